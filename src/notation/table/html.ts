import { Parser } from "htmlparser2";
import { cutOf, type Grid, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from "./grid.js";
import { laidOut, reach, type Span } from "./laid-out.js";
import { isNote } from "./notes.js";

/** Elements whose end is the end of a line; those of a table end one where it is in a cell. */
const BLOCKS = /* @__PURE__ */ new Set([
  "p",
  "div",
  "li",
  "br",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "section",
  "caption",
  "td",
  "th",
  "tr",
]);
const SILENT = /* @__PURE__ */ new Set(["script", "style", "template", "noscript"]);
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The sign that an entity stands for: &ge; and &#8805; are ≥; what is no entity stays. */
export function signOf(entity: string): string {
  let sign = "";
  const parser = new Parser({
    ontext(text) {
      sign += text;
    },
  });
  parser.end(entity);
  return sign.replaceAll("\u00A0", " ");
}

/** Text nested deeper is nobody's table. */
const DEEPEST = 256;
const CHUNK = 16_384;
/** How many lines above a table may speak of it. */
const LINES_ABOVE = 4;

/** A table while it is read. `inner` tells that the open cell has had a table inside: what follows there is below that one. */
type Open = {
  readonly rows: Span[][];
  readonly notes: string[];
  readonly caption: string[];
  row?: Span[] | undefined;
  cell?: OpenCell | undefined;
};
type OpenCell = { text: string; readonly rows: number; readonly columns: number; inner: boolean };

/**
 * The tables of an HTML text in the order in which they begin: merged cells are laid out over the places that they cover. A table
 * inside a cell is the cell's text, and a table of its own too: pages are laid out in tables.
 */
export function htmlTables(html: string): Grid[] {
  const tables: Open[] = [];
  const open: Open[] = [];
  let [depth, silent, raised, deepest] = [0, 0, 0, 0];
  let closed: Open | undefined;
  let line = "";
  let above: string[] = [];
  let captions = 0;
  const isBelow = () => open.length === 0 || captions > 0 || open.at(-1)?.cell?.inner === true;
  const endLine = () => {
    if (closed !== undefined && isNote(line, closed.notes.length > 0)) closed.notes.push(shown(line));
    else if (shown(line) !== "") above = [...above, shown(line).slice(0, LONGEST_CELL)].slice(-LINES_ABOVE);
    line = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      deepest = Math.max(deepest, ++depth);
      if (SILENT.has(name)) silent++;
      if (name === "sup") raised++;
      if (name === "caption") captions++;
      if (name === "table") {
        endLine();
        const table: Open = { rows: [], notes: [], caption: above };
        above = [];
        open.push(table);
        tables.push(table);
      }
      const table = open.at(-1);
      if (table === undefined) return;
      if (name === "tr") {
        endRow(table);
        table.row = [];
      } else if (name === "td" || name === "th") {
        endCell(table);
        table.row ??= [];
        table.cell = { text: "", rows: span(attributes["rowspan"]), columns: span(attributes["colspan"]), inner: false };
      }
    },
    ontext(text) {
      if (silent > 0) return;
      // A line ends where an element does; a raised figure is none of the number before it.
      const spaced = text.replaceAll(/[ \t\n\r\f]/g, " ");
      const said = raised > 0 ? spaced.replaceAll(/[0-9]/g, (digit) => RAISED.charAt(Number(digit))) : spaced;
      open.forEach(({ cell }, i) => {
        if (cell !== undefined && (i === open.length - 1 || cell.text.length <= LONGEST_CELL)) cell.text += said;
      });
      if (isBelow()) line += said;
    },
    onclosetag(name) {
      depth--;
      if (SILENT.has(name)) silent--;
      if (name === "sup") raised--;
      if (name === "caption") captions--;
      const titled = name === "caption" ? open.at(-1) : undefined;
      if (titled !== undefined && shown(line) !== "") titled.caption.push(shown(line));
      if (titled !== undefined) line = "";
      if (BLOCKS.has(name)) {
        for (const { cell } of open) if (cell !== undefined) cell.text += "\n";
        if (isBelow()) endLine();
      }
      const table = open.at(-1);
      if (table === undefined) return;
      if (name === "td" || name === "th") {
        if (table.cell?.inner) endLine();
        endCell(table);
      } else if (name === "tr") endRow(table);
      else if (name === "table") {
        endRow(table);
        closed = table;
        open.pop();
        const around = open.at(-1)?.cell;
        if (around !== undefined) around.inner = true;
      }
    },
  });
  for (let at = 0; at < html.length && deepest <= DEEPEST; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  parser.end();
  endLine();
  return tables.map(({ rows, notes, caption }) => {
    const cut = deepest > DEEPEST ? { given: deepest, most: DEEPEST } : cutOf(rows, reach);
    return { rows: laidOut(rows.slice(0, MOST_ROWS)), notes, ...(caption.length > 0 && { caption }), ...(cut && { cut }) };
  });
}

function endCell(table: Open): void {
  const { cell } = table;
  table.cell = undefined;
  if (cell === undefined) return;
  table.row?.push({ text: shown(cell.text), rows: cell.rows, columns: cell.columns });
}

function endRow(table: Open): void {
  endCell(table);
  if (table.row !== undefined) table.rows.push(table.row);
  table.row = undefined;
}

/** The text of a cell or a line: white space is one space, and none at the ends of its lines. */
const shown = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replaceAll(/ +/g, " ").trim())
    .join("\n")
    .trim();

/** How many places a cell covers: a whole number, at least one, at most as many as a table may have columns. */
function span(attribute: string | undefined): number {
  const said = Number.parseInt(String(attribute), 10);
  return Math.min(Math.max(1, said || 1), MOST_COLUMNS);
}
