import { strFromU8, unzipSync } from "fflate";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { pack } from "../../../src/output/workbook/spreadsheet/pack.js";
import type { Sheet } from "../../../src/output/workbook/spreadsheet/sheet.js";
import { sheetXml } from "../../../src/output/workbook/spreadsheet/sheet-xml.js";
import { STYLES, type StyleName, stylesXml } from "../../../src/output/workbook/spreadsheet/styles.js";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = {
  readonly name: string;
  readonly attribs: { readonly [name: string]: string };
  readonly children: readonly Node[];
};

/** All elements of a name, in their order. */
function elements(xml: string, name: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ("name" in node && node.name === name) found.push(node as unknown as Element);
    if ("children" in node) node.children.forEach(walk);
  };
  parseDocument(xml, { xmlMode: true }).children.forEach(walk);
  return found;
}
const attributes = (xml: string, name: string) => elements(xml, name).map(({ attribs }) => attribs);
const textIn = ({ children }: { readonly children: readonly Node[] }): string =>
  children.map((one) => ("data" in one ? one.data : "children" in one ? textIn(one as unknown as Element) : "")).join("");

const plain = (more: Partial<Sheet>, selected = false) =>
  sheetXml({ name: "A & B", widths: [6, 30], rows: [], ...more }, selected);

