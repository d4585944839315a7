import type { Grid } from "./grid.js";
import { FIGURES, readHeading } from "./heading.js";
import { gridOf } from "./rows.js";

/**
 * The rows of a text as spreadsheets paste it: tabs between cells; a cell with tabs, quotes or line breaks in it is in
 * quotes, with every quote inside doubled. Where there is no tab at all, wide spaces stand between cells, or single ones.
 */
export function tsvTable(text: string): Grid {
  if (!text.includes("\t")) {
    const lines = text.split("\n").map((line) => line.trim());
    const wide = lines.map((line) => line.split(/ {2,100}|\u3000{1,100}/));
    return gridOf({ body: wide.some((cells) => cells.length > 1) ? wide : lines.map((line) => line.split(" ")) });
  }
  return separatedTable(text, "\t");
}

/** The sign that is between the headings of a text's table: a comma or a semicolon. */
export function separatorIn(text: string): string | undefined {
  const said = /^sep=(.)\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const lines = text.split("\n").slice(0, MOST_LINES_ABOVE);
  const heads = (sign: string) => lines.filter((line) => line.includes(sign) && isSaid(line.split(sign, 1)[0] ?? "")).length;
  return (
    SEPARATORS.find((sign) => lines.some((line) => line.includes(sign) && isHeading(line.split(sign)))) ??
    // A turned table has its headings in the first column.
    SEPARATORS.find((sign) => heads(sign) > 2)
  );
}

const isSaid = (cell: string): boolean => readHeading(cell.replaceAll('"', "")).role !== "unknown";

const SEPARATORS = [",", ";", "，", "；"];
const MOST_LINES_ABOVE = 20;

function isHeading(cells: readonly string[]): boolean {
  const roles = cells.map((cell) => readHeading(cell.replaceAll('"', "")).role);
  const named = roles.some((role) => role === "name" || role === "category" || role === "place");
  return named && roles.some((role) => FIGURES.includes(role) || role === "attribute" || role === "unit");
}

/** Rows of cells between separators, with quotes as RFC 4180 has them. */
export function separatedTable(text: string, separator: string): Grid {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text.charAt(at) === '"' ? quotedCell(text, at, separator) : undefined;
    const end = quoted?.end ?? endOfCell(text, at, separator);
    row.push(quoted?.cell ?? text.slice(at, end));
    if (text.charAt(end) !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return gridOf({ body: rows });
}

function endOfCell(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== "\n") end++;
  return end;
}

/** A cell in quotes; undefined where the quotes do not end at the end of a cell: then they are part of its text. */
function quotedCell(text: string, start: number, separator: string): { readonly cell: string; readonly end: number } | undefined {
  let cell = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    cell += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const next = text.charAt(quote + 1);
      return next === "" || next === separator || next === "\n" ? { cell, end: quote + 1 } : undefined;
    }
    cell += '"';
    at = quote + 2;
  }
}
