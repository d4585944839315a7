import { expect, it } from "vitest";
import { grade, growth, type Indicator, level, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { everyYear, found, measured, planWith } from "../plans.js";

const asks = (target: Requirement, base: Requirement | undefined, more: Partial<Indicator> & { span?: Target["span"] } = {}) =>
  found("target-equals-baseline", planWith({ indicators: [measured("a", target, base, more)] })).length;

it("passes what is of another kind than its base, or has none", () => {
  const water = (bound: "at-least" | "exactly") => grade("III", { scale: "surface-water", bound });
  expect(asks(water("at-least"), level("3"))).toBe(0);
  expect(asks(level("3"), water("at-least"))).toBe(0);
  expect(asks(water("at-least"), water("exactly"))).toBe(0);
  expect(asks(level("3"), undefined)).toBe(0);
  expect(asks(level("3"), { kind: "qualitative", text: "较好" })).toBe(0);
  expect(asks(level({ low: "3", high: "4" }), level("3"))).toBe(0);
  expect(asks(growth("3"), growth("3"))).toBe(0);
});

it("passes a target that asks for more, or that says that it keeps what there is", () => {
  expect(asks(level("20.06"), level("19.96"))).toBe(0);
  expect(asks(level("27"), level("28"))).toBe(0);
  // Printed digits differ: 98 asks for more than 97.8.
  expect(asks(level("98"), level("97.8"))).toBe(0);
  expect(asks(level("96.5"), level("96.49"))).toBe(0);
  expect(asks(level("100"), level("100"), { span: everyYear })).toBe(0);
  expect(asks({ kind: "level", bound: "unstated", value: "100", maintain: true }, level("100"))).toBe(0);
  expect(asks(level("100"), level("100"), { direction: "hold" })).toBe(0);
  expect(
    asks(grade("II", { scale: "surface-water", bound: "at-least" }), grade("III", { scale: "surface-water", bound: "at-least" })),
  ).toBe(0);
  expect(asks(growth("5"), growth("5"))).toBe(0);
  expect(asks(level("5"), undefined)).toBe(0);
  expect(asks({ kind: "level", bound: "between", low: "1", high: "2" }, level("1"))).toBe(0);
});

it("fails a target that is the number or the grade of the base", () => {
  expect(asks(level("0.52"), level("0.52"))).toBe(1);
  expect(asks(level("100"), level("100.0"))).toBe(1);
  expect(
    asks(
      grade("III", { scale: "surface-water", bound: "at-least" }),
      grade("III", { scale: "surface-water", bound: "at-least" }),
    ),
  ).toBe(1);
});
