import type { Hardness, PromiseLabel, Span, StatementLabel } from "./labels.js";
import type { Chance } from "./random.js";
import type { Level, Theme, Thing } from "./words.js";

/** What clauses are drawn for. */
export type About = {
  readonly chance: Chance;
  readonly theme: Theme;
  readonly from: number;
  readonly to: number;
  /** 全县, 全市, 全省. */
  readonly whole: string;
  /** 全省 for a city, 全国 for a province. */
  readonly above: string;
  /** Forms that only a careful reader takes apart are drawn too. */
  readonly hard: boolean;
  /** How the headings of the document are numbered: the first of each level. */
  readonly marks: readonly string[];
  /** Subjects that were used, so that no two labels say the same. */
  readonly used: Set<string>;
};
export type Clause = {
  readonly text: string;
  readonly promises: readonly PromiseLabel[];
  readonly statements: readonly StatementLabel[];
};
type Loose = Omit<PromiseLabel, "clause">;

const clause = (text: string, ...promises: Loose[]): Clause => ({
  text,
  promises: promises.map((one) => ({ clause: text, ...one })),
  statements: [],
});
const past = (text: string, ...statements: Omit<StatementLabel, "clause">[]): Clause => ({
  text,
  promises: [],
  statements: statements.map((one) => ({ clause: text, ...one })),
});

export function figure(chance: Chance, low: number, high: number, decimals: number): string {
  const scale = 10 ** decimals;
  const drawn = chance.int(Math.round(low * scale), Math.round(high * scale));
  const round = decimals === 0 && drawn > 200 ? Math.round(drawn / 10) * 10 : drawn;
  return (round / scale).toFixed(decimals);
}
/** 12,500 as some offices print it; the label keeps 12500. */
const grouped = (about: About, value: string) =>
  about.hard && /^\d{4,}$/u.test(value) && about.chance.happens(0.15) ? value.replace(/\B(?=(?:\d{3})+$)/gu, ",") : value;

/** A member that was not used yet; nothing when all were. */
function fresh<T>(about: About, list: readonly T[], name: (one: T) => string): T | undefined {
  const left = list.filter((one) => !about.used.has(name(one)));
  if (left.length === 0) return undefined;
  const one = about.chance.pick(left);
  about.used.add(name(one));
  return one;
}
const level = (about: About) => fresh<Level>(about, about.theme.levels, (one) => one[0]);
const growing = (about: About) => fresh(about, about.theme.growing, (one) => one);
const thing = (about: About) => fresh<Thing>(about, about.theme.things, (one) => one[0]);
const by = (about: About, year = about.to): Span => ({ kind: "by", year });
const over = (about: About, from = about.from): Span => ({ kind: "over", from, to: about.to });
const mean = (about: About): Span => ({ kind: "average", from: about.from, to: about.to });
const yearly = (about: About): Span => ({ kind: "every-year", from: about.from, to: about.to });
const COUNTED = { acceptKinds: ["level", "change"], acceptSpans: ["by", "over"] };
const STATE = { acceptSpans: ["by", "every-year"] };
const whole = (about: About, name: string) => (about.chance.happens(0.25) ? about.whole + name : name);

