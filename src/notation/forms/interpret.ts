import type { Clause } from "../clause.js";
import { isRatio, type Known } from "../context.js";
import { type OneBound, TIMES } from "../lexicon.js";
import type { Amount, Bound, D, Requirement } from "../requirement.js";
import { shifted } from "../shifted.js";
import { counting } from "../units.js";
import { amountOf, type Found, isPercent, isPoints } from "./amount.js";

type Direction = "increase" | "decrease";
type Measure = "percent" | "points" | "total";

/** Decides level, growth or change: the text first, the context where the text leaves it open. docs/notation.md has the rules. */
export function interpret(printed: Found, clause: Clause): Requirement {
  const unit = counting(printed.unit, clause.known.counted);
  const found = { ...printed, unit };
  if (clause.seen.growth && found.move === undefined && (unit === "" || isPercent(unit))) return growth(found);
  if (isPoints(unit) || isSumOfPoints(found, clause)) return points(found, clause);
  if (found.bracket || clause.seen.cumulative) return summed(found, clause);
  if (unit.startsWith(TIMES)) return times(found, clause);
  if (found.move !== undefined && !found.move.to) return moved(found, clause, found.move);
  if (found.move === undefined && !found.keep) {
    const total = inTotal(found, clause) ?? inChanges(found, clause) ?? inMeanChanges(found, clause);
    if (total !== undefined) return total;
  }
  return byName(found, clause) ?? byAmount(found, clause) ?? byColumn(found, clause) ?? level(found);
}

/** 〔6〕 in a row whose unit is 百分点. */
const isSumOfPoints = ({ bracket, unit }: Found, { known, seen }: Clause): boolean =>
  unit === "" && (bracket || seen.cumulative === true) && isPoints(known.unit);

/** 提高5个百分点 moves by points; 控制在5个百分点以内 stands at a distance of so many. */
function points(found: Found, { known }: Clause): Requirement {
  const { move } = found;
  if (move === undefined ? found.reach || found.keep : move.to) return level(found);
  const byColumn = known.changeColumn && turned(found, directionOf(known.changeColumn.way));
  const named = known.reductionName ? "decrease" : known.growthName || found.bracket ? "increase" : byColumn;
  return change("points", found, move === undefined ? named : directionOf(move.way));
}

/** 〔18〕: percent where the name says 降低 or 增长, points where the unit is % and the name a share, otherwise a total. */
function summed(found: Found, { known, seen }: Clause): Requirement {
  const { move, unit } = found;
  const way = known.sumFalls ? "decrease" : "increase";
  const percent = isPercent(unit) || (unit === "" && isPercentUnit(known.unit));
  const open = percent || (unit === "" && known.unit === "");
  if (move !== undefined && !move.to) {
    const points = unit === "" && known.shareName;
    return change(!(open && percent) ? "total" : points ? "points" : "percent", found, directionOf(move.way));
  }
  if (known.reductionName || known.growthName) {
    seen.notes.add(known.reductionName ? "reduction-by-name" : "growth-by-name");
    return change(open ? "percent" : "total", found, turned(found, known.reductionName ? "decrease" : "increase"));
  }
  if (percent && known.burdenName) {
    seen.notes.add("reduction-by-name");
    return change("percent", found, turned(found, "decrease"));
  }
  if (isPercent(unit) && (known.amountName || (known.unit !== "" && !isPercentUnit(known.unit)))) {
    seen.notes.add("growth-by-unit");
    return change("percent", found, turned(found, way));
  }
  if (percent) {
    seen.notes.add("points-by-unit");
    return change("points", found, turned(found, way));
  }
  // Less of a yearly amount, 〔-50〕, is no sum of such amounts.
  if ((known.flowName && !known.sumFalls) || (known.yearlyName && !known.sumChanges && !found.value.startsWith("-"))) {
    seen.notes.add("flow-by-name");
    return change("total", found);
  }
  seen.notes.add("increase-by-sum");
  return change("total", found, turned(found, way));
}

/** A printed minus is a fall already: 〔-18〕 beside 降低 is no rise by 18. */
const turned = ({ value }: Found, direction: Direction): Direction => (value.startsWith("-") ? "increase" : direction);

/** 增长1倍 is a hundred percent more; so is 2020年的2倍. Elsewhere 倍 is a unit. */
function times(found: Found, clause: Clause): Requirement {
  const { move } = found;
  const by = move !== undefined && !move.to;
  if (!by && !clause.based && move?.way !== "rise") return level(found);
  clause.seen.marks.add("multiple");
  const percent = (value: D) => shifted(by ? value : lessOne(value), 2);
  const scaled = {
    ...found,
    value: percent(found.value),
    ...(found.high !== undefined && { high: percent(found.high) }),
    unit: "",
  };
  return change("percent", scaled, move === undefined ? "increase" : directionOf(move.way));
}

