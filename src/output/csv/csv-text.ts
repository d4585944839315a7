/** What a cell may hold; null is an empty one. */
export type Cell = string | number | boolean | null;

/**
 * How a table is written.
 *
 * @category CSV
 */
export type CsvOptions = {
  /** A comma by default. */
  readonly delimiter?: "," | "\t";
  /**
   * Puts an apostrophe before a text that a spreadsheet would run as a formula. Off by default, for it changes the text;
   * decimals such as `-0.3` stay as they are.
   */
  readonly escapeFormulas?: boolean;
  /** Starts the text with a byte-order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean;
};

/** What makes a spreadsheet take a cell for a formula, full-width forms among it. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/;
const NEEDS_QUOTES = /["\r\n]|^\s|\s$/;

/** One row as text, with its line end. RFC 4180: a cell with a delimiter, a quote or a line break is in quotes. */
export function csvRow(cells: readonly Cell[], { delimiter = ",", escapeFormulas = false }: CsvOptions = {}): string {
  const written = cells.map((cell) => {
    const text = cell === null ? "" : String(cell);
    const safe = escapeFormulas && FORMULA.test(text) && !DECIMAL.test(text) ? `'${text}` : text;
    return safe.includes(delimiter) || NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${written.join(delimiter)}\n`;
}

/** What a text starts with. */
export function csvStart(options: CsvOptions): string {
  return options.byteOrderMark ? "\ufeff" : "";
}
