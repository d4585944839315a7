import type { Box, Indicator, Layout, Place, Plan, Project } from "../../model/index.js";
import type { IndicatorId } from "../indicator-ids.js";
import type { PlaceId } from "../place-ids.js";
import type { BoxDraft, ProjectDraft } from "./authoring.js";
import { OUTLINE } from "./outline.js";

/** A plan whose indicators and places have known ids, so that editors complete them. @category Data */
export type HuzhuPlan = Omit<Plan, "indicators" | "layout"> & {
  readonly indicators: readonly (Indicator & { readonly id: IndicatorId })[];
  readonly layout: Omit<Layout, "places"> & { readonly places: readonly (Place & { readonly id: PlaceId })[] };
};

/** A box whose projects have their ids and locators. */
function numbered({ groups, ...box }: BoxDraft): Box {
  return {
    ...box,
    kind: groups.length === 0 ? "spatial" : "projects",
    groups: groups.map(({ name, openEnded, projects }, g) => ({
      name,
      openEnded,
      projects: projects.map((project, i) => placed(project, box, g + 1, i + 1)),
    })),
  };
}

/** Told property by property: spreading an unknown shape would cost an import as much again as reading the data. */
function placed(draft: ProjectDraft, box: Pick<Box, "no" | "locator">, group: number, row: number): Project {
  const { name, places = [], quantities = [], work, years, phase } = draft;
  const id = `box-${box.no}/group-${group}/${row < 10 ? "0" : ""}${row}`;
  const locator = { ...box.locator, group, row };
  const project: { -readonly [K in keyof Project]: Project[K] } = { id, name, places, quantities, locator };
  if (work !== undefined) project.work = work;
  if (years !== undefined) project.years = years;
  if (phase !== undefined) project.phase = phase;
  return project;
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
export const huzhu15: HuzhuPlan = {
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
  boxes: OUTLINE.boxes.map(numbered),
};
