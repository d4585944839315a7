// Random fillings of plans: figures near every cut, at it, and anywhere; gaps; wrong kinds of figures.
import { DEFAULT_POLICY, definePlan, thresholds } from "../../dist/index.js";

/** A small generator of numbers that is the same everywhere (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    of: (all) => all[Math.floor(next() * all.length)],
  };
}

const GRADES = ["I", "II", "III", "IV", "V", "inferior-V"];

/** Observations of a plan for its years, and references for what is outside it. */
export function filling(plan, seed, cuts = thresholds(plan)) {
  const dice = random(seed);
  const years = Array.from({ length: plan.period.to - plan.period.from + 1 }, (_, i) => plan.period.from + i);
  const observations = [];
  const references = {};
  for (const { id, targets, measure, baseline } of plan.indicators) {
    const [target] = targets;
    const mine = cuts.filter((one) => one.indicator === id);
    const numbers = mine
      .flatMap((one) => one.cuts.flatMap(({ low, high }) => [low, high]))
      .flatMap((cut) => (cut && /^-?[0-9]/.test(cut.at) ? [Number(cut.at)] : []));
    const rate = measure === "growth";
    const base = Number(baseline?.reading?.value ?? Number.NaN);
    const constant = dice.next() < 0.2 ? near(dice, numbers) : undefined;
    const over = targets.find(
      ({ span, requirement: { kind, measure: of } }) =>
        (span.kind === "average" || span.kind === "over") && (kind === "growth" || (kind === "change" && of === "percent")),
    );
    if (over !== undefined && dice.next() < 0.15)
      observations.push({
        indicator: id,
        span: { from: plan.period.from, to: plan.period.to },
        status: "actual",
        value: near(dice, numbers),
        measure: "growth",
      });
    for (const year of years) {
      if (dice.next() < 0.12) continue;
      const said = { indicator: id, year, status: "actual" };
      for (const { requirement } of targets)
        if (requirement.kind === "relative" && !plan.indicators.some((one) => one.id === requirement.to)) {
          references[requirement.to] ??= {};
          if (dice.next() < 0.9) references[requirement.to][year] = text(2 + dice.next() * 8, 1);
        }
      const { requirement } = target ?? {};
      if (requirement?.kind === "grade") observations.push({ ...said, grade: dice.of(GRADES) });
      else if (requirement?.kind === "composition")
        observations.push({
          ...said,
          parts: requirement.parts.map((part) => text(Number(part) + (dice.next() - 0.5) * 4, 1)),
        });
      else {
        const levels = Number.isFinite(base) && !rate;
        const steps = (year - plan.base) / (plan.period.to - plan.base);
        const aim = Number(requirement?.value ?? requirement?.low ?? 5);
        const percent = requirement?.kind === "growth" || (requirement?.kind === "change" && requirement.measure === "percent");
        const way =
          requirement?.kind === "level"
            ? base + (aim - base) * steps
            : percent
              ? base * (1 + aim / 100) ** (requirement.kind === "growth" ? year - plan.base : steps)
              : base * (1 + 0.05 * steps);
        const kind = dice.next();
        // Growth that comes out at a cut as nearly as digits allow, which no double can tell from it.
        const percentCut = levels && percent && numbers.length > 0 ? dice.of(numbers) : undefined;
        const tie =
          percentCut === undefined || dice.next() > 0.2
            ? undefined
            : text(
                base *
                  (1 + percentCut / 100) ** (requirement.kind === "growth" && target.span.kind !== "by" ? year - plan.base : 1),
                8,
              );
        const value =
          tie !== undefined
            ? tie
            : constant !== undefined && kind < 0.9
              ? constant
              : kind < 0.45 && numbers.length > 0
                ? near(dice, numbers)
                : levels
                  ? text(way * (1 + (dice.next() - 0.5) * 0.04), dice.int(0, 3))
                  : text(aim * (0.6 + dice.next() * 0.7), dice.int(0, 2));
        observations.push({ ...said, value });
      }
    }
  }
  const asOf = dice.of(years);
  // A workbook has one number of decimals for an indicator: every other filling prints its figures so.
  return { observations: seed % 2 === 0 ? observations : evenly(observations), references, asOf };
}

const decimalsOf = (value) => value.split(".")[1]?.length ?? 0;

/** Whether all figures of an indicator are printed with the same number of decimals. */
export const isEven = (observations) =>
  new Set(observations.flatMap(({ value, parts }) => (parts ?? [value ?? ""]).map(decimalsOf))).size < 2;

