import { withMain } from "../clauses.js";
import { readTarget } from "../read-target.js";
import type { ReadingContext, TargetReading } from "../reading.js";
import { type Issues, plain } from "./grid.js";
import type { TableValue } from "./indicator-table.js";
import { MISSING_WORDS } from "./lexicon.js";
import type { Piece } from "./stacked.js";

/** An empty cell requires nothing. */
export const NOTHING: TargetReading = /* @__PURE__ */ readTarget("");

/** Reads one cell; what cannot be read is reported with its place in the table's cell. */
export function readCell({ text, start, cell }: Piece, context: ReadingContext, issues: Issues): TableValue {
  if (text === "" || MISSING_WORDS.includes(plain(text))) return { printed: text, reading: { ...NOTHING, text } };
  const reading = readTarget(text, context);
  if (!reading.ok) {
    const { at, expected } = reading;
    issues.at(cell, "unread-cell", { printed: cell.text, expected }, start + at.start, start + at.end);
  }
  return { printed: text, reading };
}

/**
 * A bare amount under a heading of changes in % is a percentage, whatever the row is measured in: 40 under 五年累计增长（%）. The cell is read as
 * if it printed the sign.
 */
export function inPercentOf(value: TableValue, context: ReadingContext): TableValue {
  const { reading, printed } = value;
  const [main] = reading.ok ? reading.clauses : [];
  const isBare =
    main !== undefined &&
    (main.kind === "level" || main.kind === "change") &&
    (main.kind === "level" || main.measure === "total");
  if (!reading.ok || !isBare || ("unit" in main && main.unit !== undefined)) return value;
  const signed = readTarget(printed.replace(/[0-9]+(?:\.[0-9]+)?/, "$&%"), context);
  if (!signed.ok) return value;
  return { printed, reading: withMain(reading, signed.clauses[0], signed.notes) };
}

/** A number under a heading with a unit of its own keeps that unit where its indicator has another: 亿元 beside 万元. */
export function inOwnUnit(value: TableValue, its: string | undefined, unit: string | undefined): TableValue {
  const { reading } = value;
  if (its === undefined || its === unit || !reading.ok) return value;
  const [main, ...more] = reading.clauses;
  if (main.kind !== "level" || main.unit !== undefined) return value;
  return { ...value, reading: { ...reading, clauses: [{ ...main, unit: its }, ...more] } };
}