/** Verb and bound round a value, and what they mean. */
function saying(about: About, better: "up" | "down"): { before: string; after: string; bound: string; more?: object } {
  const up = [
    { before: "达到", after: "", bound: "unstated" },
    { before: "达到", after: "", bound: "unstated" },
    { before: "达到", after: "以上", bound: "at-least" },
    { before: "达到", after: "左右", bound: "about" },
    { before: "达", after: "", bound: "unstated" },
    { before: "提高到", after: "", bound: "unstated" },
    { before: "提升至", after: "以上", bound: "at-least" },
    { before: "增加到", after: "", bound: "unstated" },
    { before: "力争达到", after: "", bound: "unstated" },
    { before: "突破", after: "", bound: "more-than" },
    { before: "超过", after: "", bound: "more-than" },
    { before: "不低于", after: "", bound: "at-least", more: STATE },
    { before: "保持在", after: "以上", bound: "at-least", more: STATE },
    { before: "稳定在", after: "左右", bound: "about", more: STATE },
  ];
  const down = [
    { before: "控制在", after: "以内", bound: "at-most", more: STATE },
    { before: "控制在", after: "左右", bound: "about", more: STATE },
    { before: "下降到", after: "", bound: "unstated" },
    { before: "下降到", after: "以下", bound: "at-most" },
    { before: "降至", after: "", bound: "unstated" },
    { before: "不超过", after: "", bound: "at-most", more: STATE },
    { before: "低于", after: "", bound: "less-than", more: STATE },
  ];
  return about.chance.pick(better === "up" ? up : down);
}

type Maker = (about: About, year: number) => Clause | undefined;

const simple: Maker = (about, year) => {
  const one = level(about);
  if (!one) return undefined;
  const [name, unit, low, high, decimals, better] = one;
  const value = figure(about.chance, low, high, decimals);
  const { before, after, bound, more } = saying(about, better);
  const text = `${whole(about, name)}${before}${grouped(about, value)}${unit ?? ""}${after}`;
  return clause(text, { subject: name, kind: "level", bound, value, unit, span: by(about, year), ...more });
};

const ranged: Maker = (about, year) => {
  const one = level(about);
  if (!one) return undefined;
  const [name, unit, low, high, decimals] = one;
  const least = figure(about.chance, low, (low + high) / 2, decimals);
  const most = figure(about.chance, (low + high) / 2 + 0.1 * (high - low), high, decimals);
  const dash = about.chance.pick(["—", "-", "～", "至"]);
  const twice = unit === "%" && about.chance.happens(0.5) ? unit : "";
  const text = `${name}达到${least}${twice}${dash}${most}${unit ?? ""}`;
  return clause(text, { subject: name, kind: "level", bound: "between", low: least, high: most, unit, span: by(about, year) });
};

const respectively: Maker = (about, year) => {
  const pairs = about.theme.levels.filter((one) => one[5] === "up" && !about.used.has(one[0]));
  if (pairs.length < 2) return undefined;
  const [a, b] = about.chance.shuffled(pairs) as [Level, Level];
  about.used.add(a[0]).add(b[0]);
  const [va, vb] = [figure(about.chance, a[2], a[3], a[4]), figure(about.chance, b[2], b[3], b[4])];
  const same = a[1] === b[1];
  const shared = same && a[1] !== null && a[1] !== "%" && about.chance.happens(0.5);
  const after = about.chance.pick(["", "", "以上"]);
  const and = about.chance.pick(["和", "、"]);
  const head = `${a[0]}、${b[0]}分别${about.chance.pick(["达到", "提高到", "达"])}`;
  const text = `${head}${va}${shared ? "" : (a[1] ?? "")}${and}${vb}${b[1] ?? ""}${after}`;
  const bounds = after === "" ? { bound: "unstated" } : { bound: "at-least", acceptBounds: ["at-least", "unstated"] };
  return clause(
    text,
    { subject: a[0], kind: "level", ...bounds, value: va, unit: a[1], span: by(about, year) },
    { subject: b[0], kind: "level", bound: after === "" ? "unstated" : "at-least", value: vb, unit: b[1], span: by(about, year) },
  );
};

const grows: Maker = (about) => {
  const name = growing(about);
  if (!name) return undefined;
  const value = figure(about.chance, 3, 15, about.chance.pick([0, 0, 1]));
  const { text, bound } = about.chance.pick([
    { text: `${name}年均增长${value}%`, bound: "unstated" },
    { text: `${name}年均增长${value}%左右`, bound: "about" },
    { text: `${name}年均增长${value}%以上`, bound: "at-least" },
    { text: `${name}年均增速达到${value}%`, bound: "unstated" },
    { text: `${name}年均增速保持在${value}%以上`, bound: "at-least" },
    { text: `${name}年均增速不低于${value}%`, bound: "at-least" },
    { text: `力争${name}年均增长${value}%左右`, bound: "about" },
  ]);
  return clause(text, { subject: name, kind: "growth", bound, value, unit: "%", span: mean(about) });
};

