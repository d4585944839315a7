import type { Cut, Status, StatusRange, Unsettled } from "../../assessment/index.js";
import { Decimal } from "../../kernel/index.js";
import { GRADE_SCALES } from "../../notation/index.js";

/** A cut as a spreadsheet holds it. */
export type SheetCut = {
  readonly at: number;
  /** The cut itself belongs to the range above it. */
  readonly above: boolean;
  /** So near to it no figure is decided: the cut itself has more digits than a spreadsheet keeps. */
  readonly blur: number;
};

/** The statuses from the lowest figure to the highest, and the cuts between them: one fewer. */
export type Cuts = { readonly statuses: readonly Status[]; readonly cuts: readonly SheetCut[] };

/** Figures within which, or nearer to which than their own rounding, another status is possible. */
export type Band = { readonly low: number; readonly high: number };

/** Decimals and digits of a cut up to which figures beside it are compared as they are. */
const EXACT = { decimals: 8, digits: 15 } as const;

/** Ranges as cuts in their order; where no range is, nothing is decided. Grades of a scale are counted from the worst, which is 1. */
export function cutsOf(ranges: readonly StatusRange[], scale?: string): Cuts {
  const grades = scale === undefined ? undefined : GRADE_SCALES[scale];
  if (grades !== undefined) return ofGrades(ranges, grades);
  const statuses: Status[] = [];
  const cuts: SheetCut[] = [];
  let end: Cut | undefined;
  for (const { status, low, high } of ranges) {
    const touches = end !== undefined && low !== undefined && end.at === low.at && end.inclusive !== low.inclusive;
    if (end !== undefined && !touches) cuts.push(sheetCut(end, !end.inclusive));
    if (low !== undefined) {
      if (!touches) statuses.push("undetermined");
      cuts.push(sheetCut(low, low.inclusive));
    }
    statuses.push(status);
    end = high;
  }
  if (end !== undefined) cuts.push(sheetCut(end, !end.inclusive));
  if (end !== undefined || statuses.length === 0) statuses.push("undetermined");
  return { statuses, cuts };
}

function ofGrades(ranges: readonly StatusRange[], grades: readonly string[]): Cuts {
  const cuts = ranges.flatMap(({ low }) => {
    if (low === undefined) return [];
    const at = grades.length - grades.indexOf(low.at);
    return { at, above: true, blur: 0 };
  });
  return { statuses: ["undetermined", ...ranges.map(({ status }) => status)], cuts };
}

function sheetCut({ at: text }: Cut, above: boolean): SheetCut {
  const at = new Decimal(text);
  const held = at.decimalPlaces() <= EXACT.decimals && at.precision() <= EXACT.digits;
  const size = Math.max(1, Math.abs(at.toNumber()));
  return { at: at.toNumber(), above, blur: held ? 0 : 1e-9 + size * 1e-13 };
}

/** Larger than any figure. */
export const BEYOND = 1e300;

/**
 * Where rounding plays a part: at every cut but a natural limit, for a figure printed as that is taken as it, and wherever rounding of the
 * base leaves another status open. A cut that belongs to the range above it is reached by rounding that ends at it from below, and not left
 * by rounding that ends at it from above.
 */
export function bandsOf({ cuts }: Cuts, limits: readonly number[], unsettled: readonly Unsettled[]): readonly Band[] {
  const atCuts = cuts.filter(({ at }) => !limits.includes(at)).map(({ at, above }) => within(at, above, at, !above));
  const open = unsettled.map((range) => {
    const [low, high] = [Number(range.low ?? -BEYOND), Number(range.high ?? BEYOND)];
    const inside = cuts.filter(({ at }) => low <= at && at <= high);
    return within(low, inside[0]?.above ?? true, high, !(inside.at(-1)?.above ?? false));
  });
  const bands: Band[] = [];
  for (const next of [...atCuts, ...open].sort((a, b) => a.low - b.low)) {
    const last = bands.at(-1);
    if (last === undefined || next.low > last.high) bands.push(next);
    else bands[bands.length - 1] = { low: last.low, high: Math.max(last.high, next.high) };
  }
  return bands;
}

/** A band whose ends are moved by less than figures can lie apart, out where they belong to it and in where they do not. */
const within = (low: number, lowBelongs: boolean, high: number, highBelongs: boolean): Band => ({
  low: low - (lowBelongs ? slip(low) : -slip(low)),
  high: high + (highBelongs ? slip(high) : -slip(high)),
});

const slip = (at: number): number => 5e-10 + Math.abs(at) * 1e-15;
