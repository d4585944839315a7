import { refuseUnless } from "../../kernel/index.js";
import type { IndicatorTable, Requirement, TableIndicator, TableResult } from "../../notation/index.js";
import { isLevelHeading, nameKey, readHeading, saysOtherDefinition } from "../../notation/index.js";
import type { Indicator } from "../indicator.js";
import type { Observation } from "../observation.js";
import type { Plan } from "../plan.js";
import { refuseUnlessPlan } from "../refuse-unless-plan.js";
import type { Assume, Assumption } from "./assumption.js";
import { toOne } from "./ratio.js";

/**
 * Makes observations of what a table says was reached: 2025年完成, 2023年实际, 2025年预计 (an estimate), 初步核算 (provisional).
 *
 * A row belongs to the indicator of the plan that has its name. A growth rate is given as one, a change over the plan so far as a
 * span, and a unit where it is not the indicator's. {@link observationAssumptions} lists what has no place: rows that the plan has not,
 * figures without a year, figures of another area, ranges and words.
 *
 * @param table - what `readIndicatorTable` gave
 * @param plan - the plan that the results are of, such as `toPlanDraft` makes of the same table
 * @returns observations in the table's order, as `assess` takes them
 * @category Drafts
 * @example
 * ```ts
 * import { readIndicatorTable, toObservationDraft, toPlanDraft } from "five-year-plan";
 * const table = readIndicatorTable([
 *   ["指标", "2020年", "2025年目标", "2025年预计完成"],
 *   ["森林覆盖率（%）", "19.1", "20", "20.3"],
 * ]);
 * const plan = toPlanDraft(table, { period: { from: 2021, to: 2025 }, place: "某县", ids: { 森林覆盖率: "forest-coverage" } });
 * toObservationDraft(table, plan).map(({ indicator, status, printed }) => [indicator, status, printed]);
 * // => [["forest-coverage", "estimate", "20.3"]]
 * ```
 */
export function toObservationDraft(table: IndicatorTable, plan: Plan): readonly Observation[] {
  refuseUnless("table", table, { indicators: "list", notes: "list", issues: "list" });
  refuseUnlessPlan(plan);
  return drafted(table, plan).observations;
}

/**
 * What of a table's results is no observation, and why.
 *
 * @param table - what `readIndicatorTable` gave
 * @param plan - the same as for the observations
 * @returns `no-indicator`, `result-without-year`, `scope-left-out`, `result-left-out`, in the table's order
 * @category Drafts
 * @example
 * ```ts
 * import { observationAssumptions, readIndicatorTable, toPlanDraft } from "five-year-plan";
 * const table = readIndicatorTable([
 *   ["指标", "目标值", "完成值"],
 *   ["森林覆盖率（%）", "20", "20.3"],
 * ]);
 * const plan = toPlanDraft(table, { period: { from: 2021, to: 2025 }, place: "某县" });
 * observationAssumptions(table, plan).map(({ code }) => code); // => ["result-without-year"]
 * ```
 */
export function observationAssumptions(table: IndicatorTable, plan: Plan): readonly Assumption[] {
  refuseUnless("table", table, { indicators: "list", notes: "list", issues: "list" });
  refuseUnlessPlan(plan);
  return drafted(table, plan).assumed;
}

function drafted({ indicators }: IndicatorTable, plan: Plan): { observations: Observation[]; assumed: Assumption[] } {
  const assumed: Assumption[] = [];
  const named = new Map<string, Indicator[]>();
  for (const one of plan.indicators) named.set(nameKey(one.name.zh), [...(named.get(nameKey(one.name.zh)) ?? []), one]);
  const observations = indicators.flatMap((row) => {
    if (row.results.length === 0) return [];
    const alike = named.get(nameKey(row.name.zh)) ?? [];
    const indicator = alike.length === 1 ? alike[0] : alike.find(({ no, part }) => no === row.no && part === row.part);
    const assume: Assume = (code, facts = {}) => {
      assumed.push({ indicator: indicator?.id ?? row.name.zh, code, facts });
    };
    if (indicator === undefined) {
      assume("no-indicator");
      return [];
    }
    return withoutRepeats(row.results.flatMap((result) => observed(result, row, indicator, plan, assume) ?? []));
  });
  return { observations, assumed };
}

