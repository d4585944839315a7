import stringWidth from "string-width";
import type { Column, Painted } from "./column.js";

/** A number with what may stand before and behind it. */
const NUMBER = /^([^0-9]*[0-9][0-9,]*)((?:\.[0-9]+)?[^0-9]*)$/;

/** Numbers of a column filled up so that their decimal points stand one above the other; what is no single number ends where they end. */
export function aligned(columns: readonly Column[], rows: readonly (readonly Painted[])[]): Painted[][] {
  const depths = columns.map(({ number }, i) =>
    number ? rows.reduce((most, row) => Math.max(most, fraction(row[i]?.text ?? "")), 0) : 0,
  );
  const filled = rows.map((row) =>
    row.map((cell, i) => {
      const numeric = columns[i]?.number === true && NUMBER.test(cell.text);
      return numeric ? { ...cell, text: cell.text + " ".repeat((depths[i] ?? 0) - fraction(cell.text)) } : cell;
    }),
  );
  const widths = columns.map((_, i) => Math.max(0, ...filled.map((row) => stringWidth(row[i]?.text ?? ""))));
  return filled.map((row) =>
    row.map((cell, i) =>
      columns[i]?.number && cell.text !== ""
        ? { ...cell, text: " ".repeat((widths[i] ?? 0) - stringWidth(cell.text)) + cell.text }
        : cell,
    ),
  );
}

/** How many columns stand behind the whole number. */
const fraction = (text: string): number => stringWidth(NUMBER.exec(text)?.[2] ?? "");
