import type { Bound } from "./requirement.js";

/** A bound of one number. */
type OneBound = Exclude<Bound, "between">;

/**
 * The words of the notation and what each says. The reader and the printer take every Chinese character from here.
 */
export type Sense =
  | { readonly says: "bound"; readonly bound: OneBound; readonly stands: "before" | "after" }
  | { readonly says: "about"; readonly stands: "before" | "after" }
  | { readonly says: "rise" | "fall"; readonly to: boolean }
  | {
      readonly says:
        | "reach"
        | "control"
        | "keep"
        | "milestone"
        | "hope"
        | "per-year"
        | "cumulative"
        | "scope"
        | "estimate"
        | "revised";
    }
  | { readonly says: "attribute"; readonly attribute: "binding" | "anticipatory" }
  | { readonly says: "number"; readonly value: string; readonly unit: string; readonly bound?: OneBound }
  | { readonly says: "double" }
  | { readonly says: "with" }
  | { readonly says: "in-step"; readonly roughly: boolean }
  | { readonly says: "grade-bound"; readonly bound: OneBound }
  | { readonly says: "class"; readonly scale: string }
  | { readonly says: "annually-set" }
  | { readonly says: "to" };

const words = (text: string, sense: Sense): [string, Sense][] => text.split(" ").map((word) => [word, sense]);
const before = (text: string, bound: OneBound) => words(text, { says: "bound", bound, stands: "before" });
const after = (text: string, bound: OneBound) => words(text, { says: "bound", bound, stands: "after" });

/** Longest word first wins; the order here does not matter. */
export const LEXICON: readonly (readonly [string, Sense])[] = [
  ...before("不低于 不少于 不小于 至少 ≥ >= 高于或等于", "at-least"),
  ...before("超过 大于 高于 多于 快于 跑赢 > 好于", "more-than"),
  ...before("不超过 不高于 不大于 不多于 至多 ≤ <=", "at-most"),
  ...before("低于 小于 少于 <", "less-than"),
  ...before("= 等于", "exactly"),
  ...after("以上 及以上 之上", "at-least"),
  ...after("以下 及以下 以内 之内 内", "at-most"),
  ...words("约 大约 近 接近", { says: "about", stands: "before" }),
  ...words("左右 上下", { says: "about", stands: "after" }),
  ...words("增长 增加 提高 提升 上升 增速 增 增幅 提", { says: "rise", to: false }),
  ...words("下降 降低 减少 缩小 压减 降 降幅", { says: "fall", to: false }),
  ...words("提高到 提高至 提升到 提升至 增长到 增长至 增加到 增加至 增至 升至 上升到 上升至 扩大到 扩大至", {
    says: "rise",
    to: true,
  }),
  ...words("下降到 下降至 降低到 降低至 降至 降到 减少到 减少至 减至 缩小到 缩小至 压减到 压减至", { says: "fall", to: true }),
  ...words("达到 达 为 实现 完成 全面完成", { says: "reach" }),
  ...words("控制在 控制到 控制", { says: "control" }),
  ...words("稳定保持在 稳定保持 保持稳定在 保持在 稳定在 维持在 保持 稳定 维持", { says: "keep" }),
  ...words("突破 迈上 跨上 跨越 迈过", { says: "milestone" }),
  ...words("力争 争取 努力 努力争取", { says: "hope" }),
  ...words("年均 每年 平均每年 年平均", { says: "per-year" }),
  ...words("累计 五年累计", { says: "cumulative" }),
  ...words("均 总体 分别 按 全面", { says: "scope" }),
  ...words("预计", { says: "estimate" }),
  ...words("中期评估调整为 中期调整为 调整为", { says: "revised" }),
  ...words("约束性 约束性指标", { says: "attribute", attribute: "binding" }),
  ...words("预期性 预期性指标", { says: "attribute", attribute: "anticipatory" }),
  ...words("两位数", { says: "number", value: "10", unit: "%", bound: "at-least" }),
  ...words("一半", { says: "number", value: "50", unit: "%" }),
  ...words("翻一番 翻番 倍增", { says: "double" }),
  ...words("与 同 和", { says: "with" }),
  ...words("至 - ~", { says: "to" }),
  ...words("同步 保持同步 同步增长", { says: "in-step", roughly: false }),
  ...words("基本同步 保持基本同步 基本保持同步 大体同步", { says: "in-step", roughly: true }),
  ...words("优于", { says: "grade-bound", bound: "more-than" }),
  ...words("达到或优于 不劣于", { says: "grade-bound", bound: "at-least" }),
  ...words("劣于", { says: "grade-bound", bound: "less-than" }),
  ...words("类", { says: "class", scale: "surface-water" }),
  ...words("各年度视情提出 视情提出", { says: "annually-set" }),
];

