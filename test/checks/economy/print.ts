import type { Decimal } from "../../../src/kernel/index.js";
import {
  type Commitment,
  change,
  composition,
  grade,
  growth,
  type Indicator,
  level,
  type Observation,
  type Plan,
  type Project,
  type Statement,
  type Target,
} from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { randomOf } from "../../random.js";
import { commitment, place, planWith, statement } from "../plans.js";
import { at, BASE, FIRST, LAST, type LevelId, meanOf, type Series, type Truth } from "./truth.js";

/** What an office prints of an economy: the new plan, the plan before, and what came of that. */
export type Printed = { readonly plan: Plan; readonly previous: Plan; readonly previousOutcomes: readonly Observation[] };

const by = (year: number): Target["span"] => ({ kind: "by", year });
const mean = (from: number, to: number): Target["span"] => ({ kind: "average", from, to });
const over = (from: number, to: number): Target["span"] => ({ kind: "over", from, to });
const each = (from: number, to: number): Target["span"] => ({ kind: "every-year", from, to });
type Bound = "unstated" | "about" | "at-least" | "less-than" | "at-most";

type Row = Pick<Indicator, "id" | "unit" | "direction" | "measure"> & {
  readonly zh: string;
  readonly base?: Requirement;
  readonly baseYear?: number;
  readonly targets: readonly (readonly [Requirement, Target["span"]])[];
  readonly attribute?: Indicator["attribute"];
};

const rowOf = ({ zh, base, baseYear = BASE, targets, attribute = "anticipatory", ...one }: Row, index: number): Indicator => ({
  ...one,
  no: index + 1,
  name: { zh },
  category: { zh: "指标" },
  attribute,
  locator: { table: 1, row: index + 1 },
  ...(base !== undefined && {
    baseline: { printed: "基期", reading: base, year: baseYear, locator: { table: 1, row: index + 1 } },
  }),
  targets: targets.map(([requirement, span]) => ({ printed: "目标", requirement, span, locator: { table: 1, row: index + 1 } })),
});

