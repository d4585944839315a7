import { fold } from "./fold.js";
import {
  AMOUNT_NAMES,
  BOUND_ENDS,
  BURDEN_NAMES,
  CHANGE_COLUMNS,
  COLUMN_WORDS,
  COMPARED_WITH,
  FALLS,
  FLOW_NAMES,
  GROWTH_NAMES,
  LISTING,
  MEAN_CHANGE,
  MEAN_FALL,
  MEASURE_ENDINGS,
  NO_RATIO_NAMES,
  POINTS_UNITS,
  RATE_NAMES,
  RATIO_NAMES,
  REDUCTION_NAMES,
  RISES,
  SCALE_WORDS,
  YEARS_BETWEEN,
} from "./lexicon.js";
import { isShareName } from "./name-share.js";
import { isPerName } from "./names/name-extent.js";
import { isYearlyAmount } from "./names/name-flow.js";
import type { ReadingContext } from "./reading.js";
import { isAddedHeading, withoutBrackets } from "./table/heading.js";
import { isUnit } from "./table/unit.js";

/** The context as questions that the forms ask. */
export type Known = {
  readonly named: boolean;
  readonly growthName: boolean;
  readonly reductionName: boolean;
  readonly flowName: boolean;
  /** An amount of each year: the years' add up. */
  readonly yearlyName: boolean;
  readonly ratioName: boolean;
  /** A part of a whole: in a row of % its changes are in points, whichever way they go. */
  readonly shareName: boolean;
  readonly burdenName: boolean;
  readonly amountName: boolean;
  /** The scale of grades that the name points to. */
  readonly scale: string | undefined;
  /** The name or the unit lists several things with a slash. */
  readonly listed: boolean;
  readonly growthColumn: boolean;
  readonly meanColumn: boolean;
  readonly cumulativeColumn: boolean;
  /** A column of sums over the period and of nothing else. */
  readonly sumColumn: boolean;
  /** A column of changes: 2025年比2020年增长（%）. */
  readonly changeColumn: ChangeColumn | undefined;
  /** A column of changes a year: 年均提高. */
  readonly meanChange: ChangeColumn | undefined;
  /** A column of sums that are falls: 累计下降. */
  readonly sumFalls: boolean;
  /** A column of sums that says which way they go: 累计增加. */
  readonly sumChanges: boolean;
  /** A column of means and of nothing else. */
  readonly onlyMeans: boolean;
  /** The year in the column's heading. */
  readonly year: number | undefined;
  /** The indicator's own unit, "" where it is not known. */
  readonly unit: string;
  /** What a multiplier alone counts: the unit, where it is given or the name's last brackets hold one. */
  readonly counted: string;
};

/** What a column of changes says of them: which way they go, and what they are measured in. */
export type ChangeColumn = { readonly way: "rise" | "fall"; readonly measure: "percent" | "points" | undefined };

/** GDP年均增长10%以上: a name that prints its target. */
const PRINTED_TARGET = /* @__PURE__ */ (() => new RegExp(`[0-9.]+[%‰]?(?:${BOUND_ENDS.join("|")})$`, "u"))();

/** Names longer than this are cut before they are looked at; no plan prints one. */
const LONGEST_NAME = 200;

