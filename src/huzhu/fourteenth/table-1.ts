import type { Indicator, Locator, Observation, Span, Text } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import { CATEGORIES } from "../categories.js";
import { DEFINITIONS } from "../definitions.js";
import type { IndicatorId } from "../indicator-ids.js";

/** The columns of Table 1 as printed; the last two stand under "2025年完成情况". */
const TARGET = "规划目标";
const TOTAL = "总量";
const MEAN = "年均/累计";

const by2025: Span = { kind: "by", year: 2025 };
const average: Span = { kind: "average", from: 2021, to: 2025 };
const over: Span = { kind: "over", from: 2021, to: 2025 };

/** What Table 1 prints as the outcome, and in which column. */
type Outcome = { readonly printed: string; readonly column: string } & (
  | { readonly value: string }
  | { readonly parts: readonly string[] }
  | { readonly asserted: "met" | "not-met" }
);

type Row = {
  readonly id: IndicatorId;
  readonly name: Text;
  readonly category: Text;
  readonly unit: string | null;
  readonly direction: Indicator["direction"];
  readonly measure: Indicator["measure"];
  readonly definition?: NonNullable<Indicator["definition"]>;
  /** As statistics publish the series: at constant prices for what is measured in or per GDP. Incomes are published both ways. */
  readonly basis?: NonNullable<Indicator["basis"]>;
  readonly printed: string;
  readonly requirement: Requirement;
  readonly span: Span;
  /** The cell says that the mid-term evaluation set this target; what stood before is not printed. */
  readonly revised?: true;
  readonly outcome: Outcome;
  /** The mean over the years that the text states, where the table prints the rate of one year only. */
  readonly stated?: {
    readonly span: { readonly from: number; readonly to: number };
    readonly value: string;
    readonly printed: string;
    readonly locator: Locator;
  };
};

const at = (no: number, column?: string): Locator => ({ chapter: 1, section: 1, table: 1, row: no, ...(column && { column }) });

function indicator(row: Row, index: number): Indicator {
  const { printed, requirement, span, revised, outcome: _, stated: _stated, ...rest } = row;
  const no = index + 1;
  const locator = at(no, TARGET);
  return {
    ...rest,
    no,
    // Table 1 has no column for the attribute.
    attribute: null,
    targets: [
      { printed, requirement, span, locator, ...(revised && { revisions: [{ kind: "mid-term", before: null, locator }] }) },
    ],
    locator: at(no),
  };
}

/** A figure's time is its column's: one year's under 总量, that of all the years under 年均. That a target was kept is said of its span. */
function observations({ id, span, outcome, stated }: Row, index: number): Observation[] {
  const { printed, column, ...evidence } = outcome;
  const overall = span.kind !== "by" && (column === MEAN || "asserted" in evidence);
  const figure = {
    indicator: id,
    status: printed.endsWith("*") ? ("estimate" as const) : ("actual" as const),
    printed,
    locator: at(index + 1, column),
    ...(overall ? { span: { from: span.from, to: span.to } } : { year: 2025 }),
    ...evidence,
  } as Observation;
  if (stated === undefined) return [figure];
  const { span: years, value, ...place } = stated;
  return [figure, { indicator: id, status: "actual", ...place, span: years, value }];
}

const level = (value: string, unit?: string): Requirement => ({ kind: "level", bound: "unstated", value, ...(unit && { unit }) });
const total = (value: string, printed = value): Outcome => ({ printed, column: TOTAL, value });
const mean = (value: string): Outcome => ({ printed: value, column: MEAN, value });

