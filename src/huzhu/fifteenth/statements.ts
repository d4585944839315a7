import type { Point, Statement } from "../../model/index.js";
import type { IndicatorId } from "../indicator-ids.js";

/** The leads of chapter 1, section 1, under which the figures are. */
const LEADS = {
  economy: "经济规模稳中有进",
  ecology: "生态底色愈发鲜明",
  industry: "产业结构迭代升级",
  town: "城乡面貌焕发新颜",
  people: "民生保障有力有效",
} as const;

type Figure = {
  readonly from?: string;
  readonly to?: string;
  readonly unit?: string;
  readonly growth?: string;
  readonly total?: true;
  readonly indicator?: IndicatorId;
  readonly quotient?: Statement["quotient"];
};

const point = (year: number, value: string, unit?: string): Point =>
  value.includes(":") ? { year, parts: value.split(":") } : { year, value, ...(unit !== undefined && { unit }) };

const statement = (
  id: string,
  zh: string,
  en: string,
  lead: keyof typeof LEADS,
  printed: string,
  { from, to, unit, growth, total, indicator, quotient }: Figure,
): Statement => ({
  id,
  subject: { zh, en },
  ...(from !== undefined && { from: point(2021, from, unit) }),
  ...(to !== undefined && { to: point(2025, to, unit) }),
  ...(total && { over: { from: 2021, to: 2025 } }),
  ...(growth !== undefined && { growth }),
  ...(quotient !== undefined && { quotient }),
  ...(indicator !== undefined && { indicator }),
  printed,
  locator: { chapter: 1, section: 1, lead: LEADS[lead] },
});

