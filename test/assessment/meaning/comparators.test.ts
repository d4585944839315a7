import { expect, it } from "vitest";
import { assessIndicator } from "../../../src/assessment/index.js";
import type { Observation } from "../../../src/model/index.js";
import { average, ind, ob, plan } from "./office.js";

const own = ind("own", { kind: "relative", relation: "not-below", to: "gdp" }, { measure: "growth", span: average });
const gdp = ind("gdp", { kind: "growth", bound: "at-least", value: "5" }, { measure: "growth", span: average });
const spanned = (from: number, to: number, value: string, status: Observation["status"] = "actual"): Observation => ({
  indicator: "gdp",
  span: { from, to },
  value,
  status,
});
const judge = (figures: readonly Observation[], policy = {}) =>
  assessIndicator(plan(own, gdp), "own", figures, { asOf: 2030, policy });

it("the mean of the same years is compared, however far another one reaches", () => {
  const means = [spanned(2026, 2028, "4.0"), spanned(2026, 2030, "7.0")];
  const verdict = judge([...ob("own", ["5.0", "5.0", "5.0"]), ...means], { missing: "latest" });
  expect(verdict).toMatchObject({ status: "achieved", observed: "5", required: "4.0" });
  expect(judge([...ob("own", ["5", "5", "5", "5", "5"]), ...means])).toMatchObject({ status: "missed", required: "7.0" });
});

it("an assumed mean of the series compared with does not beat its actual years", () => {
  const figures = [...ob("own", ["5", "5", "5", "5", "5"]), ...ob("gdp", ["6", "6", "6", "6", "6"])];
  expect(judge(figures).status).toBe("missed");
  expect(judge([spanned(2026, 2030, "3", "assumed"), ...figures])).toMatchObject({ status: "missed", required: "6" });
  expect(judge([spanned(2026, 2030, "3", "actual"), ...ob("own", ["5", "5", "5", "5", "5"])]).status).toBe("achieved");
});

it("figures of a name that the plan does not have are rates, and levels only where they say so", () => {
  const both = plan(own, gdp);
  const lone = { ...both, indicators: both.indicators.filter(({ id }) => id === "own") };
  const alone = (figures: readonly Observation[]) => assessIndicator(lone, "own", figures, { asOf: 2030 });
  const theirs = (year: number, value: string, said: Partial<Observation> = {}) =>
    ({ indicator: "gdp", year, value, status: "actual", ...said }) as Observation;
  const flat = ob("own", ["5", "5", "5", "5", "5"]);
  expect(alone([...flat, theirs(2025, "1"), theirs(2030, "5")])).toMatchObject({
    status: "undetermined",
    reason: "needs-reference",
  });
  const levels = { measure: "level" } as const;
  expect(alone([...flat, theirs(2025, "100", levels), theirs(2030, "140", levels)])).toMatchObject({ status: "missed" });
  const yuan = { unit: "亿元" } as const;
  expect(alone([...flat, theirs(2025, "100", yuan), theirs(2030, "120", yuan)])).toMatchObject({ status: "achieved" });
  const index = { measure: "index" } as const;
  const indices = [2026, 2027, 2028, 2029, 2030].map((year) => theirs(year, "104", index));
  expect(alone([...flat, ...indices])).toMatchObject({ status: "achieved", required: "4" });
});