const ROWS: readonly Row[] = [
  {
    id: "gdp-growth",
    name: { zh: "生产总值年均增速", en: "Average annual growth of GDP" },
    category: CATEGORIES.economy,
    unit: "%",
    direction: "higher",
    measure: "growth",
    basis: "real",
    printed: "中期评估调整为“不低于全市平均水平,力争更好结果”",
    requirement: { kind: "relative", relation: "not-below", to: "全市平均水平" },
    span: average,
    revised: true,
    outcome: mean("3.3"),
  },
  {
    id: "industrial-value-added-growth",
    name: { zh: "规模以上工业增加值增速", en: "Growth of value added of industry above designated size" },
    category: CATEGORIES.economy,
    unit: "%",
    direction: "higher",
    measure: "growth",
    basis: "real",
    printed: "中期评估调整为年均增长 1%",
    requirement: { kind: "growth", bound: "unstated", value: "1" },
    span: average,
    revised: true,
    outcome: mean("6.7"),
  },
  {
    id: "retail-sales-growth",
    name: { zh: "社会消费品零售总额增长率", en: "Growth of retail sales of consumer goods" },
    category: CATEGORIES.economy,
    unit: "%",
    direction: "higher",
    measure: "growth",
    basis: "nominal",
    printed: "6.0 左右",
    requirement: { kind: "growth", bound: "about", value: "6.0" },
    span: average,
    outcome: mean("2.3"),
  },
  {
    id: "three-sector-structure",
    name: { zh: "三产结构占比", en: "Shares of the three sectors" },
    category: CATEGORIES.economy,
    unit: "——",
    direction: "hold",
    measure: "composition",
    printed: "20.5:31.5:48",
    requirement: { kind: "composition", bound: "unstated", parts: ["20.5", "31.5", "48"] },
    span: by2025,
    outcome: { printed: "20.52: 27.00: 52.48", column: TOTAL, parts: ["20.52", "27.00", "52.48"] },
  },
  {
    id: "urbanisation-rate",
    name: { zh: "常住人口城镇化率", en: "Urbanisation rate of permanent residents" },
    category: CATEGORIES.economy,
    unit: "%",
    direction: "higher",
    measure: "level",
    printed: "中期评估调整为 40%",
    requirement: level("40", "%"),
    span: by2025,
    revised: true,
    outcome: total("42.1"),
  },
  {
    id: "skilled-workforce",
    name: { zh: "专业技术人才和高技能人才总量", en: "Professionals and highly skilled workers" },
    category: CATEGORIES.innovation,
    unit: "万人",
    direction: "higher",
    measure: "level",
    printed: "中期评估调整为 0.55 万人",
    requirement: level("0.55", "万人"),
    span: by2025,
    revised: true,
    outcome: total("0.52"),
  },
  {
    id: "technology-contribution",
    name: { zh: "科技进步贡献率", en: "Contribution rate of scientific and technological progress" },
    category: CATEGORIES.innovation,
    unit: "%",
    direction: "higher",
    measure: "level",
    printed: "55",
    requirement: level("55"),
    span: by2025,
    outcome: total("55", "55*"),
  },
  {
    id: "forest-coverage",
    name: { zh: "森林覆盖率", en: "Forest coverage rate" },
    category: CATEGORIES.ecology,
    unit: "%",
    direction: "higher",
    measure: "level",
    definition: DEFINITIONS.oldForests,
    printed: "43.68",
    requirement: level("43.68"),
    span: by2025,
    outcome: total("19.96"),
  },
  {
    id: "river-water-compliance",
    name: {
      zh: "塘川河等主要河流出境断面水质达标率",
      en: "Water quality compliance rate where the Tangchuan and other main rivers leave the county",
    },
    category: CATEGORIES.ecology,
    unit: "%",
    direction: "higher",
    measure: "level",
    definition: DEFINITIONS.exitSections,
    printed: "100",
    requirement: level("100"),
    span: by2025,
    outcome: total("100"),
  },
  {
    id: "good-air-days",
    name: { zh: "空气质量优良天数比例", en: "Share of days with good or excellent air quality" },
    category: CATEGORIES.ecology,
    unit: "%",
    direction: "higher",
    measure: "level",
    printed: "94.5",
    requirement: level("94.5"),
    span: by2025,
    outcome: total("96.6"),
  },
  {
    id: "energy-intensity-reduction",
    name: { zh: "单位GDP能源消耗降低", en: "Reduction of energy consumption per unit of GDP" },
    category: CATEGORIES.ecology,
    unit: "%",
    direction: "higher",
    measure: "growth",
    basis: "real",
    printed: "控制在省下达目标内",
    requirement: { kind: "delegated", to: "省下达目标" },
    span: over,
    outcome: { printed: "控制在省下达目标内", column: TOTAL, asserted: "met" },
  },
  {
    id: "co2-intensity-reduction",
    name: { zh: "单位GDP二氧化碳排放降低", en: "Reduction of CO2 emissions per unit of GDP" },
    category: CATEGORIES.ecology,
    unit: "%",
    direction: "higher",
    measure: "growth",
    basis: "real",
    printed: "控制在省下达目标内",
    requirement: { kind: "delegated", to: "省下达目标" },
    span: over,
    outcome: { printed: "控制在省下达目标内", column: TOTAL, asserted: "met" },
  },
  {
    id: "farm-produce-processing",
    name: { zh: "农畜产品加工转化率", en: "Share of farm and livestock produce that is processed" },
    category: CATEGORIES.economy,
    unit: "%",
    direction: "higher",
    measure: "level",
    printed: "55",
    requirement: level("55"),
    span: by2025,
    outcome: total("55", "55*"),
  },
  {
    id: "beautiful-villages",
    name: { zh: "美丽乡村建设覆盖率", en: "Coverage rate of the Beautiful Villages programme" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    printed: "100",
    requirement: level("100"),
    span: by2025,
    outcome: total("100", "100*"),
  },
  {
    id: "household-income-growth",
    name: { zh: "居民人均可支配收入增长", en: "Growth of per capita disposable income" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "growth",
    definition: DEFINITIONS.allResidents,
    printed: "7.0 左右",
    requirement: { kind: "growth", bound: "about", value: "7.0" },
    span: average,
    // Printed under 总量, with a dash under 年均/累计: the rate of 2025. The mean of the years is in the text.
    outcome: total("5.0"),
    stated: {
      span: { from: 2021, to: 2025 },
      value: "6.5",
      printed: "年均增长6.5%",
      locator: { chapter: 1, section: 1, lead: "民生保障有力有效" },
    },
  },
  {
    id: "registered-unemployment",
    name: { zh: "城镇登记失业率", en: "Registered urban unemployment rate" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "lower",
    measure: "level",
    definition: DEFINITIONS.registered,
    printed: "3.5 以内",
    requirement: { kind: "level", bound: "at-most", value: "3.5" },
    span: by2025,
    outcome: total("2.24"),
  },
  {
    id: "physicians-per-thousand",
    name: { zh: "每千人口拥有执业(助理)医师数", en: "Licensed (assistant) physicians per 1,000 people" },
    category: CATEGORIES.wellbeing,
    unit: "人",
    direction: "higher",
    measure: "level",
    printed: "2.8",
    requirement: level("2.8"),
    span: by2025,
    outcome: total("3.6"),
  },
  {
    id: "preschool-enrolment",
    name: { zh: "学前教育三年毛入园率", en: "Gross enrolment ratio in three years of preschool" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    printed: "100",
    requirement: level("100"),
    span: by2025,
    outcome: total("96.49"),
  },
  {
    id: "senior-secondary-enrolment",
    name: { zh: "高中阶段毛入学率", en: "Gross enrolment ratio in senior secondary education" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    definition: DEFINITIONS.grossEnrolment,
    printed: "102左右",
    requirement: { kind: "level", bound: "about", value: "102" },
    span: by2025,
    outcome: total("100"),
  },
  {
    id: "pension-participation",
    name: { zh: "基本养老保险参保率", en: "Basic old-age insurance participation rate" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    printed: "100",
    requirement: level("100"),
    span: by2025,
    outcome: total("100"),
  },
  {
    id: "grain-capacity",
    name: { zh: "粮食综合生产能力", en: "Grain production capacity" },
    category: CATEGORIES.safety,
    unit: "万吨",
    direction: "higher",
    measure: "level",
    printed: "中期评估调整为14",
    requirement: level("14"),
    span: by2025,
    revised: true,
    outcome: total("14.96"),
  },
];

/** Table 1's 21 indicators with their targets. */
export const TABLE_1: readonly Indicator[] = /* @__PURE__ */ ROWS.map(indicator);

/** What Table 1 prints as reached, one observation a row, and the mean growth of incomes that only the text states. */
export const TABLE_1_OUTCOMES: readonly Observation[] = /* @__PURE__ */ ROWS.flatMap(observations);
