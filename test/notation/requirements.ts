import fc from "fast-check";
import { GRADE_SCALES, type Requirement } from "../../src/notation/index.js";

const ONE = ["exactly", "at-least", "more-than", "at-most", "less-than", "about", "unstated"] as const;

/** Decimal text as plans print it: up to eight digits, a sign, a point, zeros at the end. */
const decimal = fc
  .tuple(fc.boolean(), fc.nat(99_999_999), fc.option(fc.stringMatching(/^[0-9]{1,4}$/), { nil: undefined }))
  .map(([minus, whole, part]) => `${minus ? "-" : ""}${whole}${part === undefined ? "" : `.${part}`}`);

/** One number, or two of which the second is larger. */
const amount = fc.oneof(
  fc.record({ bound: fc.constantFrom(...ONE), value: decimal }),
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
    .map(([low, more]) => ({ bound: "between" as const, low: String(low), high: String(low + more) })),
);

/** Units as plans print them. */
const unit = fc.constantFrom(
  "%",
  "‰",
  "万人",
  "亿元",
  "元",
  "万吨标准煤",
  "件",
  "张",
  "人/百亿元",
  "微克/立方米",
  "个百分点",
  "倍",
  "m³",
  "万kW",
);
const amountUnit = fc.constantFrom("万人", "亿元", "万亩", "套", "件", "万kW", "公里");

/** Names of series, and of what others set, as plans print them. */
const series = fc.constantFrom(
  "GDP增长",
  "全市平均水平",
  "经济增长",
  "“十三五”时期实际",
  "全国、全省平均水平",
  "2020年水平",
  "居民消费价格涨幅",
);
const setBy = fc.constantFrom(
  "省下达目标",
  "国家审核衔接后确定的目标",
  "上级下达任务",
  "省下达",
  "国家要求",
  "国家、省下达的目标任务",
  "各年度",
  "任务",
);
const text = fc.constantFrom(
  "提质增效",
  "保持稳定",
  "应保尽保",
  "前10位",
  "持续提升",
  "只增不减",
  "全覆盖",
  "基本消除劣V类",
  "PM2.5持续改善",
);

/** What the optional key is, or is not there. */
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [key]: given }) as { [P in K]?: T });

const joined = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) => fc.tuple(a, b).map(([x, y]) => ({ ...x, ...y }));

/** Any requirement that the notation can say, over the whole union. */
export const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  joined(joined(amount, maybe("unit", unit)), maybe("maintain", fc.constant(true as const))).map((given) => ({
    kind: "level" as const,
    ...given,
  })),
  joined(amount, maybe("unit", fc.constant("‰" as const))).map((given) => ({ kind: "growth" as const, ...given })),
  joined(
    joined(amount, maybe("direction", fc.constantFrom("increase" as const, "decrease" as const))),
    fc.oneof(
      fc.record({ measure: fc.constantFrom("percent" as const, "points" as const) }),
      joined(fc.record({ measure: fc.constant("total" as const) }), maybe("unit", amountUnit)),
    ),
  ).map((given) => ({ kind: "change" as const, ...given })),
  fc
    .constantFrom(...Object.entries(GRADE_SCALES).flatMap(([scale, grades]) => grades.map((grade) => ({ scale, grade }))))
    .chain((given) => fc.constantFrom(...ONE).map((bound) => ({ kind: "grade" as const, bound, ...given }))),
  fc.record({
    kind: fc.constant("composition" as const),
    bound: fc.constantFrom(...ONE),
    parts: fc.array(
      fc.nat(9999).map((n) => `${Math.trunc(n / 100)}.${n % 100}`),
      { minLength: 2, maxLength: 6 },
    ),
  }),
  fc.record({
    kind: fc.constant("relative" as const),
    relation: fc.constantFrom(
      "in-step" as const,
      "roughly-in-step" as const,
      "above" as const,
      "not-below" as const,
      "below" as const,
    ),
    to: series,
  }),
  fc.record({
    kind: fc.constant("relative" as const),
    relation: fc.constantFrom("above" as const, "not-below" as const, "below" as const),
    to: series,
    margin: fc.nat(999).map((n) => `${Math.trunc(n / 10)}.${n % 10}`),
  }),
  fc.record({ kind: fc.constant("delegated" as const), to: setBy }),
  fc.record({ kind: fc.constant("qualitative" as const), text }),
  fc.constant({ kind: "none" as const }),
);

const anyText = fc.oneof(
  fc.constantFrom("gdp-growth1", "PM2.5", "5G", "全省平均水平", "2020年水平", "1", "人均GDP2020", "a1b2", "R&D", "“十四五”实际"),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  fc.string({
    minLength: 1,
    maxLength: 8,
    unit: fc.constantFrom(..."全省国家水平目标增长率GDP0123456789.-年%以上高于同步与“”（）、，"),
  }),
);
const anyDecimal = fc.oneof(fc.stringMatching(/^-?[0-9]{1,4}(\.[0-9]{1,3})?$/), fc.constantFrom("-0", "0.0", "00.5", "2030"));
const anyAmount = fc.oneof(
  fc.record({ bound: fc.constantFrom(...ONE), value: anyDecimal }),
  fc.record({ bound: fc.constant("between" as const), low: anyDecimal, high: anyDecimal }),
);
const anyUnit = fc.oneof(unit, anyText, fc.constantFrom("成", "万", "宇宙单位"));
const relation = fc.constantFrom(
  "in-step" as const,
  "roughly-in-step" as const,
  "above" as const,
  "not-below" as const,
  "below" as const,
);

/** Any requirement that has the shape of one, with names, units and numbers that no plan may print. */
export const shaped: fc.Arbitrary<Requirement> = fc.oneof(
  joined(joined(anyAmount, maybe("unit", anyUnit)), maybe("maintain", fc.constant(true as const))).map((given) => ({
    kind: "level" as const,
    ...given,
  })),
  joined(anyAmount, maybe("unit", fc.constant("‰" as const))).map((given) => ({ kind: "growth" as const, ...given })),
  joined(
    joined(anyAmount, maybe("direction", fc.constantFrom("increase" as const, "decrease" as const))),
    joined(
      fc.record({ measure: fc.constantFrom("percent" as const, "points" as const, "total" as const) }),
      maybe("unit", anyUnit),
    ),
  ).map((given) => ({ kind: "change" as const, ...given })),
  fc.record({
    kind: fc.constant("grade" as const),
    bound: fc.constantFrom(...ONE),
    grade: fc.constantFrom("I", "III", "inferior-V", "Z"),
    scale: fc.constantFrom(...Object.keys(GRADE_SCALES), "nope"),
  }),
  fc.record({
    kind: fc.constant("composition" as const),
    bound: fc.constantFrom(...ONE),
    parts: fc.array(anyDecimal, { minLength: 2, maxLength: 4 }),
  }),
  joined(fc.record({ kind: fc.constant("relative" as const), relation, to: anyText }), maybe("margin", anyDecimal)),
  fc.record({ kind: fc.constant("delegated" as const), to: anyText }),
  fc.record({ kind: fc.constant("qualitative" as const), text: anyText }),
);

/** What has to be known beside the print: on which scale a grade stands. */
export const contextOf = (of: Requirement): { indicator?: string } => {
  const names: { readonly [scale: string]: string } = {
    groundwater: "地下水",
    "sea-water": "近岸海水",
    "ambient-air": "空气质量",
  };
  const name = of.kind === "grade" ? names[of.scale] : undefined;
  return name === undefined ? {} : { indicator: name };
};