const growsBoth: Maker = (about) => {
  const [a, b] = [growing(about), growing(about)];
  if (!a || !b) return undefined;
  const [va, vb] = [figure(about.chance, 3, 15, 0), figure(about.chance, 3, 15, 1)];
  const after = about.chance.pick(["", "左右", "以上"]);
  const bound = { "": "unstated", 左右: "about", 以上: "at-least" }[after] as string;
  const text = about.chance.pick([
    `${a}、${b}年均分别增长${va}%、${vb}%${after}`,
    `${a}和${b}分别年均增长${va}%和${vb}%${after}`,
  ]);
  const first = after === "" ? {} : { acceptBounds: [bound, "unstated"] };
  return clause(
    text,
    { subject: a, kind: "growth", bound, value: va, unit: "%", span: mean(about), ...first },
    { subject: b, kind: "growth", bound, value: vb, unit: "%", span: mean(about) },
  );
};

const growsShared: Maker = (about) => {
  const [a, b] = [growing(about), growing(about)];
  if (!a || !b) return undefined;
  const value = figure(about.chance, 3, 15, 0);
  const text = `${a}、${b}${about.chance.pick(["年均增长", "均年均增长", "年均增速均达到"])}${value}%以上`;
  const both = { kind: "growth", bound: "at-least", value, unit: "%", span: mean(about) };
  return clause(text, { subject: a, ...both }, { subject: b, ...both });
};

const points: Maker = (about) => {
  const one = fresh<Level>(
    about,
    about.theme.levels.filter((each) => each[1] === "%" && each[5] === "up"),
    (each) => each[0],
  );
  if (!one) return undefined;
  const value = figure(about.chance, 0.5, 8, about.chance.pick([0, 1]));
  const from = about.chance.happens(0.5) ? about.from - 1 : undefined;
  const text = `${one[0]}${from ? `比${from}年` : ""}${about.chance.pick(["提高", "累计提高", "上升"])}${value}个百分点${about.chance.pick(["", "", "以上"])}`;
  const bound = text.endsWith("以上") ? "at-least" : "unstated";
  const span = over(about, from ?? about.from);
  return clause(text, {
    subject: one[0],
    kind: "change",
    bound,
    value,
    unit: "%",
    direction: "increase",
    span,
    acceptSpans: ["over", "by"],
  });
};

const FALLING = [
  "单位地区生产总值能耗",
  "单位地区生产总值二氧化碳排放",
  "化学需氧量排放总量",
  "氨氮排放总量",
  "万元工业增加值用水量",
  "单位地区生产总值建设用地使用面积",
];
const falls: Maker = (about) => {
  const name = fresh(about, FALLING, (one) => one);
  if (!name) return undefined;
  const value = figure(about.chance, 3, 22, about.chance.pick([0, 0, 1]));
  const after = about.chance.pick(["", "", "以上", "左右"]);
  const bound = { "": "unstated", 以上: "at-least", 左右: "about" }[after] as string;
  const text = `${name}${about.chance.pick(["下降", "降低", "累计下降", "累计降低"])}${value}%${after}`;
  return clause(text, {
    subject: name,
    kind: "change",
    bound,
    value,
    unit: "%",
    direction: "decrease",
    span: over(about),
    acceptSpans: ["over", "by"],
  });
};

