/**
 * The words of indicator tables: headings, units, marks before a name. Everything Chinese that reading a table needs stands here.
 */

/** Columns that say nothing about a target. They are left out. */
export const ASIDE_HEADINGS: readonly string[] = [
  "权重",
  "分值",
  "备注",
  "责任单位",
  "责任部门",
  "牵头单位",
  "牵头部门",
  "实施单位",
  "数据来源",
  "资料来源",
  "来源",
  "说明",
  "指标解释",
  "指标说明",
  "计算方法",
];

export const NUMBER_HEADINGS: readonly string[] = ["序号", "编号", "序", "No", "No.", "NO.", "NO"];

/** What the heading of a column of units ends in; with one of the words before it, the names print them: 指标及单位. */
export const UNIT_HEADING = "单位";
export const CONNECTIVES = "及和与、/";

/** What the heading of a column of 约束性 and 预期性 ends in. */
export const ATTRIBUTE_HEADINGS: readonly string[] = ["属性", "性质"];

/** Headings of categories; a column under one of them that holds 约束性 is one of attributes. */
export const CATEGORY_HEADINGS: readonly string[] = [
  "类别",
  "分类",
  "类型",
  "领域",
  "方面",
  "维度",
  "板块",
  "一级指标",
  "目标类别",
  "大类",
];

export const INDICATOR = "指标";

/** What the heading of the names ends in. */
export const NAME_HEADINGS: readonly string[] = [
  "指标",
  "指标名称",
  "指标项",
  "指标内容",
  "名称",
  "项目",
  "内容",
  "指标体系",
  "事项",
];

/** Whose figures a column holds, from the widest area to the narrowest. */
export const AREAS: readonly string[] = ["全球", "世界", "全国", "国家", "全省", "全市", "全区", "全县"];
/** Parts of the plan's own area. */
export const INNER_AREAS: readonly string[] = ["市区", "城区", "县城", "市辖区"];

export const TARGET_WORDS: readonly string[] = ["目标", "规划", "预期", "计划", "近期", "中期", "远期"];
export const TARGET_WORD = "目标";
/** What the plan starts from, whoever planned it: 规划基期年. */
export const BASE_WORDS: readonly string[] = ["现状", "基期", "基准", "基数"];
export const BASELINE_WORDS: readonly string[] = [
  "现状",
  "基期",
  "基准",
  "基数",
  "基础值",
  "完成",
  "实际",
  "实绩",
  "预计",
  "初值",
];

/** A column of figures that names neither year nor purpose. */
export const FIGURE_HEADINGS: readonly string[] = ["指标值", "数值", "取值", "值"];

/** A heading that speaks of the years together: of their mean, or of all of them. */
export const MEAN_WORDS: readonly string[] = ["年均", "年平均", "平均每年", "年递增"];
export const TOTAL_WORDS: readonly string[] = [
  "累计",
  "五年",
  "总计",
  "增量",
  "变化",
  "变动",
  "增减",
  "净增",
  "增幅",
  "降幅",
  "提高幅度",
];
/** They speak of a mean, unless the heading compares two years. */
export const GROWTH_WORDS: readonly string[] = ["增速", "增长"];

/** Five years, but not 2025年. */
export const FIVE_YEARS = /(?<![0-9])5年/;

/** Calendar years, but not one that is compared with: 比2020年. */
export const YEARS = /(?<![0-9比较])(?:19|20)[0-9]{2}(?![0-9])/g;

/** 十四五: the ordinal of a plan and the two characters that follow it. */
export const PLAN_ORDINAL = /(?<![比较][“"]?)(十[一二三四五六七八九]?)五/;
export const HAN_DIGITS = "一二三四五六七八九十";

/** A number in Chinese characters before a heading of rows: 一、 （二） 第三 */
export const HAN_NUMBER = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．])/;

/** What opens a note below a table. */
export const NOTE_OPENINGS: readonly string[] = ["注", "备注", "说明", "资料来源", "数据来源", "带*", "带＊", "带“"];

/** Above the headings on the next page. */
export const CONTINUED = /^[（(]?(?:接上表|续表|续上表|续前表)[0-9]{0,2}[)）]?$/;

/** A row that begins so is a part of the row above. */
export const PART_OPENING = /^(?:其中[:：、,，]?|[-—–]{1,2}(?=\p{Script=Han}))/u;

/** Behind a name or inside it, what leads to a note: [1], 注1, a raised figure. 米³ is a unit. */
export const NOTE_BEHIND = /(?:[[【{〔]注?[0-9]{1,2}[\]】}〕]|注[0-9]{1,2})$/u;
export const RAISED = /(?<=[\p{Script=Han}\p{Pe}\p{Pf}])(?<![米里])[⁰¹²³⁴-⁹]{1,2}/gu;

/** Before a unit in brackets: 单位：万人. */
export const UNIT_LABEL = /^单位[:：]/;

export const BINDING = "约束";
export const ANTICIPATORY = "预期";

/** Attributes as a bracket prints them. */
export const ATTRIBUTE_WORDS: readonly string[] = ["约束性", "预期性", "约束性指标", "预期性指标", "约束", "预期"];
