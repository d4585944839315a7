import { type Plan, SCHEMA_VERSION } from "../../model/index.js";
import { TABLE_2 } from "./table-2.js";

/**
 * The outline of the 15th Five-Year Plan (2026–2030) of Huzhu Tu Autonomous County.
 *
 * @category Data
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * huzhu15.indicators.filter(({ attribute }) => attribute === "binding").length; // => 8
 * ```
 */
export const huzhu15: Plan = {
  schemaVersion: SCHEMA_VERSION,
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
  chapters: [],
  boxes: [],
  indicators: TABLE_2,
  commitments: [],
  statements: [],
  layout: { places: [] },
  glossary: [],
  corrections: [],
};
