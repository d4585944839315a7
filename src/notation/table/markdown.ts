import type { Grid } from "./grid.js";
import type { TableRows } from "./indicator-table.js";
import { isNote } from "./notes.js";
import { gridOf } from "./rows.js";

const DELIMITER = /^:?-+:?$/;
const ENTITIES: { readonly [name: string]: string } = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&nbsp;": " ",
};

/** The pipe tables of a Markdown text, each with the notes below it, down to the next heading or the next line with pipes. */
export function markdownTables(text: string): Grid[] {
  const tables: TableRows[] = [];
  let [above, body, notes]: [string[]?, string[][]?, string[]?] = [];
  for (const line of text.split("\n")) {
    const cells = cellsOf(line);
    if (cells === undefined) {
      above = body = undefined;
      if (/^\s{0,3}#/.test(line)) notes = undefined;
      const said = unescaped(line.trim().replace(/^>/, ""));
      if (notes !== undefined && isNote(said, notes.length > 0)) notes.push(said);
    } else if (body !== undefined) body.push(cells);
    else if (above !== undefined && isDelimiter(cells)) {
      [body, notes] = [[], []];
      tables.push({ header: above, body, notes });
    } else [above, notes] = [cells, undefined];
  }
  return tables.map((table) => gridOf(table));
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
    .replaceAll(/&[a-z]{2,4};/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** Whether a text has a pipe table in it. */
export function looksLikeMarkdown(text: string): boolean {
  return text.split("\n").some((line) => isDelimiter(cellsOf(line)));
}
