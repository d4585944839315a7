import type { Line } from "../line.js";
import type { Row } from "./row.js";

/** A table in the lines of a document: `from` to `notes` its rows, `notes` to `to` what is below it. */
export type TableLines = { readonly from: number; readonly notes: number; readonly to: number };

/** Which table a line belongs to, counted from 0, and whether as a note. */
export type TablePlace = { readonly table: number; readonly note: boolean };

/** Tells of each row whether it is a line of a table. */
export function tablePlaces(lines: readonly Line[], tables: readonly TableLines[]): (row: Row) => TablePlace | undefined {
  const places = new Map<number, TablePlace>();
  tables.forEach(({ from, notes, to }, table) => {
    for (let i = from; i < to; i++) {
      const start = lines[i]?.starts[0];
      if (start !== undefined) places.set(start, { table, note: i >= notes });
    }
  });
  return ({ line }) => places.get(line.starts[0] ?? -1);
}
