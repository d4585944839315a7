import type { Grid } from "./grid.js";
import { gridOf } from "./rows.js";

/**
 * The rows of a text as spreadsheets paste it: tabs between cells; a cell with tabs, quotes or line breaks in it stands in
 * quotes, with every quote inside doubled. Where there is no tab at all, wide spaces stand between cells, or single ones.
 */
export function tsvTable(text: string): Grid {
  if (!text.includes("\t")) {
    const lines = text.split("\n").map((line) => line.trim());
    const wide = lines.map((line) => line.split(/ {2,100}|\u3000{1,100}/));
    return gridOf({ body: wide.some((cells) => cells.length > 1) ? wide : lines.map((line) => line.split(" ")) });
  }
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text.charAt(at) === '"' ? quotedCell(text, at) : undefined;
    const end = quoted?.end ?? endOfCell(text, at);
    row.push(quoted?.cell ?? text.slice(at, end));
    if (text.charAt(end) !== "\t") {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return gridOf({ body: rows });
}

function endOfCell(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charAt(end) !== "\t" && text.charAt(end) !== "\n") end++;
  return end;
}

/** A cell in quotes; undefined where the quotes do not end at the end of a cell: then they are part of its text. */
function quotedCell(text: string, start: number): { readonly cell: string; readonly end: number } | undefined {
  let cell = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    cell += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const next = text.charAt(quote + 1);
      return next === "" || next === "\t" || next === "\n" ? { cell, end: quote + 1 } : undefined;
    }
    cell += '"';
    at = quote + 2;
  }
}
