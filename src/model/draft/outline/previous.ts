import { subjectKey, unitRatio } from "../../../notation/index.js";
import type { Indicator } from "../../indicator.js";
import type { Assumption } from "../assumption.js";
import type { Drafted } from "../draft-indicator.js";
import type { DraftOptions } from "../options.js";
import { rowsOf, tablesOf } from "./rows.js";
import type { DraftOutline } from "./source.js";

/** The previous plan as far as an outline's tables of results tell it. */
export type PreviousRows = {
  readonly options: DraftOptions;
  readonly drafted: readonly Drafted[];
  readonly repeated: readonly Assumption[];
};

/**
 * The rows of an outline's tables of results, as indicators of the previous plan: as many years long as this one. A row of a name, measure
 * and unit that an indicator of this plan has gets that one's id, others an id of their own.
 */
export function previousRows(outline: DraftOutline, options: DraftOptions, indicators: readonly Indicator[]): PreviousRows {
  const { period, place } = options;
  const years = period.to - period.from + 1;
  const { id: _, title: __, locator: ___, ...rest } = options;
  const before: DraftOptions = { ...rest, period: { from: period.from - years, to: period.from - 1 } };
  const placed = tablesOf(outline, "results");
  const found = rowsOf(placed, before, "previous-row").drafted.flatMap(({ indicator }) => {
    const same = indicators.filter((one) => isSame(one, indicator, place));
    return same.length === 1 ? [[indicator.name.zh, (same[0] as Indicator).id] as const] : [];
  });
  const named = { ...before, ids: { ...options.ids, ...Object.fromEntries(found) } };
  return { options: named, ...rowsOf(placed, named, "previous-row") };
}

function isSame(a: Indicator, b: Indicator, place: string): boolean {
  if (a.measure !== b.measure || subjectKey(a.name.zh, place) !== subjectKey(b.name.zh, place)) return false;
  return a.unit === b.unit || (a.unit !== null && b.unit !== null && unitRatio(a.unit, b.unit) !== undefined);
}
