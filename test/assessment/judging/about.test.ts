import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY, parsePolicy } from "../../../src/model/index.js";
import { codeOf } from "../../refusal.js";
import { growth, judged, level, type More } from "./judged.js";

const LOWER: More = { direction: "lower" };

describe("左右 of a level that the base has not is a percent of the way", () => {
  // Life expectancy, schooling, good air, and the county's urbanisation: what fell or stood still was met by 5 % of the value.
  it.each([
    ["78.2", "80", "76.5", "79.91"],
    ["10.8", "11.3", "10.8", "11.275"],
    ["92", "95", "90.5", "94.85"],
    ["42.1", "51.1", "48.6", "50.65"],
  ])("from %s to %s: %s is missed, %s is enough", (base, target, short, enough) => {
    const at = (value: string) => judged(level("about", target), { base }, { 2030: value });
    expect(at(short)).toMatchObject({ status: "missed", standing: "not-met", policy: ["about"] });
    expect(at(enough)).toMatchObject({ status: "achieved", standing: "met", policy: ["about"], flipsAt: "5" });
    expect(at(target)).toMatchObject({ status: "achieved", policy: [] });
    // The years before speak the same language.
    expect(judged(level("about", target), { base }, { 2029: short }).standing).toBe("not-met");
  });

  it("for a ceiling too", () => {
    const at = (value: string) => judged(level("about", "10"), { ...LOWER, base: "15" }, { 2030: value });
    expect([at("10.25").status, at("10.26").status, at("15").status]).toEqual(["achieved", "missed", "missed"]);
  });

  it("never lets pass what is no better than the base, however wide the policy", () => {
    const policy = { about: "99.999" };
    for (const [base, target, direction] of [
      ["78.2", "80", "higher"],
      ["15", "10", "lower"],
      ["-5", "-3", "higher"],
    ] as const)
      expect(judged(level("about", target), { direction, base }, { 2030: base }, { policy }).status).toBe("missed");
    expect(codeOf(() => parsePolicy({ about: "100" }))).toBe("invalid-policy");
  });

  it("is of the printed value where the base has the level, where there is none, for rates and for changes", () => {
    expect(judged(level("about", "93"), { base: "96.6" }, { 2030: "88.4" }).status).toBe("achieved");
    expect(judged(level("about", "93"), {}, { 2030: "88.4" }).status).toBe("achieved");
    expect(judged(growth("about", "5.0"), { measure: "growth" }, { 2030: "4.75" })).toMatchObject({
      status: "achieved",
      flipsAt: "5",
    });
    // 19.1 against 20 % 左右 was announced as completed.
    const change = { kind: "change", bound: "about", value: "20", measure: "percent", direction: "decrease" } as const;
    const falls = judged(change, { ...LOWER, base: "100", span: { kind: "over", from: 2026, to: 2030 } }, { 2030: "80.9" });
    expect(falls).toMatchObject({ status: "achieved", flipsAt: "4.5" });
  });

  it("counts an observed base as well", () => {
    expect(judged(level("about", "80"), {}, { 2025: "78.2", 2030: "79.8" }).status).toBe("missed");
  });

  it("is in doubt where rounding of the base moves the bound", () => {
    expect(judged(level("about", "80"), { base: "78.2" }, { 2030: "79.910" }).certainty).toEqual({
      kind: "depends-on-rounding",
      reachable: ["achieved", "missed"],
    });
    expect(judged(level("about", "80"), { base: "78.2" }, { 2030: "79.914" }).certainty.kind).toBe("certain");
  });

  it("is a band to both sides of a number to be held, in every year and on average too", () => {
    const held: More = { direction: "hold", base: "51.4" };
    const at = (value: string) => judged(level("about", "51.38"), held, { 2030: value }).status;
    expect(["48.82", "51.40", "53.94", "53.95"].map(at)).toEqual(["achieved", "achieved", "achieved", "missed"]);
    expect(judged(level("about", "51.38"), held, { 2027: "51.0" }).status).toBe("on-track");
    const every: More = { base: "6.0", ...LOWER, span: { kind: "every-year", from: 2026, to: 2030 } };
    expect(judged(level("about", "5.5"), every, "5.52 5.5 5.5 5.5 5.5").status).toBe("achieved");
    expect(judged(level("about", "5.5"), every, "5.7 5.5 5.5 5.5 5.5").status).toBe("missed");
    const mean: More = { base: "6.0", ...LOWER, span: { kind: "average", from: 2026, to: 2030 } };
    expect(judged(level("about", "5.5"), mean, "5.6 5.5 5.5 5.5 5.5").status).toBe("achieved");
    expect(judged(level("about", "5.5"), mean, "5.7 5.7 5.7 5.7 5.7").status).toBe("missed");
  });
});