const counted: Maker = (about, year) => {
  const one = thing(about);
  if (!one) return undefined;
  const [noun, unit, verbs, low, high] = one;
  const verb = about.chance.pick(verbs);
  const value = figure(about.chance, low, high, 0);
  const count = about.chance.pick([
    { before: "", after: "", bound: "unstated" },
    { before: "", after: "以上", bound: "at-least" },
    { before: "不少于", after: "", bound: "at-least" },
    { before: "", after: "左右", bound: "about" },
    ...(about.hard
      ? [
          { before: "约", after: "", bound: "about" },
          { before: "超过", after: "", bound: "more-than" },
        ]
      : []),
  ]);
  const amount = `${count.before}${grouped(about, value)}${unit}${count.after}`;
  const text =
    about.chance.happens(0.5) && count.before !== "超过" && count.after !== "左右"
      ? `${verb}${amount}${noun}`
      : `${verb}${noun}${amount}`;
  const change = /^(新|增|完成|改造|累计|治理|修复|整治|引进|完成)/u.test(verb);
  const label = { subject: noun, bound: count.bound, value, unit, ...COUNTED };
  return clause(
    text,
    change
      ? { ...label, kind: "change", direction: "increase", span: over(about) }
      : { ...label, kind: "level", span: by(about, year) },
  );
};

const ofWhich: Maker = (about, year) => {
  const one = thing(about);
  if (!one) return undefined;
  const [noun, unit, , low, high] = one;
  const [all, some] = [figure(about.chance, (low + high) / 2, high, 0), figure(about.chance, low, (low + high) / 2 - 1, 0)];
  const text = `${noun}总数达到${all}${unit}，其中省级以上${some}${unit}`;
  return clause(
    text,
    {
      subject: noun,
      kind: "level",
      bound: "unstated",
      value: all,
      unit,
      span: by(about, year),
      acceptKinds: ["level", "change"],
      acceptSpans: ["by", "over"],
    },
    {
      subject: `省级以上${noun}`,
      subjects: ["省级以上", noun],
      kind: "level",
      bound: "unstated",
      value: some,
      unit,
      span: by(about, year),
      ...COUNTED,
    },
  );
};

const everyYear: Maker = (about) => {
  const one = thing(about);
  if (!one) return undefined;
  const [noun, unit, verbs, low, high] = one;
  const value = figure(about.chance, low, high, 0);
  const after = about.chance.pick(["", "以上", "左右"]);
  const bound = { "": "unstated", 以上: "at-least", 左右: "about" }[after] as string;
  const text = `每年${(verbs[0] ?? "").replace("累计", "")}${noun}${value}${unit}${after}`;
  return clause(text, {
    subject: noun,
    kind: "level",
    bound,
    value,
    unit,
    span: yearly(about),
    acceptKinds: ["level", "change"],
  });
};

const earlier: Maker = (about, year) => {
  const one = thing(about);
  if (!one) return undefined;
  const [noun, unit, , low, high] = one;
  const value = figure(about.chance, low, high, 0);
  const text = about.chance.pick([
    `加快${noun}建设，到${year}年达到${value}${unit}以上`,
    `实施${noun}提升行动，到${year}年总量达到${value}${unit}以上`,
    `扩大${noun}规模，到${year}年末力争突破${value}${unit}`,
  ]);
  const bound = text.includes("突破") ? "more-than" : "at-least";
  return clause(text, {
    subject: noun,
    subjects: ["总量", "规模"],
    kind: "level",
    bound,
    value,
    unit,
    span: by(about, year),
    ...COUNTED,
  });
};

const doubled: Maker = (about) => {
  const name = growing(about);
  if (!name) return undefined;
  const base = about.from - 1;
  const [text, value] = about.chance.pick([
    [`${name}比${base}年翻一番`, "100"],
    [`${name}较${base}年增长1倍以上`, "100"],
    [`力争${name}比${base}年翻一番以上`, "100"],
  ] as const);
  const bound = text.endsWith("以上") ? "at-least" : "unstated";
  return clause(text, {
    subject: name,
    kind: "change",
    bound,
    value,
    unit: "%",
    direction: "increase",
    span: over(about, base),
    acceptKinds: ["change"],
    acceptSpans: ["over", "by"],
  });
};

