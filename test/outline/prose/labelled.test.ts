import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";
import { labelled } from "../labelled.js";

type Point = { readonly value?: string; readonly parts?: readonly string[] };
type Label = { readonly clause: string; readonly subject: string } & { readonly [name: string]: unknown };
type Given = { readonly printed: string; readonly subject: { readonly zh: string }; readonly requirement?: object };

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/[\s“”"]/gu, "");
const within = (a: string, b: string): boolean => plain(a).includes(plain(b)) || plain(b).includes(plain(a));
const point = ({ value, parts }: Point = {}): string => value ?? parts?.join(":") ?? "";
/** The numbers that a promise asks for, or a statement tells. */
const numbers = (one: object): string => {
  const { value, low, high, parts, margin, from, to, growth } = one as Record<string, unknown>;
  const ends = [from, to].map((end) => (typeof end === "object" ? point(end as Point) : ""));
  return [value, low, high, parts, margin, ...ends, growth].filter((said) => said !== undefined && said !== "").join(" ");
};
const same = (label: Label, given: Given): boolean =>
  within(label.clause, given.printed) && within(label.subject, given.subject.zh);

/** What was found with its numbers, and what was found of the same clause and subject with numbers that no label of it has. */
function compared(labels: readonly Label[], given: readonly Given[], said: (one: Given) => string) {
  const found = labels.filter((label) => given.some((one) => same(label, one) && said(one) === numbers(label)));
  const wrong = given.filter((one) => {
    const of = labels.filter((label) => label.clause === one.printed && plain(label.subject) === plain(one.subject.zh));
    return (
      of.length > 0 &&
      !of.some((label) =>
        numbers(label)
          .split(" ")
          .some((number) => said(one).split(" ").includes(number)),
      )
    );
  });
  return { share: found.length / labels.length, wrong: wrong.map(({ printed }) => printed) };
}

/** The least share of the labels that are not optional, compared number by number as printed, more strictly than units allow. */
const FLOORS = {
  "guangzhou-15": { promises: 0.93, statements: 0.97 },
  "huzhu-15": { promises: 0.72, statements: 0.8 },
  "nanjing-15": { promises: 1, statements: 1 },
  "national-15": { promises: 0.97, statements: 1 },
} as const;

describe.each(Object.entries(FLOORS))("promises and figures of %s", (id, floors) => {
  const outline = labelled(id);
  it.skipIf(outline === undefined)("are found as far as they were, and no number is wrong (skipped without ../shared)", () => {
    if (outline === undefined) return;
    const { commitments, statements } = readOutline(outline.text, { format: outline.format });
    const asked = ({ requirement = {} }: Given) => numbers(requirement);
    const required = (labels: unknown) => (labels as Label[]).filter((label) => label["optional"] !== true);
    const promises = compared(required(outline.labels["promises"]), commitments, asked);
    const told = compared(required(outline.labels["statements"]), statements, numbers);
    expect([promises.wrong, told.wrong]).toEqual([[], []]);
    expect(promises.share).toBeGreaterThanOrEqual(floors.promises);
    expect(told.share).toBeGreaterThanOrEqual(floors.statements);
  });
});
