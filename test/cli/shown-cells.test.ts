import { describe, expect, it } from "vitest";
import { docxToHtml } from "../../src/cli/documents/docx.js";
import { documentKind } from "../../src/cli/documents/kind.js";
import { numbered } from "../../src/cli/documents/numbered.js";
import { readLists } from "../../src/cli/documents/numbering.js";
import { countIn } from "../../src/cli/documents/numbers.js";
import { odsSheets } from "../../src/cli/documents/ods.js";
import { readDocument } from "../../src/cli/documents/read-document.js";
import { escapedHtml, sheetsToHtml, sheetToCells } from "../../src/cli/documents/sheet.js";
import { tablesOf } from "../../src/cli/documents/tables.js";
import { workbookSheets } from "../../src/cli/documents/workbook.js";
import { packed } from "../../src/cli/documents/zip.js";

const archive = (parts: { readonly [name: string]: string }): Uint8Array =>
  packed(new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
const ods = (content: string): Uint8Array =>
  archive({ mimetype: MIMETYPE, "content.xml": `<office:body>${content}</office:body>` });

describe("an OpenDocument sheet as it shows", () => {
  const cell = (inside: string, attributes = ""): string => `<table:table-cell${attributes}>${inside}</table:table-cell>`;
  const row = (inside: string, attributes = ""): string => `<table:table-row${attributes}>${inside}</table:table-row>`;
  const sheet = (inside: string, name = "表", more = ""): string =>
    `<table:table table:name="${name}"${more}>${inside}</table:table>`;
  const p = (text: string): string => `<text:p>${text}</text:p>`;
  const texts = (content: string) => odsSheets(ods(content))[0]?.rows.map((one) => one.map((shown) => shown?.text));

  it.each([
    ["paragraphs on lines of their own", p("甲") + p("乙"), "甲\n乙"],
    ["a line that is broken", p("甲<text:line-break/>乙"), "甲\n乙"],
    ["several blanks", p('甲<text:s text:c="3"/>乙'), "甲   乙"],
    ["one blank", p("甲<text:s/>乙"), "甲 乙"],
    ["a tab as a blank", p("甲<text:tab/>乙"), "甲 乙"],
    ["a remark is no text", `<office:annotation>${p("注")}</office:annotation>${p("46")}`, "46"],
    [
      "a remark of two paragraphs after a text is none",
      `${p("46")}<office:annotation>${p("注")}${p("释")}</office:annotation>`,
      "46",
    ],
    [
      "what is drawn over a cell is no text",
      `<draw:frame><draw:text-box>${p("图")}</draw:text-box></draw:frame>${p("46")}`,
      "46",
    ],
    [
      "a remark within a drawing neither",
      `<draw:g><office:annotation>${p("注")}</office:annotation>${p("图")}</draw:g>${p("46")}`,
      "46",
    ],
    ["an empty paragraph before a text", p("") + p("46"), "46"],
    ["as many blanks as a line has, and no more than a hundred", p('甲<text:s text:c="1000000"/>乙'), `甲${" ".repeat(100)}乙`],
    ["what is in no paragraph is no text", `外${p("46")}外`, "46"],
    ["a value is there as it shows", `${p("46.0%")}`, "46.0%"],
  ])("%s", (_, inside, text) => {
    expect(texts(sheet(row(cell(inside))))).toEqual([[text]]);
  });

  it("raised and lowered figures, by the style of their span", () => {
    const style = (name: string, position: string): string =>
      `<style:style style:name="${name}"><style:text-properties style:text-position="${position}"/></style:style>`;
    const styles =
      style("up", "super 58%") +
      style("high", "33% 58%") +
      style("down", "sub 58%") +
      style("low", "-33% 58%") +
      style("flat", "0% 100%");
    const span = (name: string): string => `<text:span text:style-name="${name}">2</text:span>`;
    const [found] = odsSheets(
      ods(styles + sheet(row(["up", "high", "down", "low", "flat", "none"].map((name) => cell(p(`1${span(name)}3`))).join("")))),
    );
    expect(found?.rows[0]?.map((one) => one?.html)).toEqual([
      ...["1<sup>2</sup>3", "1<sup>2</sup>3", "1<sub>2</sub>3", "1<sub>2</sub>3", "123", "123"],
    ]);
    expect(found?.rows[0]?.every((one) => one?.text === "123")).toBe(true);
  });

  it("merged cells with their size, those under them empty", () => {
    const merged = cell(p("甲"), ' table:number-rows-spanned="2" table:number-columns-spanned="3"');
    const [found] = odsSheets(
      ods(sheet(row(`${merged}<table:covered-table-cell table:number-columns-repeated="2"/>${cell(p("乙"))}`))),
    );
    expect(found?.rows).toEqual([
      [{ text: "甲", html: "甲", rows: 2, columns: 3 }, undefined, undefined, { text: "乙", html: "乙" }],
    ]);
  });

  it("repeated cells and rows as often as they are, and the empty end of a sheet not at all", () => {
    const twice = ' table:number-columns-repeated="2"';
    const end = ' table:number-columns-repeated="16000"';
    expect(
      texts(
        sheet(
          row(cell(p("甲"), twice) + cell("", end)) +
            row(cell("", end), ' table:number-rows-repeated="2"') +
            row(cell("") + cell(p("乙")), ' table:number-rows-repeated="3"') +
            row(cell("", end), ' table:number-rows-repeated="1000000"'),
        ),
      ),
    ).toEqual([["甲", "甲"], [], [], ["", "乙"], ["", "乙"], ["", "乙"]]);
  });

  it("each cell in its own column, however many empty ones are before it", () => {
    const far = row(cell("", ' table:number-columns-repeated="700"') + cell(p("甲")) + cell("") + cell(p("乙")));
    const [found] = texts(sheet(far)) ?? [];
    expect([found?.length, found?.indexOf("甲"), found?.indexOf("乙")]).toEqual([703, 700, 702]);
    // Empty cells and rows belong to their own row and sheet.
    expect(texts(sheet(row(cell(p("甲")) + cell("")) + row(cell(p("乙")))))).toEqual([["甲"], ["乙"]]);
    const two = odsSheets(ods(sheet(row(cell(p("甲"))) + row(cell(""))) + sheet(row(cell(p("乙"))), "二")));
    expect(two.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it("an empty cell that is merged over others stays, for a header may be empty", () => {
    const merged = (more: string) => cell("", ` table:number-${more}-spanned="2"`);
    expect(odsSheets(ods(sheet(row(merged("rows")) + row(merged("columns")))))[0]?.rows).toEqual([
      [{ text: "", html: "", rows: 2 }],
      [{ text: "", html: "", columns: 2 }],
    ]);
  });

  it("a million cells at the most, in rows and columns, shown or only passed over", () => {
    const thousand = (inside: string, more = "") => row(cell(inside, ' table:number-columns-repeated="1000"') + more);
    const times = (count: number) => ` table:number-rows-repeated="${count}"`;
    const rows = (count: number) => thousand(p("1")).replace(">", `${times(count)}>`);
    expect(texts(sheet(rows(1000)))?.length).toBe(1000);
    for (const more of [row(cell(p("1"))), row(cell("")) + row(cell(p("1")))])
      expect(() => texts(sheet(rows(1000) + more))).toThrow("too-large");
    expect(() => texts(sheet(rows(1001)))).toThrow("too-large");
    expect(() => texts(sheet(rows(600)) + sheet(rows(600)))).toThrow("too-large");
    expect(() => texts(sheet(row(cell("", ' table:number-columns-repeated="1000000"') + cell(p("1")))))).toThrow("too-large");
    const blank = (count: number) => row(cell("")).replace(">", `${times(count)}>`);
    expect(texts(sheet(rows(999) + blank(999) + row(cell(p("1")))))?.length).toBe(1999);
    expect(() => texts(sheet(rows(999) + blank(1000) + row(cell(p("1")))))).toThrow("too-large");
  });

  it("a group of rows that is folded up hides no sheet", () => {
    const styled = '<style:style style:name="s"><style:table-properties/></style:style>';
    const folded = `<table:table-row-group table:display="false">${row(cell(p("甲")))}</table:table-row-group>`;
    const sheets = odsSheets(
      ods(styled + sheet(folded, "一", ' table:style-name="s"') + sheet(folded, "二", ' table:style-name="s"')),
    );
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["一", 1],
      ["二", 1],
    ]);
  });

  it("sheets by their names, and none that is hidden", () => {
    const hidden = '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>';
    const shown = '<style:style style:name="s"><style:table-properties table:display="true"/></style:style>';
    const one = row(cell(p("甲")));
    expect(
      odsSheets(
        ods(
          hidden +
            shown +
            sheet(one, "一", ' table:style-name="s"') +
            sheet(one, "二", ' table:style-name="h"') +
            sheet(one, "三"),
        ),
      ).map(({ name }) => name),
    ).toEqual(["一", "三"]);
    expect(() => odsSheets(archive({ mimetype: MIMETYPE }))).toThrow("damaged");
  });

  it("of a workbook of several sheets the one asked for, by its name or its place", async () => {
    const bytes = ods(sheet(row(cell(p("甲"))), "一") + sheet(row(cell(p("乙"))), "二"));
    const first = async (name?: string) => {
      const content = await readDocument(bytes, "a.ods", { locale: "zh", ...(name !== undefined && { sheet: name }) });
      return content !== undefined && "sheets" in content ? content.sheets.map(({ rows }) => rows[0]?.[0]?.text) : [];
    };
    expect([await first(), await first("二"), await first("1"), await first("2")]).toEqual([
      ["甲", "乙"],
      ["乙"],
      ["甲"],
      ["乙"],
    ]);
    const many = ods(Array.from({ length: 12 }, (_, i) => sheet(row(cell(p(`${i + 1}`))), `表${i + 1}`)).join(""));
    const twelfth = await readDocument(many, "a.ods", { locale: "zh", sheet: "12" });
    expect(twelfth !== undefined && "sheets" in twelfth && twelfth.sheets[0]?.name).toBe("表12");
    for (const none of ["3", "0", "三", "x1", "1x", "00001"]) await expect(first(none)).rejects.toThrow(/一、二/);
  });
});

describe("an Excel sheet as it shows", () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const links = (...all: (readonly [type: string, target: string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
      .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${RELATION}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const FORMATS = ["General", "0.0", "0.0%", "#,##0.00_ ", "yyyy-mm-dd"];
  const book = (rows: string, { more = "", strings = "", sheets = "", properties = "" } = {}): Uint8Array =>
    archive({
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
      "_rels/.rels": links(["officeDocument", "xl/workbook.xml"]),
      "xl/_rels/workbook.xml.rels": links(
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
      ),
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${properties}<sheets><sheet name="表" sheetId="1" r:id="r1"/>${sheets}</sheets></workbook>`,
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="5">${FORMATS.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`).join("")}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/>${FORMATS.map((_, i) => `<xf numFmtId="${170 + i}" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`,
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${more}</worksheet>`,
      "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></worksheet>`,
    });
  const rowsOf = async (bytes: Uint8Array) => (await workbookSheets(bytes, "xlsx"))[0]?.rows;

  it("numbers by their format, without grouping and without the noise of doubles", async () => {
    const c = (column: string, style: number, value: string) => `<c r="${column}1" s="${style}"><v>${value}</v></c>`;
    const shown = await rowsOf(
      book(
        `<row r="1">${c("A", 0, "0.30000000000000004")}${c("B", 1, "46")}${c("C", 2, "46")}${c("D", 3, "0.475")}${c("E", 4, "1347.5")}${c("F", 5, "46023")}</row>`,
      ),
    );
    // 46023 days after the last of 1899 is the first of 2026.
    expect(shown?.[0]?.map((one) => one?.text)).toEqual(["0.3", "46", "46.0", "47.5%", "1347.50", "2026-01-01"]);
  });

  it("merged cells with their size, no larger than the sheet, those under them empty", async () => {
    const text = (at: string) => `<c r="${at}" t="inlineStr"><is><t>${at}</t></is></c>`;
    const row = (no: number) => `<row r="${no}">${["A", "B", "C"].map((column) => text(`${column}${no}`)).join("")}</row>`;
    const merges = (...all: string[]) =>
      `<mergeCells count="${all.length}">${all.map((one) => `<mergeCell ref="${one}"/>`).join("")}</mergeCells>`;
    const shown = await rowsOf(book(row(1) + row(2), { more: merges("A1:B2", "C1:E9") }));
    expect(shown?.map((one) => one.map((found) => found && [found.text, found.rows, found.columns]))).toEqual([
      [["A1", 2, 2], undefined, ["C1", 2, 1]],
      [undefined, undefined, undefined],
    ]);
  });

  it("raised and lowered figures as such, and no sheet that is hidden", async () => {
    const run = (text: string, align = "") =>
      `<r>${align === "" ? "" : `<rPr><vertAlign val="${align}"/></rPr>`}<t>${text}</t></r>`;
    const strings = `<si>${run("20&lt;")}${run("1", "superscript")}${run("2", "subscript")}</si><si>${run("平")}${run("文")}</si>`;
    const bytes = book('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', {
      strings,
      sheets: '<sheet name="藏" sheetId="2" state="hidden" r:id="r4"/>',
    });
    expect((await rowsOf(bytes))?.[0]?.map((one) => one?.html)).toEqual(["20&lt;<sup>1</sup><sub>2</sub>", "平文"]);
    expect((await workbookSheets(bytes, "xlsx")).map(({ name }) => name)).toEqual(["表"]);
  });

  it("cells that are not there as empty ones, and a late row as wide as it is", async () => {
    const wide = Array.from({ length: 1100 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join("");
    const shown = await rowsOf(book(`${wide}<row r="1102"><c r="C1102"><v>2</v></c></row>`));
    expect(shown?.map((row) => row.map((one) => one?.text)).slice(1099)).toEqual([
      ["1", "", ""],
      ["", "", ""],
      ["", "", "2"],
    ]);
  });

  it("whole numbers, fractions and texts that no format changes", async () => {
    const values = ["46", "-0.5", "1234567.5", "123456789012345"];
    const cells = values.map(
      (value, i) => `<c r="${"ABCD"[i]}1" s="1"><v>${value}</v></c><c r="${"ABCD"[i]}2"><v>${value}</v></c>`,
    );
    const of = (no: number) => cells.map((one) => `${one.split("</c>")[no - 1]}</c>`).join("");
    const shown = await rowsOf(
      book(`<row r="1">${of(1)}</row><row r="2">${of(2)}</row><row r="3"><c r="A3" t="inlineStr"><is><t> 甲 </t></is></c></row>`),
    );
    expect(shown?.map((row) => row.map((one) => one?.text))).toEqual([values, values, ["甲", "", "", ""]]);
  });

  it("a million cells at the most, however they are spread and merged", async () => {
    const corner = (column: string, no: number) => `<row r="${no}"><c r="${column}${no}"><v>1</v></c></row>`;
    // 16,384 columns, of which only the last has a figure.
    const rows = (count: number) => corner("XFD", 1) + Array.from({ length: count - 1 }, (_, i) => corner("A", i + 2)).join("");
    await expect(rowsOf(book(rows(62)))).rejects.toThrow("too-large");
    const merged = (...refs: string[]) =>
      `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    const over = Array.from({ length: 7 }, () => "A1:XFD10");
    await expect(rowsOf(book(rows(10), { more: merged(...over) }))).rejects.toThrow("too-large");
    await expect(rowsOf(book(rows(10), { more: merged("A1000:XFD1000", ...over) }))).rejects.toThrow("too-large");
    const shown = await rowsOf(book(corner("B", 1) + corner("B", 2), { more: merged("A1:XFD10", "A9:B9", "D1:E1") }));
    expect(shown?.[0]?.[0]).toEqual({ text: "", html: "", rows: 2, columns: 2 });
  });

  it("dates of a workbook that counts from 1904", async () => {
    const dated = '<row r="1"><c r="A1" s="5"><v>44561</v></c></row>';
    expect((await rowsOf(book(dated, { properties: '<workbookPr date1904="1"/>' })))?.[0]?.[0]?.text).toBe("2026-01-01");
  });

  it("what is none is damaged", async () => {
    await expect(workbookSheets(archive({ "xl/workbook.xml": "" }), "xlsx")).rejects.toThrow("damaged");
  });
});

describe("a sheet as a text", () => {
  const cell = (text: string, more = {}) => ({ text, html: escapedHtml(text), ...more });

  it("as cells divided by tabs, each on one line, quotation marks doubled", () => {
    const rows = [[cell("甲\r\n\t乙"), undefined, cell('说"好"')], [cell("")], []];
    expect(sheetToCells({ name: "表", rows })).toBe('甲 乙\t\t"说""好"""\n\n\n');
  });

  it("as a page with a heading and a table for each, merged cells with their spans", () => {
    const rows = [[cell("甲<乙>&", { rows: 2 }), cell("丙\n丁", { columns: 3 }), undefined]];
    expect(
      sheetsToHtml([
        { name: "a&b", rows },
        { name: "空", rows: [] },
      ]),
    ).toBe(
      '<h2>a&amp;b</h2>\n<table>\n<tr><td rowspan="2">甲&lt;乙&gt;&amp;</td><td colspan="3">丙<br>丁</td></tr>\n</table>\n<h2>空</h2>\n<table>\n</table>\n',
    );
  });

  it("merged cells of a page make no more than a thousand columns", () => {
    const html = "<table><tr><td colspan=800>a<td colspan=800>b</table><table><tr><td colspan=5000>c</table>";
    expect(tablesOf(html).map(({ rows }) => [rows[0]?.length, rows[0]?.[800]?.text])).toEqual([
      [1000, "b"],
      [1000, undefined],
    ]);
  });

  it("and tables of a page as sheets, counted from 1, spans and text outside cells apart", () => {
    const html =
      "前<br><table>外<tr><td rowspan=3>a</td>间<br><td>b</td></tr><tr><th> c </th></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td></tr></table>" +
      "<table><tr><td colspan=0>g</td><td colspan=x>h<br>i</td></tr></table>";
    const tables = tablesOf(html);
    expect(tables.map(({ name }) => name)).toEqual(["1", "2"]);
    expect(tables.map(({ rows }) => rows.map((row) => row.map((one) => one?.text)))).toEqual([
      [
        ["a", "b"],
        [undefined, "c"],
        [undefined, "d"],
        ["e", "f"],
      ],
      [["g", "h i"]],
    ]);
  });
});

describe("what a file is", () => {
  const compound = (...streams: string[]): Uint8Array =>
    Buffer.concat([
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      ...streams.map((one) => Buffer.from(one, "utf16le")),
    ]);
  const text = (said: string): Uint8Array => new TextEncoder().encode(said);

  it.each<[string, Uint8Array, ReturnType<typeof documentKind>]>([
    ["a.docx", archive({ "word/document.xml": "" }), { read: "docx" }],
    ["a.docx", archive({ "word/document2.xml": "" }), { read: "docx" }],
    ["a.xlsx", archive({ "xl/workbook.xml": "" }), { read: "xlsx" }],
    ["a.xlsx", archive({ "xl/workbook10.xml": "" }), { read: "xlsx" }],
    ["a.xlsb", archive({ "xl/workbook.bin": "" }), { save: "xlsx" }],
    ["a.ods", archive({ mimetype: `${MIMETYPE}\n` }), { read: "ods" }],
    ["a.odt", archive({ mimetype: "application/vnd.oasis.opendocument.text" }), { save: "docx" }],
    ["a.odp", archive({ mimetype: "application/vnd.oasis.opendocument.presentation" }), { save: "unpacked" }],
    ["a.pptx", archive({ "[Content_Types].xml": "", "ppt/presentation.xml": "" }), { save: "table" }],
    ["a.zip", archive({ "word/document.xml.old": "", "xl/workbook.xml.old": "" }), { save: "unpacked" }],
    ["a.zip", archive({ "old/word/document.xml": "", "x/xl/workbook.xml": "", "my/ppt/": "" }), { save: "unpacked" }],
    ["a.wps", compound("Workbook"), { save: "docx" }],
    ["a.et", compound("WordDocument"), { save: "xlsx" }],
    ["a.xls", compound("EncryptedPackage", "Workbook"), { save: "unprotected" }],
    ["a.xls", compound("WordDocument", "Workbook"), { save: "docx" }],
    ["A.XLS", compound("Book"), { read: "xls" }],
    ["a", compound("Workbook"), { read: "xls" }],
    ["a.xls", compound(), { save: "xlsx" }],
    ["a.doc", compound(), { save: "docx" }],
    ["a.docx", text("%PDF-1.7"), { save: "table" }],
    ["a.pdf", text("{\\rtf1"), { save: "docx" }],
    ["a.docx", text("<html>"), undefined],
    ["a.xls", text("%PD"), undefined],
  ])("%s", (file, bytes, kind) => {
    expect(documentKind(bytes, file)).toEqual(kind);
  });
});

describe("a Word document's numbers", () => {
  it.each([
    ["upperRoman", 494, "CDXCIV"],
    ["upperRoman", 1999, "MCMXCIX"],
    ["upperRoman", 3888, "MMMDCCCLXXXVIII"],
    ["upperRoman", 3999, "MMMCMXCIX"],
    ["decimalFullWidth2", 905, "９０５"],
    ["decimalEnclosedCircleChinese", 1, "①"],
    ["lowerLetter", 26, "z"],
    ["lowerLetter", 27, "aa"],
    ["lowerLetter", 53, "aaa"],
    ["upperLetter", 1, "A"],
    ["upperLetter", 600, "B".repeat(20)],
    ["decimalZero", 12, "12"],
    ["japaneseCounting", 10, "十"],
    ["taiwaneseCountingThousand", 11, "十一"],
    ["chineseCountingThousand", 20, "二十"],
  ])("%s of %d is %s", (form, count, said) => {
    expect(countIn(form, count)).toBe(said);
  });

  const level = (no: number, inside: string): string => `<w:lvl w:ilvl="${no}">${inside}</w:lvl>`;
  const val = (name: string, value: string): string => `<w:${name} w:val="${value}"/>`;
  const paragraphs = async (numbering: string, styles: string, ...all: (readonly [text: string, properties: string])[]) => {
    const body = all.map(([text, properties]) => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
    const html = await docxToHtml(
      archive({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
        "word/numbering.xml": `<w:numbering xmlns:w="x">${numbering}</w:numbering>`,
        "word/styles.xml": `<w:styles xmlns:w="x">${styles}</w:styles>`,
      }),
    );
    return [...html.matchAll(/<p>([^<]+)</g)].map(([, text]) => text);
  };
  it("a list begins anew at the level that it says, a bullet and an empty text are no number, and lists that lead to each other are none", async () => {
    const levels = level(0, val("start", "1") + val("lvlText", "%1.")) + level(1, val("start", "1") + val("lvlText", "%1.%2"));
    const anew = `<w:lvlOverride w:ilvl="0"/><w:lvlOverride w:ilvl="1">${val("startOverride", "7")}</w:lvlOverride>`;
    const numbering =
      abstract(0, levels) +
      abstract(1, level(0, val("numFmt", "bullet") + val("lvlText", "•"))) +
      abstract(2, level(0, val("start", "1") + val("lvlText", ""))) +
      abstract(3, val("numStyleLink", "L")) +
      list(1, 0, anew) +
      list(2, 1) +
      list(3, 2) +
      list(4, 3);
    const styles = `<w:style w:styleId="L">${inList(4)}</w:style>`;
    expect(
      await paragraphs(
        numbering,
        styles,
        ["甲", inList(1, 0)],
        ["乙", inList(1, 1)],
        ["丙", inList(1, 1)],
        ["丁", inList(2)],
        ["戊", inList(3)],
        ["己", inList(4)],
      ),
    ).toEqual(["1. 甲", "1.7 乙", "1.8 丙", "丁", "戊", "己"]);
  });

  it("stand at the paragraph's beginning, escaped, by what holds now and not by what held before a change", () => {
    const lists = readLists(
      abstract(0, level(0, val("start", "1") + val("lvlText", "&lt;%1&amp;"))) + list(1, 0) + list(2, 0),
      "",
    );
    const p = (properties: string, inside = "") => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const changed = (properties: string) => `<w:pPrChange><w:pPr>${properties}</w:pPr></w:pPrChange>`;
    const [first, second, third] = ["&lt;1&amp; ", "&lt;2&amp; ", "&lt;3&amp; "].map(run);
    const cases: (readonly [given: string, wanted: string])[] = [
      [p(inList(1)) + p(inList(2)), p(inList(1), first) + p(inList(2), second)],
      [p(changed(inList(1))) + p(inList(1)), p(changed(inList(1))) + p(inList(1), first)],
      [p(inList(1) + changed(inList(7))) + p(inList(1)), p(inList(1) + changed(inList(7)), first) + p(inList(1), second)],
      // A text box stands in a paragraph and has its own.
      [
        p(inList(1), p(inList(1)) + run("甲")) + p(inList(1)),
        p(inList(1), first + p(inList(1), second) + run("甲")) + p(inList(1), third),
      ],
      // What stands outside of a paragraph's properties numbers nothing.
      [`<w:pPr>${inList(1)}</w:pPr><w:p>${inList(1)}</w:p>`, `<w:pPr>${inList(1)}</w:pPr><w:p>${inList(1)}</w:p>`],
    ];
    for (const [given, wanted] of cases) expect(numbered(`<w:body>${given}</w:body>`, lists)).toBe(`<w:body>${wanted}</w:body>`);
  });

  it("a document with pictures is read without them", async () => {
    const office = "http://schemas.openxmlformats.org";
    const picture = `<w:drawing><wp:inline xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="${office}/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="${office}/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${office}/officeDocument/2006/relationships" r:embed="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
    const html = await docxToHtml(
      archive({
        "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"><Default Extension="png" ContentType="image/png"/></Types>`,
        "word/document.xml": `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>前</w:t></w:r><w:r>${picture}</w:r><w:r><w:t>后</w:t></w:r></w:p></w:body></w:document>`,
        "word/_rels/document.xml.rels": `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/image" Target="media/a.png"/></Relationships>`,
        "word/media/a.png": "no picture",
      }),
    );
    expect(html.replaceAll(/<[^>]*>/g, "")).toBe("前后");
  });

  const inList = (list: number, at?: number): string =>
    `<w:numPr>${at === undefined ? "" : val("ilvl", String(at))}${val("numId", String(list))}</w:numPr>`;
  const list = (no: number, abstract: number, more = "") =>
    `<w:num w:numId="${no}">${val("abstractNumId", String(abstract))}${more}</w:num>`;
  const abstract = (no: number, inside: string) => `<w:abstractNum w:abstractNumId="${no}">${inside}</w:abstractNum>`;

  it("a level below that comes first counts the one above from its start, and begins anew under each", async () => {
    const numbering =
      abstract(0, level(0, val("start", "5") + val("lvlText", "%1.")) + level(1, val("start", "1") + val("lvlText", "%1.%2"))) +
      list(1, 0);
    expect(
      await paragraphs(
        numbering,
        "",
        ["甲", inList(1, 1)],
        ["乙", inList(1)],
        ["丙", inList(1, 1)],
        ["丁", inList(1, 1)],
        ["戊", inList(1, 0)],
        ["己", inList(1, 1)],
      ),
    ).toEqual(["5.1 甲", "5. 乙", "5.1 丙", "5.2 丁", "6. 戊", "6.1 己"]);
  });

  it("a list may have levels of its own over those it takes, and none where it takes none", async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, val("start", "1") + val("numFmt", "upperLetter") + val("lvlText", "%1)"))}</w:lvlOverride>`;
    const numbering =
      abstract(0, level(0, val("start", "1") + val("lvlText", "%1."))) + list(1, 0, own) + list(2, 0) + list(3, 9);
    expect(
      await paragraphs(
        numbering,
        "",
        ["甲", inList(1)],
        ["乙", inList(2)],
        ["丙", inList(3)],
        ["丁", inList(7)],
        ["戊", inList(2, 4)],
      ),
    ).toEqual([...["A) 甲", "2. 乙", "丙", "丁", "戊"]]);
  });

  it("digits stand for every form where a level asks for them, unless it says that it does not", async () => {
    const chinese = level(0, val("start", "1") + val("numFmt", "chineseCounting") + val("lvlText", "%1、"));
    const legal = (value?: string) => (value === undefined ? "<w:isLgl/>" : val("isLgl", value));
    const second = (value?: string) => level(1, val("start", "1") + legal(value) + val("lvlText", "%1.%2"));
    const numbering = [undefined, "0", "false", "1"]
      .map((value, i) => abstract(i, chinese + second(value)) + list(i + 1, i))
      .join("");
    const said = await paragraphs(numbering, "", ...[1, 2, 3, 4].map((one) => ["甲", inList(one, 1)] as const));
    expect(said).toEqual(["1.1 甲", "一.1 甲", "一.1 甲", "1.1 甲"]);
  });

  it("a style numbers its paragraphs at the level that names it, or at its own, or as the style it is based on", async () => {
    const numbering =
      abstract(
        0,
        level(0, val("start", "1") + val("lvlText", "第%1章")) +
          level(1, val("start", "1") + val("pStyle", "H2") + val("lvlText", "第%2节")),
      ) + list(1, 0);
    const style = (id: string, inside: string) => `<w:style w:styleId="${id}">${inside}</w:style>`;
    const styles =
      style("H1", inList(1)) +
      style("H2", inList(1)) +
      style("H3", val("basedOn", "H4")) +
      style("H4", inList(1, 1)) +
      style("P", "") +
      style("A", val("basedOn", "B")) +
      style("B", val("basedOn", "A"));
    const all = ["H1", "H2", "H3", "P", "A", "none"].map((id) => ["甲", val("pStyle", id)] as const);
    expect(await paragraphs(numbering, styles, ...all)).toEqual(["第1章 甲", "第1节 甲", "第2节 甲", "甲", "甲", "甲"]);
  });
});
