import type { Indicator, Observation } from "../../model/index.js";
import { MOST_CHAINED, turnsWithin } from "./chains.js";
import { byYears, insideOf, plus, type Ranked } from "./classes.js";
import type { Codes } from "./codes.js";
import { digitsOf } from "./figure.js";
import type { Difference, Settled, Unsaid } from "./form.js";
import { type Judged, observed, years } from "./judged.js";
import { inAll, onlyCode, settledGaps } from "./settled.js";

/** Differences of means beyond these percentage points change nothing more. */
const MOST_DIFFERENCE = 20;
/** No difference of means is as large. */
const BEYOND = "1000";

/** Two means of growth are compared with each other: the classes of their difference, in percentage points. */
export function differenceOf(judged: Judged, other: Indicator, codes: Codes): Difference | Unsaid {
  const all = years(judged);
  const { requirement } = judged.demand;
  const { margin = "0" } = requirement.kind === "relative" ? requirement : {};
  if (Number(margin) >= MOST_DIFFERENCE) return { form: "doubt" };
  const turns = turnsWithin(judged, MOST_DIFFERENCE);
  const inside = insideOf(turns, "1");
  const found = byYears(judged, codes, Math.min(all.length, MOST_CHAINED), (k) => {
    const figures = (difference: string): Observation[] =>
      all
        .slice(0, k)
        .flatMap((year) => [observed(judged, year, digitsOf(plus("5", difference))), beside(other, year, digitsOf("5"))]);
    return inside.flatMap((between, i): Ranked<string>[] => {
      const [low, high] = [turns[i - 1] ?? `-${BEYOND}`, turns[i]];
      const open = { no: 2 * i, low, high: high ?? BEYOND, figures: figures(between) };
      return high === undefined ? [open] : [open, { no: 2 * i + 1, low: high, high, figures: figures(high) }];
    });
  });
  if (found === undefined) return { form: "doubt" };
  return { form: "difference", other: other.id, ...found, settled: withoutYears(judged, other, codes) };
}

/** What years missing of either series leave to be said: of the own one, or for the first k years of the other. */
function withoutYears(judged: Judged, other: Indicator, codes: Codes): Settled {
  const all = years(judged);
  const samples = ["-2.1", "4.9"];
  /** Own figures of some years beside others of some years. */
  const sets = (own: readonly number[], others: readonly (readonly number[])[]) =>
    others.flatMap((those) =>
      inAll(judged, own, samples).flatMap((set) =>
        samples.map((value) => [...set, ...those.map((year) => beside(other, year, value))]),
      ),
    );
  const lacking = all.map((_, i) => {
    const own = all.slice(0, i + 1);
    const fewer = [[], ...own.map((year) => own.filter((one) => one !== year)), ...own.map((year) => [year])];
    return onlyCode(
      judged,
      codes,
      sets(
        own,
        fewer.filter((those) => those.length < own.length),
      ),
    );
  });
  return [
    ...settledGaps(judged, codes, (own) => sets(own, [all, own, []])),
    ...lacking.flatMap((code, i) => (code === undefined ? [] : [{ k: -1 - i, code }])),
  ];
}

const beside = ({ id }: Indicator, year: number, value: string): Observation => ({
  indicator: id,
  year,
  value,
  status: "actual",
});
