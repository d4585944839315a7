import { describe, expect, it } from "vitest";
import { change, type Indicator, level, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { by2030, found, measured, planWith } from "../plans.js";

const held = (base: string, asked: Requirement, by: Requirement, more: Partial<Indicator> = {}) =>
  found(
    "level-against-change",
    planWith({
      indicators: [
        {
          ...measured("a", asked, level(base), more),
          targets: [
            { printed: "水平", requirement: asked, span: by2030, locator: {} },
            { printed: "变化", requirement: by, span: { kind: "over", from: 2026, to: 2030 }, locator: {} },
          ],
        },
      ],
    }),
  );

describe("passes", () => {
  it("a level that the change leads to: points, percent, an amount, up or down", () => {
    expect(held("42.1", level("51.1"), change("9", { measure: "points", direction: "increase" }))).toEqual([]);
    expect(held("28", level("27"), change("1", { measure: "points", direction: "decrease" }))).toEqual([]);
    expect(held("100", level("86.5"), change("13.5", { measure: "percent", direction: "decrease" }), { unit: "吨" })).toEqual([]);
    expect(held("8", level("10.75"), change("2.75", { measure: "total" }), { unit: "亿亩" })).toEqual([]);
    expect(held("8", level("5.25"), change("2.75", { measure: "total" }), { unit: "亿亩" })).toEqual([]);
  });

  it("a share that changes by percent or by points, since a cell does not say which", () => {
    expect(held("40", level("49"), change("9", { measure: "percent", direction: "increase" }))).toEqual([]);
    expect(held("40", level("43.6"), change("9", { measure: "percent", direction: "increase" }))).toEqual([]);
  });

  it("amounts of each year that add up", () => {
    expect(held("1100", level("1100"), change("5500", { measure: "total" }), { unit: "人" })).toEqual([]);
    expect(held("1000", level("1200"), change("5500", { measure: "total" }), { unit: "人" })).toEqual([]);
  });

  it("bounds and 左右 that leave room", () => {
    expect(held("42.1", level("48", { bound: "at-least" }), change("9", { measure: "points", direction: "increase" }))).toEqual(
      [],
    );
    expect(held("42.1", level("51.1"), change("8", { measure: "points", direction: "increase", bound: "at-least" }))).toEqual([]);
    expect(held("42.1", level("51.1", { bound: "about" }), change("8", { measure: "points", direction: "increase" }))).toEqual(
      [],
    );
  });
});

describe("takes two targets for one row's", () => {
  const nine = change("9", { measure: "points", direction: "increase" });
  const over = (from: number, to: number) => ({ kind: "over", from, to }) as const;
  const row = (
    asked: Requirement,
    first: Target["span"],
    second: Target["span"],
    { base = "42.1", ...more }: Partial<Indicator> & { base?: string | undefined } = {},
  ) =>
    found(
      "level-against-change",
      planWith({
        indicators: [
          {
            ...measured("a", asked, base === "" ? undefined : level(base), more),
            targets: [
              { printed: "水平", requirement: asked, span: first, locator: {} },
              { printed: "变化", requirement: nine, span: second, locator: {} },
            ],
          },
        ],
      }),
    ).length;

  it("where both begin at the base and end in one year", () => {
    expect(row(level("48"), by2030, over(2026, 2030))).toBe(1);
    expect(row(level("48"), { kind: "by", year: 2028 }, over(2026, 2028))).toBe(1);
    expect(row(level("48"), { kind: "by", year: 2028 }, over(2026, 2030))).toBe(0);
    expect(row(level("48"), by2030, over(2027, 2030))).toBe(0);
    expect(row(level("48"), { kind: "every-year", from: 2026, to: 2030 }, over(2026, 2030))).toBe(0);
    // Years that run backwards are for another rule.
    expect(row(level("48"), { kind: "by", year: 2025 }, over(2026, 2025))).toBe(0);
  });

  it("and one is a level in the unit of a base that there is", () => {
    expect(row(level("48"), by2030, over(2026, 2030), { base: "" })).toBe(0);
    expect(row(level("48", { unit: "吨" }), by2030, over(2026, 2030))).toBe(0);
    expect(row({ kind: "growth", bound: "unstated", value: "5" }, by2030, over(2026, 2030))).toBe(0);
    expect(row({ kind: "qualitative", text: "提高" }, by2030, over(2026, 2030))).toBe(0);
  });
});

describe("fails", () => {
  it("a level that the change does not lead to", () => {
    const [finding] = held("42.1", level("48.1"), change("9", { measure: "points", direction: "increase" }));
    expect([finding?.severity, finding?.facts["difference"]]).toEqual(["warning", "6"]);
    expect(held("54", level("60"), change("9", { measure: "points" }))).toHaveLength(1);
    expect(held("100", level("90"), change("15", { measure: "percent", direction: "decrease" }), { unit: "吨" })).toHaveLength(1);
    expect(held("100", level("115"), change("15", { measure: "percent", direction: "decrease" }), { unit: "吨" })).toHaveLength(
      1,
    );
    expect(held("1000", level("1200"), change("8000", { measure: "total" }), { unit: "人" })).toHaveLength(1);
    expect(held("1000", level("1200"), change("3900", { measure: "total" }), { unit: "人" })).toHaveLength(1);
  });

  it("with the change that the two levels make, in percent where the base is not nothing", () => {
    const facts = (base: string, ...more: [Requirement, Requirement]) => held(base, ...more)[0]?.facts;
    const twelve = change("12", { measure: "points", direction: "increase" });
    expect(facts("40", level("48"), twelve)).toEqual({
      base: "40",
      baseYear: 2025,
      target: "水平",
      changeTarget: "变化",
      years: 5,
      difference: "8",
      percent: "20",
    });
    expect(facts("0", level("48"), twelve)).toEqual({
      base: "0",
      baseYear: 2025,
      target: "水平",
      changeTarget: "变化",
      years: 5,
      difference: "48",
    });
  });

  it("no yearly amounts that add up between the ends of a range", () => {
    const range = level({ low: "1000", high: "1200" });
    expect(held("1100", range, change("5500", { measure: "total" }), { unit: "人" })).toEqual([]);
    expect(held("1100", range, change("90000", { measure: "total" }), { unit: "人" })).toHaveLength(1);
  });

  it("a level with 左右 that another change leads past: it leaves room on the way from the base, not of the level", () => {
    const [one] = held("82.1", level("83.0", { bound: "about" }), change("1.9", { measure: "total" }), { unit: "岁" });
    expect(one).toMatchObject({ severity: "warning", facts: { base: "82.1", difference: "0.9" } });
    expect(held("82.1", level("83.0", { bound: "about" }), change("0.9", { measure: "total" }), { unit: "岁" })).toEqual([]);
  });

  it("as an error what no reading keeps", () => {
    expect(
      held(
        "42.1",
        level("45", { bound: "at-most" }),
        change("9", { measure: "points", direction: "increase", bound: "at-least" }),
      )[0]?.severity,
    ).toBe("error");
  });
});
