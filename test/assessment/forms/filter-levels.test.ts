import { describe, expect, it } from "vitest";
import type { Policy, Target } from "../../../src/model/index.js";
import { level, type More } from "../judging/judged.js";
import { target } from "./both.js";

const floor: More = { direction: "higher" };
const ceiling: More = { direction: "lower" };
const point: More = { direction: "hold" };
const share: More = { name: { zh: "参保率" }, unit: "%" };

/** The figures of a grid that exact arithmetic had to judge; of all the filter and it say the same. */
function leftToExact(
  requirement: ReturnType<typeof level>,
  more: More,
  years: readonly number[],
  values: readonly string[],
  policy: Partial<Policy> = {},
): string[] {
  return years.flatMap((asOf) => {
    const judge = target(requirement, more, { asOf, policy });
    return values.filter((value) => judge({ [asOf]: value }).by === "exact").map((value) => `${asOf}: ${value}`);
  });
}

/** From 10 to 20 in five years: around the base, its printed unit, the thresholds after two years, the number, and what 左右 allows of it. */
const RISING = "9.4 9.5 9.9 10 10.4 10.5 10.6 13.7 13.8 13.9 14 14.1 14.2 14.3 19 19.4 19.5 19.6 19.9 20 20.1 20.5 21 22".split(
  " ",
);
/** The same from 20 to 10, mirrored. */
const FALLING = RISING.map((one) => (30 - Number(one)).toFixed(one.includes(".") ? 1 : 0));

describe("levels that the filter judges itself, as exact arithmetic does", () => {
  const kept = { maintain: true };
  const range = { low: "13", high: "15" };
  const grids: readonly (readonly [
    why: string,
    more: More,
    bounds: readonly string[],
    base: string | undefined,
    words?: object,
  ])[] = [
    ["towards a floor", floor, ["unstated", "more-than", "about"], "10"],
    ["towards a ceiling", ceiling, ["unstated", "less-than", "about"], "20"],
    ["towards a point", point, ["exactly", "about"], "10"],
    ["from a base that is the number", floor, ["unstated", "more-than", "about"], "20"],
    ["from a base that is the number to fall to", ceiling, ["unstated", "less-than", "about"], "10"],
    ["from a base that is the number to hold", point, ["exactly", "about"], "20"],
    ["from a base beyond the number", floor, ["unstated", "more-than", "about"], "21.5"],
    ["to be kept", floor, ["unstated"], "10", kept],
    ["to be kept as the base was", floor, ["unstated"], "20", kept],
    ["without a base", floor, ["unstated", "more-than"], undefined],
    ["without a base, to be kept", floor, ["unstated"], undefined, kept],
    ["within a range, from below", floor, ["between"], "10", range],
    ["within a range, from above", ceiling, ["between"], "25", range],
    ["within a range that is to be held", point, ["between"], "10", range],
    ["within a range that the base is in", point, ["between"], "14", range],
  ];
  const each = grids.flatMap(([why, more, bounds, base, words = {}]) =>
    bounds.flatMap((bound) => [2027, 2030].map((asOf) => ({ why, more, bound, base, words, asOf }))),
  );

  it.each(each)("$why, $bound, in $asOf", ({ more, bound, base, words, asOf }) => {
    const falls = more.direction === "lower";
    const requirement = level(bound, falls ? "10" : "20", words);
    const from = { ...more, ...(base !== undefined && { base }) };
    expect(leftToExact(requirement, from, [asOf], falls ? FALLING : RISING)).toEqual([]);
  });

  const parts = [floor, ceiling, point].flatMap((more) =>
    ["0", "95", "99.9", "100"].map((base) => ({ ...share, ...more, base })),
  );

  it.each(parts)("of parts of a whole, which end at 0 and 100: $direction from $base", (more) => {
    const values = "0 0.0 0.4 50 99.5 99.9 99.96 100 100.0 101".split(" ");
    expect(leftToExact(level("unstated", "99.9"), more, [2027, 2030], values)).toEqual([]);
  });

  it("with figures of several years, of which the newest counts, or none", () => {
    const judge = (values: string, asOf: number, policy = {}) =>
      target(level("unstated", "20"), { ...floor, base: "10" }, { asOf, policy })(values);
    expect(judge("- 12 -", 2028)).toEqual({ said: "behind not-met", by: "filter" });
    expect(judge("12 16", 2027)).toEqual({ said: "ahead not-met", by: "filter" });
    expect(judge("- -", 2027)).toEqual({ said: "undetermined unknown no-observation", by: "filter" });
    // At the end the last year's figure is wanted, unless the newest will do.
    expect(judge("12 16 18 21", 2030)).toEqual({ said: "undetermined met no-final-observation", by: "filter" });
    expect(judge("12 16 18 21", 2030, { missing: "latest" })).toEqual({ said: "achieved met", by: "filter" });
    expect(judge("21 16 18 19 19.4", 2030, { missing: "latest" })).toEqual({ said: "missed not-met", by: "filter" });
  });
});

