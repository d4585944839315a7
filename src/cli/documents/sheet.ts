/** A sheet as it shows: the text of each cell, how far merged cells reach, raised and lowered figures as HTML. */
export type ShownSheet = { readonly name: string; readonly rows: readonly (readonly ShownCell[])[] };

/** A cell: its text, the same as HTML, and for a merged one its size. A cell that another one covers is undefined. */
export type ShownCell =
  | { readonly text: string; readonly html: string; readonly rows?: number; readonly columns?: number }
  | undefined;

export const escapedHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/\r\n|\r|\n/g, "<br>");

/** Sheets as one HTML document: a heading and a table for each. */
export function sheetsToHtml(sheets: readonly ShownSheet[]): string {
  return sheets
    .map(({ name, rows }) => `<h2>${escapedHtml(name)}</h2>\n<table>\n${rows.map(rowToHtml).join("")}</table>\n`)
    .join("");
}

const rowToHtml = (cells: readonly ShownCell[]): string => `<tr>${cells.map(cellToHtml).join("")}</tr>\n`;

function cellToHtml(cell: ShownCell): string {
  if (cell === undefined) return "";
  const { html, rows = 1, columns = 1 } = cell;
  return `<td${rows > 1 ? ` rowspan="${rows}"` : ""}${columns > 1 ? ` colspan="${columns}"` : ""}>${html}</td>`;
}

/** A sheet as rows of cells divided by tabs, a line for each row, as it would be pasted. */
export function sheetToCells({ rows }: ShownSheet): string {
  return rows.map((cells) => `${cells.map((cell) => quoted(cell?.text ?? "")).join("\t")}\n`).join("");
}

const quoted = (text: string): string => {
  const line = text.replaceAll(/[\r\n\t]+/g, " ");
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
};
