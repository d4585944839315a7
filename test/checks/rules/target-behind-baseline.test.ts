import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grade, growth, type Indicator, level, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { average, by2030, everyYear, found, measured, planWith } from "../plans.js";

const asks = (target: Requirement, base: Requirement | undefined, more: Partial<Indicator> & { span?: Target["span"] } = {}) =>
  found("target-behind-baseline", planWith({ indicators: [measured("a", target, base, more)] }));

describe("passes", () => {
  it("a target beyond its base, at it, or closer than rounding tells", () => {
    expect(asks(level("20.06"), level("19.96"))).toEqual([]);
    expect(asks(level("27"), level("28"), { direction: "lower" })).toEqual([]);
    expect(asks(level("96.4"), level("96"))).toEqual([]);
    expect(asks(level("95.6"), level("96"))).toEqual([]);
    expect(asks(level("28.4"), level("28"), { direction: "lower" })).toEqual([]);
    expect(asks(level("28.6"), level("28"), { direction: "lower" })).toHaveLength(1);
    expect(
      asks(
        grade("II", { scale: "surface-water", bound: "at-least" }),
        grade("III", { scale: "surface-water", bound: "at-least" }),
      ),
    ).toEqual([]);
  });

  it("what cannot be compared with a base", () => {
    expect(asks(level("5"), undefined)).toEqual([]);
    expect(asks(growth("5"), growth("8"))).toEqual([]);
    expect(asks(level("5"), { kind: "delegated", to: "上级" })).toEqual([]);
    expect(asks(level("5"), level("8"), { direction: "hold" })).toEqual([]);
    expect(
      asks(
        { ...grade("V", { scale: "surface-water", bound: "at-least" }), scale: "none" } as Requirement,
        { ...grade("I", { scale: "surface-water", bound: "at-least" }), scale: "none" } as Requirement,
      ),
    ).toEqual([]);
  });

  it("whatever lies further in the better direction", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom("higher", "lower"),
        (base, step, direction) => {
          const target = direction === "higher" ? base + step : base - step;
          expect(asks(level(String(target)), level(String(base)), { direction: direction as "higher" | "lower" })).toEqual([]);
        },
      ),
    );
  });
});

describe("a base that is printed otherwise", () => {
  const lower = { direction: "lower" } as const;

  it("is no level where it is a growth, nor a growth a level", () => {
    expect(asks(level("5"), growth("8", { bound: "at-least" }))).toEqual([]);
    expect(asks(growth("5"), level("8"))).toEqual([]);
    expect(asks(level("5"), grade("III", { scale: "surface-water" }))).toEqual([]);
    expect(asks(grade("IV", { scale: "surface-water", bound: "at-least" }), level("8"))).toEqual([]);
  });

  it("says as a bound how good it is at least, or leaves that open", () => {
    expect(asks(level("3"), level("2.24", { bound: "less-than" }), lower)[0]?.facts["room"]).toBe("0.76");
    expect(asks(level("60"), level("70", { bound: "at-least" }))[0]?.facts["room"]).toBe("10");
    expect(asks(level("60"), level("70", { bound: "less-than" }))).toEqual([]);
    expect(asks(level("3"), level("2.24", { bound: "more-than" }), lower)).toEqual([]);
    expect(asks(level("60"), level({ low: "70", high: "80" }))).toEqual([]);
  });

  it("is compared in the unit of the figures, as exactly as it is printed", () => {
    const people = { unit: "人" };
    expect(asks(level("1400000"), level("146.84", { unit: "万人" }), people)[0]?.facts["room"]).toBe("68400");
    expect(asks(level("1468360"), level("146.84", { unit: "万人" }), people)).toEqual([]);
    expect(asks(level("1400000"), level("146.84", { unit: "万吨" }), people)).toEqual([]);
  });

  it("of what is to be held is no reason to look", () => {
    expect(asks(level("93", { bound: "at-least" }), level("96.6"), { direction: "hold" })).toEqual([]);
  });
});

describe("fails", () => {
  it("a target that the base is beyond", () => {
    const [finding] = asks(level("93"), level("96.6"));
    expect([finding?.severity, finding?.facts["room"], finding?.facts["held"]]).toEqual(["note", "3.6", false]);
    expect(asks(level("96"), level("96.4"))[0]?.facts["room"]).toBe("0.4");
    expect(asks(level("3.5"), level("2.24"), { direction: "lower" })[0]?.facts["room"]).toBe("1.26");
    expect(
      asks(
        grade("IV", { scale: "surface-water", bound: "at-least" }),
        grade("III", { scale: "surface-water", bound: "at-least" }),
      )[0]?.severity,
    ).toBe("note");
  });

  it("floors and ceilings with room alike, whatever column they stand in, and says that they are kept", () => {
    const heldIn = (...given: Parameters<typeof asks>) => asks(...given).map(({ severity, facts }) => [severity, facts["held"]]);
    expect(heldIn(level("14"), level("14.96"), { span: everyYear })).toEqual([["note", true]]);
    expect(heldIn({ kind: "level", bound: "at-least", value: "14", maintain: true }, level("14.96"))).toEqual([["note", true]]);
    expect(
      heldIn(
        grade("IV", { scale: "surface-water", bound: "at-least" }),
        grade("III", { scale: "surface-water", bound: "at-least" }),
        { span: everyYear },
      ),
    ).toEqual([["note", true]]);
    for (const span of [everyYear, average, by2030])
      expect(heldIn(level("5.5", { bound: "less-than" }), level("5.2"), { direction: "lower", span })).toEqual([["note", true]]);
  });

  it("nothing where no side is known", () => {
    expect(asks(level("93"), level("96.6"), { direction: "unknown" })).toEqual([]);
    expect(asks(level("93", { bound: "at-least" }), level("96.6"), { direction: "unknown" })).toHaveLength(1);
  });
});
