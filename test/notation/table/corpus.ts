import { readFileSync } from "node:fs";
import type { Requirement, TableIndicator, TableValue } from "../../../src/notation/index.js";
import { filesUnder } from "../../files.js";

/** What a person reads in a cell. */
type Expected = {
  readonly kind: Requirement["kind"];
  readonly bound?: string;
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
};

export type ExpectedRow = {
  readonly name: string;
  readonly unit: string | null;
  readonly category?: string;
  readonly attribute: "binding" | "anticipatory" | null;
  readonly baseline?: Expected;
  readonly targets: readonly (Expected & { readonly column: string })[];
};

export type Table = {
  readonly id: string;
  readonly header: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly expected: readonly ExpectedRow[];
};

/** The labelled tables. */
export const TABLES: readonly Table[] = filesUnder("test/corpus/tables", ".cases.json").map((file) =>
  JSON.parse(readFileSync(file, "utf8")),
);

/** A table as rows, its heading first where it has one. */
export const rowsOf = ({ header, body }: Table): readonly (readonly string[])[] =>
  [header, ...body].filter((row) => row.length > 0);

/** What of a row was read otherwise than expected, in words; nothing when all of it agrees. */
export function differences(expected: ExpectedRow, got: TableIndicator | undefined): string[] {
  if (got === undefined) return ["missing"];
  const columns = expected.targets.map(({ column }) => column);
  return [
    ...(got.name.zh === expected.name ? [] : [`name ${got.name.zh}`]),
    ...(got.unit === expected.unit ? [] : [`unit ${got.unit}`]),
    ...(expected.category === undefined || got.category?.zh === expected.category ? [] : [`category ${got.category?.zh}`]),
    ...(got.attribute === expected.attribute ? [] : [`attribute ${got.attribute}`]),
    ...(agrees(expected.baseline, got.baseline) ? [] : [`baseline ${got.baseline?.printed}`]),
    ...(JSON.stringify(got.targets.map(({ column }) => column)) === JSON.stringify(columns)
      ? []
      : [`columns ${got.targets.length}`]),
    ...expected.targets.flatMap((target, i) =>
      agrees(target, got.targets[i]) ? [] : [`${target.column} ${got.targets[i]?.printed}`],
    ),
  ];
}

function agrees(expected: Expected | undefined, got: TableValue | undefined): boolean {
  if (expected === undefined || got === undefined) return expected === undefined && got === undefined;
  if (!got.reading.ok) return false;
  const { kind, ...facts } = { ...got.reading.clauses[0] } as unknown as Requirement & { readonly [fact: string]: string };
  if (kind !== expected.kind) return false;
  const bound = facts["bound"] === "unstated" ? "exactly" : facts["bound"];
  const same = (name: "value" | "low" | "high") => expected[name] === undefined || Number(expected[name]) === Number(facts[name]);
  return (expected.bound === undefined || expected.bound === bound) && same("value") && same("low") && same("high");
}
