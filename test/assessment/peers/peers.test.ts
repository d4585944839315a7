import { describe, expect, it } from "vitest";
import { applyMethod, METHODS, type MethodInput, STATUSES } from "../../../src/assessment/index.js";
import { ERROR_CODES } from "../../../src/kernel/index.js";
import { parseMethodDescription } from "../../../src/model/index.js";

const at = (year: number, value: string) => ({ year, value });
type Row = readonly [base: string, latest: string, years: number, target: string | undefined, horizon?: number];

/** A method on a base in 2015, a value so many years later, and a target in 2030 unless told. */
function of(method: string, direction: MethodInput["direction"], [base, latest, years, target, horizon = 15]: Row) {
  return applyMethod(method, {
    base: at(2015, base),
    latest: at(2015 + years, latest),
    direction,
    target: target === undefined ? undefined : at(2015 + horizon, target),
  });
}
const word = (result: { status: string; refused?: string }) => result.refused ?? result.status;

describe.each(METHODS.map((method) => [method.id, method] as const))("%s", (_, method) => {
  const { measure, ...description } = method;

  it("is described by plain data that the schema accepts", () => {
    expect(typeof measure).toBe("function");
    expect(parseMethodDescription(JSON.parse(JSON.stringify(description)))).toEqual(description);
  });

  it("has a class for every bound, a source, and known codes of what it refuses", () => {
    const keys = description.statuses.map(({ key }) => key);
    for (const { bands } of description.thresholds ?? []) for (const { status } of bands) expect(keys).toContain(status);
    for (const { means } of description.statuses) expect(STATUSES).toContain(means);
    expect(description.source?.length).toBeGreaterThan(0);
    const known = [...ERROR_CODES, "no-observation", "no-baseline", "missing-years"];
    for (const code of description.refuses ?? []) expect(known).toContain(code);
  });

  it("refuses one year, and what it says it refuses", () => {
    const one = of(method.id, "higher", ["1", "1", 0, "2"]);
    expect(one).toMatchObject({ means: "undetermined", refused: method.id === "german-weather" ? "needs-points" : "no-years" });
    expect(description.refuses).toContain(one.refused);
  });
});

describe("un-2023", () => {
  // Projections that methods.md derives from published rows.
  it.each([
    [["14.5", "10.2", 8, "7.25"], "lower", "0.9658", "met-or-on-track"],
    [["14.5", "10.4", 8, "7.25"], "lower", "0.9275", "fair-progress"],
    [["0.37", "9.53", 10, "60"], "higher", "0.8049", "fair-progress"],
    [["103", "29", 8, "0.1"], "lower", "0.9080", "fair-progress"],
  ] as const)("%j: share %s", (row, direction, share, status) => {
    const result = of("un-2023", direction, row);
    expect(result.status).toBe(status);
    expect(Number(result.value).toFixed(4)).toBe(share);
  });

  it.each([
    [["100", "104.04", 2, undefined], "met-or-on-track"],
    [["100", "104.03", 2, undefined], "fair-progress"],
    [["100", "100.5", 1, undefined], "fair-progress"],
    [["100", "100.4", 1, undefined], "stagnation-or-regression"],
    [["100", "110", 5, "105"], "met-or-on-track"],
    [["110", "104", 5, "105"], "stagnation-or-regression"],
    [["105", "104", 5, "105"], "target-equals-base"],
    [["105", "106", 5, "105"], "met-or-on-track"],
    [["0", "1", 5, "5"], "zero-base"],
    [["-1", "1", 5, "5"], "sign-change"],
    [["5", "0", 5, "10"], "stagnation-or-regression"],
    [["5", "6", 5, "10", 4], "no-years"],
    [["5", "9.9", 4, "10", 4], "met-or-on-track"],
  ] as const)("%j is %s", (row, expected) => expect(word(of("un-2023", "higher", row))).toBe(expected));

  it("needs a direction", () => expect(of("un-2023", "hold", ["1", "2", 1, "3"]).refused).toBe("nothing-better"));
});

describe("escap-csi", () => {
  it("compares the index with the line for today", () => {
    const result = of("escap-csi", "lower", ["14.5", "10.2", 8, "7.25"]);
    expect([Number(result.value).toFixed(3), result.status]).toEqual(["5.931", "expected-progress"]);
    expect(of("escap-csi", "lower", ["14.5", "10.7", 8, "7.25"])).toMatchObject({ status: "below-expected" });
  });

  it.each([
    ["higher", ["10", "18", 12, "20"], "expected-progress", "8"],
    ["higher", ["10", "17.9", 12, "20"], "below-expected", "7.9"],
    ["higher", ["10", "10", 12, "20"], "below-expected", "0"],
    ["higher", ["10", "9", 12, "20"], "regressed", "-1"],
    ["higher", ["10", "21", 12, "20"], "reached", "11"],
    ["higher", ["20", "20", 12, "20"], "reached", undefined],
    ["higher", ["20", "19", 12, "20"], "target-equals-base", undefined],
    ["higher", ["10", "11", 12, undefined], "needs-target", undefined],
    // To be held: both sides of the target are alike.
    ["hold", ["80", "95", 12, "100"], "below-expected", "7.5"],
    ["hold", ["80", "105", 12, "100"], "below-expected", "7.5"],
    ["hold", ["80", "130", 12, "100"], "regressed", "-5"],
    ["hold", ["80", "100", 12, "100"], "reached", "10"],
    ["higher", ["10", "19", 20, "20"], "below-expected", "9"],
  ] as const)("%s %j is %s", (direction, row, expected, value) => {
    const result = of("escap-csi", direction, row);
    expect([word(result), result.value]).toEqual([expected, value]);
  });
});

