import type { IndicatorTable, TableIndicator } from "../../notation/index.js";
import { parsePlan } from "../parse-plan.js";
import { type Plan, SCHEMA_VERSION } from "../plan.js";
import type { Assumption } from "./assumption.js";
import { type Drafted, draftIndicator, own } from "./draft-indicator.js";
import type { DraftOptions } from "./options.js";
import { seriesOf } from "./series.js";

/**
 * Makes a plan of a table of indicators: a draft to be checked by a person, complete enough to be assessed.
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
export function toPlanDraft(table: IndicatorTable, options: DraftOptions): Plan {
  const { period, place, id, title } = options;
  return parsePlan({
    schemaVersion: SCHEMA_VERSION,
    id: id ?? `plan-${period.from}-${period.to}`,
    title: title ?? { zh: `${place} ${period.from}–${period.to}` },
    place,
    period,
    base: period.from - 1,
    chapters: [],
    boxes: [],
    indicators: drafted(table, options).map(({ indicator }) => indicator),
    commitments: [],
    statements: [],
    layout: { places: [] },
    glossary: [],
    corrections: [],
  });
}

/**
 * What {@link toPlanDraft} takes for granted with the same table and options: ids by row, directions by name, bound or
 * baseline, spans by the period, and what it left out.
 *
 * @param table - what `readIndicatorTable` gave
 * @param options - the same as for the draft
 * @returns assumptions in the table's order
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
export function draftAssumptions(table: IndicatorTable, options: DraftOptions): readonly Assumption[] {
  return drafted(table, options).flatMap(({ assumed }) => assumed);
}

function drafted({ indicators, notes }: IndicatorTable, options: DraftOptions): Drafted[] {
  const ids = idsOf(indicators, options.ids);
  const series = seriesOf(indicators.map(({ name }, i) => ({ id: ids[i]?.id ?? "", name: name.zh })));
  return indicators.map((row, i) => {
    const { id = "", byRow = false } = ids[i] ?? {};
    const { indicator, assumed } = draftIndicator(row, id, i + 1, series, options, notes);
    return { indicator, assumed: [...(byRow ? [{ indicator: id, code: "id-by-row", facts: {} } as const] : []), ...assumed] };
  });
}

type Id = { readonly id: string; readonly byRow: boolean };

/** The ids given, a second one of the same name with a number; the others by printed number, where no two rows share one, or by place. */
function idsOf(indicators: readonly TableIndicator[], given: DraftOptions["ids"]): Id[] {
  const printed = indicators.map(({ no, part }) =>
    no === undefined ? undefined : [padded(no), ...(part === undefined ? [] : [part])].join("-"),
  );
  const unique = new Set(printed).size === indicators.length && !printed.includes(undefined);
  const used = new Map<string, number>();
  return indicators.map(({ name }, i) => {
    const known = own(given, name.zh);
    const id = known ?? `row-${(unique ? printed[i] : undefined) ?? padded(i + 1)}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return { id: times === 1 ? id : `${id}-${times}`, byRow: known === undefined };
  });
}

const padded = (no: number): string => String(no).padStart(2, "0");
