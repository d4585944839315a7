import type { Indicator, Locator, Span, Text } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import { CATEGORIES } from "../categories.js";
import { DEFINITIONS } from "../definitions.js";
import type { IndicatorId } from "../indicator-ids.js";

/** The columns of Table 2 as printed. */
const BASE = "2025年";
const IN_2030 = "2030年";
const MEAN = "年均/累计";

const by2030: Span = { kind: "by", year: 2030 };
const everyYear: Span = { kind: "every-year", from: 2026, to: 2030 };
const average: Span = { kind: "average", from: 2026, to: 2030 };

/** A printed cell with its reading. A star behind the number is kept in `printed` and said again as `estimated`. */
type Cell = readonly [printed: string, reading: Requirement];

/** An indicator whose id is one of the embedded plans'. */
type TableRow = Indicator & { readonly id: IndicatorId };

type Row = {
  readonly id: IndicatorId;
  readonly no: number;
  readonly part?: string;
  readonly name: Text;
  readonly category: Text;
  readonly unit: string | null;
  readonly direction: Indicator["direction"];
  readonly measure: Indicator["measure"];
  readonly definition?: NonNullable<Indicator["definition"]>;
  /** As statistics publish the series: at constant prices for what is measured in or per GDP. Incomes are published both ways. */
  readonly basis?: NonNullable<Indicator["basis"]>;
  readonly attribute: Indicator["attribute"];
  readonly base: Cell;
  readonly target: Cell;
  readonly span: Span;
  readonly column: string;
};

const at = (row: Row, column: string): Locator => ({ chapter: 2, section: 3, table: 2, row: row.no, column });

const starred = (printed: string): { estimated?: true } => (printed.includes("*") ? { estimated: true } : {});

function indicator(row: Row): TableRow {
  const { base, target, span, column, ...rest } = row;
  const [printed, reading] = base;
  const [asked, requirement] = target;
  return {
    ...rest,
    baseline: { printed, reading, year: 2025, ...starred(printed), locator: at(row, BASE) },
    targets: [{ printed: asked, requirement, span, ...starred(asked), locator: at(row, column) }],
    locator: { chapter: 2, section: 3, table: 2, row: row.no },
  };
}

const number = (value: string): Requirement => ({ kind: "level", bound: "unstated", value });
const cell = (value: string, printed = value): Cell => [printed, number(value)];