describe("eurostat", () => {
  it("gives Open SDG's ratio, for both took it from the same source", () => {
    const row = ["14.5", "10.2", 8, "7.25"] as const;
    expect(of("eurostat", "lower", row).value).toBe(of("open-sdg", "lower", row).value);
    expect(of("eurostat", "lower", row).status).toBe("significant-progress");
  });

  it.each([
    [["10", "14", 5, "20", 10], "significant-progress"],
    [["10", "13", 5, "20", 10], "moderate-progress"],
    [["10", "11", 5, "20", 10], "insufficient-progress"],
    [["10", "9", 5, "20", 10], "movement-away"],
    [["10", "21", 5, "20", 10], "significant-progress"],
    [["10", "21", 5, "10", 10], "significant-progress"],
    [["10", "9", 5, "10", 10], "target-equals-base"],
    [["100", "101", 1, undefined], "significant-progress"],
    [["100", "100", 1, undefined], "moderate-progress"],
    [["100", "99", 1, undefined], "moderate-movement-away"],
    [["100", "98.9", 1, undefined], "significant-movement-away"],
    [["0", "98.9", 1, undefined], "zero-base"],
    [["-10", "-9", 5, "0", 10], "zero-target"],
  ] as const)("%j is %s", (row, expected) => expect(word(of("eurostat", "higher", row))).toBe(expected));

  it("scores 0 at 60 %, 5 at 130 % and −5 at −60 %, and without a target 2.5 for each percent", () => {
    // One year of one: the ratio is the share of the growth itself.
    const score = (latest: string) => of("eurostat", "higher", ["100", latest, 1, "110", 1]).score;
    expect(["106", "99", "94", "90"].map(score)).toEqual(["0", "-2.916666666666666666666666666666667", "-5", "-5"]);
    expect(Number(score("109.5"))).toBeCloseTo(2.5, 10);
    const free = (latest: string) => of("eurostat", "higher", ["100", latest, 1, undefined]).score;
    expect(["101", "99.5", "103", "90"].map(free)).toEqual(["2.5", "-1.25", "5", "-5"]);
    expect(of("eurostat", "hold", ["1", "2", 1, "3"]).refused).toBe("nothing-better");
  });
});

describe("sdsn", () => {
  it.each([
    [["10", "15", 5, "20", 10], "on-track-or-maintaining", "1"],
    [["10", "12.5", 5, "20", 10], "moderately-improving", "0.5"],
    [["10", "12", 5, "20", 10], "stagnating", "0.4"],
    [["10", "9", 5, "20", 10], "decreasing", "-0.2"],
    [["10", "21", 5, "20", 10], "on-track-or-maintaining", "2.2"],
    [["22", "22", 5, "20", 10], "on-track-or-maintaining", undefined],
    [["22", "21", 5, "20", 10], "decreasing", undefined],
    [["20", "19", 5, "20", 10], "target-equals-base", undefined],
    [["20", "20", 5, "20", 10], "on-track-or-maintaining", undefined],
    [["10", "12", 5, undefined], "needs-target", undefined],
  ] as const)("%j is %s", (row, expected, value) => {
    const result = of("sdsn", "higher", row);
    expect([word(result), result.value]).toEqual([expected, value]);
  });

  it("needs a direction", () => expect(of("sdsn", "hold", ["1", "2", 1, "3"]).refused).toBe("nothing-better"));
});

