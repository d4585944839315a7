import type { Grid } from "./grid.js";
import { signOf } from "./html.js";
import type { TableRows } from "./indicator-table.js";
import { isNote } from "./notes.js";
import { gridOf } from "./rows.js";

/** How many lines above a table may speak of it. */
const LINES_ABOVE = 4;
const DELIMITER = /^:?-+:?$/;

/** The pipe tables of a Markdown text, each with the notes below it, down to the next heading or the next line with pipes. */
export function markdownTables(text: string): Grid[] {
  const tables: { readonly table: TableRows; readonly caption: string[] }[] = [];
  let [above, body, notes]: [string[]?, string[][]?, string[]?] = [];
  let lines: string[] = [];
  for (const line of text.split("\n")) {
    const cells = cellsOf(line);
    if (cells === undefined) {
      above = body = undefined;
      if (/^\s{0,3}#/.test(line)) notes = undefined;
      const said = unescaped(line.trim().replace(/^>/, ""));
      if (notes !== undefined && isNote(said, notes.length > 0)) notes.push(said);
      else if (said !== "") lines = [...lines, said].slice(-LINES_ABOVE);
    } else if (body !== undefined) body.push(cells);
    else if (above !== undefined && isDelimiter(cells)) {
      [body, notes] = [[], []];
      tables.push({ table: { header: above, body, notes }, caption: lines });
      lines = [];
    } else [above, notes] = [cells, undefined];
  }
  return tables.map(({ table, caption }) => ({ ...gridOf(table), ...(caption.length > 0 && { caption }) }));
}

/** The line between a table's heading and its body. */
const isDelimiter = (cells: readonly string[] | undefined): boolean => cells?.every((cell) => DELIMITER.test(cell)) ?? false;

/** The cells of a line, or undefined for a line that has no pipe. A pipe behind a backslash is text. */
function cellsOf(line: string): string[] | undefined {
  const cells: string[] = [];
  let cell = "";
  for (const [piece] of line.trim().replace(/^\|/, "").matchAll(/\\?./gs)) {
    if (piece === "|") {
      cells.push(unescaped(cell));
      cell = "";
    } else cell += piece;
  }
  if (cells.length === 0) return undefined;
  if (cell !== "") cells.push(unescaped(cell));
  return cells;
}

/** The text that a piece of Markdown shows: line breaks, entities, emphasis and escapes undone. */
function unescaped(markdown: string): string {
  return markdown
    .trim()
    .replaceAll(/<br\s{0,10}\/?>/gi, "\n")
    .replaceAll("**", "")
    .replace(/^([*_`])([^*_`]+)\1$/, "$2")
    .replaceAll(/&(?:[a-z][a-z0-9]{1,30}|#[0-9]{1,7}|#x[0-9a-f]{1,6});/gi, signOf)
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** Whether a text has a pipe table in it. */
export function looksLikeMarkdown(text: string): boolean {
  return text.split("\n").some((line) => isDelimiter(cellsOf(line)));
}
