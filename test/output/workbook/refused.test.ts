import { expect, it } from "vitest";
import { assess, type Reason } from "../../../src/assessment/index.js";
import type { Indicator, Observation, Plan, Policy, Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { toWorkbook } from "../../../src/output/index.js";
import { wording } from "../../../src/text/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { calculated } from "./calculated.js";

const words = wording("en");
const BOTH = { from: 2026, to: 2027 };
const BY: Span = { kind: "by", year: 2027 };
const EVERY: Span = { kind: "every-year", ...BOTH };
const MEAN: Span = { kind: "average", ...BOTH };
const OVER: Span = { kind: "over", ...BOTH };
const of = (requirement: object, span: Span, more: Partial<Indicator> & { base?: string } = {}): Indicator =>
  indicator("it", requirement as Requirement, { span, ...more });
const level = (value: string, bound = "at-least") => ({ kind: "level", bound, value });
const growth = (value: string) => ({ kind: "growth", bound: "at-least", value });
const fall = (value: string, measure = "percent") => ({
  kind: "change",
  bound: "at-least",
  value,
  measure,
  direction: "decrease",
});
const share = { name: { zh: "某某覆盖率" }, unit: "%" };
const rate = { measure: "growth", unit: "%" } as const;
const amount = { unit: "亿元", base: "200" };
const than = (to: string) => ({ kind: "relative", relation: "above", to });

/** The years' figures, the last of them of the year judged; what is said of them. */
type Case = [
  what: string,
  of: Indicator,
  figures: readonly (string | undefined)[],
  said: string,
  more?: { readonly [year: string]: string },
];
const REFUSED: Reason = "implausible-observation";
const CASES: readonly Case[] = [
  ["a share that lies within", of(level("90"), BY, share), ["95", "96"], "achieved"],
  ["nothing and all of a whole", of(level("0"), BY, share), ["0", "100"], "achieved"],
  ["a share beyond the whole", of(level("90"), BY, share), ["95", "100.1"], REFUSED],
  ["a share below nothing", of(level("90"), BY, share), ["95", "-0.1"], REFUSED],
  ["a share beyond the whole in a year that is not judged", of(level("90"), BY, share), ["101", "96"], "achieved"],
  ["one in any year, where each is asked for", of(level("90"), EVERY, share), ["101", "96"], REFUSED],
  ["one in any year, where the mean is asked for", of(level("90"), MEAN, share), ["101", "96"], REFUSED],
  [
    "a share beyond the whole that the plan prints so",
    of(level("102"), BY, { ...share, base: "101" }),
    ["101", "103"],
    "achieved",
  ],
  ["what is no share", of(level("90"), BY, { unit: "万" }), ["95", "101"], "achieved"],
  ["a growth", of(growth("5"), BY, rate), ["4.0", "6.0"], "achieved"],
  ["an index where a rate should stand", of(growth("5"), BY, rate), ["4.0", "106.0"], REFUSED],
  ["an index of the year before", of(growth("5"), BY, rate), ["104.0", "6.0"], "achieved"],
  ["an index of any year of a mean", of(growth("5"), MEAN, rate), ["104.0", "6.0"], REFUSED],
  ["a large growth where one is asked for", of(growth("60"), BY, rate), ["60", "106"], "achieved"],
  ["a level far from its growth", of(growth("5"), MEAN, amount), ["210", "230"], "achieved"],
  ["a rate where a level should stand", of(growth("5"), MEAN, amount), ["210", "5.2"], REFUSED],
  ["an index where a level should stand", of(growth("5"), MEAN, amount), ["210", "105.2"], REFUSED],
  ["a level that has fallen, near neither", of(growth("5"), MEAN, amount), ["210", "150"], "missed"],
  ["a rate where the level of the year before should stand", of(growth("5"), BY, amount), ["5.2", "231"], REFUSED],
  ["reductions", of(fall("8"), OVER, { ...rate, direction: "lower" }), ["4.0", "5.0"], "achieved"],
  ["falls that are all printed as growth", of(fall("8"), OVER, { ...rate, direction: "lower" }), ["-4.0", "-5.0"], REFUSED],
  [
    "falls that do not come to what is asked for",
    of(fall("8"), OVER, { ...rate, direction: "lower" }),
    ["-1.0", "-2.0"],
    "missed",
  ],
  ["one year that rises", of(fall("8"), OVER, { ...rate, direction: "lower" }), ["9.0", "-0.5"], "achieved"],
  ["a growth above another", of(than("全国"), MEAN, rate), ["5.0", "6.0"], "achieved", { 2026: "4.0", 2027: "5.0" }],
  ["a growth beside an index", of(than("全国"), MEAN, rate), ["5.0", "6.0"], REFUSED, { 2026: "104.0", 2027: "105.0" }],
  ["a growth beside a year that is missing", of(than("全国"), MEAN, rate), ["5.0", "6.0"], "needs-reference", { 2026: "4.0" }],
  ["a level beside another's of the year", of(than("全国"), BY, share), ["95", "96"], "achieved", { 2027: "95.5" }],
  ["a level of the year before the last", of(level("90"), BY, share), ["95"], "no-final-observation"],
  ["no figure", of(level("90"), BY, share), [], "no-observation"],
  [
    "a total of both years",
    of({ kind: "change", bound: "at-least", value: "9", measure: "total" }, OVER, { unit: "万人" }),
    ["4", "5"],
    "achieved",
  ],
  [
    "points in two years",
    of({ kind: "change", bound: "at-least", value: "2", measure: "points" }, OVER, { ...share, base: "40" }),
    ["41", "42"],
    "achieved",
  ],
  ["a change of what has no base", of(fall("8"), OVER, { unit: "吨", direction: "lower" }), ["20", "18"], "no-baseline"],
  ["a fall of levels", of(fall("10"), OVER, { unit: "吨", direction: "lower", base: "20" }), ["19", "17.9"], "achieved"],
  [
    "a fall of levels that does not suffice",
    of(fall("10"), OVER, { unit: "吨", direction: "lower", base: "20" }),
    ["19", "18.5"],
    "missed",
  ],
  ["a fall in each year", of(fall("10"), EVERY, { unit: "吨", direction: "lower", base: "20" }), ["17.9", "16"], "achieved"],
  ["a fall that one year breaks", of(fall("10"), EVERY, { unit: "吨", direction: "lower", base: "20" }), ["18", "17"], "missed"],
  ["growth in each year", of(growth("5"), EVERY, amount), ["211", "222"], "achieved"],
  ["growth that one year breaks", of(growth("5"), EVERY, amount), ["211", "221"], "missed"],
];

const planWith = (one: Indicator): Plan => ({ ...planOf(one), period: BOTH });

it.each(CASES)("%s", (_, one, figures, said, national) => {
  const observations = figures.flatMap((value, i): Observation[] =>
    value === undefined ? [] : [{ indicator: "it", year: 2026 + i, value, status: "actual" }],
  );
  const given = { observations, asOf: 2027, references: national === undefined ? {} : { 全国: national } };
  const plan = planWith(one);
  const row = calculated(toWorkbook(plan, { locale: "en", ...given })).row(words.sheetName.verdicts, 4);
  const [verdict] = assess(plan, observations, given).verdicts;
  expect(verdict?.reason ?? verdict?.status).toBe(said);
  const isReason = said in words.reason;
  expect([row[7], row[11]]).toEqual(
    isReason ? [words.status.undetermined, words.reason[said as Reason]] : [words.status[said as keyof typeof words.status], ""],
  );
});

it("a change that lies at its bound, which a quotient in double precision cannot tell", () => {
  const plan = planWith(of(fall("10"), OVER, { unit: "吨", direction: "lower", base: "20" }));
  const observations: Observation[] = [{ indicator: "it", year: 2027, value: "18", status: "actual" }];
  const row = calculated(toWorkbook(plan, { locale: "en", observations, asOf: 2027 })).row(words.sheetName.verdicts, 4);
  expect([row[7], row[10], row[11]]).toEqual([words.workbook.nearTie, "", words.workbook.nearBetween]);
});

it.each([
  ["latest", "achieved"],
  ["undetermined", "undetermined"],
] as const)("a last year that is missing, by the policy %s", (missing: Policy["missing"], said) => {
  const plan = planWith(of(level("90"), BY, share));
  const observations: Observation[] = [{ indicator: "it", year: 2026, value: "95", status: "actual" }];
  const bytes = toWorkbook(plan, { locale: "en", observations, asOf: 2027, policy: { missing } });
  expect(calculated(bytes).row(words.sheetName.verdicts, 4)[7]).toBe(words.status[said]);
});