/** What a delegated target ends in: the thing that somebody else sets. */
export const DELEGATED_ENDINGS: readonly string[] = ["目标", "指标", "任务", "要求", "任务数", "目标任务", "目标值", "控制目标"];

/** Words of which one stands in every delegated target: who sets it, or that it is set. */
export const DELEGATED_SIGNS: readonly string[] = [
  "下达",
  "审核",
  "衔接",
  "确定",
  "分解",
  "核定",
  "国家",
  "省",
  "市",
  "上级",
  "任务",
];

/** Names that end so make a bare number growth, or a reduction over the period. */
export const GROWTH_NAMES: readonly string[] = ["增长", "增速", "增长率", "增幅", "增长速度"];
export const REDUCTION_NAMES: readonly string[] = ["降低", "下降", "降低率", "下降率", "降幅", "降低幅度", "下降幅度", "减少"];

/** Names that begin so count what happens in the period: their amounts add up. */
export const FLOW_NAMES: readonly string[] = ["新增", "城镇新增", "累计", "新建", "转移"];

/** Grades by the numerals they are printed with. */
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
];

/** Quotation marks that may stand around a clause. */
export const QUOTES = '“”"';

/** Ends of a delegated target that only say "within". */
export const WITHIN: readonly string[] = ["以内", "之内", "内"];

/** What a target joined to somebody else's ends in: 与国家目标统筹衔接. */
export const JOINED_ENDINGS: readonly string[] = ["统筹衔接", "衔接"];

/** Who sets a number that each year's plan proposes. */
export const EACH_YEAR = "各年度";

/** Percentage points, printed as a unit. */
export const POINTS_UNITS: readonly string[] = ["个百分点", "百分点"];

/** Words looked for in a column's heading. */
export const COLUMN_WORDS = { mean: "年均", meanGrowth: ["年均增长", "年均增速", "年均增"], cumulative: "累计" } as const;

/** The character after a calendar year. */
export const YEAR_SIGN = "年";

/** A cell of nothing but these asks for nothing. 一 is what character recognition makes of a dash. */
export const NOTHING: readonly string[] = ["-", "/", "无", "一"];

/** What characters are read as, one for one, before words are looked for. */
export const FOLDED: { readonly [character: string]: string } = {
  "〔": "[",
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
  "−": "-",
  "～": "~",
  "〜": "~",
  "、": ";",
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
  "→": "→",
  Ⅰ: "I",
  Ⅱ: "II",
  Ⅲ: "III",
  Ⅳ: "IV",
  Ⅴ: "V",
};

/** What {@link printTarget} writes in Chinese. `{}` is the number. */
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
  maintain: "稳定保持在{}",
  growth: "年均增长{}",
  change: { increase: "累计提高{}", decrease: "累计降低{}", total: "累计{}" },
  points: "个百分点",
  gradeSign: { "surface-water": "类" } as { readonly [scale: string]: string },
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
  delegated: "完成{}",
  none: "——",
} as const;

/** What stands behind a list that names only some: 甲、乙等6处. */
export const OPEN_LIST = "等";

/** Words that a project's name can have or lack and still name the same project. */
export const EMPTY_NAME_WORDS: readonly string[] = ["项目", "工程", "建设"];

/** The numerals of names such as 三区, 六大中心镇. */
export const NAME_NUMERALS: { readonly [numeral: string]: number } = {
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
  十: 10,
};

/** A numeral beside one of these is an ordinal, a part of a larger number, a rank or a phase. */
export const NO_COUNT_BESIDE: readonly string[] = ["第", "百", "千", "万", "亿", "零", "期", "等", "类"];

/** Words for a number that nobody counts: a name with one of them has no number. */
export const UNCOUNTED: readonly string[] = ["多", "几", "数"];
