import { unzipSync } from "fflate";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { type Assessment, assess } from "../../src/assessment/index.js";
import { docxToHtml } from "../../src/cli/documents/docx.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import type { Plan } from "../../src/model/index.js";
import { toDocxReport, toHtmlReport } from "../../src/output/index.js";
import { wording } from "../../src/text/index.js";
import { cli } from "../cli/cli.js";
import { codeOf } from "../refusal.js";

type Node = ReturnType<typeof parseDocument>["children"][number];

const textOf = (node: Node): string =>
  node.type === "text" ? (node as { data: string }).data : "children" in node ? node.children.map(textOf).join("") : "";
const spaced = (text: string) =>
  text
    .replaceAll(/[\s\u00a0]+/g, " ")
    .replaceAll("\u2011", "-")
    .trim();

/** The texts of all elements of some names, in the order of the page. */
function texts(html: string, ...names: readonly string[]): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if ("name" in node && names.includes(node.name)) found.push(spaced(textOf(node)));
    else if ("children" in node) node.children.forEach(walk);
  };
  parseDocument(html).children.forEach(walk);
  return found;
}

const observed = [
  { indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual", source: "bureau" },
  { indicator: "urbanisation-rate", year: 2027, value: "43.9", status: "actual" },
] as const;
/** Statuses that have words of their own by their case. */
const cases = [
  { indicator: "forest-coverage", year: 2027, value: "20.20", status: "actual" },
  { indicator: "pm25-concentration", year: 2027, value: "29.1", status: "actual" },
] as const;
const CASES: readonly [string, Plan, Assessment][] = [
  ["a plan under way", huzhu15, assess(huzhu15, observed, { asOf: 2027 })],
  ["a plan with targets met early and with one that moves away", huzhu15, assess(huzhu15, cases, { asOf: 2027 })],
  ["a plan that has ended", huzhu14, assess(huzhu14, huzhu14Outcomes, { asOf: 2025 })],
];

describe.each(CASES)("the Word report of %s", (_, plan, assessment) => {
  it.each(["zh", "en"] as const)("read back says what the page says, cell by cell and step by step (%s)", async (locale) => {
    const page = toHtmlReport(plan, assessment, { locale });
    const read = await docxToHtml(toDocxReport(plan, assessment, { locale }));
    // A bar of progress is a picture with its words, and a link is its text.
    const cells = texts(read, "td", "th").filter((text) => text !== "");
    expect(cells).toEqual(texts(page, "td", "th").filter((text) => text !== ""));
    const { report } = wording(locale);
    const heads = texts(read, "h1", "h2");
    expect(heads).toEqual(texts(page, "h2", "h3"));
    expect(heads).toContain(report.annex);
    // The page has a badge where the document has a dot.
    expect(texts(read, "h3").map((text) => text.replace(" · ", " "))).toEqual(texts(page, "summary"));
    const steps = texts(read, "p").filter((text) => /^[0-9]+\. /.test(text));
    expect(steps.map((text) => text.replace(/^[0-9]+\. /, ""))).toEqual(texts(page, "li"));
    for (const said of texts(page, "dd")) expect(spaced(read.replaceAll(/<[^>]*>/g, " "))).toContain(said.slice(0, 12));
  });

  it("has heads that stand on every page, rows that are not parted, a page for the summary and one for the annex, and numbers of pages", () => {
    const parts = unzipSync(toDocxReport(plan, assessment));
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    const document = text("word/document.xml");
    const count = (part: string) => document.split(part).length - 1;
    expect(count("<w:tblHeader/>")).toBe(count("<w:tbl>"));
    expect(count("<w:cantSplit/>")).toBe(count("<w:tr>"));
    expect(count("<w:pageBreakBefore/>")).toBe(2);
    expect(text("word/footer1.xml")).toMatch(/ PAGE .* NUMPAGES /);
    // No table is wider than the page between its margins: 11906 less twice 850.
    for (const [, width] of document.matchAll(/<w:tblW w:w="([0-9]+)"/g)) expect(Number(width)).toBeLessThanOrEqual(10206);
  });
});

it("no line of text ends behind the sign of a number, and a cell that is a number has the plain sign", () => {
  const document = new TextDecoder().decode(
    unzipSync(toDocxReport(huzhu14, assess(huzhu14, huzhu14Outcomes, { asOf: 2025 })))["word/document.xml"],
  );
  // 三产结构占比: 各部分偏差0.02、-4.5、4.48个百分点
  expect(document).toContain('0.02、</w:t><w:noBreakHyphen/><w:t xml:space="preserve">4.5、4.48');
  const signed = [
    ...document.matchAll(
      /<w:pStyle w:val="(\w+)"\/>(?:(?!<w:pStyle).)*?<w:t xml:space="preserve">[^<]*(?<![\p{L}\p{N}])-[0-9]/gu,
    ),
  ];
  expect(signed.map(([, style]) => style).filter((style) => style !== "TableTextNumber")).toEqual([]);
  const missed = { ...huzhu15, indicators: huzhu15.indicators.filter(({ id }) => id === "gdp-growth") };
  const year = { indicator: "gdp-growth", year: 2026, value: "-2.75", status: "actual" } as const;
  const observedInCell = new TextDecoder().decode(
    unzipSync(toDocxReport(missed, assess(missed, [year], { asOf: 2026 })))["word/document.xml"],
  );
  expect(observedInCell).toContain(">-2.75</w:t>");
});

it("escapes what XML would take for its own, and the same assessment gives the same bytes", async () => {
  const evil = `"'<w:p>&amp;]]>\u0000 <script>`;
  const plan = { ...huzhu15, title: { zh: evil }, indicators: huzhu15.indicators.map((one) => ({ ...one, name: { zh: evil } })) };
  const assessment = assess(plan, observed, { asOf: 2027 });
  const bytes = toDocxReport(plan, assessment);
  expect(toDocxReport(plan, assessment)).toEqual(bytes);
  expect(texts(await docxToHtml(bytes), "td").some((text) => text.includes(`"'<w:p>&amp;]]>\ufffd <script>`))).toBe(true);
  expect(codeOf(() => toDocxReport(plan, {} as Assessment))).toBe("invalid-assessment");
});

it("on the command line needs a file, by whose ending or --format it is asked for", async () => {
  expect(await cli("report huzhu-14 --format docx --locale en")).toMatchObject({
    code: 2,
    err: expect.stringContaining("--out"),
  });
  const { out } = await cli("report huzhu-14 --format html --locale en");
  expect(out).toMatch(/^<!doctype html>/);
});