/** [12.8] under 2025年 and under 累计 is one figure. */
function withoutRepeats(observations: readonly Observation[]): readonly Observation[] {
  const figure = ({ locator, ...one }: Observation) => JSON.stringify(one);
  return observations.filter((one, i) => observations.findIndex((other) => figure(other) === figure(one)) === i);
}

/** One figure as an observation of its indicator. */
function observed(
  { column, printed, reading, year: heading, years, scope, status }: TableResult,
  row: TableIndicator,
  indicator: Indicator,
  { period }: Plan,
  assume: Assume,
): Observation | undefined {
  if (scope !== row.baseline?.scope && scope !== undefined && scope !== row.targets[0]?.scope) {
    assume("scope-left-out", { column, printed, scope });
    return undefined;
  }
  const year = (reading.ok ? reading.year : undefined) ?? heading;
  if (year === undefined) assume("result-without-year", { column, printed });
  const figure = reading.ok && year !== undefined ? figureOf(reading.clauses[0], row, indicator, column) : undefined;
  if (year === undefined) return undefined;
  if (figure === undefined) {
    assume("result-left-out", { column, printed });
    return undefined;
  }
  const definition = isOtherwise(row, printed) && { definition: "other-definition" };
  if (definition) assume("result-of-other-definition", { column, printed });
  const isSum = reading.ok && reading.clauses[0].kind === "change";
  const isMean = "measure" in figure && figure.measure === "growth" && readHeading(column).over !== undefined;
  const run = years ?? (isSum || isMean ? { from: period.from, to: year } : undefined);
  const when = run !== undefined && run.from < run.to ? { span: run } : { year };
  const locator = { ...indicator.locator, ...(column !== "" && { column }) };
  return { indicator: indicator.id, ...when, ...figure, ...definition, status, printed, locator } as Observation;
}

/** A result by a new definition beside a base and targets that do not say so: 40 asked, 38.9（新口径）. */
function isOtherwise({ baseline, targets }: TableIndicator, printed: string): boolean {
  const asked = [...(baseline === undefined ? [] : [baseline]), ...targets];
  return saysOtherDefinition(printed) && !asked.some((one) => saysOtherDefinition(one.printed));
}

type Figure =
  | { readonly value: string; readonly unit?: string; readonly measure?: "growth" | "level" }
  | { readonly grade: string }
  | { readonly parts: readonly string[] };

/** The number of a figure; a range, a comparison and words have none. */
function figureOf(printed: Requirement, row: TableIndicator, indicator: Indicator, column: string): Figure | undefined {
  const requirement = indicator.measure === "level" ? toOne(printed) : printed;
  const { kind } = requirement;
  if (kind === "grade") return { grade: requirement.grade };
  if (kind === "composition") return { parts: requirement.parts };
  if (kind !== "level" && kind !== "growth" && kind !== "change") return undefined;
  if (requirement.bound === "between") return undefined;
  const { value } = requirement;
  // The level is beside the name of its growth, in a unit that the row does not print.
  if (indicator.measure === "growth" && kind !== "change" && isLevelHeading(column)) return { value, measure: "level" };
  if (kind === "growth") return { value, measure: "growth" };
  // A change is a figure where it is what the indicator measures, or the plan requires one that is measured alike: 40 % over five
  // years is no level in 亿元.
  const measured = indicator.measure === "growth" && kind === "change" && requirement.measure === "percent";
  if (kind === "change" && !measured && !indicator.targets.some((target) => isAlike(target.requirement, requirement)))
    return undefined;
  const unit = ("unit" in requirement ? requirement.unit : undefined) ?? row.unit ?? undefined;
  return { value, ...(unit !== undefined && unit !== indicator.unit && { unit }) };
}

const isAlike = (asked: Requirement, told: Extract<Requirement, { kind: "change" }>): boolean =>
  asked.kind === "change" && asked.measure === told.measure && asked.direction === told.direction;
