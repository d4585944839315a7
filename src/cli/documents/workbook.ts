import type { CellValue, RichTextRun, Sheet, Workbook } from "hucre";
import { DocumentError } from "./document-error.js";
import { library } from "./library.js";
import { textParts } from "./parts.js";
import { escapedHtml, type ShownCell, type ShownSheet } from "./sheet.js";
import { type SheetFormats, xlsFormats } from "./xls-formats.js";
import { packed } from "./zip.js";

/** The most cells that the sheets of a workbook may have together. */
export const MOST_CELLS = 1_000_000;

/** The sheets of a workbook that are not hidden, each cell as it shows: 46 % for 0.46, 15.0 for 15. */
export async function workbookSheets(bytes: Uint8Array, kind: "xlsx" | "xls"): Promise<readonly ShownSheet[]> {
  const { readXlsx, readXls, formatValue } = await library("hucre", () => import("hucre"));
  const formats = kind === "xls" ? xlsFormats(bytes) : undefined;
  const source = kind === "xls" ? bytes : packed(textParts(bytes, "sheets"));
  let book: Workbook;
  try {
    book = await (kind === "xls" ? readXls : readXlsx)(source, { readStyles: true, maxRows: MOST_CELLS });
  } catch {
    throw new DocumentError("damaged");
  }
  const shown = book.sheets.filter(({ name, hidden, veryHidden }) => !hidden && !veryHidden && !formats?.get(name)?.hidden);
  // What is shown of a sheet is as wide as its widest row.
  if (shown.reduce((sum, sheet) => sum + sheet.rows.length * widthOf(sheet), 0) > MOST_CELLS)
    throw new DocumentError("too-large");
  return shown.map((sheet) => shownSheet(sheet, formats?.get(sheet.name), (value, format) => formatValue(value, format)));
}

const widthOf = ({ rows }: Sheet): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

type Format = (value: unknown, format: string) => string;

function shownSheet(sheet: Sheet, formats: SheetFormats | undefined, format: Format): ShownSheet {
  const covered = new Set<string>();
  const sizes = new Map<string, { rows: number; columns: number }>();
  const [height, width] = [sheet.rows.length, widthOf(sheet)];
  const merged = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    startRow,
    startCol,
    rows: Math.max(0, Math.min(endRow + 1, height) - startRow),
    columns: Math.max(0, Math.min(endCol + 1, width) - startCol),
  }));
  // Merged cells lie beside each other: over each other they would take any time.
  if (merged.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_CELLS) throw new DocumentError("too-large");
  for (const { startRow, startCol, rows, columns } of merged) {
    sizes.set(`${startRow},${startCol}`, { rows, columns });
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) if (r + c > 0) covered.add(`${startRow + r},${startCol + c}`);
  }
  const rows = sheet.rows.map((row, r) =>
    Array.from({ length: width }, (_, c): ShownCell => {
      const at = `${r},${c}`;
      if (covered.has(at)) return undefined;
      const cell = sheet.cells?.get(at);
      const text = shownValue(row[c] ?? null, cell?.style?.numFmt ?? formats?.of(r, c), format);
      return { text, html: richHtml(cell?.richText) ?? escapedHtml(text), ...sizes.get(at) };
    }),
  );
  return { name: sheet.name, rows };
}

/** What a cell shows. Numbers are held as doubles: 15 digits of them are the figure, the rest is not. */
function shownValue(value: CellValue, how: string | undefined, format: Format): string {
  if (value === null) return "";
  if (typeof value === "number") {
    const exact = Number(value.toPrecision(15));
    // Grouping is how the sheet shows the figure, and no part of it.
    return format(exact, how ?? "General")
      .trim()
      .replaceAll(/(?<=[0-9]),(?=[0-9]{3})/g, "");
  }
  if (value instanceof Date) return how === undefined ? value.toISOString().slice(0, 10) : format(value, how);
  return String(value).trim();
}

/** Raised and lowered figures stay what they are: a note's number is no digit of the figure before it. */
function richHtml(runs: readonly RichTextRun[] | undefined): string | undefined {
  if (runs === undefined || !runs.some(({ font }) => font?.vertAlign !== undefined)) return undefined;
  const tags = { superscript: "sup", subscript: "sub", none: undefined } as const;
  return runs
    .map(({ text, font }) => {
      const tag = font?.vertAlign === undefined ? undefined : tags[font.vertAlign];
      return tag === undefined ? escapedHtml(text) : `<${tag}>${escapedHtml(text)}</${tag}>`;
    })
    .join("");
}
