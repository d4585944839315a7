import { describe, expect, it } from "vitest";
import { checkObservations } from "../../../src/checks/index.js";
import { change, level } from "../../../src/model/index.js";
import { ind, ob, over, plan } from "../../assessment/meaning/office.js";

const jobs = plan(ind("it", change("5000", { measure: "total" }), { name: "城镇新增就业人数", unit: "人", span: over }));
const found = (values: readonly (string | null)[], more = {}, of = jobs) =>
  checkObservations(of, ob("it", values, 2026, more)).filter(({ code }) => code === "running-totals");

describe("totals so far where amounts of years are added", () => {
  it("are found, with what they come to and what is due", () => {
    const [finding] = found(["1010", "2030", "3040"]);
    expect(finding).toMatchObject({
      severity: "warning",
      facts: { from: 2026, to: 2028, figures: 3, sum: "6080", value: "3040", due: "3000" },
    });
  });

  it("are found in another multiple of the unit", () => {
    expect(found(["0.101", "0.203", "0.304", "0.405"], { unit: "万人" })).toHaveLength(1);
  });

  it.each([
    ["amounts of years", ["1010", "1030", "1040"]],
    ["amounts of years that grow fast", ["900", "1300", "1800"]],
    ["years far ahead of the target", ["3000", "6000", "9000"]],
    ["two years", ["1010", "2030"]],
    ["a year without a figure between", ["1010", null, "3040", "4050"]],
    ["figures that fall once", ["1010", "2030", "2020", "4000"]],
  ] as const)("are not %s", (_, values) => {
    expect(found(values)).toEqual([]);
  });

  it("are not figures that say what they are, nor figures of what stands at a date", () => {
    expect(found(["1010", "2030", "3040"], { measure: "level" })).toEqual([]);
    const beds = plan(ind("it", level("5000", { bound: "at-least" }), { name: "床位数", unit: "张", base: "0" }));
    expect(found(["1010", "2030", "3040"], {}, beds)).toEqual([]);
  });
});
