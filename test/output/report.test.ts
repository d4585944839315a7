import { type DefaultTreeAdapterTypes, type ParserError, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { type Assessment, assess, thresholds } from "../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { type ReportOptions, toHtmlReport, toMarkdownReport } from "../../src/output/index.js";
import { wording } from "../../src/text/index.js";

const observed: readonly Observation[] = [
  { indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual", source: "bureau" },
  { indicator: "gdp-growth", year: 2026, value: "5.1", status: "actual", source: "bureau" },
  { indicator: "household-income-growth", year: 2026, value: "4.9", status: "actual" },
  { indicator: "river-water-quality", year: 2027, grade: "II", status: "actual" },
  { indicator: "something-else", year: 2027, value: "1", status: "actual" },
];
const behind: Observation = { indicator: "urbanisation-rate", year: 2027, value: "43.9", status: "actual" };
const offTrack: Observation = { indicator: "pm25-concentration", year: 2027, value: "29", status: "actual" };
const of15 = assess(huzhu15, observed, { asOf: 2027 });
const of14 = assess(huzhu14, huzhu14Outcomes, { asOf: 2025, references: { 全市平均水平: "3.1" } });

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a tree, with everything that the HTML standard has against it. */
function page(html: string): { readonly elements: readonly Element[]; readonly errors: readonly string[] } {
  const errors: string[] = [];
  const tree = parse(html, { onParseError: ({ code }: ParserError) => void errors.push(code) });
  return { elements: within(tree), errors };
}
/** All elements under a node. */
function within(node: Node): Element[] {
  return "childNodes" in node
    ? node.childNodes.flatMap((child) => ["tagName" in child ? [child] : [], within(child)].flat())
    : [];
}
const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
const named = (elements: readonly Element[], tag: string) => elements.filter(({ tagName }) => tagName === tag);
const attribute = (element: Element | undefined, name: string) => element?.attrs.find((one) => one.name === name)?.value;

const LOCALES = ["zh", "en"] as const;

describe.each(LOCALES)("an HTML report in %s", (locale) => {
  const { elements, errors } = page(toHtmlReport(huzhu15, of15, { locale }));

  it("is a page the HTML standard has nothing against, in its language, without holes", () => {
    expect(errors).toEqual([]);
    expect(attribute(named(elements, "html")[0], "lang")).toBe(locale === "zh" ? "zh-CN" : "en");
    expect(textOf(named(elements, "main")[0] as Node)).not.toMatch(/undefined|NaN|[{}]|\[object/);
  });

  it("has binding and anticipatory targets apart, and every target with its working", () => {
    const tables = elements.filter((element) => attribute(element, "class") === "targets");
    expect(tables.map((table) => named(within(table), "tr").length - 1)).toEqual([8, 13, 2]);
    expect(named(elements, "details")).toHaveLength(huzhu15.indicators.length);
    const links = elements.filter(({ tagName }) => tagName === "a").map((link) => attribute(link, "href")?.slice(1));
    expect(named(elements, "details").map((fold) => attribute(fold, "id"))).toEqual(expect.arrayContaining(links));
  });

  it("needs nothing from elsewhere and runs nothing", () => {
    expect(
      elements.map(({ tagName }) => tagName).filter((tag) => ["script", "link", "iframe", "object", "form"].includes(tag)),
    ).toEqual([]);
    const addresses = elements.flatMap((element) => ["src", "href"].flatMap((name) => attribute(element, name) ?? []));
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name.startsWith("on"))).toEqual([]);
  });
});

describe.each(LOCALES)("a Markdown report in %s", (locale) => {
  const report = toMarkdownReport(huzhu14, of14, { locale });

  it("has tables whose rows are as long as their heads, and no holes", () => {
    const widths = tablesIn(report).map((rows) => new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size);
    expect(widths.length).toBeGreaterThan(4);
    expect(new Set(widths)).toEqual(new Set([1]));
    expect(report).not.toMatch(/undefined|NaN|[{}]|\[object/);
  });

  it("folds every working, and closes what it opens", () => {
    expect(report.match(/^<details>$/gm)).toHaveLength(huzhu14.indicators.length);
    expect(report.match(/^<\/details>$/gm)).toHaveLength(huzhu14.indicators.length);
  });
});

/** Runs of lines that are a table. */
function tablesIn(markdown: string): string[][] {
  return markdown
    .trimEnd()
    .split("\n\n")
    .map((block) => block.split("\n"))
    .filter(([first]) => first?.startsWith("| "));
}

describe("what both say", () => {
  const formats: readonly [string, (plan: Plan, assessment: Assessment, options?: ReportOptions) => string][] = [
    ["HTML", toHtmlReport],
    ["Markdown", toMarkdownReport],
  ];

  it.each(formats)("%s: counts, policy, methods, sources and what the plan does not have", (_, write) => {
    const report = write(huzhu15, of15, { locale: "en" });
    for (const said of [
      "1 of 8 binding targets behind, moving away or breached, 5 not assessable",
      "progress 40%, time elapsed 40%",
      "tolerance of “roughly in step”",
      "level: progress compared with time elapsed",
      "bureau",
      "2 figures",
      "source not named",
      "something-else",
      "level of the year: year 2: 20",
      "As of 2027, period 2026–2030, base year 2025",
    ])
      expect(report).toContain(write === toMarkdownReport ? said.replaceAll("_", "\\_") : said);
    expect(write(huzhu14, of14)).toContain("全市平均水平");
  });

  it.each(formats)("%s: nothing of a plan without verdicts", (_, write) => {
    const none = assess({ ...huzhu15, indicators: [] }, [], { asOf: 2026 });
    expect(write(huzhu15, none, { locale: "en" })).not.toContain("Binding targets\n");
  });

  it.each(formats)("%s: the methods asked for beside a verdict's own, and whether it can still be met", (_, write) => {
    const beside = assess(huzhu15, observed, { asOf: 2027, methods: ["open-sdg"] });
    const report = write(huzhu15, beside, { locale: "en" });
    expect(report).toContain("s·d·g ÷");
    expect(report).toContain("Open SDG:");
    expect(report).toContain("achievable at the pace so far");
  });

  it.each(formats)("%s: a method of one's own by its id, as data", (_, write) => {
    const [first, ...rest] = of15.verdicts;
    const report = write(
      huzhu15,
      { ...of15, verdicts: [{ ...first, method: "constructor" } as never, ...rest] },
      { locale: "en" },
    );
    expect(report).toContain("constructor");
    expect(report).not.toContain("native code");
  });
});

describe("what a leader reads", () => {
  it.each(LOCALES)("%s: first what needs attention, the binding targets first; the working comes last", (locale) => {
    const { report, status, statusCase } = wording(locale);
    const said: string[] = [...Object.values(status), ...Object.values(statusCase)];
    const text = toMarkdownReport(huzhu15, assess(huzhu15, [...observed, behind, offTrack], { asOf: 2027 }), { locale });
    const heads = text.split("\n").filter((line) => /^#+ /.test(line));
    expect(heads.slice(1, 3)).toEqual([`## ${report.summary}`, `### ${report.attention}`]);
    expect(heads.filter((line) => line.startsWith("## ")).at(-1)).toBe(`## ${report.annex}`);
    const attention = tablesIn(text)[1] ?? [];
    const told = attention.slice(2).map((row) => row.split(" | ").filter((cell) => said.includes(cell)));
    expect(told.flat()).toEqual([expect.not.stringMatching(status.behind), status.behind, status.behind]);
  });

  it("what the next year must show is where thresholds say that a target is on track", () => {
    const text = toMarkdownReport(huzhu15, of15, { locale: "en" });
    const forest = thresholds(huzhu15, { indicator: "forest-coverage", year: 2028 })[0]?.cuts ?? [];
    const from = forest.find(({ status }) => status === "on-track")?.low?.at;
    expect(text).toMatch(new RegExp(`Forest coverage .*\\| ≥ ${from} \\|`));
    // Less is better, a grade, a mean, a comparison, the last year.
    expect(text).toMatch(/PM2.5.*\| ≤ 27.43 \|/);
    expect(text).toMatch(/rivers leave.*\| class III – class I \|/);
    expect(text).toMatch(/Average annual growth of GDP.*\| .*≥ ≈4.7442 \|/);
    expect(toMarkdownReport(huzhu15, assess(huzhu15, [], { asOf: 2029 }), { locale: "en" })).toMatch(
      /Forest coverage.*\| ≥ 20.06 \|/,
    );
    expect(toMarkdownReport(huzhu15, assess(huzhu15, [], { asOf: 2030 }), { locale: "en" })).not.toMatch(/needed in/i);
  });
});

describe("nothing gets in by a name, a source or a picture", () => {
  const EVIL = `"'><img src=x onerror=alert(1)></details><script>alert(2)</script> | a\n# b \`c\` [d](javascript:e) \\`;
  const [indicator, ...others] = huzhu15.indicators;
  const plan = {
    ...huzhu15,
    title: { zh: EVIL },
    indicators: [
      { ...indicator, name: { zh: EVIL }, unit: EVIL, targets: [{ ...indicator?.targets[0], printed: EVIL }] },
      ...others,
    ],
  } as unknown as Plan;
  const observations: readonly Observation[] = [
    { indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual", source: EVIL },
  ];
  const assessment = { ...assess(plan, observations, { asOf: 2027 }), unmatched: [EVIL] };
  const charts = [
    { title: EVIL, svg: `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(')')</script>\ud800</svg>` },
  ];

  it("into HTML", () => {
    const { elements, errors } = page(toHtmlReport(plan, assessment, { charts }));
    expect(errors).toEqual([]);
    expect(named(elements, "script")).toEqual([]);
    expect(named(elements, "img").map((image) => attribute(image, "alt"))).toEqual([EVIL]);
    expect(attribute(named(elements, "img")[0], "src")).toMatch(/^data:image\/svg\+xml;charset=utf-8,[A-Za-z0-9%_.!~*-]+$/);
    expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name.startsWith("on"))).toEqual([]);
    expect(named(elements, "details")).toHaveLength(plan.indicators.length);
    expect(textOf(named(elements, "title")[0] as Node)).toContain(EVIL);
  });

  it("into Markdown", () => {
    const report = toMarkdownReport(plan, assessment, { charts });
    const tags = new Set([...report.matchAll(/<[^>]*>/g)].map(([tag]) => tag));
    expect(tags).toEqual(new Set(["<details>", "</details>", "<summary>", "</summary>"]));
    expect(report.match(/^<\/details>$/gm)).toHaveLength(plan.indicators.length);
    expect(report.split("\n").filter((line) => line.startsWith("# "))).toHaveLength(1);
    expect(report).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(tablesIn(report).map((rows) => new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size)).not.toContain(2);
  });
});
