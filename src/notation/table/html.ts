import { Parser } from "htmlparser2";
import { type Cell, cutOf, type Grid, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from "./grid.js";
import { isNote } from "./notes.js";

/** Elements whose end is the end of a line. */
const BLOCKS = new Set(["p", "div", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "section", "caption"]);
const SILENT = new Set(["script", "style", "template", "noscript"]);
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Text nested deeper is nobody's table. */
const DEEPEST = 256;
const CHUNK = 16_384;

type Span = { readonly text: string; readonly rows: number; readonly columns: number };

/** The tables of an HTML text: merged cells are laid out over the places that they cover. A table inside a cell is the cell's text. */
export function htmlTables(html: string): Grid[] {
  const tables: { rows: Span[][]; notes: string[] }[] = [];
  let [depth, inTable, silent, raised] = [0, 0, 0, 0];
  let deepest = 0;
  let row: Span[] | undefined;
  let cell: { text: string; rows: number; columns: number } | undefined;
  let line = "";
  const endLine = () => {
    const notes = tables.at(-1)?.notes;
    if (inTable === 0 && notes !== undefined && isNote(line, notes.length > 0)) notes.push(line.trim());
    line = "";
  };
  const endCell = () => {
    if (cell !== undefined)
      row?.push({
        ...cell,
        text: cell.text
          .slice(0, LONGEST_CELL + 1)
          .replaceAll(/ *\n */g, "\n")
          .trim(),
      });
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    if (row !== undefined && row.length > 0) tables.at(-1)?.rows.push(row);
    row = undefined;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      deepest = Math.max(deepest, depth);
      if (SILENT.has(name)) silent++;
      if (name === "sup") raised++;
      if (name === "table" && ++inTable === 1) {
        endLine();
        tables.push({ rows: [], notes: [] });
      }
      if (inTable !== 1) return;
      if (name === "tr") {
        endRow();
        row = [];
      } else if (name === "td" || name === "th") {
        endCell();
        row ??= [];
        cell = { text: "", rows: span(attributes["rowspan"]), columns: span(attributes["colspan"]) };
      }
    },
    ontext(text) {
      if (silent > 0) return;
      // White space is one space, wherever it stands; a raised figure is none of the number before it.
      const shown = text.replaceAll(/[ \t\n\r\f]+/g, " ");
      const said = raised > 0 ? shown.replaceAll(/[0-9]/g, (digit) => RAISED.charAt(Number(digit))) : shown;
      if (cell !== undefined && cell.text.length <= LONGEST_CELL) cell.text += said;
      else if (inTable === 0 && line.length <= LONGEST_CELL) line += said;
    },
    onclosetag(name) {
      depth--;
      if (SILENT.has(name)) silent--;
      if (name === "sup") raised--;
      if (BLOCKS.has(name)) {
        if (cell !== undefined) cell.text += "\n";
        else if (inTable === 0) endLine();
      }
      if (inTable === 1 && (name === "td" || name === "th")) endCell();
      if (inTable === 1 && (name === "tr" || name === "table")) endRow();
      if (name === "table") inTable--;
    },
  });
  for (let at = 0; at < html.length && deepest < DEEPEST && (tables.at(-1)?.rows.length ?? 0) <= MOST_ROWS; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  parser.end();
  endRow();
  endLine();
  return tables.map(({ rows, notes }) => {
    const cut = deepest >= DEEPEST ? { given: deepest, most: DEEPEST } : cutOf(rows);
    return { rows: laidOut(rows.slice(0, MOST_ROWS)), notes, ...(cut && { cut }) };
  });
}

/** How many places a cell covers: a whole number, at least one, at most as many as a table may have columns. */
function span(attribute: string | undefined): number {
  const said = /^\s{0,10}([0-9]{1,9})/.exec(attribute ?? "")?.[1];
  return Math.min(Math.max(1, Number(said ?? 1)), MOST_COLUMNS);
}

/** Puts the cells on a grid. */
function laidOut(rows: readonly (readonly Span[])[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    let c = 0;
    for (const { text, rows: down, columns } of cells) {
      while (grid[r]?.[c] !== undefined) c++;
      for (let y = r; y < Math.min(r + down, rows.length); y++) {
        for (let x = c; x < Math.min(c + columns, MOST_COLUMNS); x++) {
          const covered = x > c ? "left" : y > r ? "above" : undefined;
          const line = grid[y];
          if (line !== undefined) line[x] ??= { text, row: y, column: x, ...(covered && { covered }) };
        }
      }
    }
  });
  // A row that reaches further than its neighbours leaves holes behind.
  return grid.map((row, r) => Array.from(row, (cell, c) => cell ?? { text: "", row: r, column: c }));
}
