import stringWidth from "string-width";
import type { Column, Painted } from "./column.js";
import { fitted } from "./fitted.js";

/** Between two cells on one line. */
const APART = "   ";

/** Rows as blocks, for a screen too narrow for columns: each cell that holds something with its head, as many on a line as fit. */
export function stacked(columns: readonly Column[], rows: readonly (readonly Painted[])[], width: number): string {
  return rows
    .map((row) =>
      packed(columns, row, width)
        .map((line) => `${fitted(line, width)}\n`)
        .join(""),
    )
    .join("\n");
}

function packed(columns: readonly Column[], row: readonly Painted[], width: number): string[] {
  const lines: string[] = [];
  columns.forEach(({ head }, i) => {
    const { text, paint } = row[i] ?? { text: "", paint: String };
    if (text.trim() === "") return;
    const cell = `${head}${colonAfter(head)}${paint(text.trim())}`;
    const longer = `${lines.at(-1)}${APART}${cell}`;
    if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(cell);
  });
  return lines;
}

/** A colon as the script of a head has it. */
const colonAfter = (head: string): string => (/\p{Script=Han}/u.test(head) ? "：" : ": ");
