import type { CellPlace, Line } from "../line.js";
import { cut, type Passage } from "../passage.js";
import { NOTES } from "./lexicon.js";

/** A cell of a body: its lines, and over how many columns it runs. */
export type Cell = { readonly lines: readonly Line[]; readonly columnSpan: number };
/** The cells of a row by their columns; a cell that runs down from above is there again, with `above` set. */
export type Row = { readonly cells: ReadonlyMap<number, Cell & { readonly above: boolean }> };
export type Grid = { readonly columns: number; readonly rows: readonly Row[] };

/** A body in runs of lines: drawn tables, tables whose columns are separated by blanks, and plain lines. */
export type Stretch = { readonly grid: Grid; readonly lines: readonly Line[] } | { readonly lines: readonly Line[] };

/** More columns are no table of a box. */
const MOST_COLUMNS = 40;

/** Tells tables from lines. */
export function stretchesOf(body: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < body.length; ) {
    const table = body[i]?.markup.cell?.table;
    let to = i + 1;
    while (to < body.length && body[to]?.markup.cell?.table === table) to++;
    const run = body.slice(i, to);
    if (table === undefined) stretches.push(...undrawn(run));
    else stretches.push({ grid: drawnGrid(run), lines: run });
    i = to;
  }
  return stretches;
}

/** Lines that may be a table whose columns are separated by blanks; notes below it are no row. */
function undrawn(given: readonly Line[]): Stretch[] {
  const lines = withoutFrame(given);
  const note = lines.findIndex(({ text }) => NOTES.test(text));
  const table = note < 0 ? lines : lines.slice(0, note);
  const grid = spacedGrid(table);
  if (grid === undefined) return [{ lines }];
  return note < 0 ? [grid] : [grid, { lines: lines.slice(note) }];
}

/** Lines that are in a frame of bars, without it. */
function withoutFrame(lines: readonly Line[]): readonly Line[] {
  const barred = lines.filter(({ text }) => BARRED.test(text));
  if (barred.length * 2 <= lines.length || barred.some(({ text }) => [...text.matchAll(BAR)].length > 2)) return lines;
  return lines.map((line) => {
    const [from, end] = [FRAME_OPENS.exec(line.text)?.[0].length ?? 0, FRAME_ENDS.exec(line.text)?.index ?? line.text.length];
    return { ...line, ...cut(line, Math.min(from, end), end) };
  });
}
const FRAME_OPENS = /^[|｜│┃][ \u3000]*/u;
const FRAME_ENDS = /[ \u3000]*[|｜│┃]$/u;

/** A cell as it is drawn. */
type Drawn = { readonly lines: Line[]; readonly rowSpan: number; readonly columnSpan: number };

/** The cells of a drawn table, each in the columns that cells running down from above leave free. */
function drawnGrid(lines: readonly Line[]): Grid {
  const found = new Map<number, Map<number, Drawn>>();
  for (const line of lines) {
    const { row, column, rowSpan, columnSpan } = line.markup.cell as CellPlace;
    const cells = found.get(row) ?? new Map<number, Drawn>();
    const cell = cells.get(column) ?? { lines: [], rowSpan, columnSpan };
    cell.lines.push(line);
    found.set(row, cells.set(column, cell));
  }
  const numbers = [...found.keys()].sort((a, b) => a - b);
  const last = numbers.at(-1) ?? 0;
  const running = new Map<number, { readonly cell: Cell; readonly to: number }>();
  let columns = 0;
  const rows = numbers.map((row): Row => {
    const cells = new Map<number, Cell & { readonly above: boolean }>();
    const taken = new Set<number>();
    const take = (column: number, { columnSpan }: Pick<Cell, "columnSpan">) => {
      for (let i = column; i < Math.min(column + columnSpan, MOST_COLUMNS); i++) taken.add(i);
      columns = Math.max(columns, Math.min(column + columnSpan, MOST_COLUMNS));
    };
    for (const [column, { cell, to }] of running) {
      if (row > to) continue;
      cells.set(column, { ...cell, above: true });
      take(column, cell);
    }
    // A row's own cells are counted without those from above, and an empty one may be missing.
    let [own, at] = [0, 0];
    for (const [column, { lines: inside, rowSpan, columnSpan }] of [...(found.get(row) ?? [])].sort(([a], [b]) => a - b)) {
      for (; own < column; own++) at = free(taken, at) + 1;
      at = free(taken, at);
      if (at >= MOST_COLUMNS) break;
      const cell = { lines: inside, columnSpan };
      cells.set(at, { ...cell, above: false });
      if (rowSpan > 1) running.set(at, { cell, to: Math.min(row + rowSpan - 1, last) });
      take(at, cell);
      [own, at] = [own + columnSpan, at + columnSpan];
    }
    return { cells };
  });
  return { columns, rows };
}

