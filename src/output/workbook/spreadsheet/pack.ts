import { escaped, HEADER, PACKAGE, RELATIONS } from "../../office/xml.js";
import { zipped } from "../../office/zipped.js";
import { MAIN } from "./namespace.js";
import { fixedRange, on, type Sheet } from "./sheet.js";
import { sheetXml } from "./sheet-xml.js";
import { type Paint, stylesXml } from "./styles.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Sheets as the bytes of an .xlsx file; a spreadsheet program calculates it when it is opened. */
export function pack(sheets: readonly Sheet[], paints: readonly Paint[]): Uint8Array {
  const files: { [name: string]: string } = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relations(sheets.length),
    "xl/styles.xml": stylesXml(paints),
  };
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, i === 0);
  });
  return zipped(files);
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

function contentTypes(count: number): string {
  const sheets = numbers(count).map(
    (i) => `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return (
    `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.join("")}</Types>`
  );
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("");
  // The frozen rows are the head of each printed page.
  const titles = sheets.flatMap(({ name, frozen }, i) =>
    frozen === undefined
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escaped(on(name, fixedRange(0, 0, frozen.rows - 1, 0).replaceAll("$A", "")))}</definedName>`,
  );
  const areas = sheets.flatMap(({ name, printed, rows }, i) =>
    printed === undefined
      ? []
      : `<definedName name="_xlnm.Print_Area" localSheetId="${i}">${escaped(on(name, fixedRange(0, 0, rows.length - 1, printed - 1)))}</definedName>`,
  );
  const defined = [...areas, ...titles].join("");
  const names = defined.length === 0 ? "" : `<definedNames>${defined}</definedNames>`;
  return (
    `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list}</sheets>${names}` +
    `<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  );
}

function relations(count: number): string {
  const sheets = numbers(count).map(
    (i) => `<Relationship Id="rId${i}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
  );
  return (
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join("")}` +
    `<Relationship Id="rId${count + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`
  );
}
