import { refuseUnless } from "../../kernel/index.js";
import type { IndicatorTable } from "../../notation/index.js";
import { parsePlan } from "../parse-plan.js";
import type { Plan } from "../plan.js";
import type { Assumption } from "./assumption.js";
import { draftedRows } from "./drafted-rows.js";
import type { DraftOptions } from "./options.js";
import { draftedOutline } from "./outline/drafted-outline.js";
import { settledOptions } from "./outline/settled.js";
import type { DraftOutline, OutlineDraftOptions } from "./outline/source.js";
import { planHead } from "./plan-head.js";

/**
 * Makes a plan of a table of indicators, or of a whole outline: a draft to be checked by a person, complete enough to be assessed.
 *
 * The main clause of a target's cell becomes a target with its span; a comparison with another indicator of the table refers
 * to that indicator. What a table does not print is taken from the options, or else assumed by rules; {@link draftAssumptions} lists
 * what was. A cell that could not be read is left out, never filled in.
 *
 * @param table - what `readIndicatorTable` gave
 * @param options - the plan's period and place; ids, English names and directions of indicators, as far as they are known
 * @returns a plan that `parsePlan` accepts, frozen
 * @throws PlanError `invalid-plan` where an option has not the form that a plan needs
 * @category Drafts
 * @example
 * ```ts
 * import { readIndicatorTable, toPlanDraft } from "five-year-plan";
 * const table = readIndicatorTable([
 *   ["指标", "2025年", "2030年", "属性"],
 *   ["森林覆盖率（%）", "19.96", "20.06", "约束性"],
 * ]);
 * const plan = toPlanDraft(table, { period: { from: 2026, to: 2030 }, place: "某县", ids: { 森林覆盖率: "forest-coverage" } });
 * plan.indicators[0]?.id; // => "forest-coverage"
 * plan.indicators[0]?.targets[0]?.span; // => { kind: "by", year: 2030 }
 * ```
 */
export function toPlanDraft(table: IndicatorTable, options: DraftOptions): Plan;
export function toPlanDraft(outline: DraftOutline, options?: OutlineDraftOptions): Plan;
export function toPlanDraft(source: IndicatorTable | DraftOutline, options: OutlineDraftOptions = {}): Plan {
  refuseUnless("source", source, "object");
  refuseUnless("options", options, "object", "invalid-options");
  if (!isTable(source)) return draftedOutline(source, options).plan;
  const settled = settledOptions({}, options);
  return parsePlan({
    ...planHead(settled),
    chapters: [],
    boxes: [],
    indicators: draftedRows(source, settled).map(({ indicator }) => indicator),
    commitments: [],
    statements: [],
    layout: { places: [] },
    glossary: [],
    corrections: [],
  });
}

const isTable = (source: IndicatorTable | DraftOutline): source is IndicatorTable => "indicators" in source;

/**
 * What {@link toPlanDraft} takes for granted with the same source and options: ids by row, directions by name, bound or
 * baseline, spans by the period, links of the prose to the table with those that were nearly made, and what it left out.
 *
 * @param source - what `readIndicatorTable` or `readOutline` gave
 * @param options - the same as for the draft
 * @returns assumptions in the order of the table, then of the outline
 * @category Drafts
 * @example
 * ```ts
 * import { draftAssumptions, readIndicatorTable } from "five-year-plan";
 * const table = readIndicatorTable([
 *   ["类别", "指标", "2025年", "2030年", "属性"],
 *   ["民生", "城镇调查失业率（%）", "5.2", "5.5以内", "预期性"],
 * ]);
 * const options = { period: { from: 2026, to: 2030 }, place: "某县", ids: { 城镇调查失业率: "surveyed-unemployment" } };
 * draftAssumptions(table, options);
 * // => [{ indicator: "surveyed-unemployment", code: "direction-by-bound", facts: { direction: "lower" } }]
 * ```
 */
export function draftAssumptions(source: IndicatorTable, options: DraftOptions): readonly Assumption[];
export function draftAssumptions(source: DraftOutline, options?: OutlineDraftOptions): readonly Assumption[];
export function draftAssumptions(
  source: IndicatorTable | DraftOutline,
  options: OutlineDraftOptions = {},
): readonly Assumption[] {
  refuseUnless("source", source, "object");
  refuseUnless("options", options, "object", "invalid-options");
  if (!isTable(source)) return draftedOutline(source, options).assumed;
  return draftedRows(source, settledOptions({}, options)).flatMap(({ assumed }) => assumed);
}