const fromTo: Maker = (about, year) => {
  const one = level(about);
  if (!one || one[5] === "down") return undefined;
  const [name, unit, low, high, decimals] = one;
  const [a, b] = [
    figure(about.chance, low, (low + high) / 2, decimals),
    figure(about.chance, (low + high) / 2 + 0.1 * (high - low), high, decimals),
  ];
  const base = about.from - 1;
  const text = `${name}由${base}年的${a}${unit ?? ""}提高到${year}年的${b}${unit ?? ""}`;
  const promise = { clause: text, subject: name, kind: "level", bound: "unstated", value: b, unit, span: by(about, year) };
  return {
    text,
    promises: [promise],
    statements: [{ clause: text, subject: name, to: { year: base, value: a, unit }, optional: true }],
  };
};

const ANY_SPAN = ["average", "every-year", "over", "by"];
const relative: Maker = (about) => {
  const [name, text, relation, to] = about.chance.pick([
    ["居民收入", "居民收入增长与经济增长同步", "in-step", "经济增长"],
    ["居民收入", "居民收入增长与经济增长基本同步", "roughly-in-step", "经济增长"],
    ["劳动报酬", "劳动报酬提高与劳动生产率提高同步", "in-step", "劳动生产率"],
    ["农村居民收入", "农村居民收入增速高于城镇居民收入增速", "above", "城镇居民"],
    ["经济增速", `经济增速高于${about.above}平均水平`, "above", `${about.above}平均水平`],
    ["固定资产投资", `固定资产投资增速不低于${about.above}平均水平`, "not-below", `${about.above}平均水平`],
  ] as const);
  if (about.used.has(text)) return undefined;
  about.used.add(text);
  return clause(text, { subject: name, kind: "relative", relation, to, span: mean(about), acceptSpans: ANY_SPAN });
};
const delegated: Maker = (about) => {
  if (about.above === "世界") return undefined;
  const above = about.above.replace("全", "");
  const to = about.above === "全国" ? "国家" : above;
  const [name, text, who] = about.chance.pick([
    ["单位地区生产总值能耗", `单位地区生产总值能耗降低完成${to}下达目标`, to],
    ["主要污染物排放总量", "主要污染物排放总量减少完成上级下达任务", "上级"],
    ["耕地保有量", `耕地保有量完成${to}下达任务`, to],
    ["万元地区生产总值用水量", `万元地区生产总值用水量下降达到${to}定要求`, to],
  ] as const);
  if (about.used.has(name)) return undefined;
  about.used.add(name);
  return clause(text, { subject: name, kind: "delegated", to: who, span: by(about), acceptSpans: ANY_SPAN });
};

const structure: Maker = (about, year) => {
  if (about.used.has("三次产业")) return undefined;
  about.used.add("三次产业");
  const first = about.chance.int(4, 20);
  const second = about.chance.int(30, 50);
  const parts = [first, second, 100 - first - second].map(String);
  const text = `三次产业${about.chance.pick(["结构", "比例", "增加值结构"])}调整${about.chance.pick(["优化为", "为"])}${parts.join(about.chance.pick([":", "∶", "："]))}`;
  return clause(text, {
    subject: "三次产业",
    kind: "composition",
    bound: "unstated",
    parts,
    value: parts[0] as string,
    unit: null,
    span: by(about, year),
  });
};

const grade: Maker = (about) => {
  const river = fresh(about, ["清河", "沅溪", "漓水", "松江", "白龙河"], (one) => one);
  if (!river) return undefined;
  const [numeral, wanted] = about.chance.pick([
    ["Ⅱ", "II"],
    ["Ⅲ", "III"],
  ] as const);
  const [text, bound] = about.chance.pick([
    [`${river}干流水质稳定保持${numeral}类`, "unstated"],
    [`${river}出境断面水质达到${numeral}类以上`, "at-least"],
    [`${river}水质稳定达到${numeral}类标准`, "unstated"],
  ] as const);
  return clause(text, {
    subject: river,
    kind: "grade",
    bound,
    grade: wanted,
    unit: null,
    span: by(about),
    acceptSpans: ["by", "every-year"],
  });
};