/** The same figures with as many decimals as the longest of their indicator. */
function evenly(observations) {
  const most = {};
  for (const { indicator, value = "" } of observations) most[indicator] = Math.max(most[indicator] ?? 0, decimalsOf(value));
  return observations.map((one) => {
    if (one.value === undefined || most[one.indicator] === 0) return one;
    const [whole, after = ""] = one.value.split(".");
    return { ...one, value: `${whole}.${after.padEnd(most[one.indicator], "0")}` };
  });
}

function text(value, decimals) {
  return value.toFixed(Math.max(0, decimals)).replace(/^-0(\.0+)?$/, "0");
}

/** A number at a cut, or a little beside it. */
function near(dice, numbers) {
  const cut = dice.of(numbers);
  if (cut === undefined) return text(dice.next() * 100, 1);
  const beside = dice.next();
  if (beside < 0.4) return text(cut, 8).replace(/\.?0+$/, "");
  const decimals = dice.int(1, 6);
  return text(cut + dice.of([-1, 1]) * 10 ** -decimals, 7).replace(/\.?0+$/, "");
}

const BOUNDS = ["exactly", "at-least", "more-than", "at-most", "less-than", "about", "unstated"];

/** A plan with a target of every kind, over every span. */
export function generated(seed) {
  const dice = random(seed * 7919 + 1);
  const period = { from: 2026, to: 2030 };
  const at = (i) => ({ table: 1, row: i + 1 });
  const spans = [
    { kind: "by", year: 2030 },
    { kind: "by", year: 2028 },
    { kind: "every-year", ...period },
    { kind: "average", ...period },
    { kind: "over", ...period },
  ];
  const amount = () => {
    if (dice.next() < 0.15) return { bound: "between", low: "3", high: "5.5" };
    return { bound: dice.of(BOUNDS), value: dice.of(["0", "0.5", "1.2", "3.5", "5", "5.0", "18", "45.71", "60", "93"]) };
  };
  const kinds = [
    () => ({ kind: "level", ...amount() }),
    () => ({ kind: "growth", ...amount() }),
    () => ({
      kind: "change",
      measure: dice.of(["percent", "points", "total"]),
      ...amount(),
      ...dice.of([{}, { direction: "increase" }, { direction: "decrease" }]),
    }),
    () => ({
      kind: "relative",
      relation: dice.of(["in-step", "roughly-in-step", "above", "not-below", "below"]),
      to: dice.of(["全国", "item-0", "item-1"]),
    }),
    () => ({
      kind: "grade",
      bound: dice.of(["at-least", "exactly"]),
      grade: dice.of(["II", "III", "IV"]),
      scale: "surface-water",
    }),
    () => ({ kind: "composition", bound: "about", parts: ["20.5", "31.5", "48"] }),
  ];
  const indicators = Array.from({ length: 24 }, (_, i) => {
    const requirement = kinds[i % 8 >= 6 ? dice.int(0, 3) : i % 8 > 3 ? i % 8 : i % 4]();
    const grades = requirement.kind === "grade";
    const parts = requirement.kind === "composition";
    const rate = !grades && !parts && requirement.kind !== "level" && dice.next() < 0.5;
    const measure = grades ? "grade" : parts ? "composition" : rate ? "growth" : "level";
    const value = dice.of(["3.50", "4.9", "40.2", "96.6", "1180"]);
    const base =
      measure === "level" && dice.next() < 0.85
        ? { baseline: { printed: value, reading: { kind: "level", bound: "unstated", value }, year: 2025, locator: at(i) } }
        : {};
    return {
      id: `item-${i}`,
      name: { zh: dice.of(["指标甲", "某某率", "某某占比", "能耗", "人口"]) + i },
      category: { zh: "类" },
      unit: rate ? "%" : dice.of(["个", "%"]),
      direction: dice.of(["higher", "lower", "hold"]),
      measure,
      attribute: dice.of(["binding", "anticipatory", null]),
      ...base,
      targets: [{ printed: "x", requirement, span: dice.of(spans), locator: at(i) }],
      locator: at(i),
    };
  });
  return definePlan({
    schemaVersion: "1",
    id: `generated-${seed}`,
    title: { zh: "某县规划", en: "A plan" },
    place: "x",
    period,
    base: 2025,
    chapters: [],
    boxes: [],
    indicators,
    commitments: [],
    statements: [],
    layout: { places: [], roles: [], structures: [], zones: [], corridors: [] },
    glossary: [],
    corrections: [],
  });
}

/** Policies under which fillings are judged. */
export const POLICIES = [
  {},
  {},
  {},
  { about: "0" },
  { missing: "latest" },
  { structure: "1" },
  { levelInMeanColumn: "mean" },
  { onTrack: "0.333333333333333333" },
  { comparison: "rounded" },
].map((one) => ({ ...DEFAULT_POLICY, ...one }));