const free = (taken: ReadonlySet<number>, from: number): number => {
  let at = from;
  while (taken.has(at)) at++;
  return at;
};

/** What parts two cells of a line. */
const GAP = /\t[ \t\u3000]*|[ \u3000]{2,}\t*/gu;
/** Bars between the cells of a line that opens with one; a line of dashes between bars is none. */
const BARRED = /^[|｜│┃]/u;
const BAR = /[ \u3000]*[|｜│┃][ \u3000]*/gu;
const RULE = /^[-|｜│┃:─━=+ ]+$/u;

/** A table whose columns are separated by blanks: most lines have several cells. Undefined where it is none. */
function spacedGrid(lines: readonly Line[]): { readonly grid: Grid; readonly lines: readonly Line[] } | undefined {
  const filled = lines.filter(({ text }) => text.trim() !== "" && !RULE.test(text));
  const split = filled.map(cellsOf);
  const several = split.filter(({ length }) => length > 1);
  const first = split.findIndex(({ length }) => length > 1);
  const lower = filled.filter(({ indent }, i) => indent > 1 && split[i]?.length === 1).length;
  if (several.length < 2 || first > MOST_ABOVE || (several.length + lower) * 2 < split.length) return undefined;
  const columns = Math.min(Math.max(...several.map(({ length }) => length)), MOST_COLUMNS);
  const heads = several[0]?.length ?? columns;
  const rows: { readonly cells: Map<number, Cell & { readonly above: boolean }> }[] = [];
  split.forEach((passages, i) => {
    const line = filled[i] as Line;
    const above = rows.at(-1);
    const onwards = passages.length === 1 && line.indent === 0 && !BARRED.test(line.text);
    if (above !== undefined && onwards) {
      const last = Math.max(...above.cells.keys());
      const cell = above.cells.get(last) as Cell;
      above.cells.set(last, { ...cell, lines: [...cell.lines, line], above: false });
      return;
    }
    // An empty first cell is blanks before the line: the cells stand at the right.
    const shift = line.indent > 1 && passages.length < columns && !BARRED.test(line.text) ? columns - passages.length : 0;
    const cells = new Map<number, Cell & { readonly above: boolean }>();
    passages.slice(0, MOST_COLUMNS).forEach((passage, k) => {
      // Where rows have more cells than the heading, its last one is over the last.
      const wide = shift === 0 && passages.length < columns && passages.length === heads && k === passages.length - 1;
      if (passage.text !== "")
        cells.set(wide ? columns - 1 : k + shift, { lines: [{ ...line, ...passage }], columnSpan: 1, above: false });
    });
    rows.push({ cells });
  });
  return { grid: { columns, rows }, lines };
}

/** Lines above the first row of a table. */
const MOST_ABOVE = 2;

/** The cells of a line; between bars an empty one is there too. */
function cellsOf(line: Line): Passage[] {
  const barred = BARRED.test(line.text);
  const cells: Passage[] = [];
  let from = 0;
  for (const gap of line.text.matchAll(barred ? BAR : GAP)) {
    if (gap.index > from || (barred && from > 0)) cells.push(cut(line, from, gap.index));
    from = gap.index + gap[0].length;
  }
  if (from < line.text.length) cells.push(cut(line, from));
  return cells;
}
