import { expect, it } from "vitest";
import type { Indicator } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { delegated, found, grade, growth, inStep, level, measured, planWith } from "../plans.js";

const asks = (now: Requirement, then: Requirement | undefined, more: Partial<Indicator> = {}, before: Partial<Indicator> = {}) =>
  found(
    "weaker-than-previous",
    planWith({ indicators: [measured("a", now, undefined, more), measured("gdp-growth", growth("5.0", "about"))] }),
    {
      previous: planWith({ id: "before", indicators: then === undefined ? [] : [measured("a", then, undefined, before)] }),
    },
  );

it("passes a target that asks for as much or more, for something else, or that the last plan did not have", () => {
  expect(asks(level("96"), level("95"))).toEqual([]);
  expect(asks(level("3.5", "less-than"), level("3.5", "at-most"), { direction: "lower" })).toEqual([]);
  expect(asks(level("5"), undefined)).toEqual([]);
  expect(asks(growth("5"), delegated)).toEqual([]);
  expect(asks(level("5"), level("9"), { direction: "hold" })).toEqual([]);
  expect(asks(grade("II"), grade("III"))).toEqual([]);
  expect(found("weaker-than-previous", planWith({ indicators: [measured("a", level("1"))] }))).toEqual([]);
});

it("fails a target that asks for less", () => {
  const [finding] = asks(level("20.06"), level("43.68"));
  expect(finding?.facts).toEqual({ target: "…", previous: "…", now: "20.06", earlier: "43.68", difference: "-23.62" });
  expect(finding?.refs.map(({ plan }) => plan)).toEqual([undefined, "before"]);
  expect(asks(level("4"), level("3.5"), { direction: "lower" })).toHaveLength(1);
  expect(asks(grade("IV"), grade("III"))[0]?.facts).toEqual({ target: "…", previous: "…" });
});

it("takes what keeps in step with another indicator by that one's number", () => {
  expect(asks(inStep("gdp-growth"), growth("7.0", "about"))[0]?.facts).toMatchObject({
    now: "5.0",
    earlier: "7.0",
    by: "gdp-growth",
  });
  expect(asks(inStep("gdp-growth"), growth("4.0"))).toEqual([]);
  expect(asks(inStep("全市平均"), growth("7.0"))).toEqual([]);
  expect(asks(inStep("gdp-growth", "below"), growth("7.0"))).toEqual([]);
});

const cut = (value: string, direction: "increase" | "decrease" = "decrease"): Requirement => ({
  kind: "change",
  bound: "unstated",
  value,
  measure: "percent",
  direction,
});

it("takes more of a reduction for more, whatever is better of the number itself", () => {
  const burden = { direction: "lower" } as const;
  expect(asks(cut("15"), cut("13.5"), burden, burden)).toEqual([]);
  expect(asks(cut("12"), cut("13.5"), burden, burden)).toHaveLength(1);
  // Of a growth that is to be kept small, more is weaker.
  expect(asks(cut("8", "increase"), cut("10", "increase"), burden, burden)).toEqual([]);
  expect(asks(cut("12", "increase"), cut("10", "increase"), burden, burden)).toHaveLength(1);
  // A row that is named a reduction counts it upwards.
  const reduction = { direction: "higher", measure: "growth" } as const;
  expect(asks(cut("15"), cut("13.5"), reduction, reduction)).toEqual([]);
  expect(asks(cut("12"), cut("13.5"), reduction, reduction)).toHaveLength(1);
});

it("asks nothing of what is to be held or whose better side is unknown", () => {
  expect(asks(level("5"), level("9"), { direction: "hold" }, { direction: "hold" })).toEqual([]);
  expect(asks(level("9"), level("5"), { direction: "hold" }, { direction: "hold" })).toEqual([]);
});