/** Every figure of chapter 1 about 2021–2025, kept so that figures can be compared with each other. */
export const STATEMENTS: readonly Statement[] = [
  statement("gdp", "地区生产总值", "GDP", "economy", "地区生产总值从125.73亿元增至146.84亿元，年均增长3.3%", {
    from: "125.73",
    to: "146.84",
    unit: "亿元",
    growth: "3.3",
    indicator: "gdp-growth",
  }),
  statement(
    "budget-revenue",
    "地方一般公共预算收入五年总收入",
    "Local budget revenue over five years",
    "economy",
    "五年总收入达到207373万元",
    { to: "207373", unit: "万元", total: true },
  ),
  statement(
    "retail-sales",
    "社会消费品零售总额",
    "Retail sales of consumer goods",
    "economy",
    "社会消费品零售总额由23.34亿元增加至25.93亿元，年均增长2.3%",
    { from: "23.34", to: "25.93", unit: "亿元", growth: "2.3", indicator: "retail-sales-growth" },
  ),
  statement(
    "industrial-value-added",
    "规模以上工业增加值",
    "Value added of industry above designated size",
    "economy",
    "规模以上工业增加值由10.33亿元增加至14.45亿元，年均增长8.9%",
    { from: "10.33", to: "14.45", unit: "亿元", growth: "8.9", indicator: "industrial-value-added-growth" },
  ),
  statement(
    "protected-water-sources",
    "饮用水源地保护",
    "Protected drinking-water sources",
    "ecology",
    "35个饮用水源地实现全方位保护",
    { to: "35", unit: "个" },
  ),
  statement("regularised-outfalls", "排污口整治", "Remediated outfalls", "ecology", "112个排污口全链条整治", {
    to: "112",
    unit: "个",
  }),
  statement(
    "villages-with-sewage-control",
    "行政村污水管控",
    "Villages with sewage control",
    "ecology",
    "84个行政村污水全域化管控",
    { to: "84", unit: "个" },
  ),
  statement(
    "good-air",
    "空气质量优良率",
    "Share of days with good or excellent air quality",
    "ecology",
    "空气质量优良率达96.6%",
    {
      to: "96.6",
      unit: "%",
      indicator: "good-air-days",
    },
  ),
  statement(
    "inspection-rectification",
    "生态环保督察反馈问题整改率",
    "Rectification after environmental inspections",
    "ecology",
    "历年生态环保督察反馈问题整改率达100%",
    { to: "100", unit: "%" },
  ),
  statement("straw-collection-points", "秸秆综合利用收集网点", "Straw collection points", "ecology", "秸秆综合利用收集网点25个", {
    to: "25",
    unit: "个",
  }),
  statement("straw-use", "秸秆利用率", "Use of straw", "ecology", "利用率达90.5%", { to: "90.5", unit: "%" }),
  statement("carbon-sink-trade", "林业碳汇交易总额", "Forest carbon-sink trade", "ecology", "实现交易总额1920万元", {
    to: "1920",
    unit: "万元",
  }),
  statement(
    "three-sector-structure-prose",
    "三次产业结构",
    "Structure of the three sectors",
    "industry",
    "三次产业结构由19.92:34.81:45.27优化为20.52:27.00:52.48",
    { from: "19.92:34.81:45.27", to: "20.52:27.00:52.48", indicator: "three-sector-structure" },
  ),
  statement(
    "grain-and-oil-output",
    "粮油综合产量",
    "Output of grain and oil crops",
    "industry",
    "粮油综合产量连续3年突破20万吨",
    { to: "20", unit: "万吨" },
  ),
  statement(
    "vegetable-output",
    "高原特色冷凉蔬菜总产量",
    "Output of cool-climate vegetables",
    "industry",
    "高原特色冷凉蔬菜总产量达18.1万吨",
    { to: "18.1", unit: "万吨" },
  ),
  statement(
    "urbanisation",
    "常住人口城镇化率",
    "Urbanisation rate of permanent residents",
    "town",
    "常住人口城镇化率由37.5%提升至42.1%",
    { from: "37.5", to: "42.1", unit: "%", indicator: "urbanisation-rate" },
  ),
  statement("charging-stations", "充电站", "Charging stations", "town", "运营充电站21座", { to: "21", unit: "座" }),
  statement("charging-guns", "充电枪", "Charging points", "town", "充电枪224把", { to: "224", unit: "把" }),
  statement("road-length", "公路总里程", "Length of highways", "town", "公路总里程达2196.69公里", {
    to: "2196.69",
    unit: "公里",
  }),
  statement("road-density", "公路网密度", "Density of highways", "town", "公路网密度达6.56公里/百平方公里", {
    to: "6.56",
    unit: "公里/百平方公里",
    quotient: { of: "road-length", area: "huzhu", times: "100" },
  }),
  statement(
    "villages-with-paved-roads",
    "自然村通硬化路",
    "Natural villages with paved roads",
    "town",
    "1312个自然村全部通硬化路",
    { to: "1312", unit: "个" },
  ),
  statement(
    "class-three-roads",
    "乡镇通三级及以上公路比例",
    "Townships on highways of class 3 or better",
    "town",
    "乡镇通三级及以上公路比例达61.11%",
    { to: "61.11", unit: "%" },
  ),
  statement("new-energy-buses", "新能源公交占比", "Share of new-energy buses", "town", "新能源公交占比达100%", {
    to: "100",
    unit: "%",
  }),
  statement(
    "rural-reform-pilot",
    "全国农村综合性改革试点试验项目",
    "National pilot of comprehensive rural reform",
    "town",
    "成功申报2.27亿元全国农村综合性改革试点试验项目",
    { to: "2.27", unit: "亿元" },
  ),
  statement("beautiful-village-projects", "和美乡村", "Harmonious and beautiful villages", "town", "19个和美乡村", {
    to: "19",
    unit: "个",
  }),
  statement(
    "rural-reform-projects",
    "农村综合改革财政奖补项目",
    "Subsidised rural reform projects",
    "town",
    "10个农村综合改革财政奖补项目",
    { to: "10", unit: "个" },
  ),
  statement("welfare-spending", "民生领域财政支出", "Spending on people's well-being", "people", "累计投入202亿元", {
    to: "202",
    unit: "亿元",
    total: true,
  }),
  statement(
    "welfare-share",
    "民生支出占一般公共预算支出年均比例",
    "Average yearly share of budget spending on people's well-being",
    "people",
    "占一般公共预算支出的年均比例为82.61%",
    { to: "82.61", unit: "%" },
  ),
  statement("relief-paid", "政策性补助、救助", "Subsidies and relief paid", "people", "累计发放各类政策性补助、救助10.54亿元", {
    to: "10.54",
    unit: "亿元",
    total: true,
  }),
  statement("relief-recipients", "补助、救助惠及群众", "Recipients of subsidies and relief", "people", "惠及群众33.8万人次", {
    to: "33.8",
    unit: "万人次",
    total: true,
  }),
  statement("new-urban-jobs", "城镇新增就业", "New urban jobs", "people", "城镇新增就业0.85万人", {
    to: "0.85",
    unit: "万人",
    total: true,
  }),
  statement(
    "transferred-rural-labour",
    "转移农村劳动力",
    "Rural workers moved into other jobs",
    "people",
    "转移农村劳动力共计50.5万人次",
    {
      to: "50.5",
      unit: "万人次",
      total: true,
    },
  ),
  statement(
    "household-income",
    "全体居民人均可支配收入",
    "Per capita disposable income",
    "people",
    "全体居民人均可支配收入由21207元增加至26602元，年均增长6.5%",
    { from: "21207", to: "26602", unit: "元", growth: "6.5", indicator: "household-income-growth" },
  ),
  statement(
    "vegetable-workers",
    "“高原冷凉蔬工”转移城乡劳动力",
    "Labour moved under the brand “plateau vegetable workers”",
    "people",
    "转移城乡劳动力10万人以上",
    { to: "10", unit: "万人", total: true },
  ),
  statement(
    "labour-income-earned",
    "“高原冷凉蔬工”劳务收入",
    "Labour income of the “plateau vegetable workers”",
    "people",
    "实现劳务收入7亿元",
    { to: "7", unit: "亿元", total: true },
  ),
  statement("school-meals", "营养餐受益学生", "Pupils with school meals", "people", "受益学生14.4万人", {
    to: "14.4",
    unit: "万人",
  }),
  statement("treated-in-the-county", "县域就诊率", "Patients treated in the county", "people", "县域就诊率达83.66%", {
    to: "83.66",
    unit: "%",
  }),
  statement("non-grain-use", "耕地“非粮化”", "Use of farmland for crops other than grain", "industry", "耕地“非粮化”实现清零", {
    to: "0",
  }),
  statement(
    "chest-pain-units",
    "胸痛救治单元覆盖",
    "Chest-pain units in county and townships",
    "people",
    "胸痛救治单元实现县乡全覆盖",
    { to: "100", unit: "%" },
  ),
  statement("school-meals-coverage", "“营养餐”覆盖", "Schools with nutritious meals", "people", "校园“营养餐”覆盖全县中小学", {
    to: "100",
    unit: "%",
  }),
  statement(
    "rank-in-the-city",
    "经济总量和经济增速在海东市的位次",
    "Rank in Haidong by size and growth of the economy",
    "economy",
    "经济总量和经济增速稳居海东市第一",
    { to: "1" },
  ),
];
