/**
 * The words of indicator tables: headings, units, marks before a name. Everything Chinese that reading a table needs is here.
 */

/** Columns that say nothing about a target. They are left out. */
export const ASIDE_HEADINGS: readonly string[] = [
  "权重",
  "分值",
  "备注",
  "数据来源",
  "资料来源",
  "来源",
  "说明",
  "指标解释",
  "指标说明",
  "计算方法",
];

/** What the heading of a column of departments ends in. */
export const RESPONSIBLE_HEADINGS: readonly string[] =
  /* @__PURE__ */ "责任单位 责任部门 责任主体 责任科室 牵头单位 牵头部门 实施单位 实施部门 主管部门 主管单位 配合单位 配合部门 填报单位 责任单位及部门".split(
    " ",
  );
/** Between the names of departments in one cell. */
export const BETWEEN_DEPARTMENTS = /[、,，;；/\s]/u;

/** The heading of the first column where the rows are places. */
export const PLACE_HEADINGS: readonly string[] =
  /* @__PURE__ */ "地区 区域 乡镇 镇街 街镇 乡镇街道 乡镇(街道) 乡(镇) 街道 镇 村 行政村 县区 区县 县(市、区) 县市区 市县 区(市)县 县(市) 区县市 县(区) 地市 市州 州市 市(州) 地级市 城市 省份 省区市 省(区、市) 省市 地名 园区 片区".split(
    " ",
  );
/** The row of a table of places that tells the whole. */
export const WHOLE_PLACES: readonly string[] = ["合计", "总计", "全县", "全市", "全区", "全省", "全国", "全州", "县合计", "全域"];

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
/** What the plan starts from, in the heading's words: 规划基期年. */
export const BASE_WORDS: readonly string[] =
  /* @__PURE__ */ "现状 基期 基准 基数 基线 基础值 初值 现有 当前 目前 本底 起始 初始 起点 期初 上期 已达到".split(" ");
/** Headings over levels, also beside the name of a growth: 总量 beside 生产总值年均增速 is the value added itself. */
export const LEVEL_HEADINGS: readonly string[] = ["总量", "绝对量", "绝对值", "绝对数", "绝对额"];
/** A target that took another's place is of the same area. */
export const REVISED_WORDS: readonly string[] = ["调整", "修订", "修编", "原", "新"];
/** What is left of a heading without them tells an area: 2020年目标值 苏南. */
export const PLAIN_HEADING_WORDS: readonly string[] = [
  "指标",
  "总量",
  "绝对",
  "水平",
  "情况",
  "平均",
  "年度",
  "年",
  "末",
  "底",
  "值",
  "数",
  "的",
  "量",
  "位",
  "其中",
];
/** “十四五”末: the plan's last year and not its years. */
export const PLAN_END = /[末底]/u;
/** A column of a part of the one at its left: 其中：2026年. */
export const PART_OF_LEFT = "其中";
/** What is known: the first words say how well. */
export const PROVISIONAL_WORDS: readonly string[] = ["初步", "快报", "初核"];
export const ESTIMATE_WORDS: readonly string[] = ["预计", "预测", "估计"];
/** They speak of what was reached, though the word for targets precedes them: 目标完成情况. */
export const REACHED_WORDS: readonly string[] = ["完成情况", "实现情况", "执行情况", "完成值", "实际完成"];
export const KNOWN_WORDS: readonly string[] = /* @__PURE__ */ (() => [
  "完成",
  "实际",
  "实绩",
  "实现值",
  "达到值",
  "进展",
  ...PROVISIONAL_WORDS,
  ...ESTIMATE_WORDS,
  ...REACHED_WORDS,
])();
/** How far a target was reached, in percent or in words: no figure of the indicator. */
export const SHARE_HEADINGS: readonly string[] =
  /* @__PURE__ */ "完成率 达标率 完成比例 完成程度 实现程度 实现率 完成进度 进度 是否完成 是否达标 达标情况 评价 评估 进展评价 完成评价 评估结果 进展情况".split(
    " ",
  );
