// Flat OpenDocument texts, which LibreOffice turns into the documents that offices have.

const NAMESPACES = [
  "office=urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  "style=urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  "text=urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  "table=urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  "number=urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
  "fo=urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
]
  .map((pair) => `xmlns:${pair.replace("=", '="')}"`)
  .join(" ");

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Text with `<sup>` and `<sub>` as spans. */
const spans = (html) =>
  html
    .split(/(<su[pb]>[^<]*<\/su[pb]>)/)
    .map((piece) => {
      const raised = /^<(su[pb])>([^<]*)</.exec(piece);
      return raised ? `<text:span text:style-name="${raised[1]}">${escaped(raised[2])}</text:span>` : escaped(piece);
    })
    .join("");

/** A number style: so many decimals, grouped or not, of a percentage or not. */
function style(name) {
  const [, percent, grouped, decimals] = /^(p?)(g?)([0-9])$/.exec(name);
  const kind = percent ? "percentage-style" : "number-style";
  const number = `<number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1"${grouped ? ' number:grouping="true"' : ""}/>`;
  return `<number:${kind} style:name="N${name}">${number}${percent ? "<number:text>%</number:text>" : ""}</number:${kind}><style:style style:name="${name}" style:family="table-cell" style:data-style-name="N${name}"/>`;
}

/** A cell: text, or a number in a style of its own: `1234.50` shows two decimals, `46%` is 0.46, `1,234` is grouped. */
function cell({ html, rows = 1, columns = 1, covered = false }) {
  if (covered) return "<table:covered-table-cell/>";
  const size = `${rows > 1 ? ` table:number-rows-spanned="${rows}"` : ""}${columns > 1 ? ` table:number-columns-spanned="${columns}"` : ""}`;
  const number = /^-?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]+))?(%?)$/.exec(html);
  if (!number) return `<table:table-cell${size} office:value-type="string"><text:p>${spans(html)}</text:p></table:table-cell>`;
  const value = Number(html.replaceAll(",", "").replace("%", "")) / (number[3] ? 100 : 1);
  const name = `${number[3] ? "p" : ""}${html.includes(",") ? "g" : ""}${number[2]?.length ?? 0}`;
  return `<table:table-cell${size} table:style-name="${name}" office:value-type="${number[3] ? "percentage" : "float"}" office:value="${value}"/>`;
}

/** A workbook: its sheets with their rows of cells. */
export function flatSheets(sheets) {
  const names = ["", "p"].flatMap((p) => ["", "g"].flatMap((g) => [0, 1, 2, 3, 4].map((d) => `${p}${g}${d}`)));
  const raised = ["super", "sub"].map(
    (to, i) =>
      `<style:style style:name="${["sup", "sub"][i]}" style:family="text"><style:text-properties style:text-position="${to} 58%"/></style:style>`,
  );
  const tables = sheets.map(
    ({ name, rows }) =>
      `<table:table table:name="${escaped(name)}">${rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("")}</table:table>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${names.map(style).join("")}${raised.join("")}</office:automatic-styles><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document>`;
}

/** A word processor's text with one table. */
export function flatTable(title, rows, notes) {
  const cells = ({ html, rows: down = 1, columns = 1, covered = false }) =>
    covered
      ? "<table:covered-table-cell/>"
      : `<table:table-cell table:number-rows-spanned="${down}" table:number-columns-spanned="${columns}"><text:p>${spans(html)}</text:p></table:table-cell>`;
  const raised = ["super", "sub"].map(
    (to, i) =>
      `<style:style style:name="${["sup", "sub"][i]}" style:family="text"><style:text-properties style:text-position="${to} 58%"/></style:style>`,
  );
  const columns = `<table:table-column table:number-columns-repeated="${rows[0].length}"/>`;
  const table = `<table:table>${columns}${rows.map((row) => `<table:table-row>${row.map(cells).join("")}</table:table-row>`).join("")}</table:table>`;
  const p = (text) => `<text:p>${escaped(text)}</text:p>`;
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>${raised.join("")}</office:automatic-styles><office:body><office:text>${p(title)}${table}${notes.map(p).join("")}</office:text></office:body></office:document>`;
}

/** A text with automatic numbers: chapters, sections, a numbered list, and a table whose first column is numbered. */
export function flatText() {
  const outline = [
    [1, "第", "章", "一, 二, 三, ..."],
    [2, "第", "节", "一, 二, 三, ..."],
    [3, "（", "）", "一, 二, 三, ..."],
  ].map(
    ([level, before, after, form]) =>
      `<text:outline-level-style text:level="${level}" style:num-prefix="${before}" style:num-suffix="${after}" style:num-format="${form}"/>`,
  );
  const list = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/></text:list-style><text:list-style style:name="T"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>`;
  const heading = (level, text) => `<text:h text:outline-level="${level}">${text}</text:h>`;
  const items = (...texts) => `<text:list text:style-name="L">${texts.join("")}</text:list>`;
  const item = (text, more = "") => `<text:list-item><text:p>${text}</text:p>${more}</text:list-item>`;
  const row = (...cells) =>
    `<table:table-row>${cells.map((one) => `<table:table-cell>${one}</table:table-cell>`).join("")}</table:table-row>`;
  const p = (text) => `<text:p>${text}</text:p>`;
  const numberCell = (first) =>
    `<text:list text:style-name="T"${first ? "" : ' text:continue-numbering="true"'}><text:list-item><text:p/></text:list-item></text:list>`;
  const table = `<table:table><table:table-column table:number-columns-repeated="5"/>${[
    row(...["序号", "指标", "2025年", "2030年", "属性"].map(p)),
    row(numberCell(true), ...["城镇化率（%）", "46.0", "51.0", "预期性"].map(p)),
    row(numberCell(false), ...["森林覆盖率（%）", "19.96", "20.10", "约束性"].map(p)),
  ].join("")}</table:table>`;
  const body = [
    heading(1, "发展基础"),
    heading(2, "成就"),
    heading(2, "形势"),
    heading(1, "总体要求"),
    heading(2, "目标"),
    heading(3, "主要指标"),
    items(item("甲项", items(item("其一"), item("其二"))), item("乙项")),
    table,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><text:outline-style style:name="Outline">${outline.join("")}</text:outline-style></office:styles><office:automatic-styles>${list}</office:automatic-styles><office:body><office:text>${body.join("")}</office:text></office:body></office:document>`;
}