/** Turns a reading context into {@link Known}. A name counts by the endings of its parts: 污染物排放减少（%）·氨氮. */
export function know(context: ReadingContext): Known {
  const full = folded(context.indicator);
  const parts = full
    .split(/[()[\]·:;,/-]/)
    .map((part) => part.replace(/[*%0-9.]+$/, "").replace(PRINTED_TARGET, ""))
    .filter((part) => part !== "");
  const column = folded(context.column);
  const [first = ""] = parts;
  const ends = (names: readonly string[]) => parts.some((part) => names.some((ending) => part.endsWith(ending)));
  const has = (words: readonly string[]) => words.some((word) => column.includes(word));
  const cumulative = column.includes(COLUMN_WORDS.cumulative);
  const meanChange = meanChangesIn(column);
  const mean = column.includes(COLUMN_WORDS.mean);
  const bracketed = unitIn(full);
  const year = /(?:19|20)[0-9]{2}/.exec(column)?.[0];
  return {
    named: full !== "",
    growthName: ends(GROWTH_NAMES) && !ends(RATE_NAMES),
    reductionName: ends(REDUCTION_NAMES),
    flowName: FLOW_NAMES.some((beginning) => full.startsWith(beginning)),
    yearlyName: parts.some(isYearlyAmount) && !isPerName(full) && !isRatio(first),
    ratioName: isRatio(first),
    shareName: isShareName(full),
    burdenName: ends(BURDEN_NAMES),
    amountName: ends(AMOUNT_NAMES) && !isRatio(first),
    scale: scaleIn(full),
    listed: LISTING.test(full) || (context.unit ?? "").includes("/"),
    meanChange,
    sumFalls: cumulative && has(FALLS) && !has(RISES),
    sumChanges: cumulative && (has(FALLS) || has(RISES)),
    growthColumn:
      (meanChange === undefined || meanChange.measure === "percent") &&
      (has(COLUMN_WORDS.meanGrowth) || (COLUMN_WORDS.growth.test(column) && !COLUMN_WORDS.overall.test(column))),
    meanColumn: mean,
    cumulativeColumn: cumulative,
    sumColumn: cumulative && !mean && (year === undefined || YEARS_BETWEEN.test(column)),
    changeColumn:
      mean || has(COLUMN_WORDS.yearlyGrowth) || (cumulative && !COMPARED_WITH.test(column)) ? undefined : changesIn(column),
    onlyMeans: mean && !cumulative && year === undefined && !/[[/(]/.test(column),
    year: year === undefined ? undefined : Number(year),
    unit: context.unit ?? bracketed,
    counted: context.unit ?? (isUnit(bracketed) ? bracketed : ""),
  };
}

function changesIn(column: string): ChangeColumn | undefined {
  const has = (words: readonly string[]) => words.some((word) => column.includes(word));
  if (!has(CHANGE_COLUMNS) && !COMPARED_WITH.test(column) && !isAddedHeading(withoutBrackets(column))) return undefined;
  return { way: has(FALLS) ? "fall" : "rise", measure: measureIn(column) };
}

function meanChangesIn(column: string): ChangeColumn | undefined {
  const [said] = MEAN_CHANGE.exec(column) ?? [];
  if (said === undefined) return undefined;
  const falls = FALLS.some((word) => said.endsWith(word));
  return { way: falls ? "fall" : "rise", measure: measureIn(column) ?? (said.endsWith(MEAN_FALL) ? "percent" : undefined) };
}

const measureIn = (column: string): ChangeColumn["measure"] =>
  POINTS_UNITS.some((unit) => column.includes(unit)) ? "points" : column.includes("%") ? "percent" : undefined;

/** Whether a name is that of a share or a rate. */
export function isRatio(name: string): boolean {
  const ends = (names: readonly string[]) => names.some((ending) => name.endsWith(ending));
  return ends(RATIO_NAMES) && !ends(GROWTH_NAMES) && !ends(NO_RATIO_NAMES);
}

/** Whether a text ends in the name of a measure: 占国内生产总值的比例, 增长率, 供养能力. */
export function isMeasureName(text: string): boolean {
  const ends = (names: readonly string[]) => names.some((ending) => text.endsWith(ending));
  return ends(RATIO_NAMES) || ends(GROWTH_NAMES) || ends(AMOUNT_NAMES) || ends(MEASURE_ENDINGS);
}

/** The scale of grades that a text points to. */
export function scaleIn(text: string): string | undefined {
  return SCALE_WORDS.find(([word]) => text.includes(word))?.[1];
}

const folded = (text: string | undefined): string => fold((text ?? "").slice(0, LONGEST_NAME)).text;

/** The unit in a name's last brackets. */
function unitIn(name: string): string {
  const open = name.endsWith(")") ? name.lastIndexOf("(") : -1;
  return open > 0 ? name.slice(open + 1, -1) : "";
}
