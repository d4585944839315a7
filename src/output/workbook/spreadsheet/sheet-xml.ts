import { escaped, HEADER } from "../../office/xml.js";
import { cellText } from "./cell-text.js";
import { MAIN } from "./namespace.js";
import { type Cell, type Coloured, cell, column, quoted, type Sheet, type Validation } from "./sheet.js";
import { STYLES, type StyleName } from "./styles.js";

const NAMES = /* @__PURE__ */ Object.keys(STYLES) as readonly StyleName[];

/** A sheet as SpreadsheetML, its formulas protected without a password. */
export function sheetXml(sheet: Sheet, selected: boolean): string {
  const { widths, rows, heights = {}, merged = [], validations = [], coloured = [] } = sheet;
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("");
  const data = rows.map((row, r) => rowXml(row, r, heights[r])).join("");
  return (
    `${HEADER}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ""} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="17"/><cols>${cols}</cols><sheetData>${data}</sheetData>` +
    `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>` +
    listed("mergeCells", merged, (ref) => `<mergeCell ref="${ref}"/>`) +
    coloured.map(colouredXml).join("") +
    listed("dataValidations", validations, validationXml) +
    `<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;L${escaped(escaped(sheet.name))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
  );
}

const listed = <T>(name: string, all: readonly T[], xml: (one: T) => string): string =>
  all.length === 0 ? "" : `<${name} count="${all.length}">${all.map(xml).join("")}</${name}>`;

function rowXml(row: readonly (Cell | undefined)[], r: number, height: number | undefined): string {
  const cells = row.map((one, c) => (one === undefined ? "" : cellXml(one, cell(r, c)))).join("");
  const high = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${r + 1}"${high}>${cells}</row>`;
}

function cellXml({ is, formula, style = "plain" }: Cell, at: string): string {
  const head = `<c r="${at}" s="${NAMES.indexOf(style)}"`;
  if (formula !== undefined) return `${head}><f>${escaped(formula)}</f></c>`;
  if (is === undefined) return `${head}/>`;
  if (typeof is === "number") return `${head}><v>${is}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${cellText(is)}</t></is></c>`;
}

function paneXml({ frozen }: Sheet): string {
  if (frozen === undefined) return "";
  const { rows, columns } = frozen;
  const across = columns > 0 ? ` xSplit="${columns}"` : "";
  const pane = columns > 0 ? "bottomRight" : "bottomLeft";
  return `<pane${across} ySplit="${rows}" topLeftCell="${column(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function colouredXml({ cells, words }: Coloured, group: number): string {
  const rules = words.map(
    ({ word, dxf }, i) =>
      `<cfRule type="cellIs" dxfId="${dxf}" priority="${group * 20 + i + 1}" operator="equal"><formula>${escaped(quoted(word))}</formula></cfRule>`,
  );
  return `<conditionalFormatting sqref="${cells}">${rules.join("")}</conditionalFormatting>`;
}

function validationXml({ cells, list, custom, message }: Validation): string {
  const [type, formula] = list === undefined ? ["custom", custom ?? "TRUE"] : ["list", list];
  return (
    `<dataValidation type="${type}" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escaped(message)}" prompt="${escaped(message)}" sqref="${cells}">` +
    `<formula1>${escaped(formula)}</formula1></dataValidation>`
  );
}