describe("a sheet as SpreadsheetML", () => {
  it("has each cell at its address, as a number, a text, a formula or nothing, in its look", () => {
    const xml = plain({
      rows: [
        [{ is: "a<b & _x0041_ _x", style: "title" }, undefined, { is: 0.5, style: "figure" }],
        [{ formula: 'IF(A1<>"",1,0)' }, { style: "input" }],
      ],
    });
    expect(
      elements(xml, "c").map(({ attribs, children }) => [attribs, children.map((one) => ("name" in one ? one.name : ""))]),
    ).toEqual([
      [{ r: "A1", s: "1", t: "inlineStr" }, ["is"]],
      [{ r: "C1", s: "6" }, ["v"]],
      [{ r: "A2", s: "0" }, ["f"]],
      [{ r: "B2", s: "7" }, []],
    ]);
    // What looks like an escape of the format is written so that it stays what it was.
    expect(elements(xml, "t").map(textIn)).toEqual(["a<b & _x005F_x0041_ _x"]);
    expect(attributes(xml, "t")).toEqual([{ "xml:space": "preserve" }]);
    expect([...elements(xml, "v"), ...elements(xml, "f")].map(textIn)).toEqual(["0.5", 'IF(A1<>"",1,0)']);
  });

  it("has rows and columns of the size asked for", () => {
    const xml = plain({ rows: [[{ is: "a" }], [{ is: "b" }], []], heights: { 1: 38.5 } });
    expect(attributes(xml, "row")).toEqual([{ r: "1" }, { r: "2", ht: "38.5", customHeight: "1" }, { r: "3" }]);
    expect(attributes(xml, "col")).toEqual([
      { min: "1", max: "1", width: "6", customWidth: "1" },
      { min: "2", max: "2", width: "30", customWidth: "1" },
    ]);
  });

  it.each([
    [
      { rows: 2, columns: 3 },
      { xSplit: "3", ySplit: "2", topLeftCell: "D3", activePane: "bottomRight", state: "frozen" },
    ],
    [
      { rows: 1, columns: 0 },
      { ySplit: "1", topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" },
    ],
  ])("keeps %j in sight", (frozen, pane) => {
    const xml = plain({ frozen });
    expect(attributes(xml, "pane")).toEqual([pane]);
    expect(attributes(xml, "selection")).toEqual([{ pane: pane.activePane }]);
  });

  it("has no element for what it has not, and the order that the format asks for", () => {
    const order = (xml: string) => elements(xml, "worksheet")[0]?.children.map((one) => ("name" in one ? one.name : "")) ?? [];
    const always = ["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection"];
    const page = ["printOptions", "pageMargins", "pageSetup", "headerFooter"];
    expect(order(plain({}))).toEqual([...always, ...page]);
    expect(elements(plain({}), "pane")).toEqual([]);
    const whole = plain({
      merged: ["A1:B1", "A2:B2"],
      validations: [
        { cells: "A1 B1", list: '"1,2"', message: "one of <these>" },
        { cells: "A2", custom: "A2>0", message: "more" },
        { cells: "A3", message: "anything" },
      ],
      coloured: [
        {
          cells: "A1:A9",
          words: [
            { word: 'a "b"', dxf: 3 },
            { word: "c", dxf: 0 },
          ],
        },
        { cells: "B1:B9", words: [{ word: "c", dxf: 1 }] },
      ],
    });
    expect(order(whole)).toEqual([
      ...always,
      "mergeCells",
      "conditionalFormatting",
      "conditionalFormatting",
      "dataValidations",
      ...page,
    ]);
    expect(attributes(whole, "mergeCells")).toEqual([{ count: "2" }]);
    expect(attributes(whole, "mergeCell")).toEqual([{ ref: "A1:B1" }, { ref: "A2:B2" }]);
    expect(attributes(whole, "dataValidations")).toEqual([{ count: "3" }]);
    expect(attributes(whole, "dataValidation").map(({ type, sqref, error, prompt }) => [type, sqref, error, prompt])).toEqual([
      ["list", "A1 B1", "one of <these>", "one of <these>"],
      ["custom", "A2", "more", "more"],
      ["custom", "A3", "anything", "anything"],
    ]);
    expect(elements(whole, "formula1").map(textIn)).toEqual(['"1,2"', "A2>0", "TRUE"]);
    expect(attributes(whole, "conditionalFormatting")).toEqual([{ sqref: "A1:A9" }, { sqref: "B1:B9" }]);
    expect(attributes(whole, "cfRule").map(({ dxfId, priority, type, operator }) => [dxfId, priority, type, operator])).toEqual([
      ["3", "1", "cellIs", "equal"],
      ["0", "2", "cellIs", "equal"],
      // Priorities are of the whole sheet, so that no two are alike.
      ["1", "21", "cellIs", "equal"],
    ]);
    expect(elements(whole, "formula").map(textIn)).toEqual(['"a ""b"""', '"c"', '"c"']);
  });

  it("is printed across one page, landscape A4, with its name and the page's number, an ampersand being doubled", () => {
    const xml = plain({});
    expect(attributes(xml, "pageSetup")).toEqual([
      { paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" },
    ]);
    expect(attributes(xml, "pageSetUpPr")).toEqual([{ fitToPage: "1" }]);
    expect(elements(xml, "oddFooter").map(textIn)).toEqual(["&LA &amp; B&R&P / &N"]);
    expect(attributes(xml, "sheetProtection")).toEqual([
      { sheet: "1", objects: "1", scenarios: "1", formatColumns: "0", formatRows: "0" },
    ]);
    expect([plain({}, true), plain({})].map((one) => attributes(one, "sheetView")[0]?.["tabSelected"])).toEqual(["1", undefined]);
  });
});

describe("the looks of cells", () => {
  const xml = stylesXml([
    { fill: "#0a9bcd", on: "#ffffff" },
    { fill: "#f0e442", on: "#000000" },
  ]);
  const formats = elements(xml, "cellXfs")[0]?.children as unknown as Element[];

  it("are as many as are named, with fonts, fills and borders that there are", () => {
    for (const [list, item] of [
      ["fonts", "font"],
      ["fills", "fill"],
      ["borders", "border"],
      ["cellXfs", "xf"],
      ["cellStyleXfs", "xf"],
      ["cellStyles", "cellStyle"],
      ["dxfs", "dxf"],
    ] as const) {
      const [found] = elements(xml, list);
      const own = found?.children.filter((one) => "name" in one && one.name === item) ?? [];
      expect([list, found?.attribs["count"]]).toEqual([list, String(own.length)]);
    }
    expect(formats).toHaveLength(Object.keys(STYLES).length);
    const counts = Object.fromEntries(
      ["fonts", "fills", "borders"].map((list) => [list, Number(attributes(xml, list)[0]?.["count"])]),
    );
    for (const { attribs } of formats) {
      expect(Number(attribs["fontId"])).toBeLessThan(counts["fonts"] ?? 0);
      expect(Number(attribs["fillId"])).toBeLessThan(counts["fills"] ?? 0);
      expect(Number(attribs["borderId"])).toBeLessThan(counts["borders"] ?? 0);
    }
  });

  it.each([
    ["plain", undefined, undefined, "1"],
    ["title", undefined, undefined, "1"],
    ["muted", undefined, undefined, "1"],
    ["head", "center", undefined, "1"],
    ["text", "left", "1", "1"],
    ["word", "center", undefined, "1"],
    ["figure", "right", "1", "1"],
    ["input", "right", "1", "0"],
    ["inputWord", "center", undefined, "0"],
  ] as const)("%s: horizontal %s, indent %s, locked %s", (name: StyleName, horizontal, indent, locked) => {
    const format = formats[Object.keys(STYLES).indexOf(name)] as Element;
    const [alignment, protection] = format.children.map((one) => ("attribs" in one ? one.attribs : {}));
    expect(alignment).toEqual({
      ...(horizontal && { horizontal }),
      ...(indent && { indent }),
      vertical: "center",
      wrapText: "1",
    });
    expect(protection).toEqual({ locked });
    for (const applied of ["applyFont", "applyFill", "applyBorder", "applyAlignment", "applyProtection"])
      expect([applied, format.attribs[applied]]).toEqual([applied, "1"]);
  });

  it("give words their colour and that of the ground, opaque", () => {
    const colours = elements(xml, "dxf").map((one) => [
      ...attributesOf(one, "color"),
      ...attributesOf(one, "fgColor"),
      ...attributesOf(one, "bgColor"),
    ]);
    expect(colours).toEqual([
      ["FFFFFFFF", "FF0A9BCD", "FF0A9BCD"],
      ["FF000000", "FFF0E442", "FFF0E442"],
    ]);
    for (const colour of attributes(xml, "color").concat(attributes(xml, "fgColor")))
      expect(colour["rgb"]).toMatch(/^FF[0-9A-F]{6}$/);
    // The first two fills are the format's own.
    expect(
      attributes(xml, "patternFill")
        .slice(0, 4)
        .map((one) => one["patternType"]),
    ).toEqual(["none", "gray125", "solid", "solid"]);
    expect(attributes(xml, "sz").map((one) => one["val"])).toEqual(["10", "10", "15", "10"]);
    expect(elements(xml, "b")).toHaveLength(2);
    expect(["left", "right", "top", "bottom"].map((side) => attributes(xml, side).map((one) => one["style"]))).toEqual(
      Array.from({ length: 4 }, () => [undefined, "thin"]),
    );
  });

  function attributesOf(of: Element, name: string): (string | undefined)[] {
    const found: (string | undefined)[] = [];
    const walk = (node: Node): void => {
      if ("name" in node && node.name === name) found.push((node as unknown as Element).attribs["rgb"]);
      if ("children" in node) node.children.forEach(walk);
    };
    of.children.forEach(walk);
    return found;
  }
});

describe("the file", () => {
  const filesOf = (sheets: readonly Sheet[]) =>
    Object.fromEntries(Object.entries(unzipSync(pack(sheets, []))).map(([name, one]) => [name, strFromU8(one)]));
  const sheet = (name: string, more: Partial<Sheet> = {}): Sheet => ({
    name,
    widths: [6],
    rows: [[{ is: 1 }], [{ is: 2 }]],
    ...more,
  });

  it("names each part and its kind, and relates it to what it is a part of", () => {
    const files = filesOf([sheet("One"), sheet("Two & 'more'")]);
    expect(Object.keys(files)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    for (const text of Object.values(files))
      expect(text.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<')).toBe(true);
    const types = files["[Content_Types].xml"] ?? "";
    expect(attributes(types, "Override").map(({ PartName, ContentType }) => [PartName, ContentType?.split(".").at(-1)])).toEqual([
      ["/xl/workbook.xml", "main+xml"],
      ["/xl/styles.xml", "styles+xml"],
      ["/xl/worksheets/sheet1.xml", "worksheet+xml"],
      ["/xl/worksheets/sheet2.xml", "worksheet+xml"],
    ]);
    expect(attributes(types, "Default").map(({ Extension }) => Extension)).toEqual(["rels", "xml"]);
    const related = (name: string) =>
      attributes(files[name] ?? "", "Relationship").map(({ Id, Type, Target }) => [Id, Type?.split("/").at(-1), Target]);
    expect(related("_rels/.rels")).toEqual([["rId1", "officeDocument", "xl/workbook.xml"]]);
    expect(related("xl/_rels/workbook.xml.rels")).toEqual([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
    ]);
    expect(attributes(files["xl/workbook.xml"] ?? "", "sheet")).toEqual([
      { name: "One", sheetId: "1", "r:id": "rId1" },
      { name: "Two & 'more'", sheetId: "2", "r:id": "rId2" },
    ]);
    const selected = [1, 2].map((n) => attributes(files[`xl/worksheets/sheet${n}.xml`] ?? "", "sheetView")[0]?.["tabSelected"]);
    expect(selected).toEqual(["1", undefined]);
  });

  it("prints heads on each page and only the columns for people, where a sheet says so", () => {
    expect(filesOf([sheet("One")])["xl/workbook.xml"]).not.toContain("definedName");
    const xml = filesOf([sheet("One"), sheet("A&B", { frozen: { rows: 2, columns: 1 }, printed: 3 })])["xl/workbook.xml"] ?? "";
    expect(elements(xml, "definedName").map((one) => [one.attribs, textIn(one)])).toEqual([
      [{ name: "_xlnm.Print_Area", localSheetId: "1" }, "'A&B'!$A$1:$C$2"],
      [{ name: "_xlnm.Print_Titles", localSheetId: "1" }, "'A&B'!$1:$2"],
    ]);
    expect(elements(xml, "definedNames")).toHaveLength(1);
    expect(attributes(xml, "calcPr")[0]?.["fullCalcOnLoad"]).toBe("1");
  });
});
