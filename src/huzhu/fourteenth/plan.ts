import type { Observation, Plan, Statement } from "../../model/index.js";
import type { IndicatorId } from "../indicator-ids.js";
import { TABLE_1, TABLE_1_OUTCOMES } from "./table-1.js";

/** Table 1 prints a level in 亿元 beside the growth of three rows whose unit is %. */
const total = (id: string, zh: string, en: string, row: number, value: string, indicator: IndicatorId): Statement => ({
  id,
  subject: { zh, en },
  to: { year: 2025, value, unit: "亿元" },
  indicator,
  printed: value,
  locator: { chapter: 1, section: 1, table: 1, row, column: "总量" },
});

/**
 * The 14th Five-Year Plan (2021–2025) of Huzhu Tu Autonomous County, as Table 1 of the 15th plan's outline prints it:
 * 21 targets, five of them set anew by the mid-term evaluation, their earlier values not printed.
 *
 * @category Data
 * @example
 * ```ts
 * import { huzhu14 } from "five-year-plan/huzhu";
 * huzhu14.indicators.filter(({ targets }) => targets[0]?.revisions).length; // => 5
 * ```
 */
export const huzhu14: Plan = {
  schemaVersion: "1",
  id: "huzhu-14",
  title: { zh: "互助县“十四五”规划", en: "14th Five-Year Plan of Huzhu County" },
  place: "互助土族自治县",
  period: { from: 2021, to: 2025 },
  base: 2020,
  printedIn: "huzhu-15",
  chapters: [],
  boxes: [],
  indicators: TABLE_1,
  commitments: [],
  statements: [
    total("gdp-total", "生产总值", "GDP", 1, "146.84", "gdp-growth"),
    total(
      "industrial-value-added-total",
      "规模以上工业增加值",
      "Value added of industry above designated size",
      2,
      "14.45",
      "industrial-value-added-growth",
    ),
    total("retail-sales-total", "社会消费品零售总额", "Retail sales of consumer goods", 3, "25.93", "retail-sales-growth"),
  ],
  layout: { places: [] },
  glossary: [],
  corrections: [],
  sources: [
    {
      id: "hz24-b",
      title: "互助土族自治县成立70周年新闻发布会",
      titleIn: {
        zh: "互助土族自治县成立70周年新闻发布会",
        en: "Press conference on the 70th anniversary of Huzhu Tu Autonomous County",
      },
      publisher: "青海广播电视台",
      publisherIn: { zh: "青海广播电视台", en: "Qinghai Radio and Television" },
      date: "2024-08-16",
      kind: "press",
    },
  ],
};

/**
 * What the 14th plan reached by 2025, as Table 1 prints it: one observation for each of the 21 indicators, and the mean growth of
 * incomes, which only the text states: what is under 总量 is the figure of 2025, what is under 年均/累计 that of the years.
 *
 * Two rows print that the province's target was kept and no number: they are assertions.
 *
 * @category Data
 * @example
 * ```ts
 * import { huzhu14Outcomes } from "five-year-plan/huzhu";
 * huzhu14Outcomes.filter((outcome) => "asserted" in outcome).length; // => 2
 * ```
 */
export const huzhu14Outcomes: readonly Observation[] = TABLE_1_OUTCOMES;