/** Prints the plans of an economy. The seed also chooses digits, forms, and what an office leaves out. */
export function printed(truth: Truth): Printed {
  const random = randomOf(truth.seed ^ 0x5eed);
  const oneOf = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const maybe = <T>(...made: readonly T[]): readonly T[] => (random() < 0.6 ? made : []);
  const digits = { share: oneOf(1, 2), money: oneOf(1, 2), structure: oneOf(1, 2) };
  const show = (value: Decimal, places: number): string => value.toFixed(places);
  const levelIn = (id: LevelId, year: number): Decimal => at(truth.levels[id], year);
  const share = (id: LevelId, year: number): string => show(levelIn(id, year), digits.share);
  const money = (id: "gdp" | "retail" | "industrial-value-added", year: number) => show(levelIn(id, year), digits.money);
  const rate = (rates: Series, from: number, to: number) => show(meanOf(rates, from, to), 1);
  const whole = (value: Decimal) => show(value, 0);
  const structure = (year: number) => (truth.structure.get(year) ?? []).map((part) => show(part, digits.structure));
  const { rates, levels } = truth;
  const [urban25, urban30] = [levelIn("urbanisation", BASE), levelIn("urbanisation", LAST)];
  const cut = (from: number, to: number) => {
    let left: Decimal = at(rates["energy-intensity"], from).dividedBy(-100).plus(1);
    for (let year = from + 1; year <= to; year++) left = left.times(at(rates["energy-intensity"], year).dividedBy(-100).plus(1));
    return show(left.negated().plus(1).times(100), 1);
  };
  const jobs = (from: number, to: number) => {
    let sum = levelIn("new-jobs", from);
    for (let year = from + 1; year <= to; year++) sum = sum.plus(levelIn("new-jobs", year));
    return whole(sum);
  };
  const table = (from: number, to: number): readonly Row[] => {
    const start = from - 1;
    const rates1 = { unit: "%", direction: "higher", measure: "growth", baseYear: start } as const;
    const shares = { unit: "%", direction: "higher", measure: "level", baseYear: start } as const;
    const one = (series: Series, year: number) => growth(show(at(series, year), 1));
    const about = oneOf<Bound>("about", "unstated", "at-least");
    return [
      // A growth row's base is the growth of the base year alone.
      {
        ...rates1,
        id: "gdp-growth",
        zh: "地区生产总值年均增长",
        ...(start > FIRST && { base: one(rates.gdp, start) }),
        targets: [[growth(rate(rates.gdp, from, to), { bound: about }), mean(from, to)]],
      },
      {
        ...rates1,
        id: "industry-growth",
        zh: "规模以上工业增加值增长",
        targets: [[growth(rate(rates.industry, from, to), { bound: "about" }), mean(from, to)]],
      },
      {
        ...rates1,
        id: "retail-growth",
        zh: "社会消费品零售总额增长",
        targets: [[growth(rate(rates.retail, from, to), { bound: "about" }), mean(from, to)]],
      },
      {
        ...rates1,
        id: "income-growth",
        zh: "居民人均可支配收入增长",
        targets: [[{ kind: "relative", relation: "in-step", to: "gdp-growth" }, mean(from, to)]],
      },
      // Levels at the prices of each year beside growth at comparable prices.
      {
        id: "gdp",
        zh: "地区生产总值",
        unit: "亿元",
        direction: "higher",
        measure: "level",
        baseYear: start,
        base: level(money("gdp", start)),
        targets: [
          [level(money("gdp", to), { bound: oneOf<Bound>("about", "unstated") }), by(to)],
          [growth(rate(rates.gdp, from, to), { bound: oneOf<Bound>("about", "unstated") }), mean(from, to)],
        ],
      },
      {
        id: "retail",
        zh: "社会消费品零售总额",
        unit: "亿元",
        direction: "higher",
        measure: "level",
        baseYear: start,
        base: level(money("retail", start)),
        targets: [
          [level(money("retail", to)), by(to)],
          [growth(rate(rates.retail, from, to)), mean(from, to)],
        ],
      },
      {
        ...shares,
        id: "urbanisation",
        zh: "常住人口城镇化率",
        base: level(share("urbanisation", start)),
        targets: [
          [level(share("urbanisation", to), { bound: oneOf<Bound>("about", "unstated") }), by(to)],
          [
            change(show(levelIn("urbanisation", to).minus(levelIn("urbanisation", start)), 1), {
              measure: "points",
              direction: "increase",
            }),
            over(from, to),
          ],
        ],
      },
      {
        ...shares,
        id: "forest",
        zh: "森林覆盖率",
        base: level(start > FIRST ? share("forest", start) : show(truth.forestBefore.minus("0.3"), 2)),
        targets: [[level(start > FIRST ? share("forest", to) : show(truth.forestBefore, 2)), by(to)]],
        attribute: "binding",
      },
      // A floor with room: the air may lose a few good days.
      {
        ...shares,
        id: "good-air",
        zh: "空气质量优良天数比例",
        base: level(share("good-air", start)),
        targets: [
          [
            level(whole(levelIn("good-air", start).minus(oneOf(1, 3, 5))), { bound: oneOf<Bound>("unstated", "at-least") }),
            by(to),
          ],
        ],
        attribute: "binding",
      },
      {
        id: "pm25",
        zh: "细颗粒物（PM2.5）浓度",
        unit: "μg/m³",
        direction: "lower",
        measure: "level",
        baseYear: start,
        base: level(whole(levelIn("pm25", start))),
        targets: [[level(whole(levelIn("pm25", to))), by(to)]],
        attribute: "binding",
      },
      {
        id: "energy-intensity",
        zh: "单位GDP能源消耗",
        unit: "%",
        direction: "lower",
        measure: "growth",
        targets: [[change(cut(from, to), { measure: "percent", direction: "decrease" }), over(from, to)]],
        attribute: "binding",
      },
      {
        id: "unemployment",
        zh: "城镇登记失业率",
        unit: "%",
        direction: "lower",
        measure: "level",
        baseYear: start,
        base: oneOf(
          level(share("unemployment", start)),
          level(show(levelIn("unemployment", start).plus("0.3"), digits.share), { bound: "less-than" }),
        ),
        targets: [[level("3.5", { bound: "less-than" }), oneOf(each(from, to), mean(from, to), by(to))]],
      },
      {
        id: "grain",
        zh: "粮食综合生产能力",
        unit: "万吨",
        direction: "higher",
        measure: "level",
        baseYear: start,
        base: level(show(levelIn("grain", start), 2)),
        targets: [[level(whole(levelIn("grain", start).minus(1)), { bound: "at-least" }), each(from, to)]],
        attribute: "binding",
      },
      {
        ...shares,
        id: "preschool",
        zh: "学前教育毛入园率",
        base: level(share("preschool", start)),
        targets: [[level(share("preschool", to)), by(to)]],
      },
      {
        id: "physicians",
        zh: "每千人口执业医师数",
        unit: "人",
        direction: "higher",
        measure: "level",
        baseYear: start,
        base: level(show(levelIn("physicians", start), 1)),
        targets: [[level(show(levelIn("physicians", to), 1)), by(to)]],
      },
      // Yearly amounts beside their sum over the plan.
      {
        id: "new-jobs",
        zh: "城镇新增就业",
        unit: "人",
        direction: "higher",
        measure: "level",
        baseYear: start,
        base: level(whole(levelIn("new-jobs", start))),
        targets: [
          [level(whole(levelIn("new-jobs", to))), by(to)],
          [change(jobs(from, to), { measure: "total" }), over(from, to)],
        ],
      },
      {
        id: "water",
        zh: "出境断面水质",
        unit: null,
        direction: "higher",
        measure: "grade",
        baseYear: start,
        base: grade(truth.grades.get(start) ?? "II", { scale: "surface-water", bound: "at-least" }),
        targets: [[grade("III", { scale: "surface-water", bound: "at-least" }), by(to)]],
        attribute: "binding",
      },
      {
        id: "structure",
        zh: "三次产业结构",
        unit: null,
        direction: "hold",
        measure: "composition",
        baseYear: start,
        base: composition(structure(start)),
        targets: [[composition(structure(to)), by(to)]],
      },
    ];
  };

  const rowsNow = table(BASE + 1, LAST);
  const plan = planWith({
    id: "now",
    indicators: rowsNow.map(rowOf),
    commitments: promises(),
    statements: past(),
    boxes: boxesOf(oneOf(true, false)),
    layout: layoutOf(oneOf(true, false)),
  });
  const rowsThen = table(FIRST + 1, BASE);
  const previous = planWith({ id: "then", period: { from: FIRST + 1, to: BASE }, base: FIRST, indicators: rowsThen.map(rowOf) });
  return { plan, previous, previousOutcomes: outcomes() };

  /** The prose says again what the table says: in other digits, units and spellings, or as a floor below it. */
  function promises(): readonly Commitment[] {
    const about = (id: string, requirement: Requirement, span: Target["span"], more: Partial<Commitment> = {}) =>
      commitment(`${id}-promise`, requirement, { indicator: id, span, ...more });
    const target = (id: string) =>
      rowsNow.find((row) => row.id === id)?.targets[0]?.[0] as Extract<Requirement, { value: string }>;
    return [
      ...maybe(about("urbanisation", level(show(urban30, 0), { bound: "about", unit: "%" }), by(LAST))),
      ...maybe(
        about("preschool", level(whole(levelIn("preschool", LAST).minus(2)), { bound: "at-least" }), by(LAST), { unit: "%" }),
      ),
      ...maybe(about("pm25", level(target("pm25").value), by(LAST), { unit: "微克/立方米" })),
      ...maybe(
        about(
          "gdp-growth",
          growth(target("gdp-growth").value, { bound: oneOf<Bound>("about", "at-least") }),
          mean(BASE + 1, LAST),
        ),
      ),
      ...maybe(about("unemployment", level("3.5", { bound: "about", unit: "%" }), each(BASE + 1, LAST))),
      ...maybe(
        about(
          "energy-intensity",
          {
            ...change(target("energy-intensity").value, { measure: "percent", direction: "decrease" }),
            bound: "at-least",
          } as Requirement,
          over(BASE + 1, LAST),
        ),
      ),
      ...maybe(about("water", grade("II", { scale: "surface-water", bound: "at-least" }), by(LAST))),
      ...maybe(about("good-air", { kind: "delegated", to: "省下达目标" }, by(LAST))),
      // A goal of a far year, and a floor said twice.
      ...maybe(about("urbanisation", level("75", { bound: "at-least", unit: "%" }), by(2035), { id: "far-goal" })),
      ...maybe(
        commitment("floor-a", level("65", { bound: "at-least", unit: "%" }), { subject: { zh: "加工转化率" } }),
        commitment("floor-b", level("70", { bound: "at-least", unit: "%" }), { subject: { zh: "加工转化率" } }),
      ),
    ];
  }

  /** What the first chapter says of the years behind: levels of the first year or of the base, growth over the base. */
  function past(): readonly Statement[] {
    const from = oneOf(FIRST, FIRST + 1);
    const moved = (id: string, text: (year: number) => string, unit: string, indicator: string, rate?: string) =>
      statement(id, {
        indicator,
        from: { year: from, value: text(from), unit },
        to: { year: BASE, value: text(BASE), unit },
        ...(rate !== undefined && { growth: rate }),
      });
    const density = levelIn("roads", BASE).dividedBy(3424).times(100);
    return [
      moved("gdp-past", (year) => money("gdp", year), "亿元", "gdp-growth", rate(rates.gdp, FIRST + 1, BASE)),
      moved("retail-past", (year) => money("retail", year), "亿元", "retail-growth", rate(rates.retail, FIRST + 1, BASE)),
      moved(
        "industry-past",
        (year) => money("industrial-value-added", year),
        "亿元",
        "industry-growth",
        rate(rates.industry, FIRST + 1, BASE),
      ),
      moved(
        "income-past",
        (year) => whole(at(levels.income, year)),
        "元",
        "income-growth",
        rate(rates[oneOf("income-nominal", "income-real")], FIRST + 1, BASE),
      ),
      moved("urban-past", (year) => share("urbanisation", year), "%", "urbanisation"),
      statement("structure-past", {
        indicator: "structure",
        from: { year: from, parts: structure(from) },
        to: { year: BASE, parts: structure(BASE) },
      }),
      statement("road-length", { to: { year: BASE, value: show(levelIn("roads", BASE), 2), unit: "公里" } }),
      statement("road-density", {
        to: { year: BASE, value: show(density, 2), unit: "公里/百平方公里" },
        quotient: { of: "road-length", area: "county", times: "100" },
      }),
    ];
  }

  /** The table of results: the last year's column or the mean, as actual, estimated or not yet revised. */
  function outcomes(): readonly Observation[] {
    const status = "actual" as const;
    const in2025 = (indicator: LevelId, value: string): Observation => ({ indicator, year: BASE, value, status });
    const span = { from: FIRST + 1, to: BASE };
    return [
      in2025("urbanisation", share("urbanisation", BASE)),
      in2025("forest", share("forest", BASE)),
      in2025("good-air", share("good-air", BASE)),
      in2025("pm25", show(levelIn("pm25", BASE), oneOf(0, 1))),
      in2025("grain", show(levelIn("grain", BASE), 1)),
      in2025("preschool", share("preschool", BASE)),
      in2025("unemployment", share("unemployment", BASE)),
      { indicator: "gdp-growth", span, value: rate(rates.gdp, FIRST + 1, BASE), status },
      { indicator: "retail-growth", span, value: rate(rates.retail, FIRST + 1, BASE), status },
      { indicator: "industry-growth", span, value: rate(rates.industry, FIRST + 1, BASE), status },
      // Published both ways: the year's column at current prices, another at comparable ones.
      { indicator: "income-growth", year: BASE, value: show(at(rates["income-nominal"], BASE), 1), status, basis: "nominal" },
      { indicator: "income-growth", year: BASE, value: show(at(rates["income-real"], BASE), 1), status, basis: "real" },
      // The first year as it was known before the census.
      {
        indicator: "urbanisation",
        year: FIRST,
        value: show(truth.urbanBeforeCensus, digits.share),
        status: "provisional",
        vintage: "2020-03",
      },
      { indicator: "structure", year: BASE, parts: structure(BASE), status },
      { indicator: "urbanisation", year: BASE - 1, value: show(urban25.minus("0.7"), 1), status: "estimate" },
    ];
  }
}