const round: Maker = (about, year) => {
  const one = fresh<Level>(
    about,
    about.theme.levels.filter((each) => each[1] === "亿元"),
    (each) => each[0],
  );
  if (!one) return undefined;
  const [printed, value] = about.chance.pick([
    ["百亿元", "100"],
    ["千亿元", "1000"],
    ["五百亿元", "500"],
    ["两千亿元", "2000"],
  ] as const);
  return clause(`${one[0]}突破${printed}`, {
    subject: one[0],
    kind: "level",
    bound: "more-than",
    value,
    unit: "亿元",
    span: by(about, year),
  });
};

/** 培育甲10家、乙20个. */
const listed: Maker = (about, year) => {
  const [a, b] = [thing(about), thing(about)];
  if (!a || !b) return undefined;
  const [va, vb] = [figure(about.chance, a[3], a[4], 0), figure(about.chance, b[3], b[4], 0)];
  const verb = about.chance.pick(["建成", "建设", "打造"]);
  const text = `${verb}${a[0]}${va}${a[1]}、${b[0]}${vb}${b[1]}`;
  const label = { kind: "level", bound: "unstated", span: by(about, year), ...COUNTED };
  return clause(text, { ...label, subject: a[0], value: va, unit: a[1] }, { ...label, subject: b[0], value: vb, unit: b[1] });
};

/** 控制在3%—5%之间. */
const within: Maker = (about, year) => {
  const one = level(about);
  if (!one) return undefined;
  const [name, unit, low, high, decimals] = one;
  const least = figure(about.chance, low, (low + high) / 2, decimals);
  const most = figure(about.chance, (low + high) / 2 + 0.1 * (high - low), high, decimals);
  const text = `${name}${about.chance.pick(["保持在", "控制在"])}${least}${unit === "%" ? unit : ""}${about.chance.pick(["—", "至", "～"])}${most}${unit ?? ""}${about.chance.pick(["之间", ""])}`;
  return clause(text, {
    subject: name,
    kind: "level",
    bound: "between",
    low: least,
    high: most,
    unit,
    span: by(about, year),
    ...STATE,
  });
};

/** 由5%提高到6%, without years. */
const fromBare: Maker = (about, year) => {
  const one = level(about);
  if (!one || one[5] === "down") return undefined;
  const [name, unit, low, high, decimals] = one;
  const [a, b] = [
    figure(about.chance, low, (low + high) / 2, decimals),
    figure(about.chance, (low + high) / 2 + 0.1 * (high - low), high, decimals),
  ];
  const text = `${name}${about.chance.pick(["由", "从"])}${a}${unit ?? ""}${about.chance.pick(["提高到", "增加到", "提升至"])}${b}${unit ?? ""}`;
  const promise = { clause: text, subject: name, kind: "level", bound: "unstated", value: b, unit, span: by(about, year) };
  return {
    text,
    promises: [promise],
    statements: [{ clause: text, subject: name, to: { year: about.from - 1, value: a, unit }, optional: true }],
  };
};

/** 居民收入达到全省平均水平. */
const meanOfAll: Maker = (about) => {
  const name = fresh(about, ["城镇居民人均可支配收入", "农村居民人均可支配收入", "人均地区生产总值"], (one) => `${one} mean`);
  if (!name || about.above === "世界") return undefined;
  const text = `${name}达到${about.above}平均水平`;
  return clause(text, {
    subject: name,
    kind: "relative",
    relation: "in-step",
    to: `${about.above}平均水平`,
    span: by(about),
    acceptSpans: ANY_SPAN,
  });
};