const ROWS: readonly Row[] = [
  {
    id: "forest-coverage",
    no: 1,
    name: { zh: "森林覆盖率", en: "Forest coverage rate" },
    category: CATEGORIES.ecology,
    unit: "%",
    direction: "higher",
    measure: "level",
    attribute: "binding",
    base: cell("19.96"),
    target: cell("20.06"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "soil-and-water-conservation",
    no: 2,
    name: { zh: "水土保持率", en: "Soil and water conservation rate" },
    category: CATEGORIES.ecology,
    unit: "%",
    direction: "higher",
    measure: "level",
    attribute: "binding",
    base: cell("67.28"),
    target: cell("69.38"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "river-water-quality",
    no: 3,
    name: {
      zh: "塘川河等主要河流出境断面水质",
      en: "Water quality where the Tangchuan and other main rivers leave the county",
    },
    category: CATEGORIES.ecology,
    unit: null,
    direction: "higher",
    measure: "grade",
    definition: DEFINITIONS.exitGrade,
    attribute: "binding",
    base: ["III 类及以上", { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }],
    target: ["III 类及以上*", { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }],
    span: by2030,
    column: IN_2030,
  },
  {
    id: "pm25-concentration",
    no: 4,
    name: { zh: "细颗粒物PM2.5浓度", en: "PM2.5 concentration" },
    category: CATEGORIES.ecology,
    unit: "ug/m³",
    direction: "lower",
    measure: "level",
    definition: DEFINITIONS.county,
    attribute: "binding",
    base: cell("28"),
    target: cell("27"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "good-air-days",
    no: 5,
    name: { zh: "环境空气优良率", en: "Share of days with good or excellent air quality" },
    category: CATEGORIES.ecology,
    unit: "%",
    direction: "higher",
    measure: "level",
    attribute: "binding",
    base: cell("96.6"),
    target: cell("93", "93*"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "co2-intensity-reduction",
    no: 6,
    name: { zh: "单位GDP二氧化碳排放降低", en: "Reduction of CO2 emissions per unit of GDP" },
    category: CATEGORIES.ecology,
    unit: "%",
    direction: "higher",
    measure: "growth",
    basis: "real",
    attribute: "binding",
    base: ["控制在省下达指标以内", { kind: "delegated", to: "省下达指标" }],
    target: ["完成经省市级层面审核衔接后确定的目标", { kind: "delegated", to: "经省市级层面审核衔接后确定的目标" }],
    span: by2030,
    column: IN_2030,
  },
  {
    id: "gdp-growth",
    no: 7,
    name: { zh: "地区生产总值年均增长", en: "Average annual growth of GDP" },
    category: CATEGORIES.economy,
    unit: "%",
    direction: "higher",
    measure: "growth",
    basis: "real",
    attribute: "anticipatory",
    base: ["4.0", { kind: "growth", bound: "unstated", value: "4.0" }],
    target: ["5.0 左右*", { kind: "growth", bound: "about", value: "5.0" }],
    span: average,
    column: MEAN,
  },
  {
    id: "retail-sales-growth",
    no: 8,
    name: { zh: "全社会消费品零售总额年均增长", en: "Average annual growth of retail sales of consumer goods" },
    category: CATEGORIES.economy,
    unit: "%",
    direction: "higher",
    measure: "growth",
    basis: "nominal",
    attribute: "anticipatory",
    base: ["2.2", { kind: "growth", bound: "unstated", value: "2.2" }],
    target: ["5.0 左右*", { kind: "growth", bound: "about", value: "5.0" }],
    span: average,
    column: MEAN,
  },
  {
    id: "urbanisation-rate",
    no: 9,
    name: { zh: "常住人口城镇化率", en: "Urbanisation rate of permanent residents" },
    category: CATEGORIES.economy,
    unit: "%",
    direction: "higher",
    measure: "level",
    attribute: "anticipatory",
    base: cell("42.1"),
    target: ["51.1 左右*", { kind: "level", bound: "about", value: "51.1" }],
    span: by2030,
    column: IN_2030,
  },
  {
    id: "labour-productivity-growth",
    no: 10,
    name: { zh: "全员劳动生产率增长", en: "Growth of overall labour productivity" },
    category: CATEGORIES.economy,
    unit: "%",
    direction: "higher",
    measure: "growth",
    basis: "real",
    attribute: "anticipatory",
    base: ["10 左右*", { kind: "growth", bound: "about", value: "10" }],
    target: ["高于 GDP 增长*", { kind: "relative", relation: "above", to: "gdp-growth" }],
    span: average,
    column: MEAN,
  },
  {
    id: "skilled-workforce",
    no: 11,
    name: { zh: "专业技术人才和技能人员总量", en: "Professionals and skilled workers" },
    category: CATEGORIES.innovation,
    unit: "万人",
    direction: "higher",
    measure: "level",
    attribute: "anticipatory",
    base: cell("0.52"),
    target: cell("0.52"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "invention-patents",
    no: 12,
    name: { zh: "每万人口发明专利拥有量", en: "Invention patents per 10,000 people" },
    category: CATEGORIES.innovation,
    unit: "件",
    direction: "higher",
    measure: "level",
    definition: DEFINITIONS.allPatents,
    attribute: "anticipatory",
    base: cell("14", "14*"),
    target: cell("18", "18*"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "registered-unemployment",
    no: 13,
    name: { zh: "城镇登记失业率", en: "Registered urban unemployment rate" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "lower",
    measure: "level",
    definition: DEFINITIONS.registered,
    attribute: "anticipatory",
    base: ["小于 2.24", { kind: "level", bound: "less-than", value: "2.24" }],
    target: ["小于 3.5 *", { kind: "level", bound: "less-than", value: "3.5" }],
    span: everyYear,
    column: MEAN,
  },
  {
    id: "household-income-growth",
    no: 14,
    name: { zh: "全体居民人均可支配收入增长", en: "Growth of per capita disposable income" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "growth",
    definition: DEFINITIONS.allResidents,
    attribute: "binding",
    base: ["5.0", { kind: "growth", bound: "unstated", value: "5.0" }],
    target: ["与 GDP 增长同步", { kind: "relative", relation: "in-step", to: "gdp-growth" }],
    span: average,
    column: MEAN,
  },
  {
    id: "preschool-enrolment",
    no: 15,
    name: { zh: "学前教育毛入园率", en: "Gross preschool enrolment ratio" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    attribute: "anticipatory",
    base: cell("96.49"),
    target: cell("96.5"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "compulsory-education-retention",
    no: 16,
    name: { zh: "义务教育巩固率", en: "Retention rate in compulsory education" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    attribute: "anticipatory",
    base: cell("98.52"),
    target: cell("97.5"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "senior-secondary-completion",
    no: 17,
    name: { zh: "高中教育完成率", en: "Completion rate of senior secondary education" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    definition: DEFINITIONS.completion,
    attribute: "anticipatory",
    base: cell("69.29"),
    target: cell("86"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "physicians-per-thousand",
    no: 18,
    part: "physicians",
    name: { zh: "每千人口拥有医护人员数：执业医师数", en: "Licensed physicians per 1,000 people" },
    category: CATEGORIES.wellbeing,
    unit: "人",
    direction: "higher",
    measure: "level",
    // Row 18 holds two measures, its cells are shifted and its attribute cell is blank.
    attribute: null,
    base: cell("3.6"),
    target: cell("4.7"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "nurses-per-thousand",
    no: 18,
    part: "nurses",
    name: { zh: "每千人口拥有医护人员数：注册护士数", en: "Registered nurses per 1,000 people" },
    category: CATEGORIES.wellbeing,
    unit: "人",
    direction: "higher",
    measure: "level",
    attribute: null,
    base: cell("2.7"),
    target: cell("3.4"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "pension-participation",
    no: 19,
    name: { zh: "基本养老保险参保率", en: "Basic old-age insurance participation rate" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    attribute: "anticipatory",
    base: cell("100"),
    target: cell("100", "100*"),
    span: everyYear,
    column: MEAN,
  },
  {
    id: "nursing-care-beds",
    no: 20,
    name: { zh: "养老机构护理型床位占比", en: "Share of nursing-care beds in elderly care institutions" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    attribute: "anticipatory",
    base: cell("68", "68*"),
    target: cell("70", "70*"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "nursery-enrolment",
    no: 21,
    name: { zh: "3岁以下婴幼儿入托率", en: "Nursery enrolment rate of children under 3" },
    category: CATEGORIES.wellbeing,
    unit: "%",
    direction: "higher",
    measure: "level",
    definition: DEFINITIONS.nurseryEnrolment,
    attribute: "anticipatory",
    base: cell("0.35"),
    target: cell("5.9"),
    span: by2030,
    column: IN_2030,
  },
  {
    id: "grain-capacity",
    no: 22,
    name: { zh: "粮食综合生产能力", en: "Grain production capacity" },
    category: CATEGORIES.safety,
    unit: "万吨",
    direction: "higher",
    measure: "level",
    attribute: "binding",
    base: cell("14.96"),
    target: ["稳定保持在 14 以上*", { kind: "level", bound: "at-least", value: "14", maintain: true }],
    span: everyYear,
    column: IN_2030,
  },
];

/** Table 2: 22 rows, 23 indicators. */
export const TABLE_2: readonly TableRow[] = /* @__PURE__ */ ROWS.map(indicator);
