import Table from "cli-table3";

/** No rule between rows: they are short, and a screen is small. */
const NO_RULES = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

/** Lines of a table, and how wide each column may be on a terminal. */
export type Rows = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths?: readonly (number | null)[];
};

/** Draws a table whose columns are aligned, with Chinese characters counted as two. On a terminal long columns wrap. */
export function table({ head, rows, widths }: Rows, width: number | undefined): string {
  const drawn = new Table({
    head: [...head],
    chars: NO_RULES,
    style: { head: [], border: [] },
    wordWrap: true,
    wrapOnWordBoundary: false,
    ...(width !== undefined && widths !== undefined && { colWidths: [...widths] }),
  });
  for (const row of rows) drawn.push([...row]);
  return `${drawn.toString()}\n`;
}