const USUAL: readonly Maker[] = [
  simple,
  simple,
  simple,
  simple,
  grows,
  grows,
  counted,
  counted,
  counted,
  respectively,
  growsBoth,
  points,
  falls,
  everyYear,
  earlier,
  relative,
  delegated,
  fromTo,
  listed,
  fromBare,
  meanOfAll,
];
const HARD: readonly Maker[] = [...USUAL, ranged, within, growsShared, ofWhich, doubled, structure, grade, round];
const KIND: readonly Maker[] = [simple, simple, simple, grows, counted, counted, falls, relative, everyYear];

/** A clause that promises something, for the chapter's theme. */
export function promiseClause(about: About, year: number, level: Hardness): Clause | undefined {
  return about.chance.pick(level === "kind" ? KIND : level === "usual" ? USUAL : HARD)(about, year);
}
/** A simple level, for lists of several in one sentence. */
export const levelClause: Maker = simple;

/** A clause about the five years before the plan. */
export function pastClause(about: About, harder: boolean): Clause | undefined {
  const [start, end] = [about.from - 6, about.from - 1];
  const kind = about.chance.int(0, harder ? 6 : 3);
  if (kind <= 1) {
    const one = level(about);
    if (!one) return undefined;
    const [name, unit, low, high, decimals, better] = one;
    const value = figure(about.chance, low, high, decimals);
    const verb =
      better === "up" ? about.chance.pick(["达到", "达", "增加到", "突破", "提高到"]) : about.chance.pick(["下降到", "降至"]);
    return past(`${whole(about, name)}${verb}${value}${unit ?? ""}`, { subject: name, to: { year: end, value, unit } });
  }
  if (kind === 2) {
    const one = thing(about);
    if (!one) return undefined;
    const value = figure(about.chance, one[3], one[4], 0);
    return past(`${about.chance.pick(["累计", ""])}${(one[2].at(-1) ?? "").replace("累计", "")}${one[0]}${value}${one[1]}`, {
      subject: one[0],
      to: { year: end, value, unit: one[1] },
    });
  }
  if (kind === 3) {
    const name = growing(about);
    if (!name) return undefined;
    const growth = figure(about.chance, 3, 14, 1);
    return past(`${name}年均增长${growth}%`, { subject: name, growth });
  }
  if (kind === 4 || kind === 5) {
    const one = level(about);
    if (!one || one[5] === "down") return undefined;
    const [name, unit, low, high, decimals] = one;
    const [a, b] = [
      figure(about.chance, low, (low + high) / 2, decimals),
      figure(about.chance, (low + high) / 2 + 0.1 * (high - low), high, decimals),
    ];
    const growth = ((Number(b) / Number(a)) ** 0.2 * 100 - 100).toFixed(1);
    const tail = unit !== "%" && kind === 5 ? `，年均增长${growth}%` : "";
    const text = `${name}由${start}年的${a}${unit ?? ""}${about.chance.pick(["增加到", "提高到"])}${about.chance.pick(["", `${end}年的`])}${b}${unit ?? ""}${tail}`;
    return past(text, {
      subject: name,
      from: { year: start, value: a, unit },
      to: { year: end, value: b, unit },
      ...(tail === "" ? {} : { growth }),
    });
  }
  const pairs = about.theme.levels.filter((one) => one[5] === "up" && !about.used.has(one[0]));
  if (pairs.length < 2) return undefined;
  const [a, b] = about.chance.shuffled(pairs) as [Level, Level];
  about.used.add(a[0]).add(b[0]);
  const [va, vb] = [figure(about.chance, a[2], a[3], a[4]), figure(about.chance, b[2], b[3], b[4])];
  return past(
    `${a[0]}、${b[0]}分别达到${va}${a[1] ?? ""}和${vb}${b[1] ?? ""}`,
    { subject: a[0], to: { year: end, value: va, unit: a[1] } },
    { subject: b[0], to: { year: end, value: vb, unit: b[1] } },
  );
}
