import { expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";
import { nameWithUnit } from "../../src/text/index.js";

const [first] = huzhu15.indicators;
if (first === undefined) throw new Error("the plan has indicators");

it.each(["-", "—", "——", "/", "", null])("has no unit where the cell is %j", (unit) => {
  expect(nameWithUnit({ ...first, unit }, "en")).toBe("Forest coverage rate");
});

it("has the unit that is printed", () => {
  expect(nameWithUnit({ ...first, unit: "元/吨" }, "en")).toBe("Forest coverage rate (yuan/t)");
});
