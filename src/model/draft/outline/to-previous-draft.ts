import { refuseUnless } from "../../../kernel/index.js";
import type { Observation } from "../../observation.js";
import { parsePlan } from "../../parse-plan.js";
import type { Plan } from "../../plan.js";
import { refuseUnlessOutline } from "../../refuse-unless-outline.js";
import { planHead } from "../plan-head.js";
import { toObservationDraft } from "../to-observation-draft.js";
import { previousRows } from "./previous.js";
import { rowsOf, tablesOf } from "./rows.js";
import { settledOptions } from "./settled.js";
import type { DraftOutline, OutlineDraftOptions } from "./source.js";

/**
 * Makes a draft of the previous plan from an outline's tables of results: its indicators with their targets, and what was reached. The
 * plan before is taken to be as long as this one and to end the year before it. An indicator that both plans have has one id.
 *
 * `check(plan, { previous, previousOutcomes })` holds the new plan against it.
 *
 * @param outline - what `readOutline` of the door `./outline` gave
 * @param options - the same as for `toPlanDraft`
 * @returns the plan and what it reached; undefined where the outline has no table of results
 * @throws PlanError `invalid-options` where neither the options nor the outline tell the period or the place
 * @category Drafts
 * @example
 * ```ts
 * import { readIndicatorTable, toPreviousDraft } from "five-year-plan";
 * const table = readIndicatorTable([
 *   ["指标", "2020年", "2025年目标", "2025年完成"],
 *   ["森林覆盖率（%）", "19.1", "20", "20.3"],
 * ], { period: { from: 2021, to: 2025 } });
 * const outline = { parts: [], chapters: [], boxes: [], commitments: [], statements: [], glossary: [], tables: [{ ...table, kind: "results" as const }] };
 * const before = toPreviousDraft(outline, { place: "某县", period: { from: 2026, to: 2030 } });
 * [before?.plan.id, before?.outcomes.length]; // => ["plan-2021-2025", 1]
 * ```
 */
export function toPreviousDraft(
  outline: DraftOutline,
  options: OutlineDraftOptions = {},
): { readonly plan: Plan; readonly outcomes: readonly Observation[] } | undefined {
  refuseUnlessOutline(outline, "outline");
  refuseUnless("options", options, "object", "invalid-options");
  const settled = settledOptions(outline, options);
  const { drafted } = rowsOf(tablesOf(outline, "indicators"), settled);
  const previous = previousRows(
    outline,
    settled,
    drafted.map(({ indicator }) => indicator),
  );
  const { period, place } = previous.options;
  if (previous.drafted.length === 0) return undefined;
  const plan = parsePlan({
    // Its id and title are its own, not those given for the plan of the outline.
    ...planHead({ place, period }),
    printedIn: planHead(settled).id,
    chapters: [],
    boxes: [],
    indicators: previous.drafted.map(({ indicator }) => indicator),
    commitments: [],
    statements: [],
    layout: { places: [] },
    glossary: [],
    corrections: [],
  });
  return { plan, outcomes: tablesOf(outline, "results").flatMap(({ table }) => toObservationDraft(table, plan)) };
}
