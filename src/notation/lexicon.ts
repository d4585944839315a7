import type { Bound } from "./requirement.js";

/** A bound of one number. */
export type OneBound = Exclude<Bound, "between">;

/**
 * The words of the notation and what each says. The reader and the printer take every Chinese character from here.
 *
 * Where a word may be is part of the word: `touching` ones count only right before a number (近5, but not 近岸),
 * `closing` ones only behind one.
 */
export type Sense =
  | { readonly says: "bound"; readonly bound: OneBound; readonly stands: "before" | "after" }
  | { readonly says: "about"; readonly stands: "before" | "after" }
  | { readonly says: "rise"; readonly to: boolean; readonly growth: boolean }
  | { readonly says: "fall"; readonly to: boolean; readonly growth: boolean }
  | { readonly says: "reach" | "complete" | "control" | "keep" | "milestone" | "hope" | "cumulative" | "flow" }
  | { readonly says: "per-year"; readonly each: boolean }
  | { readonly says: "minus" }
  | { readonly says: "scope" | "each" | "estimate" | "revised" | "time" | "name" | "nearly" | "odd" }
  | { readonly says: "attribute"; readonly attribute: "binding" | "anticipatory" }
  | { readonly says: "number"; readonly value: string; readonly unit: string; readonly bound?: OneBound }
  | { readonly says: "multiple"; readonly percent: string; readonly bound?: OneBound }
  | { readonly says: "set-growth"; readonly bound: OneBound }
  | { readonly says: "with" | "from" | "to" | "by" | "than" | "and" | "or" | "of" }
  | { readonly says: "beyond"; readonly relation: "above" | "below" }
  | { readonly says: "in-step"; readonly roughly: boolean }
  | { readonly says: "grade-bound"; readonly bound: OneBound }
  | { readonly says: "annually-set" };

/** Where a word counts: anywhere, only right before a number, a year or a move, only behind a number, between two, inside one, or where a clause opens. */
export type Place = "anywhere" | "touching" | "before-year" | "before-move" | "closing" | "between" | "opening" | "in-number";

/** A word, what it says, and where it counts. */
export type Entry = { readonly word: string; readonly sense: Sense; readonly place: Place };

const words = (text: string, sense: Sense, place: Place = "anywhere"): Entry[] =>
  text.split(" ").map((word) => ({ word, sense, place }));
const before = (text: string, bound: OneBound, place: Place = "anywhere") =>
  words(text, { says: "bound", bound, stands: "before" }, place);
const after = (text: string, bound: OneBound) => words(text, { says: "bound", bound, stands: "after" }, "closing");
/** 不高于, 不得高于, 不能高于. */
const never = (text: string) =>
  text.split(" ").flatMap((word) => ["不", "不得", "不能", "不应", "不会", "未"].map((no) => no + word));

/** Verbs that move a number up or down: 提高5 by so much, 提高到5 to it. */
const RISING = "增加 提高 提升 上升 扩大 回升 攀升 跃升";
const FALLING =
  "下降 降低 减少 缩小 压减 削减 缩减 缩短 收窄 回落 压缩 压降 下滑 下跌 下挫 滑落 跌落 萎缩 收缩 缩水 精简 裁减 核减 调减 调降";
/** 提高到, 提高至, 提高为: whatever the verb, what it arrives at is a level. */
const arriving = (verbs: string) =>
  verbs
    .split(" ")
    .flatMap((verb) => (verb.length > 1 ? ["到", "至", "为"] : ["到", "至"]).map((to) => verb + to))
    .join(" ");

