import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { beforeEach, describe, expect, it } from "vitest";
import { assess } from "../../../src/assessment/index.js";
import type { Finding, Ref, Severity } from "../../../src/checks/index.js";
import { level, type Observation, type Plan } from "../../../src/model/index.js";
import { STATUS_STYLE } from "../../../src/output/charts/theme.js";
import { toHtmlFindings, toHtmlReport, toMarkdownReport } from "../../../src/output/index.js";
import { imageOf } from "../../../src/output/report/options.js";
import { describeFinding, locate, wording } from "../../../src/text/index.js";
import { codeOf, factsOf } from "../../refusal.js";
import { levelOf, planOf } from "../plan-of.js";
import { refOf } from "../ref-of.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
const within = (node: Node): Element[] =>
  "childNodes" in node ? node.childNodes.flatMap((child) => ["tagName" in child ? [child] : [], within(child)].flat()) : [];
const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
const attributesOf = ({ attrs }: Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const named = (from: Node, tag: string, kind?: string) =>
  within(from).filter(
    (one) => one.tagName === tag && (kind === undefined || attributesOf(one)["class"]?.split(" ").includes(kind)),
  );
const texts = (from: Node, tag: string, kind?: string) => named(from, tag, kind).map(textOf);

/** Texts that stand beside blocks, where none belongs. */
const stray = (from: Node): string[] =>
  within(from)
    .filter(({ tagName }) =>
      ["html", "body", "main", "div", "section", "table", "thead", "tbody", "tr", "dl", "ol", "ul"].includes(tagName),
    )
    .flatMap(({ childNodes }) =>
      childNodes.flatMap((child) => ("value" in child && child.value.trim() !== "" ? [child.value] : [])),
    );

const words = wording("en");
const { report } = words;
const seen = (indicator: string, year: number, value: string): Observation => ({ indicator, year, value, status: "actual" });
const [indicator] = planOf({ requirement: level("50"), span: { kind: "by", year: 2030 }, baseline: levelOf("40") }).indicators;
const one = (id: string, more: object) => ({
  ...(indicator as NonNullable<typeof indicator>),
  id,
  name: { zh: id, en: `the ${id}` },
  ...more,
});
const plan: Plan = {
  ...planOf({ requirement: level("50") }),
  title: { zh: "规划", en: "Plan & Co" },
  indicators: [
    one("a", { attribute: "binding", no: 1, unit: "%" }),
    one("b", { attribute: "binding", no: 2 }),
    one("c", { attribute: "anticipatory", no: 3 }),
  ] as never,
};
const assessment = assess(plan, [seen("a", 2027, "41"), seen("b", 2027, "39"), seen("other", 2027, "1")], { asOf: 2027 });
const met = assess({ ...plan, indicators: plan.indicators.slice(0, 1) }, [seen("a", 2027, "51")], { asOf: 2027 });
const charts = [
  { title: "First <b>", svg: "<svg>'(1)'</svg>" },
  { title: "Second", svg: "<svg/>" },
];

describe.each([
  ["HTML", toHtmlReport],
  ["Markdown", toMarkdownReport],
] as const)("a report in %s", (_, write) => {
  it("refuses what is no plan, no assessment and no options, each by its name", () => {
    expect(codeOf(() => write({} as Plan, assessment))).toBe("invalid-plan");
    for (const part of ["verdicts", "counts"] as const) {
      const { [part]: __, ...rest } = assessment;
      expect(codeOf(() => write(plan, rest as never))).toBe("invalid-assessment");
      expect(factsOf(() => write(plan, rest as never))).toMatchObject({ argument: `assessment.${part}` });
    }
    expect(codeOf(() => write(plan, assessment, null as never))).toBe("invalid-options");
    expect(factsOf(() => write(plan, assessment, null as never))).toMatchObject({ argument: "options" });
  });

  it("is in Chinese unless asked otherwise", () => {
    expect(write(plan, assessment)).toContain(wording("zh").report.summary);
    expect(write(plan, assessment)).toBe(write(plan, assessment, { locale: "zh" }));
  });

  it("has no heading for charts, worries and unknown indicators where there are none", () => {
    const whole = write(plan, assessment, { locale: "en", charts });
    const bare = write(plan, met, { locale: "en" });
    for (const head of [`${report.attention}`, report.charts, report.unmatched]) {
      expect(whole).toContain(head);
      expect(bare).not.toContain(head);
    }
  });
});

describe("a page of a report", () => {
  let page: Node;
  let bare: Node;
  beforeEach(() => {
    page = parse(toHtmlReport(plan, assessment, { locale: "en", charts }));
    bare = parse(toHtmlReport(plan, met, { locale: "zh" }));
  });

  it("has a title, a language, and a policy that lets nothing run", () => {
    expect(texts(page, "title")).toEqual(["Plan & Co: assessment of its targets"]);
    expect(texts(page, "h1")).toEqual(["Plan & Co: assessment of its targets"]);
    expect(named(page, "html").map(attributesOf)).toEqual([{ lang: "en" }]);
    expect(named(bare, "html").map(attributesOf)).toEqual([{ lang: "zh-CN" }]);
    expect(named(page, "meta").map((meta) => attributesOf(meta)["content"])).toContain(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    expect(texts(page, "p").slice(0, 1)).toEqual(["As of 2027, period 2026–2030, base year 2025"]);
  });

  it("has a bar for each attribute that some target has, its parts as long as their counts", () => {
    expect(texts(page, "b")).toEqual([`${words.attribute.binding} 2`, `${words.attribute.anticipatory} 1`]);
    expect(texts(bare, "b")).toEqual([`${wording("zh").attribute.binding} 1`]);
    const parts = named(page, "div", "bar").map((bar) =>
      named(bar, "span")
        .filter((span) => attributesOf(span)["class"] !== "parts")
        .map((span) => [attributesOf(span)["class"], attributesOf(span)["style"], textOf(span), attributesOf(span)["title"]]),
    );
    const [behind, away] = assessment.verdicts.map(({ status }) => status);
    expect(parts[1]).toEqual([
      ["undetermined", "flex-grow:1", `${words.status.undetermined} 1`, `${words.status.undetermined} 1`].map((text, i) =>
        i < 2 ? text : expect.stringMatching(/ 1$/),
      ),
    ]);
    const counted = new Map<string, number>();
    for (const status of [behind, away]) counted.set(String(status), (counted.get(String(status)) ?? 0) + 1);
    expect(new Map(parts[0]?.map(([status, style]) => [status as string, Number(style?.replace("flex-grow:", ""))]))).toEqual(
      counted,
    );
  });

  it("has no text but in its elements, whatever is left out", () => {
    const none = { ...assessment, verdicts: assessment.verdicts.map((each) => ({ ...each, because: [], policy: [] })) };
    for (const each of [page, bare, parse(toHtmlReport(plan, none))]) expect(stray(each)).toEqual([]);
    expect(stray(parse("<main>here</main>"))).toEqual(["here"]);
    expect(named(page, "table", "tally")).toHaveLength(1);
    expect(named(page, "table", "plain")).toHaveLength(4);
  });

  it("has the look of its statuses", () => {
    const style = texts(page, "style").join("");
    for (const [status, { fill, on }] of Object.entries(STATUS_STYLE))
      expect(style).toContain(`.${status}{background:${fill};color:${on}}`);
  });

  it("has in each cell its head and its column, the name leading to the working and the status as a badge", () => {
    const [table] = named(page, "table", "targets");
    const [row] = named(named(table as Element, "tbody")[0] as Element, "tr");
    const heads = texts(table as Element, "th");
    const cells = named(row as Element, "td");
    expect(cells.map((cell) => attributesOf(cell)["data-head"])).toEqual(heads);
    expect(cells.map((cell) => attributesOf(cell)["class"])).toEqual([
      ...["no", "name", "base", "target", "observed", "gap", "progress", "status", "next", "remarks"].map((key) => `col-${key}`),
    ]);
    const [link] = named(row as Element, "a");
    expect(link && attributesOf(link)).toEqual({ href: "#trail-a-0", title: report.toTrail });
    expect(texts(row as Element, "a")).toEqual(["the a (%)"]);
    expect(named(row as Element, "span", "badge").map((badge) => attributesOf(badge)["class"])).toEqual([
      `badge ${assessment.verdicts[0]?.status}`,
    ]);
    expect(named(table as Element, "th").map((head) => attributesOf(head)["scope"])).toEqual(heads.map(() => "col"));
  });

  it("draws progress as a bar with a mark where the time is, and stops at both ends", () => {
    const bar = (value: string) => {
      const own = parse(toHtmlReport(plan, assess(plan, [seen("a", 2027, value)], { asOf: 2027 })));
      const [progress] = named(own, "span", "progress");
      return named(progress as Element, "rect").map((rect) => [
        attributesOf(rect)["class"],
        attributesOf(rect)["width"],
        attributesOf(rect)["x"],
      ]);
    };
    const [way, time] = [
      ["way", "100", undefined],
      ["time", "2", "39.0"],
    ];
    expect(bar("41")).toEqual([way, ["made", "10.0", undefined], time]);
    expect(bar("60")).toEqual([way, ["made", "100.0", undefined], time]);
    expect(bar("30")).toEqual([way, ["made", "0.0", undefined], time]);
    // Two that were observed have a bar, the third has none.
    expect(named(page, "span", "progress")).toHaveLength(2);
    expect(texts(page, "small").slice(0, 2)).toEqual([
      "progress 10%, time elapsed 40%",
      "worse than the baseline, time elapsed 40%",
    ]);
  });

  it("shows pictures as images with their title, and nothing of what is in them", () => {
    expect(named(page, "img").map(attributesOf)).toEqual(charts.map((chart) => ({ src: imageOf(chart), alt: chart.title })));
    expect(texts(page, "figcaption")).toEqual(["First <b>", "Second"]);
    expect(imageOf(charts[0] as never)).toBe("data:image/svg+xml;charset=utf-8,%3Csvg%3E%27%281%29%27%3C%2Fsvg%3E");
    // Half of a character that has two is none.
    expect(imageOf({ title: "", svg: "\ud83da" })).toBe("data:image/svg+xml;charset=utf-8,%EF%BF%BDa");
  });

  it("folds each working with its facts, settings and steps", () => {
    const folds = named(page, "details");
    expect(folds.map((fold) => attributesOf(fold)["id"])).toEqual(["trail-a-0", "trail-b-0", "trail-c-0"]);
    expect(textOf(named(folds[0] as Element, "summary")[0] as Element)).toMatch(/^1 {2}the a ./);
    expect(texts(folds[0] as Element, "dt")).toEqual(expect.arrayContaining([words.heading.target, words.phrase.policyUsed]));
    expect(texts(folds[0] as Element, "dd").slice(0, 1)).toEqual(["50"].map((text) => expect.stringContaining(text)));
    expect(named(folds[0] as Element, "li")).toHaveLength(assessment.verdicts[0]?.because.length ?? 0);
    const none = { ...assessment, verdicts: assessment.verdicts.map((each) => ({ ...each, because: [], policy: [] })) };
    const [fold] = named(parse(toHtmlReport(plan, none, { locale: "en" })), "details");
    expect(named(fold as Element, "ol")).toEqual([]);
    expect(texts(fold as Element, "p")).toEqual(["Not calculated: "]);
    expect(texts(fold as Element, "dt")).not.toContain(words.phrase.policyUsed);
  });

  it("ends with the policy, the methods, the sources and what the plan has not", () => {
    const heads = texts(page, "h3");
    expect(heads).toEqual([report.attention, report.trails, report.policy, report.methods, report.sources, report.unmatched]);
    expect(texts(page, "h2")).toEqual([report.summary, report.binding, report.anticipatory, report.charts, report.annex]);
    expect(texts(page, "p")).toEqual(
      expect.arrayContaining([report.bindingNote, report.trailsNote, report.policyNote, report.rounded]),
    );
    expect(texts(named(page, "section").at(-1) as Element, "li")).toEqual(["other"]);
  });
});

describe("a report in Markdown", () => {
  let blocks: readonly string[] = [];
  beforeEach(() => {
    blocks = toMarkdownReport(plan, assessment, { locale: "en", charts }).split("\n\n");
  });
  const following = (head: string) => blocks[blocks.indexOf(head) + 1];

  it("is headings, notes and tables in the order in which they are read", () => {
    expect(blocks[0]).toBe("# Plan &amp; Co: assessment of its targets");
    expect(blocks[1]).toBe("As of 2027, period 2026–2030, base year 2025");
    expect(blocks[3]).toMatch(/^\*\*[A-Z0-9].*[a-z]\*\*$/);
    expect(blocks.filter((block) => block.startsWith("#"))).toEqual([
      "# Plan &amp; Co: assessment of its targets",
      ...[
        `## ${report.summary}`,
        `### ${report.attention}`,
        `## ${report.binding}`,
        `## ${report.anticipatory}`,
        `## ${report.charts}`,
      ],
      ...[`## ${report.annex}`, `### ${report.trails}`, `### ${report.policy}`, `### ${report.methods}`, `### ${report.sources}`],
      `### ${report.unmatched}`,
    ]);
    expect(following(`## ${report.binding}`)).toBe(report.bindingNote);
    expect(following(`### ${report.policy}`)).toBe(report.policyNote);
    expect(following(`### ${report.unmatched}`)).toBe("- other\n");
    expect(following(`## ${report.charts}`)).toBe(`![First &lt;b&gt;](${imageOf(charts[0] as never)})`);
  });

  it("has in its tables the words of progress and status", () => {
    const row = blocks.find((block) => block.includes("| Progress |"))?.split("\n")[2];
    expect(row).toContain("| progress 10%, time elapsed 40% |");
    expect(row?.split(" | ")[7]).toBe(words.status[assessment.verdicts[0]?.status ?? "missed"]);
    const anticipated = blocks[blocks.indexOf(`## ${report.anticipatory}`) + 2];
    expect(anticipated).not.toMatch(/progress/i);
  });

  it("folds each working: facts, the settings that were used, numbered steps", () => {
    const fold =
      blocks
        .slice(blocks.indexOf(`### ${report.trails}`) + 2)
        .join("\n\n")
        .split("</details>")[0]
        ?.split("\n") ?? [];
    expect(fold.slice(0, 3)).toEqual(["<details>", expect.stringMatching(/^<summary>1 the a · .+<\/summary>$/), ""]);
    expect(fold[3]).toMatch(/^- target: 50/);
    const used = fold.indexOf(`- ${words.phrase.policyUsed}`);
    expect(fold[used + 1]).toMatch(/^ {2}- .*: 0\.95$/);
    const steps = fold.filter((line) => /^[0-9]+\. /.test(line));
    expect(steps.map((line) => line.split(" ")[0])).toEqual(assessment.verdicts[0]?.because.map((_, i) => `${i + 1}.`));
    const none = { ...assessment, verdicts: assessment.verdicts.map((each) => ({ ...each, because: [], policy: [] })) };
    const text = toMarkdownReport(plan, none, { locale: "en" });
    const FORMS = /^(?:<\/?details>|<summary>.*<\/summary>|#+ .*|- .*|[0-9]+\. .*|\|.*\||[A-Z“*].*|)$/;
    for (const each of [text, toMarkdownReport(plan, met, { locale: "en" })])
      expect(each.split("\n").filter((line) => !FORMS.test(line))).toEqual([]);
    const [, result] = toMarkdownReport(plan, met, { locale: "en" }).split(`## ${report.summary}\n\n`);
    expect(result?.split("\n\n").map((block) => block[0])).toEqual(expect.arrayContaining(["*", "|", "#"]));
    expect(result?.split("\n\n")[2]).toBe(`## ${report.binding}`);
    // Before the annex stands a note, without charts.
    const [main = ""] = toMarkdownReport(plan, met, { locale: "en" }).split(`\n\n## ${report.annex}`);
    expect([report.rounded, report.nextNote.replaceAll("{year}", "2028")]).toContain(main.split("\n\n").at(-1));
    const [, facts] = text.split("</summary>\n\n");
    expect(
      facts
        ?.split("\n\n")[0]
        ?.split("\n")
        .every((line) => line.startsWith("- ")),
    ).toBe(true);
    expect(text).toContain("\n\nNot calculated: \n\n</details>");
    expect(text).not.toContain(`- ${words.phrase.policyUsed}`);
  });
});

describe("a page of findings", () => {
  const finding = (code: string, severity: Severity, refs: readonly Ref[], more: Partial<Finding> = {}): Finding => ({
    code,
    severity,
    locator: { table: 2, row: 3 },
    facts: {},
    refs,
    ...more,
  });
  const findings = [
    finding("unit-spelling", "note", [refOf("a")]),
    finding("own <rule>", "error", [refOf("a", { locator: {} }), refOf("b", { name: { zh: "只有<中文>" } })], { locator: {} }),
    finding("unit-spelling", "note", []),
  ];
  let page: Node;
  let articles: readonly Element[] = [];
  beforeEach(() => {
    page = parse(toHtmlFindings(findings, { title: "Findings & more", locale: "en" }));
    articles = named(page, "article");
  });

  it("refuses what is no list and no options", () => {
    expect(factsOf(() => toHtmlFindings({} as never))).toMatchObject({ argument: "findings" });
    expect(codeOf(() => toHtmlFindings([], null as never))).toBe("invalid-options");
    expect(factsOf(() => toHtmlFindings([], null as never))).toMatchObject({ argument: "options", expected: "object" });
  });

  it("has its title and language, and lets nothing run", () => {
    expect([texts(page, "title"), texts(page, "h1")]).toEqual([["Findings & more"], ["Findings & more"]]);
    expect(named(page, "html").map(attributesOf)).toEqual([{ lang: "en" }]);
    expect(named(parse(toHtmlFindings([])), "html").map(attributesOf)).toEqual([{ lang: "zh-CN" }]);
    expect(texts(parse(toHtmlFindings([])), "h1")).toEqual([""]);
    expect(named(page, "meta").map((meta) => attributesOf(meta)["content"])).toContain(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(texts(page, "style")[0]).toContain(".finding.error{border-color:");
  });

  it("counts by severity, the worst first, those that occur", () => {
    const { severity } = words;
    expect(named(page, "span", "badge").map((badge) => [attributesOf(badge)["class"], textOf(badge)])).toEqual([
      ["badge error", `${severity.error} 1`],
      ["badge note", `${severity.note} 2`],
    ]);
    expect(textOf(named(page, "header")[0] as Element)).toBe(`Findings & more${severity.error} 1 ${severity.note} 2`);
    expect(texts(page, "h2")).toEqual([`${severity.error} 1`, `${severity.note} 2`]);
    expect(articles.map((article) => attributesOf(article)["class"])).toEqual(["finding error", "finding note", "finding note"]);
    expect(named(page, "section").map((section) => named(section, "article").length)).toEqual([1, 2]);
  });

  it("has no text but in its elements", () => {
    for (const one of articles) for (const child of one.childNodes) expect("value" in child ? child.value : "").toBe("");
    expect(stray(page)).toEqual([]);
  });

  it("says so where nothing was found", () => {
    const none = parse(toHtmlFindings([], { title: "Plan <1>", locale: "en" }));
    expect(texts(none, "p")).toEqual([words.cli.noFindings.replace("{plan}", "Plan <1>")]);
    expect(named(none, "section")).toEqual([]);
  });

  it("names each by the title of its rule, a rule of one's own by its code", () => {
    expect(articles.map((article) => texts(article, "h3")[0])).toEqual([
      "own <rule> own <rule>",
      `${words.findingTitle["unit-spelling"]} unit-spelling`,
      `${words.findingTitle["unit-spelling"]} unit-spelling`,
    ]);
    expect(texts(page, "code")).toEqual(["own <rule>", "unit-spelling", "unit-spelling"]);
    const titles = texts(
      parse(toHtmlFindings([finding("heading-missing", "note", []), finding("constructor", "note", [])], { locale: "en" })),
      "h3",
    );
    expect(titles).toEqual([`${words.outlineIssueTitle["heading-missing"]} heading-missing`, "constructor constructor"]);
  });

  it("says where it is, what it is, and where everything is that it speaks of", () => {
    expect(texts(articles[1] as Element, "p")).toEqual([
      locate({ table: 2, row: 3 }, "en"),
      describeFinding(findings[0] as Finding, "en"),
    ]);
    expect(named(articles[1] as Element, "p").map((one) => attributesOf(one)["class"])).toEqual(["note", undefined]);
    expect(texts(articles[1] as Element, "li")).toEqual(["name a Table 2 · row 1"]);
    // What has no place is not listed, nor is a list of nothing.
    expect(texts(articles[0] as Element, "p")).toHaveLength(1);
    expect(texts(articles[0] as Element, "li")).toEqual(["“只有<中文>” Table 2 · row 1"]);
    expect(named(articles[2] as Element, "ul")).toEqual([]);
  });

  it("names what it speaks of in Chinese on a Chinese page", () => {
    const chinese = parse(toHtmlFindings(findings));
    expect(texts(chinese, "li")).toEqual([
      `只有<中文> ${locate({ table: 2, row: 1 }, "zh")}`,
      `名a ${locate({ table: 2, row: 1 }, "zh")}`,
    ]);
  });

  it("says where in a file it is, before the place in the outline", () => {
    const placeOf = ({ id }: Ref) => (id === "a" ? "line 12" : undefined);
    const placed = parse(toHtmlFindings(findings, { locale: "en", placeOf }));
    expect(texts(placed, "li")).toEqual(["name a line 12", "“只有<中文>” Table 2 · row 1", "name a line 12 · Table 2 · row 1"]);
  });
});