/** One less, exactly: 0.5 is -0.5. */
function lessOne(value: D): D {
  const [, part = ""] = value.split(".");
  const less = BigInt(value.replace(".", "")) - 10n ** BigInt(part.length);
  return shifted(String(less), -part.length);
}

/** 增长5%, 提高5%, 下降18%. */
function moved(found: Found, clause: Clause, move: NonNullable<Found["move"]>): Requirement {
  const { known } = clause;
  const percent = isPercent(found.unit);
  const bare = found.unit === "";
  const sum = found.cumulative || clause.based || known.sumColumn;
  const yearly = !sum && (found.perYear || known.onlyMeans);
  if (move.way === "fall") {
    if (move.growth && (percent || bare)) return fallen(found);
    if (bare && isPercentUnit(known.unit) && known.shareName && !known.reductionName) return change("points", found, "decrease");
    const share = percent || (bare && (isPercentUnit(known.unit) || known.reductionName));
    if (share && (yearly || (known.growthColumn && !known.cumulativeColumn && !sum))) return fallen(found);
    return change(share ? "percent" : "total", found, "decrease");
  }
  if (!percent && !bare) return change("total", found, "increase");
  if (move.growth) {
    if (sum) return change(percent || isPercentUnit(known.unit) ? "percent" : "total", found, "increase");
    return growth(found);
  }
  if (found.reach || found.keep) return level(found);
  const measure = percent ? "percent" : !isPercentUnit(known.unit) ? "total" : known.ratioName ? "points" : "percent";
  // 年均提高1 of a rate in % is a point a year, and of an age in years a year.
  const open = measure === "percent" || known.unit === "";
  return yearly && open ? growth(found) : change(measure, found, "increase");
}

/** 累计22.9%, 新增5万人, and any bare number in a column of sums. */
function inTotal(found: Found, clause: Clause): Requirement | undefined {
  const { known } = clause;
  if (found.reach) return undefined;
  if (known.sumColumn && !found.perYear && found.subject === "") return summed(found, clause);
  if (!found.cumulative && !found.flow) return undefined;
  // 新增公务用车中新能源车占比80%: a share is added to by points.
  if (found.flow && isPercent(found.unit) && isRatio(found.subject)) return undefined;
  const percent =
    isPercent(found.unit) ||
    (found.unit === "" && (isPercentUnit(known.unit) || (known.unit === "" && (known.reductionName || known.growthName))));
  // 累计10 beside % is what 10（累计） and 〔10〕 are.
  const direction = known.reductionName ? "decrease" : known.growthName ? "increase" : undefined;
  const bare = found.subject === "" && !found.flow && direction === undefined;
  if (bare && percent && isPercentUnit(known.unit)) return summed(found, clause);
  return change(percent ? "percent" : "total", found, percent ? direction : undefined);
}

/** A bare number in a column of changes: 2025年比2020年增长（%）. A ceiling on a rate stays a level. */
function inChanges(found: Found, { known, seen }: Clause): Requirement | undefined {
  const { changeColumn: column } = known;
  if (column === undefined || found.reach || found.subject !== "" || isCeilingOfRate(found, known)) return undefined;
  seen.notes.add("change-by-column");
  const direction = turned(found, known.reductionName ? "decrease" : directionOf(column.way));
  if (found.unit !== "" && !isPercent(found.unit)) return change("total", found, direction);
  if (isPercent(found.unit)) return change("percent", found, direction);
  const share = isPercentUnit(known.unit) && !known.reductionName && !known.growthName;
  // 提高百分点 is said of the shares in the column; an amount in 万元 moves by 万元.
  const amount = column.measure === "points" && known.unit !== "" && !isPercentUnit(known.unit);
  return change(
    (amount ? undefined : column.measure) ?? (share ? "points" : isPercentUnit(known.unit) ? "percent" : "total"),
    found,
    direction,
  );
}

/** A bare number in a column of changes a year: 年均提高, 年均下降（%）. What the name says of growth or a fall counts more. */
function inMeanChanges(found: Found, { known, seen }: Clause): Requirement | undefined {
  const { meanChange: column, growthName, reductionName } = known;
  if (column === undefined || found.reach || found.subject !== "" || growthName || reductionName) return undefined;
  if (isCeilingOfRate(found, known)) return undefined;
  const bare = found.unit === "";
  const share = isPercentUnit(known.unit);
  const percent = isPercent(found.unit) || (bare && column.measure === "percent");
  if (!percent && bare && known.unit === "" && column.measure !== "points") return undefined;
  seen.notes.add(percent ? "growth-by-column" : "change-by-column");
  if (percent) return column.way === "fall" ? fallen(found) : growth(found);
  const points = bare && (share || (column.measure === "points" && known.unit === ""));
  return change(points ? "points" : "total", found, turned(found, directionOf(column.way)));
}

