import { describe, expect, it } from "vitest";
import { assess, type Reason } from "../../../src/assessment/index.js";
import { toWorkbook } from "../../../src/output/index.js";
import { wording } from "../../../src/text/index.js";
import { calculated } from "./calculated.js";
import { type Case, caseOf, KINDS, SPANS } from "./cases.js";

const words = wording("en");

/** A workbook calculated: what its row of the only target shows. */
function shown({ plan, observations, references, asOf, policy }: Case) {
  const book = calculated(toWorkbook(plan, { locale: "en", observations, references, asOf, policy }));
  const [, , , , , year, figure, status, lower, upper, rounding, reason] = book.row(words.sheetName.verdicts, 4);
  return { book, year, figure, status, lower, upper, rounding, reason };
}

/** Where two reasons hold the sheet says the first of them. */
const BESIDE: { readonly [reason in Reason]?: readonly Reason[] } = {
  "no-observation": ["no-baseline"],
  "missing-years": ["no-baseline"],
  "no-answer": ["needs-reference"],
  "implausible-observation": ["no-answer", "no-final-observation"],
  "no-final-observation": ["implausible-observation"],
  "needs-structure-policy": ["no-final-observation"],
};

const cases = KINDS.flatMap((kind) => Object.keys(SPANS).map((span) => ({ kind, span })));
const SEEDS = Array.from({ length: 16 }, (_, i) => i);
const IN_A_TEST = 1;
const rounds = Array.from({ length: SEEDS.length / IN_A_TEST }, (_, i) => i);

describe.each(cases)("a $kind $span, filled in at random", ({ kind, span }) => {
  it.each(rounds)("has the status, the figure, the reason and the doubt that assess has (%i)", (round) => {
    for (const seed of SEEDS.slice(round * IN_A_TEST, (round + 1) * IN_A_TEST)) {
      const one = caseOf(kind, SPANS[span] as (typeof SPANS)[string], seed);
      const [verdict] = assess(one.plan, one.observations, one).verdicts;
      if (verdict === undefined) throw new Error("no verdict");
      const { year, figure, status, rounding, reason } = shown(one);
      if (status === words.workbook.nearTie) {
        expect(reason, `${seed}`).toBe(words.workbook.nearBetween);
        continue;
      }
      expect([seed, status]).toEqual([seed, words.status[verdict.status]]);
      if (verdict.status === "undetermined") {
        const wanted = verdict.reason as Reason;
        const possible = [wanted, ...(BESIDE[wanted] ?? [])].map((code) => words.reason[code]);
        expect(possible, `${seed}`).toContain(reason);
        expect([seed, rounding]).toEqual([seed, ""]);
        continue;
      }
      expect([seed, reason]).toEqual([seed, ""]);
      expect(one.observations.some((given) => ("year" in given ? given.year : given.span.to) === year)).toBe(true);
      if (["level", "growth", "percent", "points", "total"].includes(kind) && span !== "in every year")
        expect(figure, `${seed}`).toBeCloseTo(Number(verdict.observed), 6);
      // Which of several readings or figures holds is no question of rounding.
      if (!one.even || verdict.certainty.kind === "depends-on-evidence") continue;
      const moved = verdict.certainty.kind === "depends-on-rounding";
      if (moved) expect([seed, rounding]).toEqual([seed, words.workbook.mayChange]);
      else if (isRounded(kind, span)) expect([seed, rounding]).toEqual([seed, words.workbook.certain]);
    }
  });
});

/** Whether the sheet knows the rounding of a figure, and does not only allow for more. */
const isRounded = (kind: Case["kind"], span: string): boolean =>
  kind !== "growth" && kind !== "relative" && !(span === "in every year" && ["percent", "points", "total"].includes(kind));