/** Names that begin so count what is done in the period; 新增 does so wherever it is. */
export const FLOW_OPENINGS: readonly string[] = [
  "累计",
  "补充",
  "建设",
  "新建",
  "改造",
  "完成",
  "转移",
  "净增",
  "新改建",
  "改扩建",
  "发放",
];
export const FLOW_ENDINGS: readonly string[] = ["改造"];
export const FLOW_WORD = "新增";
/** They begin as amounts of a period do, and are none. */
export const STOCK_OPENINGS: readonly string[] = ["建设用地", "完成情况"];
/** What is in a cell that holds nothing: in words, and as data frames write it. */
export const MISSING_WORDS: readonly string[] = ["缺", "暂缺", "缺失", "暂无", "暂无数据", "无数据", "未统计", "…", "……", "--"];
export const MISSING_VALUES: readonly string[] = ["NaN", "nan", "None", "NA", "N/A", "#N/A", "<NA>", "NaT", "null", "NULL"];
/** The heading that a data frame gives to a column without one. */
export const UNNAMED = /^Unnamed:[0-9]+(?:_level_[0-9]+)?$/;
/** Above a table or in its heading: 单位：亿元. */
export const UNIT_ABOVE = /(?:计量|数量)?单位[:：]([^\n)）]{1,40})/u;
/** 为计划的%, 完成年度目标的百分比. */
export const SHARE_OF = /(?:为|占|完成)(?:年度|全年|年初|规划)?(?:计划|目标)(?:数|值)?的?(?:[%％]|百分比|比例|比重|[（(][%％])/u;
/** A part of a year: its figure is none of the year. */
export const PART_OF_YEAR = /上半年|下半年|[一二三四1-4]季度|(?<![0-9])(?:[1-9]|1[01])月/u;
/** Above a table: every year of it is asked for. */
export const SCHEDULE_WORDS: readonly string[] = ["时间表", "进度表", "进度安排", "年度目标", "年度计划", "目标分解", "分年度"];

/** What may follow the year of a heading. */
export const YEAR_ENDINGS: readonly string[] = ["年末", "年底", "年度", "年", "末", "底"];

/** A column of figures that names neither year nor purpose. */
export const FIGURE_HEADINGS: readonly string[] = ["指标值", "数值", "取值", "值"];

/** A heading that speaks of the years together: of their mean, or of all of them. */
export const MEAN_WORDS: readonly string[] = ["年均", "年平均", "平均每年", "年递增"];
export const TOTAL_WORDS: readonly string[] = [
  "累计",
  "五年",
  "总计",
  "年合计",
  "增量",
  "变化",
  "变动",
  "增减",
  "净增",
  "增幅",
  "降幅",
  "提高幅度",
];
/** Words of a total that speak of each year behind 年均. */
export const YEARLY_SUMS = /年均(?:增量|变化|变动|增减|净增|增幅|降幅)/gu;
/** They speak of a mean, unless the heading compares two years. */
export const GROWTH_WORDS: readonly string[] = ["增速", "增长", "同比", "±"];

/** Five years, but not 2025年. */
export const FIVE_YEARS = /(?<![0-9])5年/;

/** Calendar years, but not one that is compared with: 比2020年. */
export const YEARS = /(?<![0-9比较])(?:19|20)[0-9]{2}(?![0-9])/g;

/** 十四五: the ordinal of a plan and the two characters that follow it. */
export const PLAN_ORDINAL = /(?<![比较][“"]?)(十[一二三四五六七八九]?)五/;
export const HAN_DIGITS = "一二三四五六七八九十";

/** A number in Chinese characters before a heading of rows: 一、 （二） 第三 */
export const HAN_NUMBER = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．])/;

/** Behind a numeral and 、, another numeral of the name: 二、三产业, 一、二级公路; 一般 and 一体化 are words. */
export const HAN_LISTED = /^[一二三四五六七八九十](?![般体些批])/;

/** What opens a note below a table: 注：, 注1, but not 注册护士数. */
export const NOTE_OPENING = /^(?:备注|注释?|说明|资料来源|数据来源)(?:$|[\s:：.．、,，0-9①-⑳*＊“"(（〔[])|^带[*＊“]/u;

/** Above the headings on the next page. */
export const CONTINUED = /^[（(]?(?:接上表|续表|续上表|续前表)[0-9]{0,2}[)）]?$/;

/** A row that begins so is a part of the row above. */
export const PART_OPENING = /^(?:其中[:：、,，]?|[-—–]{1,2}(?=\p{Script=Han}))/u;

/** Behind a name or inside it, what leads to a note: [1], 注1, a raised figure. 米³ is a unit. */
export const NOTE_BEHIND = /(?:[[【{〔](?:注|\^)?[0-9]{1,2}[\]】}〕]|注[0-9]{1,2})$/u;
export const RAISED = /(?<=[\p{Script=Han}\p{Pe}\p{Pf}])(?<![米里])[⁰¹²³⁴-⁹]{1,2}/gu;

/** Before a unit in brackets: 单位：万人. */
export const UNIT_LABEL = /^单位[:：]/;

export const BINDING = "约束";
export const ANTICIPATORY = "预期";

/** Attributes as a bracket prints them. */
export const ATTRIBUTE_WORDS: readonly string[] = ["约束性", "预期性", "约束性指标", "预期性指标", "约束", "预期"];

/** A target that is in a name: GDP年均增长10%以上. */
export const TARGET_IN_NAME = /(?<=\p{Script=Han})[0-9.]{1,8}[%％]?(?:以上|以下|以内|左右)$/u;

/** The years and the plan of a heading, and the signs about them. */
export const WHEN_WORDS = /(?:19|20)[0-9]{2}|[“"]?十[一二三四五六七八九]?五[”"]?(?:时期|期间)?|五年|5年|[-—–~至/“”"']/gu;

/** Between units of one table, or of one unit printed with 、 for ·. */
export const BETWEEN_UNITS = /[、,，;；]/u;
