import { refuseUnless } from "../../kernel/index.js";
import type { BreakdownIndicator, TableIndicator } from "../../notation/index.js";
import type { Indicator } from "../indicator.js";
import { draftIndicator } from "./draft-indicator.js";
import type { DraftOptions } from "./options.js";
import { seriesOf } from "./series.js";

/**
 * Makes indicators of a breakdown by place: one for each place and one for the whole, all with one id and one name, as
 * `checkBreakdown` compares them.
 *
 * @param breakdown - an indicator of `readBreakdownTable`
 * @param options - as for `toPlanDraft`; `id` and `name` of the indicator
 * @returns the places by name, and the whole where the table has its row
 * @category Drafts
 * @example
 * ```ts
 * import { checkBreakdown, readBreakdownTable, toBreakdownDraft } from "five-year-plan";
 * const { indicators } = readBreakdownTable([
 *   ["乡镇", "2030年造林目标（亩）"],
 *   ["甲镇", "200"],
 *   ["乙乡", "140"],
 *   ["合计", "350"],
 * ]);
 * const [planting] = indicators;
 * const { whole, places } = toBreakdownDraft(planting!, { period: { from: 2026, to: 2030 }, place: "某县", id: "planting" });
 * checkBreakdown(whole!, places, "add").code; // => "falls-short"
 * ```
 */
export function toBreakdownDraft(
  breakdown: BreakdownIndicator,
  options: DraftOptions & { readonly name?: string },
): { readonly whole?: Indicator; readonly places: { readonly [place: string]: Indicator } } {
  refuseUnless("breakdown", breakdown, { places: "list" });
  refuseUnless("options", options, { period: "object" }, "invalid-options");
  const { name, unit, whole, places } = breakdown;
  const { id = "row-01", name: given, ...more } = options;
  const zh = given ?? name?.zh ?? more.place;
  const drafted = (row: TableIndicator, place: number): Indicator =>
    draftIndicator({ ...row, name: { zh }, unit: row.unit ?? unit }, id, place, seriesOf([]), more, []).indicator;
  return {
    ...(whole && { whole: drafted(whole, places.length + 1) }),
    places: Object.fromEntries(places.map((row, i) => [row.name.zh, drafted(row, i + 1)])),
  };
}
