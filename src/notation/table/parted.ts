import { misplaced } from "./fits.js";
import { type Cell, type Grid, isDash, type Row } from "./grid.js";
import { type Header, headingsOf } from "./header.js";
import { FIGURES, readHeading } from "./heading.js";

/**
 * A table whose text was taken out cell by cell prints a merged cell once and not what it covers: a heading over two columns makes its
 * row shorter than the one below it, and a row whose name is in two cells, the whole's and the part's, is longer than the others.
 * Gives every row the places of all columns.
 */
export function widened(grid: Grid, header: Header): Grid {
  const { rows } = grid;
  if (rows.some((row) => row.some(({ covered }) => covered !== undefined))) return grid;
  const spread = spreadHeadings(rows.slice(header.from, header.to));
  const headed = spread === undefined ? rows : [...rows.slice(0, header.from), ...spread, ...rows.slice(header.to)];
  return { ...grid, rows: partedNames(headed, header) };
}

/** The first row of headings over the places of the second, where it is shorter: a heading reaches over those that are below it. */
function spreadHeadings([first, second, ...more]: readonly Row[]): Row[] | undefined {
  if (first === undefined || second === undefined || more.length > 0 || first.length >= second.length) return undefined;
  const filled = second.filter(({ text }) => text.trim() !== "").length;
  const above = first.length - (second.length - filled);
  const width = filled / above;
  if (above < 1 || !Number.isInteger(width)) return undefined;
  const row: Cell[] = [];
  for (const cell of first) {
    const reach = (second[row.length]?.text ?? "").trim() === "" ? 1 : width;
    for (let i = 0; i < reach; i++)
      row.push(i === 0 ? cell : { text: cell.text, row: cell.row, column: cell.column, covered: "left" });
  }
  const isWhole =
    row.length === second.length && row.every((cell, at) => cell.covered !== "left" || second[at]?.text.trim() !== "");
  return isWhole ? [row, second] : undefined;
}

/** Rows with the place of a part behind that of the name, where some row has its name in two cells. */
function partedNames(rows: readonly Row[], header: Header): readonly Row[] {
  const roles = headingsOf(rows, header).map((text) => readHeading(text).role);
  const name = roles.indexOf("name");
  if (name < 0 || roles.indexOf("name", name + 1) >= 0 || roles[name + 1] === "unknown") return rows;
  const parted = [...roles.slice(0, name + 1), "name" as const, ...roles.slice(name + 1)];
  const isParted = rows.map((row, at) => {
    if (at < header.to || isDash(row[name + 1]?.text ?? "")) return false;
    const filled = row.findLastIndex(({ text }) => text.trim() !== "") + 1;
    const hasFigure = row.some(({ text }, c) => FIGURES.includes(parted[c] ?? "unknown") && text.trim() !== "");
    return hasFigure && filled <= parted.length && misplaced(row, roles).length > 0 && misplaced(row, parted).length === 0;
  });
  if (!isParted.includes(true)) return rows;
  return rows.map((row, at) => {
    const before = row[name];
    if (isParted[at] || before === undefined) return row;
    const filler: Cell = { text: before.text, row: before.row, column: before.column, covered: "left" };
    return [...row.slice(0, name + 1), filler, ...row.slice(name + 1)];
  });
}
