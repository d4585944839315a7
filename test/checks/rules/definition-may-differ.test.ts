import { describe, expect, it } from "vitest";
import { growth, type Indicator, level, type Revision } from "../../../src/model/index.js";
import { found, measured, planWith } from "../plans.js";

const held = (now: Indicator, then: Indicator | undefined) =>
  found("definition-may-differ", planWith({ indicators: [now] }), {
    previous: planWith({ id: "before", indicators: then === undefined ? [] : [then] }),
  });
const cover = (base: string, target: string, unit = "%") => measured("a", level(target), level(base), { unit });
const old = (target: string, base?: string, unit = "%") =>
  measured("a", level(target), base === undefined ? undefined : level(base), { unit });

describe("passes", () => {
  it("a base near the old target, or as far from it as the plans ask to go", () => {
    expect(held(cover("42.1", "51.1"), old("40"))).toEqual([]);
    expect(held(cover("96.49", "96.5"), old("100"))).toEqual([]);
    expect(held(cover("0.52", "0.52", "万人"), old("0.55", undefined, "万人"))).toEqual([]);
    expect(held(cover("50", "70"), old("80", "40"))).toEqual([]);
    expect(held(cover("20", "20.1"), old("20"))).toEqual([]);
    // A quarter of the old target away, and four times the way that is asked; five times is found.
    expect(held(cover("60", "65"), old("80"))).toEqual([]);
    expect(held(cover("60", "64"), old("80"))).toHaveLength(1);
  });

  it("what has no two levels in one unit", () => {
    expect(held(cover("20", "20.1"), undefined)).toEqual([]);
    expect(held(cover("20", "20.1"), measured("a", growth("40"), undefined, { measure: "growth" }))).toEqual([]);
    expect(held(cover("20", "20.1", "亩"), old("43.68", undefined, "公顷"))).toEqual([]);
    expect(held(measured("a", level("20.1")), old("43.68"))).toEqual([]);
    expect(held(cover("20", "20.1", "万人"), old("200000", undefined, "人"))).toEqual([]);
  });

  it("what the plan says itself", () => {
    const told: Revision = { kind: "definition-changed", before: null, locator: {} };
    const now = cover("19.96", "20.06");
    expect(held({ ...now, targets: now.targets.map((one) => ({ ...one, revisions: [told] })) }, old("43.68"))).toEqual([]);
  });
});

describe("fails", () => {
  it("a base many times farther from the old target than either plan asks", () => {
    const [finding] = held(cover("19.96", "20.06"), old("43.68"));
    expect([finding?.severity, finding?.facts]).toEqual([
      "note",
      { base: "19.96", previous: "43.68", difference: "-23.72", unit: "%", way: "0.1", target: "…" },
    ]);
    expect(held(cover("9.88", "10.0"), old("12.63", "12.4"))).toHaveLength(1);
    expect(held(cover("30", "30", "万人"), old("200000", undefined, "人"))).toHaveLength(1);
  });
});
