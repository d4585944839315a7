import Table from "cli-table3";
import wrapAnsi from "wrap-ansi";

/** A rule under the head only: rows are short, and a screen is small. */
const NO_RULES = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
const RULE = { mid: "─", "left-mid": "├", "mid-mid": "┼", "right-mid": "┤" };

/** Space that a column has beside its text, and the line before it. */
const FRAME = 3;

/** A column: its head, and on a terminal its width in characters, or its share of what the others leave. */
export type Column = { readonly head: string; readonly width?: number; readonly share?: number };

/** Draws a table whose columns are aligned, with Chinese characters counted as two. On a terminal long columns wrap. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], terminal: number | undefined): string {
  const wide = terminal === undefined ? columns.map(() => null) : widths(columns, terminal);
  const wrapped = (cells: readonly string[]) => cells.map((cell, i) => wrap(cell, wide[i] ?? null));
  const drawn = new Table({
    head: wrapped(columns.map(({ head }) => head)),
    chars: NO_RULES,
    style: { head: [], border: [] },
    colWidths: wide,
  });
  rows.forEach((row, i) => {
    drawn.push(i === 0 ? wrapped(row).map((content) => ({ content, chars: RULE })) : wrapped(row));
  });
  return `${drawn.toString()}\n`;
}

/** Breaks a cell where its column ends: at a space where there is one, otherwise between any two characters. */
function wrap(cell: string, width: number | null): string {
  return width === null ? cell : wrapAnsi(cell, width - FRAME + 1, { hard: true });
}

/** Widths of all columns, or null for a column that takes what its text needs. */
function widths(columns: readonly Column[], terminal: number): (number | null)[] {
  const taken = columns.reduce((sum, { width = 0 }) => sum + width + FRAME, 1);
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  const each = Math.max(0, terminal - taken);
  return columns.map(({ width, share }) => {
    if (width !== undefined) return width + FRAME - 1;
    return share === undefined ? null : Math.max(8, Math.floor((each * share) / shares)) + FRAME - 1;
  });
}
