import { type Grid, LONGEST_CELL } from "./grid.js";
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

/** The pipe tables of a Markdown text, each with the notes below it. */
export function markdownTables(text: string): Grid[] {
  const lines = text.split("\n");
  const tables: Grid[] = [];
  let at = 1;
  while (at < lines.length) {
    const delimiter = cellsOf(lines[at] ?? "");
    const header = cellsOf(lines[at - 1] ?? "");
    if (delimiter === undefined || header === undefined || !delimiter.every((cell) => DELIMITER.test(cell))) {
      at++;
      continue;
    }
    const body: string[][] = [];
    for (at++; at < lines.length && cellsOf(lines[at] ?? "") !== undefined; at++) body.push(cellsOf(lines[at] ?? "") ?? []);
    const notes: string[] = [];
    for (; at < lines.length && cellsOf(lines[at] ?? "") === undefined && !/^\s{0,3}#/.test(lines[at] ?? ""); at++) {
      const line = unescaped(lines[at] ?? "").replace(/^>\s*/, "");
      if (line !== "" && isNote(line, notes.length > 0)) notes.push(line);
    }
    at++;
    tables.push(gridOf({ header, body, notes }));
  }
  return tables;
}

/** The cells of a line, or undefined for a line that has no pipe. A pipe behind a backslash is text. */
function cellsOf(line: string): string[] | undefined {
  const trimmed = line.trim();
  const cells: string[] = [];
  let cell = "";
  for (let i = trimmed.startsWith("|") ? 1 : 0; i < trimmed.length; i++) {
    const character = trimmed.charAt(i);
    if (character === "\\" && i + 1 < trimmed.length) cell += character + trimmed.charAt(++i);
    else if (character === "|") {
      cells.push(unescaped(cell));
      cell = "";
    } else cell += character;
  }
  if (cells.length === 0) return undefined;
  if (cell.trim() !== "") cells.push(unescaped(cell));
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
  return text
    .split("\n")
    .some((line) => line.length < LONGEST_CELL && (cellsOf(line)?.every((cell) => DELIMITER.test(cell)) ?? false));
}
