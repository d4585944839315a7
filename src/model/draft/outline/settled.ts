import { PlanError } from "../../../kernel/index.js";
import type { DraftOptions } from "../options.js";
import type { DraftOutline, OutlineDraftOptions } from "./source.js";

/** The options of a draft with what its source itself tells; a place or a period that neither tells is refused. */
export function settledOptions(
  outline: Pick<DraftOutline, "title" | "place" | "period">,
  options: OutlineDraftOptions,
): DraftOptions & OutlineDraftOptions {
  const place = options.place ?? outline.place;
  const period = options.period ?? outline.period;
  if (place === undefined) throw missing("place", "whose plan it is, such as the name of the county");
  if (period === undefined) throw missing("period", "the first and the last year, such as { from: 2026, to: 2030 }");
  const title = options.title ?? outline.title;
  return { ...options, place, period, ...(title !== undefined && { title }) };
}

const missing = (option: string, expected: string): PlanError =>
  new PlanError("invalid-options", { option, given: "undefined", expected });
