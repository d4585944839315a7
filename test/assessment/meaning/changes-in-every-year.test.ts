import { expect, it } from "vitest";
import { assessIndicator } from "../../../src/assessment/index.js";
import { change, level } from "../../../src/model/index.js";
import { ind, ob, plan } from "./office.js";

const every = { kind: "every-year", from: 2026, to: 2030 } as const;

it("what has levels is judged by rates where the figures are rates, growth turned into a fall", () => {
  const tonnes = plan(
    ind("it", change("3", { measure: "percent", direction: "decrease", bound: "at-least" }), {
      unit: "吨",
      direction: "lower",
      base: "100",
      span: every,
    }),
  );
  const of = (value: string, measure: "growth" | "index") =>
    assessIndicator(tonnes, "it", ob("it", [value, value], 2026, { measure }), { asOf: 2027 }).status;
  expect([of("-4", "growth"), of("4", "growth"), of("96", "index"), of("104", "index")]).toEqual([
    "on-track",
    "off-track",
    "on-track",
    "off-track",
  ]);
});

it("an index of what is itself a fall in percent is growth, and is turned as well", () => {
  const fall = plan(
    ind("it", change("3", { measure: "percent", direction: "decrease", bound: "at-least" }), { measure: "growth", span: every }),
  );
  expect(assessIndicator(fall, "it", ob("it", ["96", "96"], 2026, { measure: "index" }), { asOf: 2027 }).status).toBe("on-track");
});

it("changes at current prices do not judge one at constant prices", () => {
  const real = plan(
    ind("it", change("3", { measure: "percent", direction: "increase", bound: "at-least" }), {
      unit: "亿元",
      base: "100",
      span: every,
      basis: "real",
    }),
  );
  for (const figures of [
    ob("it", ["110"], 2026, { basis: "nominal" }),
    ob("it", ["10"], 2026, { basis: "nominal", measure: "growth" }),
  ])
    expect(assessIndicator(real, "it", figures, { asOf: 2026 }).reason).toBe("unlike-basis");
});

it("a level under 年均/累计 that says each year leaves no mean open", () => {
  const jobs = (printed: string) => {
    const one = ind("it", level("1", { bound: "at-least", unit: "万人" }), { unit: "万人", span: every });
    const targets = one.targets.map((target) => ({ ...target, printed, locator: { column: "年均/累计" } }));
    return assessIndicator(plan({ ...one, targets }), "it", ob("it", ["1.10", "0.94", "1.20"]), { asOf: 2028 });
  };
  expect(jobs("每年1万人以上")).toMatchObject({ status: "off-track", certainty: { kind: "certain" } });
  expect(jobs("1以上")).toMatchObject({ status: "off-track", certainty: { kind: "depends-on-evidence" } });
});
