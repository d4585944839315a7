/** How wide a column would be, and how narrow it may be. */
export type ColumnSize = { readonly natural: number; readonly least: number };

/** Widths of columns that fill a room: all up to the same level, none narrower than it may be or wider than its text. */
export function columnWidths(sizes: readonly ColumnSize[], room: number): number[] {
  const at = (level: number) => sizes.map(({ natural, least }) => Math.min(natural, Math.max(least, level)));
  const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);
  let level = 0;
  while (level < room && sum(at(level + 1)) <= room) level++;
  return at(level);
}
