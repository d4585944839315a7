import { unzipSync } from "fflate";
import { parseDocument } from "htmlparser2";
import { beforeEach, describe, expect, it } from "vitest";
import { type Assessment, assess } from "../../../src/assessment/index.js";
import { level, type Observation, type Plan } from "../../../src/model/index.js";
import { STATUS_STYLE } from "../../../src/output/charts/theme.js";
import { toDocxReport } from "../../../src/output/index.js";
import { docxTable } from "../../../src/output/report/docx/table.js";
import { heading, paragraph, run } from "../../../src/output/report/docx/words.js";
import { wording } from "../../../src/text/index.js";
import { codeOf, factsOf } from "../../refusal.js";
import { levelOf, planOf } from "../plan-of.js";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Node & { readonly name: string; readonly attribs: { readonly [name: string]: string }; readonly children: Node[] };

const isElement = (node: Node): node is Element & Node => "name" in node && "attribs" in node;
/** The elements of a name in XML, wherever they stand. */
function all(xml: string | Node, name: string): Element[] {
  const nodes = typeof xml === "string" ? parseDocument(xml, { xmlMode: true }).children : (xml as Element).children;
  return nodes.filter(isElement).flatMap((node) => [...(node.name === name ? [node as Element] : []), ...all(node, name)]);
}
const textIn = (node: Node): string =>
  isElement(node)
    ? node.name === "w:noBreakHyphen"
      ? "-"
      : (node as Element).children.map(textIn).join("")
    : "data" in node
      ? String(node.data)
      : "";
const value = (node: Element, name: string, attribute = "w:val") => all(node, name)[0]?.attribs[attribute];
const says = (node: Element) => ({ style: value(node, "w:pStyle"), text: textIn(node).replaceAll("\u00a0", " ") });