/** What a year or a five-year period begins with. */
export const YEAR_AHEAD = /^(?:(?:19|20|21)[0-9]{2}[年\-~至到]|[“"]?十[一二三四五六七八九]五)/;
/** What is between the first and the last year of a span. */
export const YEAR_RANGE = /^[-~至到]{1,2}/;
/** What may be between a short word and its number: 超过近5, 达到≥5. */
export const NUMBER_LEADS = "[(<>≥≤=-约近超达逾到在负≈~";
/** What a move begins with: 年增长5%. */
export const MOVE_STARTS = "增递下降提减涨";
/** A comma that parts a list as readily as thousands. */
export const WIDE_COMMA = "，";
/** Opening quotation marks with what closes them. */
export const CLOSING_QUOTES: { readonly [opening: string]: string } = { "“": "”", '"': '"' };

/** The five-year periods: 十一五 to 十九五, in quotation marks or not. */
const PERIODS = /* @__PURE__ */ ["一", "二", "三", "四", "五", "六", "七", "八", "九"].map((one) => `十${one}五`);

/** Between a number and its unit: a little more. */
export const ODD = "余多";

/** The unit that multiplies. */
export const TIMES = "倍";

/** Longest word first wins; the order here does not matter. */
export const LEXICON: readonly Entry[] = /* @__PURE__ */ (() => [
  ...before("至少 ≥ >= => ≮ 高于或等于 大于或等于 大于等于 等于或大于 达到或超过 达到或高于 达到并超过 达到或大于", "at-least"),
  ...before(never("低于 少于 小于 慢于").join(" "), "at-least"),
  ...before("超过 大于 高于 多于 快于 跑赢 高出 超出 领先于 略高于 略快于 明显高于 明显快于 > 突破", "more-than"),
  ...before("超 逾 过 破", "more-than", "touching"),
  ...before("最低 最少", "at-least", "touching"),
  ...before("守住 坚守 守牢 严守", "at-least", "touching"),
  ...before("最高", "at-most", "touching"),
  ...before("上限 上限为 上限是 上限值 上限值为", "at-most", "touching"),
  ...before("下限 下限为 下限是 下限值 下限值为 底线 底线为", "at-least", "touching"),
  ...before("不足 不到 不满 不及 未满 未及 未到 未足 未达 未达到 没到 不达", "less-than", "touching"),
  ...before("至多 最多 ≤ <= =< ≯ 低于或等于 小于或等于 小于等于 等于或小于", "at-most"),
  ...before(never("超过 高于 大于 多于 快于 突破 超出 超").join(" "), "at-most"),
  ...before("低于 小于 少于 略低于 慢于 < 降低到低于", "less-than"),
  ...before("= 等于", "exactly"),
  ...after("以上 及以上 或以上 之上 下限 底线 +", "at-least"),
  ...after("以下 及以下 或以下 之下 以内 之内 范围内 范围以内 上限 封顶 内", "at-most"),
  ...words("约 近 将近 接近 大约 大致 约为 大约为 ≈ ≒ ≅ ~ 约合 大概", { says: "about", stands: "before" }, "touching"),
  ...words("负 零下", { says: "minus" }, "touching"),
  ...words([...ODD].join(" "), { says: "odd" }, "in-number"),
  ...words("左右 上下 前后", { says: "about", stands: "after" }, "closing"),
  ...words("增长 增速 增幅 增长率 增长速度 增长幅度 年增长率 年增速 递增 增长为 涨幅 上涨 增速为 递增率 复合增长率", {
    says: "rise",
    to: false,
    growth: true,
  }),
  ...words("增 涨", { says: "rise", to: false, growth: true }, "touching"),
  ...words(`${RISING} 上浮 上调 增多`, { says: "rise", to: false, growth: false }),
  ...words("提 升", { says: "rise", to: false, growth: false }, "touching"),
  ...words(`${FALLING} 减排 降幅 下降率 降低率 减少率 递减 下降幅度 降低幅度 下降比例 下浮 下调 减量`, {
    says: "fall",
    to: false,
    growth: false,
  }),
  ...words("降 减 跌", { says: "fall", to: false, growth: false }, "touching"),
  ...words("负增长", { says: "fall", to: false, growth: true }, "touching"),
  ...words(`${arriving(`${RISING} 增 升 涨 发展 延长 调高`)} 增长到 增长至`, { says: "rise", to: true, growth: false }),
  ...words(`${arriving(`${FALLING} 降 减 跌 调低`)} 控制到`, { says: "fall", to: true, growth: false }),
  ...words("达到 目标 目标为 预期目标 设定为", { says: "reach" }),
  ...words("实现 完成 全面完成 建成 确保 安排", { says: "complete" }),
  ...words("达 为 至 到 是 在", { says: "reach" }, "touching"),
  ...words("控制在 控制", { says: "control" }),
  ...words(
    "稳定保持在 稳定保持 保持稳定在 保持在 稳定在 维持在 保持 稳定 维持 稳定达到 持续保持 持续稳定在 巩固在 常年稳定在 常年保持在",
    { says: "keep" },
  ),
  ...words("迈上 跨上 跨越 迈过 迈入 站上 跃上 登上 跨入 迈向", { says: "milestone" }),
  ...words("力争 争取 努力 努力争取 奋力 展望 冲刺", { says: "hope" }),
  ...words("年均 平均每年 年平均 年度平均 每年平均", { says: "per-year", each: false }),
  ...words("每年 逐年", { says: "per-year", each: true }),
  ...words("年", { says: "per-year", each: false }, "before-move"),
  ...words("累计 累积 五年累计 五年合计 五年共 五年内累计 总计 合计 累计完成 累计实现", { says: "cumulative" }),
  ...words("新增 新增加", { says: "flow" }),
  ...words("净增 净增加", { says: "rise", to: false, growth: false }),
  ...words("均 总体 全面 按 按照 平均 全部 都 仍 继续 持续 再 进一步", { says: "scope" }),
  ...words("之间 区间", { says: "scope" }, "closing"),
  ...words("台阶 新台阶 大关 关口 新关口", { says: "scope" }),
  ...words("分别", { says: "each" }),
  ...words("预计", { says: "estimate" }),
  ...words("基本", { says: "nearly" }),
  ...words("中期评估调整为 中期调整为 调整为", { says: "revised" }),
  ...words("约束性 约束性指标", { says: "attribute", attribute: "binding" }),
  ...words("预期性 预期性指标", { says: "attribute", attribute: "anticipatory" }),
  ...words("两位数 双位数", { says: "number", value: "10", unit: "%", bound: "at-least" }),
  ...words("一半", { says: "number", value: "50", unit: "%" }),
  ...words("一倍", { says: "number", value: "1", unit: TIMES }),
  ...words("两倍 二倍", { says: "number", value: "2", unit: TIMES }),
  ...words("三倍", { says: "number", value: "3", unit: TIMES }),
  ...words("过半 半数以上 超半数 过半数", { says: "number", value: "50", unit: "%", bound: "more-than" }),
  ...["一", "二", "三", "四", "五", "六", "七", "八", "九"].flatMap((one, i) =>
    words(`${one}成`, { says: "number", value: `${i + 1}0`, unit: "%" }),
  ),
  ...words("翻一番 翻番 倍增 翻倍 翻了一番 翻一翻 翻1番", { says: "multiple", percent: "100" }),
  ...words("翻近一番 翻了近一番", { says: "multiple", percent: "100", bound: "about" }),
  ...words("翻两番 翻二番 翻2番", { says: "multiple", percent: "300" }),
  ...words("零增长", { says: "set-growth", bound: "unstated" }),
  ...words("正增长", { says: "set-growth", bound: "more-than" }),
  ...words("负增长", { says: "set-growth", bound: "less-than" }),
  ...words("与", { says: "with" }),
  ...words("同 跟", { says: "with" }, "opening"),
  ...words("由 从 自", { says: "from" }),
  ...words("至 - ~ 到", { says: "to" }, "between"),
  ...words("到 至 截至 截止 在", { says: "by" }, "before-year"),
  ...words("比 较 相比 对比 相较于 较之", { says: "than" }, "before-year"),
  ...words("比上年 较上年 比去年 较去年 同比 比上一年", { says: "time" }),
  ...words("且 并 并且 同时", { says: "and" }),
  ...words("或 及 以及 和", { says: "or" }),
  ...words("的", { says: "of" }),
  ...words("高 高出 快 多 快出", { says: "beyond", relation: "above" }, "touching"),
  ...words("低 低出 慢 少", { says: "beyond", relation: "below" }, "touching"),
  ...words("同步 保持同步 同步增长 同步提高 持平 保持一致 保持持平 同步提升 相适应 相协调 相匹配 匹配", {
    says: "in-step",
    roughly: false,
  }),
  ...words(
    "基本同步 保持基本同步 基本保持同步 大体同步 大致同步 基本上同步 基本持平 相当 总体同步 保持大体同步 基本一致 大体相当",
    {
      says: "in-step",
      roughly: true,
    },
  ),
  ...words("优于 好于 强于", { says: "grade-bound", bound: "more-than" }),
  ...words(`达到或优于 达到或好于 达到并优于 ${never("劣于 差于 逊于 弱于").join(" ")}`, {
    says: "grade-bound",
    bound: "at-least",
  }),
  ...words("劣于 差于 逊于 弱于 次于", { says: "grade-bound", bound: "less-than" }),
  ...words("各年度视情提出 视情提出 各年度视情况提出 各年度视情确定 由年度计划确定 年度计划确定", { says: "annually-set" }),
  ...PERIODS.flatMap((period) =>
    [period, `“${period}”`, `"${period}"`].flatMap((one) =>
      words([one, ...["时期", "期间", "末", "期末", "规划期", "五年", "规划期内"].map((end) => one + end)].join(" "), {
        says: "time",
      }),
    ),
  ),
  ...words("今后五年 未来五年 五年内 五年 五年间 年内 全年 期末 规划期末 规划期内 到期末 年底 年末", { says: "time" }),
  // Words that only look like others of this list.
  ...words(
    "不降低 不下降 不减少 不增加 不增长 不提高 不再增加 不再减少 不再下降 不再降低 未减少 未增加 未下降 未降低 技术突破 重大突破 突破性 突破领域 突破关键 节约 集约 合约 公约 签约 履约 预约 违约 邻近 附近 超高 超大 超低 超算",
    { says: "name" },
  ),
  ...words(
    "增加值 增长极 增长点 规模以上 限额以上 县级以上 市级以上 省级以上 国家级以上 县级及以上 市级及以上 省级及以上 地级及以上 地级以上 乡级以上 中级以上 高级以上 星级以上 星级及以上 A级以上 A级及以上 及以上学历 以上学历 本科以上 本科及以上 大专以上 专科以上 高中以上 高中阶段及以上",
    { says: "name" },
  ),
  ...words(
    "自然增长率 机械增长率 年均浓度 年平均浓度 人均 户均 亩均 地均 稳定性 稳定器 完成率 实现率 保持率 达标率 控制率 控制数 控制面积 较大及以上 较大以上 平均受教育年限 平均水平 平均值 平均数",
    {
      says: "name",
    },
  ),
])();

/** 比全国平均水平高: the last of these before the comparison begins what is compared with. */
export const COMPARED: readonly string[] = ["比", "较"];

/** 与GDP增长同步或略高: what requires more than keeping in step. */
export const OR_MORE: readonly string[] = /* @__PURE__ */ (() => [
  ..."略高 高 稍高 更高 略快 快 更快 略高于 高于 快于 略快于 以上 略有提高 略有超过 超过 提高".split(" "),
])();

/** Names that end so are amounts, of which a percentage is a share: 超过辖区总面积20%. */
export const SHARED_AMOUNTS: readonly string[] = /* @__PURE__ */ (() => [
  ..."面积 总量 总额 支出 收入 总数 生产总值 GDP 人口 总产值 总产量 消费量 财力 投资".split(" "),
])();

/** Endings of a series of averages: 达到全国平均水平 asks not to be below it. */
export const AVERAGES: readonly string[] = ["平均水平", "平均", "平均值", "平均数", "均值", "平均增速", "平均增幅"];

/** Names that end so print shares and rates: a change of one is in points, and 年均 before one is no growth. */
export const RATIO_NAMES: readonly string[] = /* @__PURE__ */ (() => [
  ..."率 比重 占比 比例 比率 比值 比 系数 程度 强度 指数 浓度 贡献率 水平 密度 度 占GDP 占地区生产总值 份额 成数".split(" "),
])();

/** Names that end like a rate and are amounts all the same. */
export const NO_RATIO_NAMES: readonly string[] = ["生产率"];

/** Words of a name that is a part of a whole: it cannot pass 100 %. */
export const PART_NAMES: readonly string[] = /* @__PURE__ */ (() => [
  ..."占比 比重 比例 覆盖率 覆盖面 优良率 优良天数 达标率 合格率 优秀率 城镇化率 城市化率 失业率 巩固率 保持率 处理率 处置率 治理率 回收率 绿化率 绿地率 入学率 入园率 入托率 参保率 普及率 完好率 治愈率 及格率 森林覆盖 硬化率 抽检".split(
    " ",
  ),
])();

/** Names that end so are ratios, coefficients and indices, which have no unit. */
export const UNITLESS_NAMES: readonly string[] = [
  "比",
  "比值",
  "比率",
  "之比",
  "倍差",
  "系数",
  "指数",
  "评分",
  "得分",
  "次序",
  "位次",
  "万车死亡率",
  "GDP生产安全事故死亡率",
  "生产总值生产安全事故死亡率",
];

/** Words with which the same names are quotients of two things that may pass 100 %: a gross enrolment counts pupils of any age. */
export const QUOTIENT_NAMES: readonly string[] = /* @__PURE__ */ (() => [
  ..."毛 占GDP 占地区生产总值 占生产总值 债务 负债 拨备 流动性 资本 电话 手机 移动 宽带 千兆 5G 用户 汽车 电视 自给 供需 产销 投入产出 依存 与 增长 增速 性别 师生 生师 医护比 之比".split(
    " ",
  ),
])();

/** Names that end so are amounts of money or trade, of which a percentage can only be growth: 地区生产总值 | 5%左右. */
export const AMOUNT_NAMES: readonly string[] = /* @__PURE__ */ (() => [
  ..."生产总值 GDP 增加值 产值 收入 总额 固定资产投资 零售额 进出口 出口 进出口额 出口额 产业投资 工业投资".split(" "),
])();

/** Names that end so hold an amount whose change under the unit % is a percentage of it, downwards. */
export const BURDEN_NAMES: readonly string[] = /* @__PURE__ */ (() => [
  ..."能耗 消耗 排放 排放量 排放总量 排放强度 用水量 取水量 耗水量 需氧量 氨氮 氮氧化物 二氧化硫 有机物 总磷 总氮 能耗强度 碳强度 死亡人数".split(
    " ",
  ),
])();

/** What a delegated target ends in: the thing that another authority sets. */
export const DELEGATED_ENDINGS: readonly string[] = /* @__PURE__ */ (() => [
  ..."目标 指标 任务 要求 任务数 目标任务 目标值 控制目标 标准 规定 计划 控制数 目标要求 任务目标 控制线 红线 为准 执行 范围 确定 总量 指标值 任务指标 目标数 控制指标".split(
    " ",
  ),
])();

/** Words of which one is in every delegated target: who sets it, or that it is set. */
export const DELEGATED_SIGNS: readonly string[] = /* @__PURE__ */ (() => [
  ..."下达 审核 衔接 确定 分解 核定 国家 省 市级 全市 本市 市定 州级 县级 区级 上级 任务 自治区 中央 考核 部委 规定".split(" "),
])();

/** Words that alone say that another authority sets the number. */
export const SET_ELSEWHERE: readonly string[] = [
  "下达",
  "核定",
  "分解",
  "审核衔接",
  "批复",
  "待定",
  "另行确定",
  "另行",
  "省定",
  "市定",
  "国定",
  "州定",
];

/** A number still to be set: the phrase itself is what is delegated to. */
export const STILL_OPEN: readonly string[] = ["待定", "另行"];

/** Words after which a delegated target may begin. */
export const DELEGATED_LEADS: readonly string[] = /* @__PURE__ */ (() => [
  ..."完成 达到 按照 按 控制在 满足 符合 落实 执行 遵照 根据 依据 以 待 由 确保 全面 严格 超额 圆满 如期 不折不扣".split(" "),
])();

/** A better grade than the worst is asked for by doing away with the worst. */
export const DOING_AWAY: readonly string[] = ["消除", "清除", "无", "消灭"];

/** Words in a name or a cell by which a grade's scale is known; the first that is found. */
export const SCALE_WORDS: readonly (readonly [string, string])[] = [
  ["地下水", "groundwater"],
  ["海", "sea-water"],
  ["空气", "ambient-air"],
  ["大气", "ambient-air"],
  ["水", "surface-water"],
  ["河", "surface-water"],
  ["湖", "surface-water"],
  ["江", "surface-water"],
  ["断面", "surface-water"],
];

/** The measure word behind a grade: 类 for water, 级 for air. */
export const GRADE_SIGNS: { readonly [sign: string]: readonly string[] } = {
  类: ["surface-water", "groundwater", "sea-water"],
  级: ["ambient-air"],
};

/** Words behind a grade that make it part of another measure: Ⅲ类水体比例. */
export const GRADE_SHARES: readonly string[] = ["比例", "占比", "比重", "率", "断面数", "个数"];

/** Names that end so make a bare number growth, or a reduction over the period. */
export const GROWTH_NAMES: readonly string[] = /* @__PURE__ */ (() => [
  ..."增长 增速 增长率 增幅 涨幅 增长速度 增长幅度 递增 年均增速 增长比例 增速率 复合增长率 增长目标".split(" "),
])();
export const REDUCTION_NAMES: readonly string[] = /* @__PURE__ */ (() => [
  ..."降低 下降 降低率 下降率 降幅 降低幅度 下降幅度 减少 减少率 减排 削减 削减率 减排比例 下降比例 降低比例 减少比例 减少幅度 压减 降低目标 减排率 降低值 减量 减少量 削减量 减排量 下降值".split(
    " ",
  ),
])();
/** Births less deaths per thousand: a rate of each year, not the growth of one. */
export const RATE_NAMES: readonly string[] = ["自然增长率"];

/** What parts two things that one name lists. */
export const LISTING = /[/、和]/;

/** Names that begin so count what happens in the period: their amounts add up. */
export const FLOW_NAMES: readonly string[] = ["新增", "城镇新增", "累计", "新建", "转移", "城乡新增", "年新增", "净增"];

/** Names that end so are amounts of each year, which add up over a plan; what stands at a date (人口, 保有量, 里程) does not. */
export const YEARLY_AMOUNTS: readonly string[] = /* @__PURE__ */ (() => [
  ..."投资 投资额 投资总额 投资总量 外资 到位资金 到位资金额 引资 引资额 引进资金 争取资金 签约额 生产总值 GDP 增加值 产值 营业收入 主营业务收入 销售收入 财政收入 预算收入 旅游收入 旅游总收入 综合收入 税收 税收收入 财政支出 预算支出 经费支出 进出口总额 进出口总值 出口 出口额 进口额 贸易额 零售额 零售总额 交易额 成交额 成交金额 销售额 营业额 消费额 产量 发电量 供水量 供气量 供热量 供应量 供应面积 吞吐量 货运量 客运量 周转量 处理量 利用量 回收量 减排量 削减量 减少量 节能量 节水量 节约量 补水量 调水量 人次 人次数 接待量 接待人数 游客数 游客量 培训人数 招生人数 毕业生数 转移就业 搬迁人数 出生人口 造林 造林面积 治理面积 修复面积 改造面积 改良面积 竣工面积 开工面积 销售面积 出让面积 供地面积 改造户数 开工套数 建成套数 竣工套数 授权量 申请量 授权数 申请数".split(
    " ",
  ),
])();

/** Grades by the numerals they are printed with, longest first. */
export const GRADE_NUMERALS: readonly (readonly [string, string])[] = [
  ["III", "III"],
  ["II", "II"],
  ["IV", "IV"],
  ["I", "I"],
  ["V", "V"],
  ["一", "I"],
  ["二", "II"],
  ["三", "III"],
  ["四", "IV"],
  ["五", "V"],
  ["1", "I"],
  ["2", "II"],
  ["3", "III"],
  ["4", "IV"],
  ["5", "V"],
];

/** What precedes a numeral that is worse than the last grade: 劣V类. */
export const INFERIOR = "劣";

/** What may not precede a grade's numeral: 第二类, 十三类, Ⅱ—Ⅲ类. */
export const NO_GRADE_BEFORE = "第十百两类级一二三四五六七八九IVX0123456789.-~至、或和";

/** Quotation marks that may be around a clause. */
export const QUOTES = '“”"';

/** Ends of a delegated target that only say "within". */
export const WITHIN: readonly string[] = ["范围以内", "范围之内", "范围内", "以内", "之内", "以上", "内"];

/** Ends of a delegated target that only say to go by it: 按国家规定执行. */
export const GOING_BY: readonly string[] = ["执行", "为准", "确定", "控制", "落实", "安排"];

/** What a target joined to another authority's ends in: 与国家目标统筹衔接. */
export const JOINED_ENDINGS: readonly string[] = ["统筹衔接", "相衔接", "保持衔接", "衔接", "保持一致", "一致"];

/** Who sets a number that each year's plan proposes. */
export const EACH_YEAR = "各年度";

/** Percentage points, printed as a unit. */
export const POINTS_UNITS: readonly string[] = ["个百分点", "百分点", "个百分比", "个点"];

/** What a unit may begin with that multiplies it, as powers of ten. */
export const MULTIPLIERS: { readonly [sign: string]: number | undefined } = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Units in words and their signs: the same unit exactly. Longer words come first, for they hold shorter ones. */
export const UNIT_SPELLINGS: readonly (readonly [string, string])[] = [
  ["平方千米", "km2"],
  ["平方公里", "km2"],
  ["千瓦时", "kWh"],
  ["立方米", "m3"],
  ["平方米", "m2"],
  ["公顷", "hm2"],
  ["微克", "μg"],
  ["毫克", "mg"],
  ["千克", "kg"],
  ["公斤", "kg"],
  ["千米", "km"],
  ["公里", "km"],
  ["兆瓦", "MW"],
  ["千瓦", "kW"],
  ["标准煤", "标煤"],
  ["摄氏度", "°C"],
  ["升", "L"],
  ["吨", "t"],
];

/** Units of one word for another: 1度 is 1千瓦时. */
export const SAME_UNITS: { readonly [unit: string]: string | undefined } = { 度: "kWh", 名: "人", 标箱: "TEU", 标准箱: "TEU" };
/** The measure word that may stand for any of the others, each of them for one thing. */
export const ANY_MEASURE = "个";
export const MEASURE_WORDS: readonly string[] = ["家", "所", "座", "处", "项", "种", "条", "件"];

/** Metric units as powers of ten of one of their kind: 1公顷 is 10⁴平方米. 亩 is none of them. */
export const METRIC_UNITS: { readonly [unit: string]: readonly [unit: string, power: number] | undefined } = {
  km2: ["m2", 6],
  hm2: ["m2", 4],
  ha: ["m2", 4],
  km: ["m", 3],
  米: ["m", 0],
  厘米: ["m", -2],
  毫米: ["m", -3],
  t: ["g", 6],
  kg: ["g", 3],
  mg: ["g", -3],
  克: ["g", 0],
  μg: ["g", -6],
  吉瓦: ["W", 9],
  GW: ["W", 9],
  MW: ["W", 6],
  kW: ["W", 3],
  GWh: ["Wh", 9],
  MWh: ["Wh", 6],
  kWh: ["Wh", 3],
  EFLOPS: ["FLOPS", 18],
  EFlops: ["FLOPS", 18],
  PFLOPS: ["FLOPS", 15],
  PFlops: ["FLOPS", 15],
  TFLOPS: ["FLOPS", 12],
  TFlops: ["FLOPS", 12],
};

/** A cell of these for a unit says that there is none. */
export const NO_UNIT = "-\u2010\u2011\u2012\u2013\u2014\u2015/";

/** How a rate per hundred thousand is spelled. */
export const PER_HUNDRED_THOUSAND = /\/(?:10|十)万$/;

/** Words looked for in a column's heading. */
export const COLUMN_WORDS = {
  mean: "年均",
  meanGrowth: ["年均增长", "年均增速", "年均增", "年均递增", "增速", "增长率", "同比", "±%"],
  /** Growth, unless the column sums it up or compares other years. */
  growth: /增长(?!量)/u,
  overall: /累计|(?<![0-9])[五5]年(?!均)|[比较](?!上年)/u,
  /** Compared with the year before only. */
  yearlyGrowth: ["上年增长", "上年±", "同比"],
  cumulative: "累计",
} as const;

/** A column of changes: by its words, or by a year or a base that it compares with. */
export const CHANGE_COLUMNS: readonly string[] = [
  "增幅",
  "降幅",
  "净增",
  "增减",
  "增量",
  "提高幅度",
  "提升幅度",
  "下降幅度",
  "变化",
];
export const COMPARED_WITH = /[比较](?:["“”]?十[一二三四五六七八九]?五|(?:19|20)[0-9]{2}|基期|基准|上年|规划)/u;
/** What is added or taken away ends a heading: “十五五”新增, 五年提高, 下降（个百分点）; 增加值 is an amount. */
export const ADDED_COLUMN = /(?:新增|增加|提高|提升|上升|减少|下降|降低|增长(?=量))(?:数|数量|量|额|规模|幅度|个?百分点|目标)?$/u;
/** The same a year: 年均提高, 年均下降（%）. 年均增长 is a rate. */
export const MEAN_CHANGE = /年均(?:新增|增加(?!值)|增长?量|提高|提升|上升|减少|下降|降低|降幅)/u;
/** 年均降幅 is a rate as 年均增幅 is. */
export const MEAN_FALL = "降幅";
/** 累计（年均）: what a bracket holds is the mean. */
export const MEAN_IN_BRACKETS = /^([^([]*累计[^([]*)[([]([^)\]]*年均[^)\]]*)[)\]]/u;
/** The changes of a column go up. */
export const RISES: readonly string[] = ["提高", "提升", "上升", "增长", "增加"];
/** The changes of a column go down, unless it says both ways. */
export const FALLS: readonly string[] = ["下降", "降低", "减少", "降幅"];
/** 2021—2025年: a column of the years between. */
export const YEARS_BETWEEN = /(?:19|20)[0-9]{2}年?[-—–~至到](?:19|20)?[0-9]{2}年/;

/** The character after a calendar year, and what may follow it without saying more. */
export const YEAR_SIGN = "年";
export const YEAR_ENDS = "底末前度";
/** 2025年均: the year sign belongs to 年均. */
export const MEAN_SIGN = "均";

/** Behind a count of years: 5年累计, 3年内. */
export const DURATION_SUMS: readonly string[] = ["累计", "合计", "总计", "共", "累积"];
export const DURATIONS: readonly string[] = ["内", "之内", "以内", "间", "期间", "时间", "来", "平均", "左右时间"];

/** What may not follow a word that closes an amount: it is part of 下降 or 下调 then. */
export const NOT_CLOSING: readonly string[] = ["降", "调", "滑", "下降", "下调"];

/** Before digits, a fraction: 百分之5, 三分之1. */
export const FRACTION_SIGN = "分之";

/** Behind a small number, a date: 5月, 30日. */
export const DATE_SIGNS = "月日";
/** Behind a number, a rank and no amount: 百强, 50强. */
export const RANK_SIGN = "强";

/** Behind a year or a number, what makes it the base of a comparison: 在2020年基础上. */
export const BASE_WORDS: readonly string[] = [
  "相比",
  "基础",
  "基础上",
  "为基",
  "水平",
  "的基础",
  "的基础上",
  "实际",
  "基数",
  "同期",
  "的水平",
];

/** What a rate is counted per: 10/10万. */
export const PER_COUNTS: readonly string[] = ["/10万", "/100万", "/1万", "/十万"];

/** Characters before digits that make them an ordinal or part of a name: 前10位, 第3, 每100户. */
export const ORDINALS = "前第每";
/** Names that begin with a digit: 5G, 5A, 4K, 3D. */
export const DIGIT_NAMES: readonly string[] = ["G", "A", "K", "D"];
/** Short forms of series, which do not swallow digits as PM2.5 does. */
export const SERIES: readonly string[] = ["GDP", "CPI", "PPI", "GNI", "R&D", "RD"];
/** Letters that stand for fine dust even where a space follows. */
export const ALWAYS_NAMES: readonly string[] = ["PM"];
/** Sums in words that only a milestone may lead: 突破千亿元. */
export const ROUND_SUMS: readonly (readonly [string, string, string])[] = [
  ["万亿", "1", "万亿"],
  ["千亿", "1000", "亿"],
  ["百亿", "100", "亿"],
  ["十亿", "10", "亿"],
  ["千万", "1000", "万"],
  ["亿", "1", "亿"],
  ["百万", "100", "万"],
];
/** What a number of 余 or 多 may have counted before it: 3万多人. */
export const ROUND_UNITS = /^[万亿千百]{1,2}$/;
/** What may follow a sum in words: 千亿元, 千亿台阶. */
export const SUM_ENDS = "元级台大斤人吨";

/** A cell of nothing but these requires nothing. 一 is what character recognition makes of a dash. */
export const NOTHING: readonly string[] = [
  "-",
  "/",
  "//",
  "无",
  "一",
  "暂无",
  "暂无数据",
  "无数据",
  "不设",
  "未设",
  "不适用",
  "N/A",
  "n/a",
  "……",
  "…",
  "\\",
  "空",
  "~",
];

/** Words in a round bracket before a number that is where things stood: （基期值2.27）. */
export const BASELINE_WORDS: readonly string[] = ["基期", "现状", "基数", "实际", "为"];

/** The word of a definition: （以农村为1）. */
export const IS = "为";

/** What characters are read as, one for one, before words are looked for. */
export const FOLDED: { readonly [character: string]: string } = {
  "〔": "[",
  "﹝": "[",
  "﹞": "]",
  "〕": "]",
  "【": "[",
  "】": "]",
  "［": "[",
  "］": "]",
  "∶": ":",
  "：": ":",
  "－": "-",
  "—": "-",
  "–": "-",
  "―": "-",
  "─": "-",
  "−": "-",
  "～": "~",
  "〜": "~",
  "∼": "~",
  "、": "、",
  "，": ",",
  "；": ";",
  "。": ".",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "﹥": ">",
  "﹤": "<",
  "＊": "*",
  "℅": "%",
  "﹪": "%",
  "⇒": "→",
  "➔": "→",
  Ⅰ: "I",
  Ⅱ: "II",
  Ⅲ: "III",
  Ⅳ: "IV",
  Ⅴ: "V",
};

/** Signs that refer to a note: they say nothing about the number beside them. */
export const NOTE_SIGNS = "※△▲#①②③④⑤⑥⑦⑧⑨⑩¹²³";

/** The words that end a number in a name: GDP年均增长10%以上. */
export const BOUND_ENDS: readonly string[] = ["以上", "及以上", "以下", "以内", "左右"];

/** A full stop for a decimal point: 76。7. */
export const WIDE_STOP = "。";

/** The scale of a map is a name: 1:25万, 1:10000. */
export const SCALE = /^1:(?:[0-9]+万|[0-9]{4,6}(?![0-9.]))/;

/** What is read for a sign that it only looks like. */
export const LOOK_ALIKES = "∶℅﹪∼〜";

/** Letters that may be a digit badly typed or badly recognised. */
export const DIGIT_LIKE = /^[OolI|]+$/;
/** Ozone is a name all the same. */
export const NOT_DIGIT_LIKE: readonly string[] = ["O3"];

/** Words in front of a number that limit or deny it end so: 不抵5, 有别于5, 数5. Such words are no subject. */
export const LIMITING = "于较过超逾至到在及满足欠缺亏落逊反仅只每第近约多少几百千万亿十两半双负零达无非";
/** Names of one letter that a number may be right behind: 男78、女82. */
export const SHORT_NAMES = "男女城乡镇村省市县区国";
/** Letters of which the words for places consist. */
export const PLACE_SIGNS = "省市州县区乡镇村街道社";
/** Behind a length of time, a bound: 5分钟内到达. */
export const WITHIN_TIME = "内";

/** What a bound that has lost its other half leaves behind: 5个左. */
export const HALF_BOUNDS = "以上下左右内外前后多余及或之";

/** What denies the word behind it: 不抵5, 未触5, 尚未达到5. */
export const DENYING = "不未没勿莫";

/** Characters that a name may have besides letters and digits. */
export const NAME_SIGNS = "·.&-/、“”\"'‘’()[]《》<>:+%‰,_";

const ONE_TO_NINE = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Numerals in words that a number may be printed in, where a decimal, 百分之 or a unit shows that they are one. */
export const NUMERALS: { readonly [numeral: string]: number } = /* @__PURE__ */ (() => ({ 零: 0, 〇: 0, ...ONE_TO_NINE }))();
export const NUMERAL_POWERS: { readonly [numeral: string]: number } = { 十: 10, 百: 100, 千: 1000 };
export const NUMERAL_POINT = "点";
export const PERCENT_OF = "百分之";
/** What may follow such a number. */
export const NUMERAL_ENDS: readonly string[] = /* @__PURE__ */ (() => [
  ..."% ‰ 个百分点 百分点 个点 倍 万 亿 左右 上下 以上 及以上 以下 以内 之内".split(" "),
])();

/** Tenths: 5成 is 50 %. */
export const TENTHS = "成";
/** 75周年 is a name and no amount. */
export const ANNIVERSARY = "周年";

/** What a clause of words is the subject of what follows, where it ends so: 养老机构集中供养能力，2020年达到40%. */
export const MEASURE_ENDINGS: readonly string[] = [
  "能力",
  "面积",
  "规模",
  "总量",
  "数量",
  "人数",
  "产量",
  "产值",
  "总额",
  "保有量",
  "蓄积量",
];

/** What {@link printTarget} writes in Chinese. `{}` is what is said. */
export const PRINTED_ZH = {
  bounds: {
    exactly: "={}",
    "at-least": "{}以上",
    "more-than": "大于{}",
    "at-most": "{}以内",
    "less-than": "小于{}",
    about: "{}左右",
    between: "{}",
    unstated: "{}",
  },
  range: "{}—{}",
  maintain: "稳定保持在{}",
  reach: "达到{}",
  growth: "年均增长{}",
  change: { increase: "累计提高{}", decrease: "累计降低{}", total: "累计{}" },
  doubled: { "100": "翻一番", "300": "翻两番" } as { readonly [percent: string]: string | undefined },
  points: "个百分点",
  gradeSigns: { "surface-water": "类", groundwater: "类", "sea-water": "类", "ambient-air": "级" } as {
    readonly [scale: string]: string;
  },
  inferior: "劣{}",
  grade: {
    exactly: "={}",
    "at-least": "{}及以上",
    "more-than": "优于{}",
    "at-most": "{}及以下",
    "less-than": "劣于{}",
    about: "{}左右",
    unstated: "{}",
  },
  relative: {
    "in-step": "与{}同步",
    "roughly-in-step": "与{}基本同步",
    above: "高于{}",
    "not-below": "不低于{}",
    below: "低于{}",
  },
  margin: "{}个百分点",
  minus: "负",
  delegated: "完成{}",
  annually: "各年度视情提出",
  none: "——",
} as const;

/** What follows a list that names only some: 甲、乙等6处. */
export const OPEN_LIST = "等";
/** What parts the entries of a list; the first is within no name. */
export const LIST_JOINTS: readonly string[] = ["、", "和", "与", "及"];

/** Words that a project's name can have or lack and still name the same project. */
export const EMPTY_NAME_WORDS: readonly string[] = ["项目", "工程", "建设"];

/** The numerals of names such as 三区, 六大中心镇. */
export const NAME_NUMERALS: { readonly [numeral: string]: number } = /* @__PURE__ */ (() => ({ ...ONE_TO_NINE, 十: 10 }))();

/** A numeral beside one of these is an ordinal, a part of a larger number, a rank or a phase. */
export const NO_COUNT_BESIDE: readonly string[] = ["第", "百", "千", "万", "亿", "零", "期", "等", "类"];

/** Words for a number that nobody counts: a name with one of them has no number. */
export const UNCOUNTED: readonly string[] = ["多", "几", "数"];