/** A project may stand under two themes. */
function boxesOf(twice: boolean): Plan["boxes"] {
  const project = (box: number, zh: string): Project => ({
    id: `box-${box}/group-1/01`,
    name: { zh },
    places: [],
    quantities: [],
    locator: { box, group: 1, row: 1 },
  });
  const box = (no: number, zh: string): Plan["boxes"][number] => ({
    no,
    title: { zh: "专栏" },
    kind: "projects",
    locator: { box: no },
    groups: [{ name: { zh: "工程" }, openEnded: false, projects: [project(no, zh)] }],
  });
  return [box(1, "农产品冷链物流体系建设项目"), box(2, twice ? "农产品冷链物流体系建设项目" : "中心城区供水管网改造项目")];
}

/** Seven towns, eleven townships and a subdistrict, which tiers count or do not. */
function layoutOf(withSubdistrict: boolean): Plan["layout"] {
  const units = (count: number, kind: "town" | "township" | "subdistrict") =>
    Array.from({ length: count }, (_, i) => place(`${kind}-${i}`, { kind, name: { zh: `${kind}${i}` } }));
  const named = [...units(7, "town"), ...units(11, "township"), ...units(1, "subdistrict")];
  return {
    places: [
      { id: "county", name: { zh: "某县" }, kind: "county", area: { value: "3424", unit: "km²", source: "设县公报" } },
      ...named,
    ],
    structures: [
      {
        id: "tiers",
        name: { zh: "城镇体系" },
        divides: "townships",
        parts: [1, 6, withSubdistrict ? 12 : 11].map((count) => ({ name: { zh: "级" }, count, places: [] })),
        locator: { chapter: 3 },
      },
    ],
  };
}
