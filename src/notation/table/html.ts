import { Parser } from "htmlparser2";
import { type Cell, cutOf, type Grid, MOST_COLUMNS, MOST_ROWS } from "./grid.js";
import { isNote } from "./notes.js";

/** Elements whose end is the end of a line; those of a table end one where it stands in a cell. */
const BLOCKS = new Set(["p", "div", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "section", "caption", "td", "th", "tr"]);
const SILENT = new Set(["script", "style", "template", "noscript"]);
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Text nested deeper is nobody's table. */
const DEEPEST = 256;
const CHUNK = 16_384;

type Span = { readonly text: string; readonly rows: number; readonly columns: number };
type Table = { readonly rows: Span[][]; readonly notes: string[] };

/** The tables of an HTML text: merged cells are laid out over the places that they cover. A table inside a cell is the cell's text. */
export function htmlTables(html: string): Grid[] {
  const tables: Table[] = [];
  let [depth, deepest, inTable, silent, raised] = [0, 0, 0, 0, 0];
  // What stands above the first table belongs to none.
  let table: Table = { rows: [], notes: [] };
  let row: Span[] | undefined;
  let cell: { text: string; rows: number; columns: number } | undefined;
  let line = "";
  const endLine = () => {
    if (isNote(line, table.notes.length > 0)) table.notes.push(shown(line));
    line = "";
  };
  const endCell = () => {
    if (cell === undefined) return;
    row ??= [];
    row.push({ ...cell, text: shown(cell.text) });
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    if (row !== undefined) table.rows.push(row);
    row = undefined;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      deepest = Math.max(deepest, ++depth);
      if (SILENT.has(name)) silent++;
      if (name === "sup") raised++;
      if (name === "table" && ++inTable === 1) {
        endLine();
        table = { rows: [], notes: [] };
        tables.push(table);
      }
      if (inTable !== 1) return;
      if (name === "tr") {
        endRow();
        row = [];
      } else if (name === "td" || name === "th") {
        endCell();
        cell = { text: "", rows: span(attributes["rowspan"]), columns: span(attributes["colspan"]) };
      }
    },
    ontext(text) {
      if (silent > 0) return;
      // A line ends where an element does; a raised figure is none of the number before it.
      const spaced = text.replaceAll(/[ \t\n\r\f]/g, " ");
      const said = raised > 0 ? spaced.replaceAll(/[0-9]/g, (digit) => RAISED.charAt(Number(digit))) : spaced;
      if (cell !== undefined) cell.text += said;
      else if (inTable === 0) line += said;
    },
    onclosetag(name) {
      depth--;
      if (SILENT.has(name)) silent--;
      if (name === "sup") raised--;
      if (BLOCKS.has(name)) {
        if (cell !== undefined) cell.text += "\n";
        else endLine();
      }
      if (inTable === 1 && (name === "td" || name === "th")) endCell();
      if (inTable === 1 && (name === "tr" || name === "table")) endRow();
      if (name === "table") inTable--;
    },
  });
  for (let at = 0; at < html.length && deepest <= DEEPEST; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  parser.end();
  endLine();
  return tables.map(({ rows, notes }) => {
    const cut = deepest > DEEPEST ? { given: deepest, most: DEEPEST } : cutOf(rows, reach);
    return { rows: laidOut(rows.slice(0, MOST_ROWS)), notes, ...(cut && { cut }) };
  });
}

/** The text of a cell or a line: white space is one space, and none at the ends of its lines. */
const shown = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replaceAll(/ +/g, " ").trim())
    .join("\n")
    .trim();

/** How many columns a row takes up to its last cell; that one may cover more than there are. */
const reach = (cells: readonly Span[]): number => cells.slice(0, -1).reduce((sum, { columns }) => sum + columns, 1);

/** How many places a cell covers: a whole number, at least one, at most as many as a table may have columns. */
function span(attribute: string | undefined): number {
  const said = Number.parseInt(String(attribute), 10);
  return Math.min(Math.max(1, said || 1), MOST_COLUMNS);
}

/** Puts the cells on a grid. A row without cells of its own is none, but a merged cell above reaches over it. */
function laidOut(rows: readonly (readonly Span[])[]): Cell[][] {
  const lines = rows.map((cells, row) => ({ cells, row, places: [] as Cell[] }));
  for (const { cells, row, places } of lines) {
    let c = 0;
    for (const { text, rows: down, columns } of cells) {
      while (places[c] !== undefined) c++;
      for (const line of lines.slice(row, row + down)) {
        for (let x = c; x < Math.min(c + columns, MOST_COLUMNS); x++) {
          const covered = x > c ? "left" : line.row > row ? "above" : undefined;
          line.places[x] ??= { text, row: line.row, column: x, ...(covered && { covered }) };
        }
      }
    }
  }
  // A row that reaches further than its neighbours leaves holes behind.
  return lines
    .filter(({ cells }) => cells.length > 0)
    .map(({ row, places }) => Array.from(places, (cell, column) => cell ?? { text: "", row, column }));
}
