import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/index.js";
import { Decimal } from "../../src/calculators/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import { type Shown, show, statusChart, targetPathChart } from "../../src/output/index.js";
import { indicator, planOf } from "../model/plans.js";
import { codeOf } from "../refusal.js";

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

  const small = planOf(
    {
      ...indicator(
        "coverage",
        { kind: "level", bound: "at-least", value: "45.71" },
        { base: "42.1", no: 7, name: { zh: "覆盖率" } },
      ),
      attribute: null,
    },
    indicator("words", { kind: "qualitative", text: "稳步提高" }, { unit: null, name: { zh: "效率" } }),
  );

  it("shows of a target its number, id, name with unit, attribute, base and target, each where there is one", () => {
    const [head, , ...lines] = String(show(small, { locale: "en" })["text/plain"])
      .split("\n")
      .slice(1);
    expect(head).toBe("| no. | id | indicator | attribute | baseline | target |");
    expect(lines).toEqual([
      "| 7 | coverage | 覆盖率 (%) | not specified | 42.1 | at least 45.71 |",
      "|  | words | 效率 | binding |  | “稳步提高” |",
    ]);
  });

  it("shows of a verdict its target, figure, status and why, by the id where no plan is given", () => {
    const seen = { indicator: "coverage", year: 2030, value: "45.70", status: "actual" } as const;
    const [coverage, words] = assess(small, [seen], { asOf: 2030 }).verdicts;
    if (coverage === undefined || words === undefined) throw new Error("no verdicts");
    const cells = (...given: Parameters<typeof show>) => String(show(...given)["text/plain"]).split("\n")[2];
    expect(cells(coverage, { locale: "en", plan: small })).toMatch(
      /^\| 覆盖率 \(%\) \| not specified \| at least 45\.71 \| 45\.70 \| not achieved \|/,
    );
    expect(cells(coverage, { locale: "en" })).toMatch(/^\| coverage \| /);
    expect(cells(coverage)).toMatch(/^\| coverage \| 未标注 \|/);
    expect(cells(words, { locale: "en", plan: small })).toBe(
      "| 效率 | binding | “稳步提高” |  | not assessable | the target has no number |",
    );
  });

  it("has each line of a title as a paragraph, the first one strong", () => {
    const html = String(show(assess(small, [], { asOf: 2030 }), { plan: small, locale: "en" })["text/html"]);
    expect(html.split("<table>")[0]).toMatch(/^<p><strong>某县规划, as of 2030<\/strong><\/p><p>[^<]+<\/p>$/);
    expect(String(show(small)["text/html"]).split("<table>")[0]).toBe("<p><strong>某县规划</strong></p>");
    expect(String(show([{ a: 1 }])["text/html"])).toMatch(/^<table>/);
  });

  it("shows a number as its digits, and refuses anything else", () => {
    expect(show(new Decimal("5.10"))).toEqual({ "text/plain": "5.1" });
    expect(codeOf(() => show(small, [] as never))).toBe("invalid-options");
    expect(codeOf(() => show("words" as never))).toBe("invalid-argument");
    expect(codeOf(() => show({ a: 1 } as never))).toBe("invalid-plan");
  });
});