const isCeilingOfRate = ({ bound }: Found, { ratioName }: Known): boolean =>
  ratioName && (bound === "at-most" || bound === "less-than");

/** A name that ends in 增长 makes its number growth, one that ends in 降低 a reduction over the span. */
function byName(found: Found, clause: Clause): Requirement | undefined {
  const { known, seen } = clause;
  if (!speaksOfIndicator(found)) return undefined;
  const unit = found.unit === "" ? known.unit : found.unit;
  const percent = isPercentUnit(unit) || (unit === "" && found.unit === "");
  if (known.growthName && percent) {
    seen.notes.add("growth-by-name");
    const perMille = found.unit === "" && known.unit.includes("‰");
    return growth(perMille ? { ...found, unit: "‰" } : found);
  }
  if (known.growthName && !found.reach && found.move === undefined && found.subject === "") {
    seen.notes.add("growth-by-name");
    return change("total", found, "increase");
  }
  // An amount under the unit % can only be a change of it: 单位GDP能耗 | % | -3.5.
  const burden = known.burdenName && !known.ratioName && found.unit === "" && isPercentUnit(known.unit) && !found.reach;
  if (!(known.reductionName || burden) || found.move !== undefined || (!percent && (found.reach || found.subject !== "")))
    return undefined;
  seen.notes.add("reduction-by-name");
  const direction = turned(found, "decrease");
  if (percent && (found.perYear || known.onlyMeans)) return direction === "decrease" ? fallen(found) : growth(found);
  return change(percent ? "percent" : "total", found, direction);
}

/** A percentage of an amount of money can only be its growth: 地区生产总值 | 5%左右. */
function byAmount(found: Found, clause: Clause): Requirement | undefined {
  const { known, seen } = clause;
  const names = known.amountName && isPercent(found.unit) && found.subject === "" && clause.first;
  if (!names || found.keep || found.move !== undefined) return undefined;
  seen.notes.add("growth-by-unit");
  return growth(found);
}

/** Whether a clause speaks of the indicator and not of something that it names itself: 占比达到10%. */
function speaksOfIndicator({ subject }: Found): boolean {
  return subject === "" || !isRatio(subject);
}

/** A bare number with no verb is growth where the column says mean growth, or prints % beside a unit that is not. */
function byColumn(found: Found, { known, seen }: Clause): Requirement | undefined {
  if (found.reach || found.keep || found.move !== undefined || isRatio(found.subject)) return undefined;
  const percent = isPercent(found.unit);
  // 新增就业 0.4 under 年均增速或累计 is so many 万人 a year.
  const amount = known.flowName && found.unit === "" && known.unit !== "" && !isPercentUnit(known.unit);
  if (known.growthColumn && !amount && (percent || found.unit === "") && !isCeilingOfRate(found, known)) {
    seen.notes.add("growth-by-column");
    return growth(found);
  }
  const otherUnit = known.unit !== "" && !isPercentUnit(known.unit);
  const unknown = known.unit === "" && !known.ratioName;
  const perYear = found.perYear || seen.perYear !== undefined;
  if (percent && ((known.meanColumn && otherUnit) || (perYear && (otherUnit || unknown)))) {
    seen.notes.add("growth-by-unit");
    return growth(found);
  }
  return undefined;
}

function level(found: Found): Requirement {
  const { unit } = found;
  return { kind: "level", ...amountOf(found), ...(unit !== "" && { unit }), ...(found.keep && { maintain: true as const }) };
}

function growth(found: Found): Requirement {
  return { kind: "growth", ...amountOf(found), ...(found.unit.startsWith("‰") && { unit: "‰" as const }) };
}

/** 年均下降3%: growth below zero, its bound turned round. */
function fallen(found: Found): Requirement {
  const amount = amountOf(found);
  const unit = found.unit.startsWith("‰") && { unit: "‰" as const };
  if (amount.bound === "between")
    return { kind: "growth", bound: "between", low: negative(amount.high), high: negative(amount.low), ...unit };
  return { kind: "growth", bound: TURNED[amount.bound] ?? amount.bound, value: negative(amount.value), ...unit };
}

const TURNED: Partial<Record<Bound, OneBound>> = {
  "at-least": "at-most",
  "more-than": "less-than",
  "at-most": "at-least",
  "less-than": "more-than",
};

const negative = (value: D): D => (value.startsWith("-") ? value.slice(1) : `-${value}`);

function change(measure: Measure, found: Found, direction?: Direction): Requirement {
  const amount: Amount = amountOf(found);
  const unit = measure === "total" && found.unit !== "" && { unit: found.unit };
  return { kind: "change", ...amount, measure, ...(direction !== undefined && { direction }), ...unit };
}

const directionOf = (way: "rise" | "fall"): Direction => (way === "rise" ? "increase" : "decrease");

const isPercentUnit = (unit: string): boolean => unit.includes("%") || unit.includes("‰");
