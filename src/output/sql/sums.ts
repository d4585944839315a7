import { byYears, classesOf, compare, insideOf, type Turn } from "./classes.js";
import type { Codes } from "./codes.js";
import { digitsOf, floorOf, MOST_DECIMALS, scaled } from "./figure.js";
import type { Sum, Unsaid } from "./form.js";
import { fallsIn, type Judged, observed, years } from "./judged.js";
import { settledGap } from "./settled.js";

/** A sum is counted in units of so many decimals, in which half of a figure's last decimal is whole. */
export const SUM_DECIMALS = MOST_DECIMALS + 1;

/** Beyond what any sum of figures comes to. */
const FARTHEST = 10n ** 18n;

/** The classes of the sum of the first k years: what a mean is compared with, so many times. */
export const meanOf = (judged: Judged, codes: Codes): Sum | Unsaid =>
  sumOf(judged, codes, { times: (k) => k, spread: (mean, k) => Array.from({ length: k }, () => mean) });

/** The same of a total: what it comes to is in the first year, and after it nothing is added. */
export const totalOf = (judged: Judged, codes: Codes): Sum | Unsaid =>
  sumOf(judged, codes, { times: () => 1, spread: (total, k) => Array.from({ length: k }, (_, i) => (i === 0 ? total : "0")) });

/** How often the figure that is judged is in the sum of k years, and figures of k years that come to it. */
type Summed = { readonly times: (k: number) => number; readonly spread: (figure: string, k: number) => readonly string[] };

function sumOf(judged: Judged, codes: Codes, { times, spread }: Summed): Sum | Unsaid {
  const all = years(judged);
  const { share, counts } = judged;
  // A share of a whole has no figures beyond it, and so no such sums.
  const turns = judged.turns.filter((turn) => !share || (compare(turn, "0") >= 0 && compare(turn, "100") <= 0)).sort(compare);
  const inside = insideOf(turns, "1").map((one) =>
    share && compare(one, "0") < 0 ? "0" : share && compare(one, "100") > 0 ? "100" : one,
  );
  const found = byYears(judged, codes, all.length, (k) =>
    classesOf(
      turns,
      [-FARTHEST, FARTHEST],
      (turn) => multiple(turn, times(k)),
      (figure) => spread(figure, k).map((one, i) => observed(judged, all[i] as number, digitsOf(one))),
      inside,
    ),
  );
  if (found === undefined) return { form: "doubt" };
  return { form: "sum", share, counts, falling: fallsIn(judged), ...found, settled: settledGap(judged, codes) };
}

/** So many times a number, in units of a sum. */
function multiple(number: string, k: number): Turn {
  const { digits, places } = scaled(number);
  const [above, below] = [digits * BigInt(k) * 10n ** BigInt(SUM_DECIMALS), 10n ** BigInt(places)];
  return { down: floorOf(above, below), whole: above % below === 0n };
}
