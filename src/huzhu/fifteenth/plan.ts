import type { Box, Indicator, Layout, Place, Plan } from "../../model/index.js";
import type { IndicatorId } from "../indicator-ids.js";
import type { PlaceId } from "../place-ids.js";
import type { BoxDraft, Unnumbered } from "./authoring.js";
import { OUTLINE } from "./outline.js";

/** A plan whose indicators and places have known ids, so that editors complete them. @category Data */
export type HuzhuPlan = Omit<Plan, "indicators" | "layout"> & {
  readonly indicators: readonly (Indicator & { readonly id: IndicatorId })[];
  readonly layout: Omit<Layout, "places"> & { readonly places: readonly (Place & { readonly id: PlaceId })[] };
};

/**
 * Gives every project its id. Ids follow from where projects stand and would make the data heavier; they are put into the
 * drafts themselves, for nobody else has those, and copies of all would cost an import as much again as reading them.
 */
function numbered(boxes: readonly BoxDraft[]): readonly Box[] {
  for (const { no, groups } of boxes) {
    groups.forEach(({ projects }, g) => {
      projects.forEach((project: Unnumbered & { id?: string }, i) => {
        project.id = `box-${no}/group-${g + 1}/${i < 9 ? "0" : ""}${i + 1}`;
      });
    });
  }
  return boxes as readonly Box[];
}

/**
 * The outline of the 15th Five-Year Plan (2026–2030) of Huzhu Tu Autonomous County: 13 chapters, 32 boxes with 407 projects,
 * 23 indicators, 156 commitments, the layout of its 19 townships.
 *
 * @category Data
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * huzhu15.indicators.filter(({ attribute }) => attribute === "binding").length; // => 8
 * huzhu15.boxes.flatMap(({ groups }) => groups.flatMap(({ projects }) => projects)).length; // => 407
 * ```
 */
export const huzhu15: HuzhuPlan = /* @__PURE__ */ (() => ({
  schemaVersion: "1",
  id: "huzhu-15",
  title: {
    zh: "互助土族自治县国民经济和社会发展第十五个五年规划纲要",
    en: "Outline of the 15th Five-Year Plan for Economic and Social Development of Huzhu Tu Autonomous County",
  },
  place: "互助土族自治县",
  period: { from: 2026, to: 2030 },
  base: 2025,
  adopted: {
    by: {
      zh: "互助土族自治县第十八届人民代表大会第六次会议",
      en: "Sixth session of the 18th People's Congress of Huzhu Tu Autonomous County",
    },
    on: "2026-02-12",
  },
  ...OUTLINE,
  boxes: numbered(OUTLINE.boxes),
}))();
