import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/index.js";
import { Decimal } from "../../src/calculators/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import { type Shown, show, statusChart, targetPathChart } from "../../src/output/index.js";

const DISPLAY = Symbol.for("Jupyter.display");
const VEGA = "application/vnd.vegalite.v5+json";
const outcome = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
/** Rows of a table in HTML. */
const rows = (shown: Shown) => String(shown["text/html"]).split("<tr>").length - 2;

describe("show", () => {
  it("has the method that notebooks call, which does not get into the data", () => {
    const shown = show(huzhu15);
    const { value, enumerable } = Object.getOwnPropertyDescriptor(shown, DISPLAY) ?? {};
    expect((value as () => Shown)()).toEqual(shown);
    expect(enumerable).toBe(false);
    expect(Object.keys(shown)).toEqual(["text/html", "text/plain"]);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  });

  it("shows a plan as its targets", () => {
    expect(rows(show(huzhu15))).toBe(23);
    expect(show(huzhu15)["text/plain"]).toContain(
      "| 9 | urbanisation-rate | 常住人口城镇化率（%） | 预期性 | 42.1 | 51.1 左右\\* |",
    );
    expect(show(huzhu15, { locale: "en" })["text/plain"]).toContain("about 51.1");
  });

  it("shows an assessment as its verdicts, by name where the plan is given and by id where it is not", () => {
    const named = show(outcome, { plan: huzhu14, locale: "en" });
    expect(rows(named)).toBe(21);
    expect(String(named["text/plain"]).split("\n").slice(0, 2)).toEqual([
      "14th Five-Year Plan of Huzhu County, as of 2025",
      "the plan marks no target as binding",
    ]);
    expect(named["text/plain"]).toContain("| Forest coverage rate (%) |");
    expect(show(outcome, { locale: "en" })["text/plain"]).toContain("| forest-coverage |");
  });

  it("shows a chart as what draws it, and as the rows it is mostly made of", () => {
    const chart = statusChart(huzhu14, [outcome], { locale: "en" });
    const shown = show(chart);
    expect(shown[VEGA]).toBe(chart);
    expect(rows(shown)).toBe(7);
    expect(shown["text/plain"]).toContain("14th Five-Year Plan of Huzhu County: status by category and year\ndashed frame");
    expect(rows(show(targetPathChart(huzhu14, "energy-intensity-reduction", [])))).toBe(0);
  });

  it("shows rows of one's own, exact and escaped", () => {
    const shown = show([
      { name: "<b>|", exact: new Decimal("5.00"), count: 1, yes: true },
      { name: null, later: undefined, exact: "5.00" },
    ]);
    expect(shown["text/plain"]).toBe(
      "| name | exact | count | yes | later |\n| --- | --- | --- | --- | --- |\n| &lt;b&gt;\\| | 5 | 1 | true |  |\n|  | 5.00 |  |  |  |",
    );
    expect(shown["text/html"]).toContain("&lt;b&gt;|</td>");
    expect(show([])["text/html"]).toBe("<table><thead><tr></tr></thead><tbody></tbody></table>");
  });
});
