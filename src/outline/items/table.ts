import type { Line } from "../line.js";
import { cut, type Passage } from "../passage.js";
import { roleOf } from "./columns.js";
import { type Entry, entriesOf, type Field, type Outlined, ROW } from "./entries.js";
import type { Cell, Grid, Row } from "./grid.js";
import { isNameLine } from "./head.js";
import { type ColumnRole, NOTES } from "./lexicon.js";
import { isBareNumber, markerOf } from "./marker.js";
import { type BodyLine, piecesOf } from "./pieces.js";
import { type Tight, tight } from "./tight.js";

/** The entries of a table. One column, beside numbers, is read as lines are. */
export function readTable(grid: Grid): Outlined {
  const header = headerOf(grid);
  const body = header === undefined ? grid.rows : grid.rows.slice(header.rows);
  const roles = rolesOf(grid, header?.roles ?? [], body);
  const kept = roles.flatMap((role, column) => (role === "number" ? [] : [column]));
  const numbers = roles.flatMap((role, column) => (role === "number" ? [column] : []));
  if (kept.length === 1) {
    const lines = body.flatMap((row) => linesOfRow(row, kept[0] as number, numbers[0]));
    return entriesOf(piecesOf(lines));
  }
  return rowsRead(body, columnsOf(roles, kept, header?.heads), kept.length);
}

const linesOfRow = ({ cells }: Row, column: number, numbered: number | undefined): BodyLine[] => {
  const number = numbered === undefined ? undefined : cells.get(numbered)?.lines[0];
  const lines = cells.get(column)?.lines ?? [...cells.values()].flatMap((cell) => (cell.above ? [] : cell.lines));
  return lines.map((line, i) => (i > 0 ? { line } : { line, first: true, ...(number && { number }) }));
};

const textOf = ({ lines }: Cell): Tight => tight(...lines);

/** How many rows the headings take, what they say of each column, and their text. */
type Header = {
  readonly rows: number;
  readonly roles: readonly ColumnRole[];
  readonly heads: ReadonlyMap<number, Tight>;
};

/** The row of headings: of the first rows with several cells the one with most headings that are known, if they are half of it. */
function headerOf({ rows, columns }: Grid): Header | undefined {
  let best: { readonly at: number; readonly roles: readonly ColumnRole[]; readonly known: number } | undefined;
  rows.slice(0, MOST_ABOVE + 1).forEach(({ cells }, at) => {
    const roles: ColumnRole[] = Array.from({ length: columns }, () => "unknown");
    let known = 0;
    for (const [column, cell] of cells) {
      const role = roleOf(textOf(cell).plain);
      if (role !== "unknown") known++;
      for (let i = column; i < column + cell.columnSpan && i < columns; i++) roles[i] = role;
    }
    if (cells.size > 1 && known * 2 >= cells.size && known > (best?.known ?? 0)) best = { at, roles, known };
  });
  if (best === undefined) return undefined;
  const heads = new Map([...(rows[best.at]?.cells ?? [])].map(([column, cell]) => [column, textOf(cell)]));
  return { rows: best.at + 1, roles: best.roles, heads };
}
/** Rows above the headings. */
const MOST_ABOVE = 2;

/** What each column holds: by its heading, else a number where all its cells are numbers. */
function rolesOf({ columns }: Grid, headed: readonly ColumnRole[], rows: readonly Row[]): ColumnRole[] {
  return Array.from({ length: columns }, (_, column): ColumnRole => {
    const role = headed[column] ?? "unknown";
    if (role !== "unknown") return role;
    const cells = rows.flatMap(({ cells: all }) => (all.size > 1 ? (all.get(column) ?? []) : []));
    return cells.length > 0 && cells.every((cell) => isBareNumber(textOf(cell).plain)) ? "number" : "unknown";
  });
}

/** The columns of a table by what rows are read from them. */
type Columns = {
  /** Groups, from the widest to the narrowest. */
  readonly path: readonly number[];
  /** The column of names; the first where no heading says which. */
  readonly name: number;
  readonly headed: boolean;
  readonly content: readonly number[];
  readonly fields: readonly number[];
  readonly roles: readonly ColumnRole[];
  readonly heads: ReadonlyMap<number, Tight>;
};

const FIELDS: readonly ColumnRole[] = ["years", "stage", "money", "place", "responsible", "aside"];