describe("a base that each set tells", () => {
  const from = (base: string, more: More, requirement = level("unstated", "20"), asOf = 2027) => {
    const judge = target(requirement, more, { asOf });
    return (value: string) => judge({ 2025: base, [asOf]: value });
  };

  const bases = [
    { more: floor, base: "10" },
    { more: point, base: "10" },
    { more: floor, base: "20" },
    { more: point, base: "20" },
    { more: floor, base: "21.5" },
    { more: ceiling, base: "20" },
    { more: ceiling, base: "10" },
    { more: ceiling, base: "8.5" },
  ];

  it.each(bases)("is judged by the quotient of what was done and what is due: $more.direction from $base", ({ more, base }) => {
    const falls = more.direction === "lower";
    const judge = from(base, more, level("unstated", falls ? "10" : "20"));
    const ties = falls ? ["16.2", "15.8"] : ["13.8", "14.2"];
    const values = (falls ? FALLING : RISING).filter((value) => !ties.includes(value));
    expect(values.filter((value) => judge(value).by === "exact")).toEqual([]);
  });

  it.each([
    ["13.7", "behind not-met", "filter"],
    // 3.8 of 10 in two years of five is 0.95 of what is due, which no double is.
    ["13.8", "on-track not-met", "exact"],
    ["14.2", "ahead not-met", "exact"],
    ["10", "behind not-met", "filter"],
    ["9", "off-track not-met", "filter"],
  ])("at %s it is %s by the %s", (value, right, by) => {
    const found = from("10.00000000000", floor)(`${value}${value.includes(".") ? "" : "."}000000000`);
    expect({ ...found, said: found.said.split(" ").slice(0, 2).join(" ") }).toEqual({ said: right, by });
  });

  it("is for exact arithmetic where 左右 is a part of the way from it, or it has more digits than doubles tell apart", () => {
    expect(from("10", floor, level("about", "20"))("14").by).toBe("exact");
    expect(from("10", ceiling, level("about", "20"))("14").by).toBe("exact");
    // To both sides of a number to be held it is a part of the number, whatever the base.
    expect(from("10", point, level("about", "20"))("14").by).toBe("filter");
    expect(from("10.0000000000001", floor)("14").by).toBe("exact");
    // In the last year the base is not looked at.
    expect(from("10.0000000000001", floor, level("unstated", "20"), 2030)("14")).toEqual({
      said: "missed not-met",
      by: "filter",
    });
  });

  it("of a part of a whole ends at 0 and 100 as well", () => {
    for (const base of ["0", "0.2", "99.8", "100"])
      for (const value of "0 0.0 0.3 50 99.7 99.96 100".split(" "))
        expect(from(base, { ...share, ...floor }, level("unstated", "99.9"))(value).by).toBe("filter");
  });
});

