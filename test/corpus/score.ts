import type { Requirement, TargetReading } from "../../src/notation/index.js";

/** A label of a shared cell. `more-than` and `at-least` count as one bound, and so do `less-than` and `at-most`. */
export type Expected = {
  readonly kind: string;
  readonly acceptKinds: readonly string[];
  readonly bound: string | null;
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  readonly values?: readonly string[];
  readonly marks: readonly string[];
};

const COARSE: { readonly [bound: string]: string } = {
  "more-than": "≥",
  "at-least": "≥",
  "less-than": "≤",
  "at-most": "≤",
  unstated: "=",
  exactly: "=",
  about: "~",
  between: "…",
};
const UNBOUND = ["relative", "delegated", "qualitative", "none"];

/** Whether a clause agrees with a label in kind, bound and numbers. */
function agrees(want: Expected, got: Requirement): boolean {
  if (!want.acceptKinds.includes(got.kind)) return false;
  const bound = "bound" in got ? COARSE[got.bound] : undefined;
  if (want.bound !== null && !UNBOUND.includes(got.kind) && COARSE[want.bound] !== bound) return false;
  const same = (a: string | undefined, b: string | undefined) => b !== undefined && Number(a) === Number(b);
  if (want.low !== undefined) return "low" in got && same(want.low, got.low) && same(want.high, got.high);
  if (want.value !== undefined) return "value" in got && same(want.value, got.value);
  if (want.kind !== "composition" || want.values === undefined) return true;
  return (
    got.kind === "composition" && got.parts.length === want.values.length && want.values.every((v, i) => same(v, got.parts[i]))
  );
}

/** Whether a reading is right: its first clause, or any where the label says that there are several. */
export function isRight(want: Expected, reading: TargetReading): boolean {
  if (!reading.ok) return false;
  const several = want.marks.some((mark) => ["multi-clause", "multi-value", "slash-pair"].includes(mark));
  return several ? reading.clauses.some((one) => agrees(want, one)) : agrees(want, reading.clauses[0]);
}