describe("german-weather", () => {
  /** Values of years in a row, the last of them 2020. */
  const weather = (values: string, target?: string, direction: MethodInput["direction"] = "higher", year = 2030) => {
    const points = values.split(" ").map((value, i, all) => at(2020 - all.length + 1 + i, value));
    return applyMethod("german-weather", {
      base: points[0] ?? at(2020, "0"),
      latest: points.at(-1) ?? at(2020, "0"),
      points,
      direction,
      target: target === undefined ? undefined : at(year, target),
    });
  };

  it.each([
    ["a miss of nothing", "0 1 2 3 4 5", "15", "sun", "1"],
    ["a miss just below 5 %", "0 1 2 3 4 5", "15.52", "sun", "0.9505703422053231939163498098859316"],
    ["a miss of exactly 5 %", "0 0 0 0 0 9.5", "29.5", "sun-with-cloud", "0.95"],
    ["a miss of exactly 20 %", "0 1 2 3 4 5", "17.5", "sun-with-cloud", "0.8"],
    ["a miss of more", "0 1 2 3 4 5", "18", "cloud", "0.7692307692307692307692307692307692"],
    ["standing still", "5 4 6 4 6 5", "18", "cloud", "0"],
    ["the wrong way", "5 4 3 2 1 0", "18", "thunderstorm", "-0.5555555555555555555555555555555556"],
    ["met early and rising", "0 1 2 3 4 5", "4", "sun", undefined],
    ["met early and worsening", "9 8 7 6 5 5", "4", "sun-with-cloud", undefined],
    ["older values do not count", "90 0 1 2 3 4 5", "15", "sun", "1"],
    ["four values are enough", "2 3 4 5", "15", "sun", "1"],
    ["three are not", "3 4 5", "15", "needs-points", undefined],
  ])("%s: %s towards %s is %s", (_, values, target, expected, value) => {
    const result = weather(values, target);
    expect([word(result), result.value]).toEqual([expected, value]);
  });

  it("past the target's year it is met or not, and moving away or not", () => {
    expect(weather("0 1 2 3 4 5", "6", "higher", 2020).status).toBe("cloud");
    expect(weather("9 8 7 6 5 5", "6", "higher", 2020).status).toBe("thunderstorm");
  });

  it("without a target the average and the last change decide", () => {
    expect(weather("0 1 2 3 4 5").status).toBe("sun");
    expect(weather("0 1 2 3 4 3").status).toBe("sun-with-cloud");
    expect(weather("5 4 3 2 1 2").status).toBe("cloud");
    expect(weather("5 4 3 2 1 0").status).toBe("thunderstorm");
    expect(weather("5 4 3 2 1 0", undefined, "lower").status).toBe("sun");
  });

  it("a gap in the years ends the run, and a direction is needed", () => {
    const points = [at(2015, "1"), at(2016, "2"), at(2018, "3"), at(2019, "4")];
    const gap = applyMethod("german-weather", {
      base: at(2015, "1"),
      latest: at(2020, "5"),
      points,
      direction: "higher",
    });
    expect(gap.refused).toBe("needs-points");
    expect(weather("1 2 3 4", "5", "hold").refused).toBe("nothing-better");
  });
});

describe("the library's own shares", () => {
  it.each([
    ["time-share", "higher", ["10", "15", 5, "20", 10], "on-track", "1"],
    ["time-share", "higher", ["10", "15.25", 5, "20", 10], "ahead", "1.05"],
    ["time-share", "higher", ["10", "14.75", 5, "20", 10], "on-track", "0.95"],
    ["time-share", "higher", ["10", "14.7", 5, "20", 10], "behind", "0.94"],
    ["time-share", "higher", ["10", "10", 5, "20", 10], "behind", "0"],
    ["time-share", "higher", ["10", "9", 5, "20", 10], "off-track", "-0.2"],
    ["time-share", "higher", ["10", "21", 5, "20", 10], "achieved", "2.2"],
    ["time-share", "higher", ["10", "21", 10, "20", 10], "achieved", "1.1"],
    ["time-share", "higher", ["10", "19", 10, "20", 10], "missed", "0.9"],
    ["time-share", "higher", ["96.6", "94", 5, "93", 10], "on-track", undefined],
    ["time-share", "higher", ["96.6", "92", 5, "93", 10], "off-track", undefined],
    ["time-share", "hold", ["96.6", "95", 5, "93", 10], "behind", "0.8888888888888888888888888888888889"],
    ["time-share", "hold", ["93", "93", 5, "93", 10], "on-track", undefined],
    ["time-share", "hold", ["93", "92", 5, "93", 10], "target-equals-base", undefined],
    ["time-share", "higher", ["10", "12", 5, undefined], "needs-target", undefined],
    ["log-share", "higher", ["100", "121", 2, "146.41", 4], "on-track", "1"],
    ["log-share", "lower", ["100", "80", 2, "64", 4], "on-track", "1"],
    ["log-share", "higher", ["0", "1", 2, "2", 4], "zero-base", undefined],
    ["log-share", "lower", ["10", "1", 2, "0", 4], "zero-target", undefined],
    ["log-share", "higher", ["10", "0", 2, "20", 4], "zero-target", undefined],
    ["log-share", "higher", ["-10", "-2", 2, "20", 4], "sign-change", undefined],
    ["log-share", "hold", ["10", "9", 2, "10", 4], "target-equals-base", undefined],
    ["log-share", "hold", ["10", "9", 4, "10", 4], "missed", undefined],
  ] as const)("%s, %s: %j is %s", (method, direction, row, expected, value) => {
    const result = of(method, direction, row);
    expect([word(result), result.value]).toEqual([expected, value]);
  });
});