describe("what the filter leaves to exact arithmetic", () => {
  const by = (value: string, asked = "20", policy: Partial<Policy> = {}, base = "10", more: More = floor) =>
    target(level("unstated", asked), { ...more, base }, { asOf: 2027, policy })(value).by;

  it("numbers with more digits than doubles tell apart", () => {
    expect([by("14"), by("14.000000000000"), by("14.0000000000001")]).toEqual(["filter", "filter", "exact"]);
    expect([by("14", "20.0000000000001"), by("14", "20.00000000000001")]).toEqual(["filter", "exact"]);
    expect([by("14", "20", {}, "10.00000000001"), by("14", "20", {}, "10.0000000000001")]).toEqual(["filter", "exact"]);
    const earlier = target(level("unstated", "20"), { ...floor, base: "10" }, { asOf: 2028 });
    // Earlier figures tell whether the target can still be met.
    expect([earlier("12 14.0 15").by, earlier("12 14.0000000000001 15").by]).toEqual(["filter", "exact"]);
  });

  it("thresholds of a pace that are not above zero, or so large that they mean nothing", () => {
    expect([by("14", "20", { onTrack: "0" }), by("14", "20", { onTrack: "0.01" })]).toEqual(["exact", "filter"]);
    expect([by("14", "20", { ahead: "1000" }), by("14", "20", { ahead: "999" })]).toEqual(["exact", "filter"]);
    expect(by("14", "20", { onTrack: "1", ahead: "1" })).toBe("filter");
  });

  it("several figures of one year, and figures that say what they are", () => {
    const judge = target(level("unstated", "20"), { ...floor, base: "10" }, { asOf: 2027 });
    const one = { indicator: "it", year: 2027, value: "15", status: "actual" } as const;
    expect(judge("12 14").by).toBe("filter");
    expect(judge("12 14", [one]).by).toBe("exact");
    expect(judge("12", [{ ...one, measure: "level" }])).toEqual({ said: "ahead not-met", by: "exact" });
    // Of years that the verdict does not look at a second figure changes nothing.
    expect(
      judge("12 14", [
        { ...one, year: 2031 },
        { ...one, year: 2031, value: "16" },
      ]),
    ).toEqual(judge("12 14"));
  });
});

const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const mean: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };

describe("a level in every year", () => {
  const judge = (values: string, aim = "20", options: Partial<Policy> = {}, asOf = 2028, more: More = {}) =>
    target(level("unstated", aim), { span: every, ...floor, ...more }, { asOf, policy: options })(values);

  it.each([
    ["20.6 21 20.7", "20", "on-track met"],
    // 20.0 may be 19.95.
    ["20.0 21 20.6", "20", "on-track met on-track|off-track"],
    ["20.6 21 20.0", "20", "on-track met on-track|off-track"],
    ["19 21 22", "20", "off-track met"],
    ["21 22 19.9", "20", "off-track not-met"],
    // 20 may be 20.5.
    ["21 22 20", "20.3", "off-track not-met on-track|off-track"],
    ["21 19 20", "20.3", "off-track not-met"],
    ["- 21 -", "20", "on-track met"],
    ["- - -", "20", "undetermined unknown no-observation"],
  ])("%s against %s is %s", (values, aim, right) => {
    expect(judge(values, aim)).toEqual({ said: right, by: "filter" });
  });

  it("at the end no year may be missing, unless a gap is allowed", () => {
    const latest = { missing: "latest" } as const;
    expect(judge("21 21 21 21 21", "20", {}, 2030).said).toBe("achieved met");
    expect(judge("21 21 - 21 21", "20", {}, 2030)).toEqual({ said: "undetermined met missing-years", by: "filter" });
    expect(judge("21 21 - 21 21", "20", latest, 2030)).toEqual({ said: "achieved met", by: "filter" });
    expect(judge("21 21 - 19 21", "20", {}, 2030)).toEqual({ said: "missed met", by: "filter" });
  });

  it("is a ceiling or a point as well, and of a part of a whole ends at 100", () => {
    expect(judge("19 19 21", "20", {}, 2028, ceiling)).toEqual({ said: "off-track not-met", by: "filter" });
    expect(judge("20.0 20 20.0", "20", {}, 2028, point)).toEqual({ said: "on-track met on-track|off-track", by: "filter" });
    expect(judge("100 100 100", "100", {}, 2028, share)).toEqual({ said: "on-track met", by: "filter" });
    expect(judge("100 100 100", "100").said).toBe("on-track met on-track|off-track");
  });

  it("is for exact arithmetic where 左右 is a part of the way from a base, or one of the figures has too many digits", () => {
    const about = (more: More, beside = {}) =>
      target(level("about", "20"), { span: every, ...more }, { asOf: 2027 })({ ...beside, 2026: "21", 2027: "21" }).by;
    expect([about({ ...floor, base: "10" }), about(floor, { 2025: "10" }), about(floor)]).toEqual(["exact", "exact", "filter"]);
    expect([about({ ...point, base: "10" }), about({ ...ceiling, base: "10" })]).toEqual(["filter", "exact"]);
    expect(judge("21 21.0000000000001 21").by).toBe("exact");
  });
});