function columnsOf(roles: readonly ColumnRole[], kept: readonly number[], heads: Columns["heads"] = new Map()): Columns {
  const has = (column: number, ...some: readonly ColumnRole[]) => some.includes(roles[column] ?? "unknown");
  const fields = kept.filter((column) => has(column, ...FIELDS));
  const rest = kept.filter((column) => !fields.includes(column));
  const name = rest.find((column) => has(column, "name")) ?? rest.findLast((column) => has(column, "group")) ?? rest[0] ?? 0;
  const path = rest.filter((column) => column !== name && (has(column, "group") || (column < name && !has(column, "content"))));
  const content = rest.filter((column) => column !== name && !path.includes(column));
  return { path, name, headed: has(name, "name"), content, fields, roles, heads };
}

/** The rows of a table of several columns. */
function rowsRead(rows: readonly Row[], columns: Columns, width: number): Outlined {
  const [root, notes, intro]: [Entry, Tight[], Tight[]] = [entryOf(), [], []];
  let section = root;
  for (const { cells } of rows) {
    const [only, ...others] = [...cells].flatMap(([column, cell]) => (columns.roles[column] === "number" ? [] : [cell]));
    const text = only === undefined ? undefined : textOf(only);
    if (only !== undefined && text !== undefined && others.length === 0 && !only.above && only.columnSpan >= width) {
      if (NOTES.test(text.plain)) notes.push(text);
      else if (isNameLine(text)) section = below(root, nameOf(only) ?? text);
      else intro.push(text);
      continue;
    }
    const parent = columns.path.reduce((above, column) => {
      const cell = cells.get(column);
      const name = cell === undefined ? undefined : nameOf(cell);
      return name === undefined ? (above.children.at(-1) ?? above) : below(above, name);
    }, section);
    addRow(parent, cells, columns);
  }
  return { intro, entries: root.children, notes };
}

/** What a row says of one entry, or of several where its names are a list. */
function addRow(parent: Entry, cells: Row["cells"], { name, headed, content, fields, roles, heads }: Columns): void {
  const own = cells.get(name);
  const told = content.flatMap((column) =>
    cells.get(column)?.above === false ? [{ column, text: textOf(cells.get(column) as Cell) }] : [],
  );
  const said = fields.flatMap((column): Field[] => {
    const cell = cells.get(column);
    const head = heads.get(column);
    return cell === undefined ? [] : [{ role: roles[column] ?? "unknown", text: textOf(cell), ...(head && { head }) }];
  });
  const texts = told.map(({ text }) => text);
  const last = parent.children.at(-1);
  if (own === undefined || own.above) {
    // More of what is said of the works above names none.
    if (headed && last !== undefined) last.fields.push(...texts.map((text): Field => ({ role: "content", text })));
    else (last ?? parent).content.push(...texts);
    return;
  }
  if (headed) {
    // A cell under 项目名称 holds one name or several; what is beside it is said of them.
    for (const piece of piecesOf(own.lines.map((line) => ({ line }))))
      parent.children.push({
        ...entryOf(piece.sign),
        content: [piece.text],
        fields: [...said, ...texts.map((text): Field => ({ role: "content", text }))],
        as: "list",
      });
    return;
  }
  const prose = told.length > 0 && told.every(({ column }) => roles[column] === "content");
  const named = nameOf(own);
  const names = named === undefined ? { content: [textOf(own), ...texts] } : { name: named, content: texts };
  parent.children.push({ ...entryOf(), ...names, fields: said, ...(prose && { as: "prose" as const }) });
}

const entryOf = (sign?: Passage): Entry => ({
  style: ROW,
  marked: true,
  content: [],
  children: [],
  fields: [],
  ...(sign && { sign }),
});

/** The entry of a name below another: the last one, where it has that name. */
function below(parent: Entry, name: Tight): Entry {
  const last = parent.children.at(-1);
  if (last?.name?.plain === name.plain) return last;
  const next: Entry = { ...entryOf(), name };
  parent.children.push(next);
  return next;
}

/** The name in a cell, without its number; undefined where a cell holds none, or a text. */
function nameOf({ lines }: Cell): Tight | undefined {
  const [first, ...rest] = lines as [Line, ...Line[]];
  const marker = markerOf(first.text);
  const name = tight(cut(first, marker?.certain === true ? marker.length : 0), ...rest);
  return name.plain === "" || name.plain.length > LONGEST_NAME ? undefined : name;
}
/** What is longer is no name. */
const LONGEST_NAME = 200;
