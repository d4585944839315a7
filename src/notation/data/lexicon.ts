/** What the headings of data files are called, by what their columns hold. Widths are folded and blanks left out before. */
export const DATA_HEADINGS = {
  indicator: ["指标", "指标名称", "指标名", "指标项", "统计指标", "项目", "项目名称", "名称"],
  year: ["年份", "年度", "年", "时间", "时期", "统计年份", "统计年度", "数据年份"],
  from: ["起始年", "起始年份", "开始年份", "起"],
  to: ["终止年", "终止年份", "截止年份", "结束年份", "止"],
  value: [
    "数值",
    "值",
    "数据",
    "指标值",
    "数据值",
    "观测值",
    "统计值",
    "实际值",
    "实际",
    "实绩",
    "完成值",
    "完成数",
    "实际完成",
    "完成情况",
  ],
  grade: ["等级", "级别"],
  parts: ["构成", "结构"],
  status: ["状态", "数据状态", "数据性质"],
  source: ["来源", "数据来源", "资料来源", "出处", "数据出处"],
  unit: ["单位", "计量单位"],
  basis: ["价格", "价格口径", "计价口径"],
  measure: ["数据类型", "指标类型"],
  vintage: ["发布日期", "发布时间", "发布年份", "版本"],
} as const;

/** Columns that hold nothing of an observation. */
export const HEADINGS_LEFT_OUT: readonly string[] = ["序号", "编号", "备注", "说明", "注", "注释", "排序"];

/** How final a figure is, in words; what is planned or forecast is no observation. */
export const STATUS_WORDS = {
  actual: [
    "实际",
    "实绩",
    "实际值",
    "实际数",
    "完成",
    "完成值",
    "完成数",
    "最终",
    "最终核实",
    "核实",
    "决算",
    "决算数",
    "年报",
    "正式",
  ],
  provisional: ["初步", "初步数", "初步核算", "初步核算数", "初步统计", "快报", "快报数"],
  estimate: ["预计", "预计数", "预计值", "预计完成", "估计", "估计数", "估算", "推算"],
  assumed: ["假设", "假定", "设定"],
  forecast: ["预测", "预测值", "计划", "计划数", "目标", "目标值", "规划"],
  missing: ["缺", "缺失", "缺测", "暂缺", "未公布", "无数据"],
} as const;

/** The prices of a figure, in words. */
export const BASIS_WORDS = {
  real: ["可比价", "可比价格", "不变价", "不变价格"],
  nominal: ["现价", "当年价", "当年价格", "名义"],
} as const;

/** What a figure is, in words. */
export const MEASURE_WORDS = {
  level: ["总量", "水平", "绝对数", "绝对值"],
  growth: ["增速", "增长率", "增长速度", "同比", "同比增长"],
  index: ["指数", "发展指数"],
} as const;

/** What is where there is no figure. */
export const NO_FIGURE: readonly string[] = [
  "缺",
  "缺失",
  "空",
  "不详",
  "暂缺",
  "未公布",
  "暂无",
  "暂无数据",
  "无数据",
  "/",
  "\\",
  "na",
  "n/a",
  "#n/a",
  "nan",
  "null",
  "none",
];

/** Behind a year: 2025年, 2025年度, 2025年末. */
export const YEAR_WORDS: readonly string[] = ["年", "年度", "年末", "年底", "年全年"];

/** Between the first and the last year of several. */
export const TO_WORD = "至";

/** In front of the name of a part: 其中：医院. */
export const PART_WORD = "其中";

/** Month and day in a date. */
export const DATE_WORDS = "年月日";