describe("a level on the mean of years, and a total", () => {
  const judge = (values: string, span: Target["span"] = mean, asOf = 2028, policy: Partial<Policy> = {}, more: More = {}) =>
    target(level("unstated", "20"), { span, ...floor, unit: "吨", ...more }, { asOf, policy })(values);

  it.each([
    // 3 × 20 = 60: with whole numbers a sum of 61 may be 59.5, with a decimal one of 60.2 may be 60.05.
    ["19 20 22", "on-track met on-track|behind"],
    ["19.0 20.0 21.2", "on-track met"],
    ["19.0 20.0 21.1", "on-track met on-track|behind"],
    ["19.0 20.0 20.9", "behind not-met on-track|behind"],
    ["19.0 20.0 20.8", "behind not-met"],
    ["20.00 20.00 20.00", "on-track met on-track|behind"],
    ["19 - 22", "undetermined unknown missing-years"],
    ["- - 22", "undetermined unknown missing-years"],
    ["- - -", "undetermined unknown no-observation"],
  ])("a mean of %s is %s", (values, right) => {
    const { said, by } = judge(values);
    // Years beyond a gap say nothing by themselves: how, is for exact arithmetic to say.
    expect({ said, by }).toEqual({ said: right, by: values === "19 - 22" ? "exact" : "filter" });
  });

  it("a mean at its end, with years missing, and of parts of a whole", () => {
    expect(judge("20.6 20.6 20.6 20.6 20.6", mean, 2030)).toEqual({ said: "achieved met", by: "filter" });
    expect(judge("20 20 20 20", mean, 2030).said).toBe("undetermined met no-final-observation");
    expect(judge("20.6 20.6 20.6 20.6", mean, 2030, { missing: "latest" })).toEqual({ said: "achieved met", by: "filter" });
    const whole = target(level("unstated", "100"), { span: mean, ...floor, ...share }, { asOf: 2027 });
    expect([whole("100 100"), whole("100 99.5")]).toEqual([
      { said: "on-track met", by: "filter" },
      { said: "behind not-met", by: "filter" },
    ]);
  });

  it("about a mean is for exact arithmetic where there is a base", () => {
    const about = (base?: string) =>
      target(level("about", "20"), { span: mean, ...floor, ...(base !== undefined && { base }) }, { asOf: 2027 })("19.5 19.5");
    expect([about(), about("10").by]).toEqual([{ said: "on-track met", by: "filter" }, "exact"]);
  });

  it.each([
    // 20 in five years: after three 12 are due, 11.4 at 0.95 and 12.6 at 1.05; sums of three figures with one decimal are off by 0.15.
    ["4.0 4.0 4.0", "on-track not-met"],
    ["4.0 4.0 4.5", "on-track not-met ahead|on-track"],
    ["4.0 4.0 4.6", "ahead not-met ahead|on-track"],
    ["4.0 4.0 4.8", "ahead not-met"],
    ["4.0 4.0 3.5", "on-track not-met on-track|behind"],
    ["4.0 4.0 3.2", "behind not-met"],
    ["-1.0 -1.0 -1.0", "off-track not-met"],
    ["0.0 0.0 0.0", "behind not-met behind|off-track"],
    ["8.0 8.0 4.0", "achieved met achieved|ahead"],
    ["8.0 8.0 4.2", "achieved met"],
    ["8.0 8.0 3.9", "ahead not-met achieved|ahead"],
    ["4.0 - 4.0", "undetermined unknown missing-years"],
    ["- 4.0 4.0", "undetermined unknown missing-years"],
    ["- - -", "undetermined unknown no-observation"],
  ])("a total of %s is %s", (values, right) => {
    const { said, by } = judge(values, over, 2028, {}, { unit: "万人", name: { zh: "新增就业" } });
    expect({ said, by }).toEqual({ said: right, by: values === "4.0 - 4.0" ? "exact" : "filter" });
  });
});