const words = wording("en");
const { report } = words;
const seen = (year: number, text: string): Observation => ({ indicator: "it", year, value: text, status: "actual" });
const plan: Plan = {
  ...planOf({
    requirement: level("50"),
    span: { kind: "by", year: 2030 },
    baseline: levelOf("40"),
    attribute: "binding",
    unit: "%",
  }),
  title: { zh: "规划", en: "Plan & Co" },
};
const assessment = assess(plan, [seen(2027, "41"), { ...seen(2027, "1"), indicator: "other" }], { asOf: 2027 });
const partsOf = (of: Assessment, options: Parameters<typeof toDocxReport>[2] = { locale: "en" }) =>
  Object.fromEntries(
    Object.entries(unzipSync(toDocxReport(plan, of, options))).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
let parts: { readonly [name: string]: string } = {};
beforeEach(() => {
  parts = partsOf(assessment);
});
const part = (name: string) => parts[name] ?? "";

describe("the package of a Word report", () => {
  it("says of each part what it is, and every part it names is there", () => {
    const types = Object.fromEntries(
      all(part("[Content_Types].xml"), "Override").map(({ attribs }) => [attribs["PartName"], attribs["ContentType"]]),
    );
    const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    expect(types).toEqual({
      "/word/document.xml": `${word}.document.main+xml`,
      "/word/styles.xml": `${word}.styles+xml`,
      "/word/footer1.xml": `${word}.footer+xml`,
      "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    });
    for (const name of Object.keys(types)) expect(parts).toHaveProperty([name.slice(1)]);
    const defaults = all(part("[Content_Types].xml"), "Default").map(({ attribs }) => [
      attribs["Extension"],
      attribs["ContentType"],
    ]);
    expect(defaults).toEqual([
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ]);
  });

  it("leads from the package to the document, and from the document to its styles and footer", () => {
    const leads = (name: string) =>
      all(part(name), "Relationship").map(({ attribs }) => [
        attribs["Id"],
        attribs["Type"]?.split("/").at(-1),
        attribs["Target"],
      ]);
    expect(leads("_rels/.rels")).toEqual([
      ["rId1", "officeDocument", "word/document.xml"],
      ["rId2", "core-properties", "docProps/core.xml"],
    ]);
    expect(leads("word/_rels/document.xml.rels")).toEqual([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "footer", "footer1.xml"],
    ]);
    expect(all(part("word/document.xml"), "w:footerReference")[0]?.attribs).toEqual({ "w:type": "default", "r:id": "rId2" });
  });

  it("has text in its runs and its title alone", () => {
    const stray = (node: Node): string[] =>
      isElement(node)
        ? (node as Element).children.flatMap((child) =>
            isElement(child) ? stray(child) : ["w:t", "dc:title"].includes(node.name) ? [] : [textIn(child).trim()],
          )
        : [];
    const bare = partsOf({ ...assessment, verdicts: assessment.verdicts.map((one) => ({ ...one, because: [], policy: [] })) });
    for (const xml of [...Object.values(parts), ...Object.values(bare)])
      expect(
        parseDocument(xml, { xmlMode: true })
          .children.flatMap(stray)
          .filter((text) => text !== ""),
      ).toEqual([]);
  });

  it("has its title, A4 upright, and the page's number with how many there are", () => {
    expect(textIn(all(part("docProps/core.xml"), "dc:title")[0] as Element)).toContain("Plan & Co: assessment of its targets");
    expect(all(part("word/document.xml"), "w:pgSz")[0]?.attribs).toEqual({ "w:w": "11906", "w:h": "16838" });
    const [footer] = all(part("word/footer1.xml"), "w:p");
    expect(footer && says(footer)).toEqual({ style: "Footer", text: "1 / 1" });
    expect(all(part("word/footer1.xml"), "w:fldSimple").map(({ attribs }) => attribs["w:instr"])).toEqual([
      " PAGE ",
      " NUMPAGES ",
    ]);
    expect(value(footer as Element, "w:jc")).toBe("center");
  });

  it("is in Chinese unless asked otherwise, and refuses what is none", () => {
    expect(partsOf(assessment, {})["docProps/core.xml"]).toContain("《规划》");
    expect(codeOf(() => toDocxReport({} as Plan, assessment))).toBe("invalid-plan");
    expect(factsOf(() => toDocxReport(plan, { verdicts: [] } as never))).toMatchObject({ argument: "assessment.counts" });
    expect(factsOf(() => toDocxReport(plan, { counts: {} } as never))).toMatchObject({ argument: "assessment.verdicts" });
    expect(codeOf(() => toDocxReport(plan, assessment, null as never))).toBe("invalid-options");
    expect(factsOf(() => toDocxReport(plan, assessment, null as never))).toMatchObject({ argument: "options" });
  });
});

describe("the styles of a Word report", () => {
  const stylesIn = () =>
    all(part("word/styles.xml"), "w:style").map((style) => ({
      id: style.attribs["w:styleId"],
      name: value(style, "w:name"),
      size: Number(value(style, "w:sz")),
      bold: all(style, "w:b").length === 1,
      level: value(style, "w:outlineLvl"),
      stays: all(style, "w:keepNext").length + all(style, "w:keepLines").length,
      to: value(style, "w:jc"),
      colour: value(style, "w:color"),
      hangs: value(style, "w:ind", "w:hanging"),
      from: value(style, "w:ind", "w:left"),
      chinese: value(style, "w:rFonts", "w:eastAsia"),
      based: value(style, "w:basedOn"),
      complex: Number(value(style, "w:szCs")),
    }));
  let styles: ReturnType<typeof stylesIn> = [];
  beforeEach(() => {
    styles = stylesIn();
  });
  const style = (id: string) => styles.find((one) => one.id === id);

  it("are there for every style that a paragraph has, all based on the usual one", () => {
    const used = new Set(
      [part("word/document.xml"), part("word/footer1.xml")].flatMap((xml) =>
        all(xml, "w:pStyle").map(({ attribs }) => attribs["w:val"]),
      ),
    );
    const known = styles.map(({ id }) => id);
    expect([...used].filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    for (const { id, based, size, complex } of styles.slice(1)) expect([id, based, complex]).toEqual([id, "Normal", size]);
    expect(styles[0]).toMatchObject({ id: "Normal", name: "Normal" });
  });

  it("of headings are Word's own, in three levels, smaller from level to level, and stay with what follows", () => {
    for (const level of [1, 2, 3])
      expect(style(`Heading${level}`)).toMatchObject({
        name: `heading ${level}`,
        level: String(level - 1),
        stays: 2,
        bold: true,
      });
    for (const { id, level, stays } of styles)
      if (!id?.startsWith("Heading")) expect([id, level, stays]).toEqual([id, undefined, 0]);
    const sizes = ["Title", "Heading1", "Heading2", "Heading3", "Fact", "TableText"].map((id) => style(id)?.size ?? 0);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it("set bold Chinese in black type and the rest in Song type", () => {
    for (const { id, bold, chinese } of styles.slice(1)) expect([id, chinese]).toEqual([id, bold ? "SimHei" : "SimSun"]);
    expect(styles.filter(({ bold }) => bold).map(({ id }) => id)).toEqual([
      ...["Title", "Heading1", "Heading2", "Heading3", "Result", "TableHead", "TableHeadNumber"],
    ]);
    expect(all(part("word/styles.xml"), "w:rPrDefault").map((one) => value(one, "w:rFonts", "w:eastAsia"))).toEqual(["SimSun"]);
    expect(all(part("word/styles.xml"), "w:lang")[0]?.attribs["w:eastAsia"]).toBe("zh-CN");
  });

  it("set numbers to the right, notes in grey, and steps hanging behind their number", () => {
    const those = (pick: (one: (typeof styles)[number]) => unknown) => styles.filter(pick).map(({ id }) => id);
    expect(those(({ to }) => to === "right")).toEqual(["TableHeadNumber", "TableTextNumber"]);
    expect(those(({ colour }) => colour === "595959")).toEqual(["Note", "Footer"]);
    expect(those(({ colour }) => colour !== undefined)).toEqual(["Note", "Footer"]);
    expect(those(({ hangs }) => hangs !== undefined)).toEqual(["Step"]);
    expect(style("Step")).toMatchObject({ hangs: "320", from: "320" });
  });
});

describe("the body of a Word report", () => {
  let body: Element;
  let paragraphs: readonly ReturnType<typeof says>[] = [];
  let tables: readonly (readonly (readonly ReturnType<typeof says>[])[])[] = [];
  beforeEach(() => {
    body = all(part("word/document.xml"), "w:body")[0] as Element;
    paragraphs = body.children.filter(isElement).flatMap((node) => (node.name === "w:p" ? [says(node as Element)] : []));
    tables = all(body, "w:tbl").map((table) => all(table, "w:tr").map((row) => all(row, "w:tc").map(says)));
  });
  const under = (head: string) => {
    const at = paragraphs.findIndex(({ text, style }) => text === head && style?.startsWith("Heading"));
    const rest = paragraphs.slice(at + 1);
    const next = rest.findIndex(({ style }) => style?.startsWith("Heading"));
    return rest.slice(0, next < 0 ? undefined : next);
  };
  it("says title, date and result, then under its headings what a reader looks for", () => {
    expect(paragraphs.slice(0, 4)).toEqual([
      { style: "Title", text: "Plan & Co: assessment of its targets" },
      { style: "Note", text: "As of 2027, period 2026–2030, base year 2025" },
      { style: "Heading1", text: report.summary },
      { style: "Result", text: expect.stringContaining("binding target") },
    ]);
    const heads = paragraphs.filter(({ style }) => /^Heading[12]/.test(style ?? ""));
    expect(heads).toEqual([
      { style: "Heading1", text: report.summary },
      { style: "Heading2", text: report.attention },
      { style: "Heading1", text: report.binding },
      { style: "Heading1", text: report.annex },
      { style: "Heading2", text: report.trails },
      { style: "Heading2", text: report.policy },
      { style: "Heading2", text: report.methods },
      { style: "Heading2", text: report.sources },
      { style: "Heading2", text: report.unmatched },
    ]);
    expect(under(report.binding)[0]).toEqual({ style: "Note", text: report.bindingNote });
    expect(under(report.trails)[0]).toEqual({ style: "Note", text: report.trailsNote });
    expect(under(report.policy)[0]).toEqual({ style: "Note", text: report.policyNote });
    expect(under(report.unmatched)).toEqual([{ style: "Fact", text: "other" }]);
  });

  it("begins a page with the first table of targets and with the annex, and with no other heading", () => {
    const fresh = all(body, "w:p").filter((one) => all(one, "w:pageBreakBefore").length > 0);
    expect(fresh.map((one) => says(one).text)).toEqual([report.binding, report.annex]);
  });

  it("has no heading for what there is none of", () => {
    const met = assess(plan, [seen(2027, "51")], { asOf: 2027 });
    const own = all(partsOf(met)["word/document.xml"] ?? "", "w:p").map((one) => says(one).text);
    expect(own).toContain(report.sources);
    expect(own).not.toContain(report.attention);
    expect(own).not.toContain(report.unmatched);
  });

  it("has counts as numbers in the summary, but no numbers in tables of words", () => {
    expect(tables[0]?.map((row) => row.map(({ style }) => style))).toEqual([
      ["TableHead", "TableHeadNumber", "TableHeadNumber"],
      ["TableText", "TableTextNumber", "TableTextNumber"],
    ]);
    expect(tables[0]?.[1]?.map(({ text }) => text)).toEqual([expect.any(String), "1", "1"]);
    const policy = tables.find(([head]) => head?.[0]?.text === "Setting");
    expect(new Set(policy?.flat().map(({ style }) => style))).toEqual(new Set(["TableHead", "TableText"]));
  });

  it("has of each target the observed figure and the gap as numbers, and the status in its colour", () => {
    const [heads = [], row = []] = tables[2] ?? [];
    const named = [
      "Indicator",
      "Baseline",
      "Target",
      "Actual",
      "Compared with target",
      "Progress",
      "Status",
      "Needed in 2028",
      "Remarks",
    ];
    expect(heads.map(({ text }) => text)).toEqual(named);
    expect(row.map(({ style }, i) => [i, style])).toEqual(
      row.map((_, i) => [i, i === 3 || i === 4 ? "TableTextNumber" : "TableText"]),
    );
    expect(row[5]?.text).toBe("progress 10%, time elapsed 40%");
    const { status } = assessment.verdicts[0] ?? {};
    const cell = all(all(body, "w:tbl")[2] as Element, "w:tr")[1];
    const look = STATUS_STYLE[status ?? "behind"];
    expect(all(all(cell as Element, "w:tc")[6] as Element, "w:shd")[0]?.attribs["w:fill"]).toBe(look.fill.slice(1));
    expect(value(all(cell as Element, "w:tc")[6] as Element, "w:color")).toBe(look.on.slice(1));
  });

  it("has of each working its facts with their labels in bold, the settings, and numbered steps", () => {
    const head = paragraphs.find(({ style }) => style === "Heading3")?.text ?? "";
    expect(head).toMatch(/^某指标|^.* · /);
    const working = under(head);
    expect(working[0]).toEqual({ style: "Fact", text: expect.stringMatching(/^target: 50/) });
    expect(working.find(({ text }) => text.startsWith(words.phrase.policyUsed))?.text).toMatch(/: .+: 0\.95/);
    const steps = working.filter(({ style }) => style === "Step").map(({ text }) => text);
    expect(steps).toHaveLength(assessment.verdicts[0]?.because.length ?? 0);
    expect(steps.map((text) => text.split(" ")[0])).toEqual(steps.map((_, i) => `${i + 1}.`));
    const facts = all(body, "w:p").filter((one) => says(one).style === "Fact" && says(one).text.includes(": "));
    for (const fact of facts) {
      const [label, told] = all(fact, "w:r");
      expect([all(label as Element, "w:b").length, all(told as Element, "w:b").length]).toEqual([1, 0]);
      expect(textIn(label as Element)).toMatch(/: $/);
    }
  });

  it("says in place of steps why there are none, and nothing of settings where none was used", () => {
    const none = partsOf(assess(plan, [], { asOf: 2027 }))["word/document.xml"] ?? "";
    const own = all(none, "w:p").map(says);
    const bare = partsOf({ ...assessment, verdicts: assessment.verdicts.map((one) => ({ ...one, because: [], policy: [] })) });
    const facts = all(bare["word/document.xml"] ?? "", "w:p").map(says);
    expect(facts.filter(({ style }) => style === "Step")).toEqual([]);
    expect(facts).toContainEqual({ style: "Fact", text: "Not calculated: " });
    expect(facts.some(({ text }) => text.startsWith(words.phrase.policyUsed))).toBe(false);
    expect(own.some(({ text }) => text.startsWith("Not calculated"))).toBe(own.every(({ style }) => style !== "Step"));
  });
});

describe("a table in Word", () => {
  const widthsOf = (xml: string) => all(xml, "w:gridCol").map(({ attribs }) => Number(attribs["w:w"]));
  const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
    docxTable(
      heads,
      rows.map((row) => row.map((text) => ({ text }))),
    );

  it("is as wide as its text, a head counted as the bold letters it has", () => {
    // Chinese letters of 7.5 points, half a letter free, and 5.5 points beside.
    expect(widthsOf(table(["指标", "值"], ["森林覆盖率", "高"]))).toEqual([935, 353]);
    expect(widthsOf(table(["指标名称", "值"], ["森林", "高"]))).toEqual([Math.floor((4 * 1.12 + 0.5) * 150) + 110, 353]);
  });

  it("has the same widths in its grid, in its cells and all together", () => {
    for (const xml of [
      table(["指标", "值"], ["森林覆盖率", "高"]),
      table(["a", "b", "c"], ["森林覆盖率".repeat(30), "城镇化率".repeat(9), "短"]),
      table(
        Array.from({ length: 30 }, (_, i) => `第${i}`),
        Array.from({ length: 30 }, () => "一二三四"),
      ),
    ]) {
      const widths = widthsOf(xml);
      for (const row of all(xml, "w:tr")) expect(all(row, "w:tcW").map(({ attribs }) => Number(attribs["w:w"]))).toEqual(widths);
      const whole = widths.reduce((sum, one) => sum + one, 0);
      expect(all(xml, "w:tblW")[0]?.attribs).toEqual({ "w:w": String(whole), "w:type": "dxa" });
      expect(whole).toBeLessThanOrEqual(10206);
    }
  });

  it("that is wider than the page fills the page, to less than a letter's hundredth in each column", () => {
    for (const cells of [
      ["森林覆盖率".repeat(30), "城镇化率".repeat(9), "短"],
      ["森林覆盖率".repeat(90)],
      ["A".repeat(200), "B".repeat(200)],
    ]) {
      const widths = widthsOf(
        table(
          cells.map(() => "头"),
          cells,
        ),
      );
      const whole = widths.reduce((sum, one) => sum + one, 0);
      expect(whole).toBeLessThanOrEqual(10206);
      expect(whole).toBeGreaterThan(10206 - 2 * cells.length - 1);
    }
  });

  it("repeats its head on every page, parts no row, and has room beside its cells and behind it", () => {
    const xml = table(["指标", "值"], ["甲", "1"], ["乙", "2"]);
    const rows = all(xml, "w:tr");
    expect(rows.map((row) => [all(row, "w:tblHeader").length, all(row, "w:cantSplit").length])).toEqual([
      [1, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(all(xml, "w:tblCellMar").flatMap((one) => ["w:left", "w:right"].map((side) => value(one, side, "w:w")))).toEqual([
      "55",
      "55",
    ]);
    expect(all(xml, "w:tblBorders").flatMap(({ children }) => children.filter(isElement).map(({ name }) => name))).toEqual([
      "w:top",
      "w:bottom",
      "w:insideH",
    ]);
    expect(all(xml, "w:p").map(says).at(-1)).toEqual({ style: "Gap", text: "" });
  });

  it("shades its head and the cells that ask for it, and sets a column of numbers to the right with its head", () => {
    const xml = docxTable(
      ["指标", "值"],
      [
        [
          { text: "甲", fill: "#009e73", colour: "#000000" },
          { text: "1", number: true },
        ],
        [{ text: "乙" }, { text: "—" }],
      ],
    );
    const cells = all(xml, "w:tc").map((cell) => [
      value(cell, "w:pStyle"),
      value(cell, "w:shd", "w:fill"),
      value(cell, "w:color"),
    ]);
    expect(cells).toEqual([
      ["TableHead", "EEEEEE", undefined],
      ["TableHeadNumber", "EEEEEE", undefined],
      ["TableText", "009e73", "000000"],
      ["TableTextNumber", undefined, undefined],
      ["TableText", undefined, undefined],
      ["TableText", undefined, undefined],
    ]);
  });
});

describe("words in Word", () => {
  const plain = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

  it("are a run with the look that differs from its paragraph", () => {
    expect(run("森林")).toBe(plain("森林"));
    expect(run("森林", { bold: true })).toBe(plain("森林").replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>"));
    expect(run("森林", { bold: true, colour: "#0072b2" })).toBe(
      plain("森林").replace("<w:r>", '<w:r><w:rPr><w:b/><w:color w:val="0072b2"/></w:rPr>'),
    );
  });

  it("keep a number beside its unit, words apart, and a space at the end", () => {
    expect(run("up to 20.06 km of road")).toBe(plain("up to 20.06\u00a0km of road"));
    expect(run("target: ")).toBe(plain("target: "));
    expect(run("")).toBe(plain(""));
  });

  it("keep a sign beside its number in prose, and as it is in a cell of numbers", () => {
    expect(run("from -3 to 5")).toContain('</w:t><w:noBreakHyphen/><w:t xml:space="preserve">3');
    expect(run("-3", { number: true })).toBe(plain("-3"));
    expect(run("PM-2")).toBe(plain("PM-2"));
  });

  it("stand in paragraphs of a style, and headings on a page of their own where asked", () => {
    expect(paragraph("Fact", run("a"), run("b"))).toBe(
      `<w:p><w:pPr><w:pStyle w:val="Fact"/></w:pPr>${plain("a")}${plain("b")}</w:p>`,
    );
    expect(heading(2, "a")).toBe(`<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${plain("a")}</w:p>`);
    expect(heading(1, "a", true)).toContain('<w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr>');
  });
});