describe("comparison", () => {
  const rounded = { policy: { comparison: "rounded" as const } };

  it("is with all digits unless the policy rounds to those of the limit first, half to even", () => {
    expect(DEFAULT_POLICY.comparison).toBe("full");
    const at = (bound: string, limit: string, value: string, direction: More["direction"] = "higher") => {
      const of = (options = {}) =>
        judged(level(bound, limit), { direction, base: direction === "lower" ? "999" : "0" }, { 2030: value }, options).status;
      return [of(), of(rounded)];
    };
    expect(at("at-least", "14", "13.6")).toEqual(["missed", "achieved"]);
    expect(at("at-least", "14", "13.5")).toEqual(["missed", "achieved"]);
    expect(at("at-least", "13", "12.5")).toEqual(["missed", "missed"]);
    expect(at("more-than", "14", "14.4")).toEqual(["achieved", "missed"]);
    expect(at("more-than", "14", "14.6")).toEqual(["achieved", "achieved"]);
    expect(at("at-most", "3.5", "3.54", "lower")).toEqual(["missed", "achieved"]);
    expect(at("less-than", "3.5", "3.46", "lower")).toEqual(["achieved", "missed"]);
    expect(at("exactly", "50", "50.4")).toEqual(["missed", "achieved"]);
  });

  it("is named where it decides", () => {
    const of = (value: string) => judged(level("at-least", "14"), { base: "10" }, { 2030: value }, rounded).policy;
    expect([of("13.6"), of("14.2")]).toEqual([["comparison"], []]);
  });

  it("rounds means of growth and changes without ever rounding a quotient", () => {
    const span = { kind: "average", from: 2026, to: 2030 } as const;
    const mean = (last: string) =>
      judged(growth("at-least", "5"), { measure: "growth", span }, `4.5 4.5 4.5 4.5 ${last}`, rounded).status;
    // 4.5 is half to the even 4; a hair above it is 5.
    expect([mean("4.5"), mean("4.500000001")]).toEqual(["missed", "achieved"]);
  });
});

describe("limits of shares", () => {
  const share = (name: string): More => ({ name: { zh: name }, base: "96" });

  it("make 100 of 100 certain, and leave what may pass 100 in doubt", () => {
    const at = (name: string, value = "100") => judged(level("unstated", "100"), share(name), { 2030: value }).certainty.kind;
    expect([at("自来水覆盖率"), at("高中阶段毛入学率")]).toEqual(["certain", "depends-on-rounding"]);
    expect(
      judged(level("at-most", "0"), { ...share("劣V类水体比例"), direction: "lower", base: "3" }, { 2030: "0" }).certainty.kind,
    ).toBe("certain");
  });
});

describe("a level in a column of means", () => {
  const inColumn = (column: string | undefined, more: object = {}): More => ({
    direction: "lower",
    targets: [
      {
        printed: "小于3.5",
        requirement: level("less-than", "3.5", more) as never,
        span: { kind: "every-year", from: 2026, to: 2030 },
        locator: column === undefined ? {} : { column },
      },
    ],
  });
  const of = (column: string | undefined, options = {}, more: object = {}) =>
    judged({ kind: "none" }, inColumn(column, more), "2.3 3.6 2.3 2.3 2.3", options);

  it("is read as the policy says, and is not certain where the other reading says otherwise", () => {
    expect(of("年均/累计")).toMatchObject({
      status: "missed",
      method: "every-year",
      certainty: { kind: "depends-on-evidence", reachable: ["achieved", "missed"] },
      policy: ["levelInMeanColumn"],
    });
    expect(of("年均/累计", { policy: { levelInMeanColumn: "mean" } })).toMatchObject({
      status: "achieved",
      method: "mean-level",
      certainty: { kind: "depends-on-evidence", reachable: ["achieved", "missed"] },
    });
  });

  it("is of each year elsewhere, and where it is to be kept", () => {
    for (const verdict of [of(undefined), of("2030年"), of("年均/累计", {}, { maintain: true })])
      expect(verdict).toMatchObject({ status: "missed", certainty: { kind: "certain" }, policy: [] });
  });
});
