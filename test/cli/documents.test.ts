import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compoundStream } from "../../src/cli/documents/compound.js";
import { DocumentError } from "../../src/cli/documents/document-error.js";
import { docxToHtml } from "../../src/cli/documents/docx.js";
import { library } from "../../src/cli/documents/library.js";
import { countIn } from "../../src/cli/documents/numbers.js";
import { odsSheets } from "../../src/cli/documents/ods.js";
import { tablesOf } from "../../src/cli/documents/tables.js";
import { workbookSheets } from "../../src/cli/documents/workbook.js";
import { packed, unpacked } from "../../src/cli/documents/zip.js";
import { type IndicatorTable, readIndicatorTable } from "../../src/index.js";
import { cli } from "./cli.js";

const FIXTURES = "test/cli/fixtures";
const fixture = (name: string): Uint8Array => readFileSync(join(FIXTURES, name));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** What a table says, without where each row stood. */
const said = ({ indicators, notes, issues }: IndicatorTable) => ({
  indicators: indicators.map((one) => ({ ...one, row: 0 })),
  notes,
  issues,
});

/** Parts as an archive. */
const archive = (parts: { readonly [name: string]: string }): Uint8Array =>
  packed(new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
const docx = (body: string, more: { readonly [name: string]: string } = {}, before = ""): Uint8Array =>
  archive({
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  });

describe("a table from LibreOffice says what the page says", () => {
  const page = new TextDecoder().decode(fixture("table.html"));

  it.each(["docx", "xlsx", "xls", "ods"])("as .%s, every field equal", async (form) => {
    // Raised figures are kept in .xls too, but the library does not tell them.
    const wanted = readIndicatorTable(form === "xls" ? page.replaceAll(/<\/?su[pb]>/g, "") : page);
    expect(wanted.indicators).toHaveLength(6);
    const { out, err } = await cli(["read", join(FIXTURES, `table.${form}`), "--json"]);
    expect(err).toBe("");
    expect(said(JSON.parse(out))).toEqual(said(wanted));
  });

  it("from standard input, where only its bytes tell what it is", async () => {
    const { out } = await cli("read - --json", { stdin: [fixture("table.docx")] });
    expect(said(JSON.parse(out))).toEqual(said(readIndicatorTable(page)));
  });
});

describe("Word's automatic numbers", () => {
  it("stand before headings, in lists and in the first column of a table", async () => {
    const html = await docxToHtml(fixture("numbered.docx"));
    const texts = [...html.matchAll(/<(h[1-6]|p)>([^<]+)</g)].map(([, , text]) => text);
    expect(texts.slice(0, 11)).toEqual([
      "第一章发展基础",
      "第一节成就",
      "第二节形势",
      "第二章总体要求",
      "第一节目标",
      "（一）主要指标",
      "1.甲项",
      "(a)其一",
      "(b)其二",
      "2.乙项",
      "序号",
    ]);
    expect(
      (JSON.parse((await cli(`read ${FIXTURES}/numbered.docx --json`)).out) as IndicatorTable).indicators.map(({ no }) => no),
    ).toEqual([1, 2]);
  });

  const NUMBERING = `<w:numbering xmlns:w="x">
    <w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="H1"/><w:lvlText w:val="第%1章"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/><w:suff w:val="nothing"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1&amp;"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="List"/></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
  </w:numbering>`;
  const STYLES = `<w:styles xmlns:w="x">
    <w:style w:type="paragraph" w:styleId="H1"><w:basedOn w:val="Base"/></w:style>
    <w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="numbering" w:styleId="List"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
  </w:styles>`;
  const p = (text: string, properties = ""): string =>
    `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const list = (id: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

  it("count as Word counts: by style, by level, begun anew, shared, and not where they are taken off", async () => {
    const body = [
      p("甲", '<w:pStyle w:val="H1"/>'),
      p("其一", list(1, 1)),
      p("其二", list(1, 1)),
      p("无", '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      p("乙", '<w:pStyle w:val="H1"/>'),
      p("其一", list(1, 1)),
      p("三", list(2)),
      p("四", list(2)),
      p("一", list(3)),
      p("二", list(3)),
      p("三", list(5)),
      p("点", list(4)),
      p("旧", `<w:pPrChange><w:pPr>${list(2)}</w:pPr></w:pPrChange>`),
      p("平"),
    ];
    const html = await docxToHtml(docx(body.join(""), { "word/numbering.xml": NUMBERING, "word/styles.xml": STYLES }));
    expect([...html.matchAll(/<p>([^<]+)</g)].map(([, text]) => text)).toEqual([
      "第一章 甲",
      "1.1其一",
      "1.2其二",
      "无",
      "第二章 乙",
      "2.1其一",
      "3&amp; 三",
      "4&amp; 四",
      "1&amp; 一",
      "2&amp; 二",
      "3&amp; 三",
      "点",
      "旧",
      "平",
    ]);
  });

  it.each<[string, number, string]>([
    ["decimal", 12, "12"],
    ["decimalZero", 3, "03"],
    ["decimalFullWidth", 12, "１２"],
    ["decimalEnclosedCircle", 20, "⑳"],
    ["decimalEnclosedCircle", 21, "21"],
    ["upperRoman", 1949, "MCMXLIX"],
    ["lowerRoman", 4, "iv"],
    ["upperRoman", 4000, "4000"],
    ["upperLetter", 26, "Z"],
    ["lowerLetter", 28, "bb"],
    ["chineseCounting", 21, "二十一"],
    ["none", 1, ""],
    ["constructor", 7, "7"],
    ["upperRoman", 0, "0"],
  ])("%s of %d is %s", (form, count, text) => {
    expect(countIn(form, count)).toBe(text);
  });
});

describe("numbers are what the sheet shows", () => {
  it.each(["xlsx", "xls", "ods"] as const)("46.0 and not 46 in .%s, and 47.5%% for 0.475", async (form) => {
    const sheets = async (name: string) =>
      form === "ods" ? odsSheets(fixture(`${name}.ods`)) : await workbookSheets(fixture(`${name}.${form}`), form);
    const [table] = await sheets("table");
    expect(table?.rows[3]?.map((cell) => cell?.text)).toEqual([
      undefined,
      "2",
      "常住人口城镇化率（%）",
      "46.0",
      "51.0",
      "—",
      undefined,
    ]);
    const [figures] = await sheets("observations");
    expect(figures?.rows.map((row) => row[2]?.text.replaceAll(",", ""))).toEqual(["数值", "20.00", "47.5%", "1347.50"]);
  });
});

describe("documents that are not read say how to save them", () => {
  const compound = (stream: string): Uint8Array =>
    Buffer.concat([
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      Buffer.alloc(600),
      Buffer.from(stream, "utf16le"),
      Buffer.alloc(600),
    ]);

  it.each<[string, Uint8Array | string, string]>([
    ["plan.doc", compound("WordDocument"), "另存为 .docx"],
    ["plan.wps", compound("WordDocument"), "另存为 .docx"],
    ["table.et", compound("Workbook"), "另存为 .xlsx"],
    ["plan.pdf", "%PDF-1.7\n…", "PDF 和幻灯片不存表格的行列"],
    ["plan.rtf", "{\\rtf1 …}", "另存为 .docx"],
    ["locked.xlsx", compound("EncryptedPackage"), "文件有密码"],
    ["slides.pptx", archive({ "ppt/presentation.xml": "<a/>" }), "PDF 和幻灯片"],
    ["book.xlsb", archive({ "xl/workbook.bin": "" }), "另存为 .xlsx"],
    ["text.odt", archive({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }), "另存为 .docx"],
    ["all.zip", archive({ "table.csv": "a" }), "这是压缩包"],
    ["old.xls", compound(""), "另存为 .xlsx"],
    ["broken.xls", compound("Workbook"), "文件已损坏"],
    ["cut.docx", docx("").subarray(0, 300), "文件已损坏"],
    ["empty.docx", archive({ "word/document.xml": "" }), "文件已损坏"],
  ])("%s", async (name, content, expected) => {
    for (const command of [["read"], ["convert", "--to", "json"]] as const) {
      const { code, out, err } = await cli([command[0], file(name, content), ...command.slice(1)]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`无法读取 ${join(folder, name)}：`);
      expect(err).toContain(expected);
    }
  });

  it("and a plan in a document is no plan", async () => {
    const { code, err } = await cli(["validate", `${FIXTURES}/table.docx`, "--as", "plan"]);
    expect([code, err]).toEqual([2, expect.stringContaining("此处需要 JSON 文本")]);
  });

  it("names the library that is missing", async () => {
    const missing = Object.assign(new Error("no such package"), { code: "ERR_MODULE_NOT_FOUND" });
    await expect(library("mammoth", () => Promise.reject(missing))).rejects.toMatchObject({
      fault: "no-library",
      library: "mammoth",
    });
    await expect(library("mammoth", () => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
  });
});

describe("hostile documents cost little", () => {
  const refused = async (name: string, content: Uint8Array): Promise<string> => {
    const { code, out, err } = await cli(["read", file(name, content)]);
    expect([code, out]).toEqual([2, ""]);
    return err;
  };
  /** An archive of one deflated part, which says of its size what it likes. */
  const bomb = (name: string, text: Uint8Array): Uint8Array => {
    const plain = packed(new Map([[name, new Uint8Array()]]));
    const data = deflateRawSync(text);
    const bytes = Buffer.concat([plain.subarray(0, 30 + name.length), data, plain.subarray(30 + name.length)]);
    const directory = 30 + name.length + data.length;
    for (const at of [8, directory + 10]) bytes.writeUInt16LE(8, at);
    for (const at of [18, directory + 20]) bytes.writeUInt32LE(data.length, at);
    bytes.writeUInt32LE(directory, bytes.length - 6);
    return bytes;
  };

  it("an archive that unpacks to far more than it says", async () => {
    expect(await refused("bomb.docx", bomb("word/document.xml", new Uint8Array(200 * 2 ** 20)))).toContain("内容过大");
  });

  it("more elements than a text has, more cells than a sheet has", async () => {
    const cell = "<w:tc><w:p/></w:tc>";
    expect(await refused("cells.docx", docx(`<w:tbl><w:tr>${cell.repeat(300_000)}</w:tr></w:tbl>`))).toContain("内容过大");
    const row =
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000"><text:p>1</text:p></table:table-cell></table:table-row>';
    const mimetype = "application/vnd.oasis.opendocument.spreadsheet";
    expect(await refused("repeated.ods", archive({ mimetype, "content.xml": `<table:table>${row}</table:table>` }))).toContain(
      "内容过大",
    );
  });

  it("a sheet whose last cell is far away", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const links = (type: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/${type}" Target="${target}"/></Relationships>`;
    const corner = archive({
      "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      "_rels/.rels": links("officeDocument", "xl/workbook.xml"),
      "xl/_rels/workbook.xml.rels": links("worksheet", "worksheets/sheet1.xml"),
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`,
    });
    expect(await refused("corner.xlsx", corner)).toMatch(/内容过大|文件已损坏/);
  });

  it("entities", async () => {
    const declared = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
    expect(await refused("entities.docx", docx("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", {}, declared))).toContain("声明了实体");
  });

  it("an archive is what was looked at: names, sizes and all", () => {
    const parts = new Map([
      ["第一.xml", new TextEncoder().encode("<a/>")],
      ["b.bin", Uint8Array.of(1, 2, 3)],
    ]);
    expect(unpacked(packed(parts), () => true)).toEqual(new Map([...parts].map(([name, data]) => [name, Buffer.from(data)])));
    expect(() => unpacked(packed(parts).subarray(1), () => true)).toThrow(DocumentError);
    const locked = Buffer.from(packed(parts));
    locked.writeUInt16LE(1, locked.indexOf(Uint8Array.of(0x50, 0x4b, 1, 2)) + 8);
    expect(() => unpacked(locked, () => true)).toThrow("protected");
  });

  it("a compound file whose chains run in circles", () => {
    const bytes = Buffer.from(fixture("observations.xls"));
    expect(compoundStream(bytes, "Workbook")?.length).toBeGreaterThan(1000);
    expect(compoundStream(bytes, "Nothing")).toBeUndefined();
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    for (let at = table; at < table + 512; at += 4) bytes.writeUInt32LE(0, at);
    expect(() => compoundStream(bytes, "Workbook")).toThrow("damaged");
  });
});

it("tables of a page become grids, merged cells in their first place", () => {
  const html =
    "<table><tr><td rowspan=2>a<td colspan=2>b<br>c<tr><td>d<table><tr><td>e</table><td>f</table><p>x<table><tr><th>g</table>";
  expect(tablesOf(html).map(({ rows }) => rows.map((row) => row.map((cell) => cell?.text)))).toEqual([
    [
      ["a", "b c", undefined],
      [undefined, "de", "f"],
    ],
    [["g"]],
  ]);
});
