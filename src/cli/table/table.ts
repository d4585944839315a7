import stringWidth from "string-width";
import { breakLines } from "../../typesetting/index.js";
import { aligned } from "./aligned.js";
import type { Cell, Column, Painted } from "./column.js";
import { layoutOf } from "./layout.js";
import { stacked } from "./stacked.js";

/** Between two columns, and where the rule under the head crosses. */
const BETWEEN = " │ ";
const CROSSING = "─┼─";

/** Draws a table, Chinese characters counted as two columns. Where a width is given no line is wider, and nothing is left out. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number | undefined): string {
  const cells = aligned(columns, rows.map(painted));
  const layout = layoutOf(columns, cells, width, BETWEEN.length);
  if (layout === undefined) return stacked(columns, rows.map(painted), width ?? 0);
  const { inline, widths } = layout;
  const line = (row: readonly Painted[]) =>
    drawn(
      inline.map((i) => row[i] ?? NOTHING),
      widths,
    );
  const under = columns.map((_, i) => i).filter((i) => !inline.includes(i));
  const indent = (widths[0] ?? 0) + BETWEEN.length;
  const lines = [
    ...drawn(
      inline.map((i, at) => headOf(columns[i], widths[at] ?? 0)),
      widths,
    ),
    widths.map((one) => "─".repeat(one)).join(CROSSING),
    ...cells.flatMap((row, i) => [...line(row), ...below(columns, rows[i]?.map(paintedCell) ?? [], under, indent, width ?? 0)]),
  ];
  return `${lines.join("\n")}\n`;
}

const NOTHING: Painted = { text: "", paint: (text) => text };
const paintedCell = (cell: Cell): Painted => (typeof cell === "string" ? { ...NOTHING, text: cell } : cell);
const painted = (row: readonly Cell[]): Painted[] => row.map(paintedCell);

/** A head stands over its text, that of numbers over where they end. */
const headOf = (column: Column | undefined, width: number): Painted => {
  const head = column?.head ?? "";
  return { ...NOTHING, text: column?.number ? " ".repeat(Math.max(0, width - stringWidth(head))) + head : head };
};

/** A row as lines: its cells broken, filled up and painted. */
function drawn(row: readonly Painted[], widths: readonly number[]): string[] {
  // What fits stands as it is, for it may be filled up from the left.
  const broken = row.map(({ text }, i) =>
    stringWidth(text) <= (widths[i] ?? 0) ? [text] : breakLines(text, widths[i] ?? 0, stringWidth),
  );
  const height = Math.max(...broken.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    row
      .map(({ paint }, i) => {
        const text = broken[i]?.[at] ?? "";
        return (text === "" ? "" : paint(text)) + " ".repeat(Math.max(0, (widths[i] ?? 0) - stringWidth(text)));
      })
      .join(BETWEEN),
  );
}

/** What of a row stands below it, each with its head. */
function below(columns: readonly Column[], row: readonly Painted[], under: readonly number[], indent: number, width: number) {
  return stacked(
    under.map((i) => columns[i] ?? { head: "" }),
    [under.map((i) => row[i] ?? NOTHING)],
    width - indent,
  )
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => " ".repeat(indent) + line);
}
