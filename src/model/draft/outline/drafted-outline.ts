import { parsePlan } from "../../parse-plan.js";
import type { Plan } from "../../plan.js";
import type { Assumption } from "../assumption.js";
import { planHead } from "../plan-head.js";
import { boxesOf } from "./boxes.js";
import { previousRows } from "./previous.js";
import { proseOf } from "./prose.js";
import { withQuotients } from "./quotients.js";
import { otherTables, rowsOf, tablesOf } from "./rows.js";
import { settledOptions } from "./settled.js";
import type { DraftOutline, OutlineDraftOptions } from "./source.js";
import { withoutRefused } from "./without-refused.js";

/** The place whose plan it is, as one of its places. */
const WHOLE = { id: "whole", kind: "jurisdiction" } as const;
const AREA = "km²";

/** A plan made of an outline, with everything that was taken for granted. */
export function draftedOutline(
  outline: DraftOutline,
  given: OutlineDraftOptions,
): { readonly plan: Plan; readonly assumed: readonly Assumption[] } {
  const options = settledOptions(outline, given);
  const { place } = options;
  const rows = rowsOf(tablesOf(outline, "indicators"), options);
  const indicators = rows.drafted.map(({ indicator }) => indicator);
  const previous = previousRows(outline, options, indicators).drafted.map(({ indicator }) => indicator);
  const { commitments, statements, assumed } = proseOf(outline, indicators, previous, place);
  const { boxes, changed } = boxesOf(outline);
  const places =
    options.area === undefined ? [] : [{ ...WHOLE, name: { zh: place }, area: { ...options.area, unit: AREA } as const }];
  const { plan, left } = withoutRefused({
    ...planHead(options),
    ...(outline.parts.length > 0 && { parts: outline.parts }),
    chapters: outline.chapters,
    boxes,
    indicators,
    commitments,
    statements: withQuotients(statements, places[0]?.id),
    layout: { places },
    glossary: outline.glossary,
    corrections: [],
  });
  const ofRows = rows.drafted.flatMap((one) => one.assumed);
  return {
    plan: parsePlan(plan),
    assumed: [...ofRows, ...rows.repeated, ...otherTables(outline), ...changed, ...assumed, ...left],
  };
}
