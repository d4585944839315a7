import stringWidth from "string-width";
import { columnWidths, narrowest } from "../../typesetting/index.js";
import type { Column, Painted } from "./column.js";

/** Which columns stand beside each other, and how wide each is. */
type Layout = { readonly inline: readonly number[]; readonly widths: readonly number[] };

/** A column of text that is narrower reads badly: eight Chinese characters. */
const COMFORT = 16;
/** What is narrower than this has no columns beside each other. */
const LEAST = 8;

/**
 * The widest layout that fits: all columns, or without those that go below the row, as many as it needs; undefined where even
 * the narrowest columns do not fit. Where no width is given every column is as wide as its text.
 */
export function layoutOf(
  columns: readonly Column[],
  rows: readonly (readonly Painted[])[],
  width: number | undefined,
  between: number,
): Layout | undefined {
  const all = columns.map((_, i) => i);
  const sizes = columns.map((column, i) => sizeOf(column, [column.head, ...rows.map((row) => row[i]?.text ?? "")]));
  if (width === undefined) return { inline: all, widths: sizes.map(({ natural }) => natural) };
  const order = all.filter((i) => columns[i]?.below !== undefined);
  order.sort((a, b) => (columns[a]?.below ?? 0) - (columns[b]?.below ?? 0));
  for (let gone = 0; gone <= order.length; gone++) {
    const inline = all.filter((i) => !order.slice(0, gone).includes(i));
    const room = width - between * (inline.length - 1);
    const own = inline.map((i) => sizes[i] ?? { natural: 0, least: 0, comfort: 0 });
    // The last layout there is need not be comfortable.
    const needed = own.reduce((sum, { least, comfort }) => sum + (gone < order.length ? comfort : least), 0);
    if (needed <= room) return { inline, widths: columnWidths(own, room) };
  }
  return undefined;
}

type Size = { readonly natural: number; readonly least: number; readonly comfort: number };

/** How wide a column would be, how narrow it may be, and from where it reads well. Numbers are never narrower than they are. */
function sizeOf({ number }: Column, texts: readonly string[]): Size {
  const natural = Math.max(...texts.map((text) => stringWidth(text)));
  const [head = "", ...cells] = texts;
  const least = Math.max(
    Math.min(natural, LEAST),
    narrowest(head, stringWidth),
    ...cells.map((text) => (number && /[0-9]/.test(text) ? stringWidth(text) : narrowest(text, stringWidth))),
  );
  return { natural, least, comfort: Math.max(least, Math.min(natural, COMFORT)) };
}
