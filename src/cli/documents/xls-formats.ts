import { Buffer } from "node:buffer";
import { compoundStream } from "./compound.js";
import { DocumentError } from "./document-error.js";

/** What the file says of a sheet beside its figures: whether it is hidden, and the number format of each cell. */
export type SheetFormats = {
  readonly hidden: boolean;
  readonly of: (row: number, column: number) => string | undefined;
};

/** Records of Excel's older form that say how numbers are shown, and that all that follows is encrypted. */
const [SHEET, FORMAT, STYLE, START, LOCKED] = [0x0085, 0x041e, 0x00e0, 0x0809, 0x002f];
const [NUMBER, SHORT_NUMBER, SHORT_NUMBERS, FORMULA] = [0x0203, 0x027e, 0x00bd, 0x0006];

/** Formats that have a number and no text in the file. */
const BUILT_IN: { readonly [id: number]: string } = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
};

/**
 * How the numbers of an .xls file are shown, sheet by sheet. The library that reads the file gives the numbers alone, so that 46 %
 * would be 0.46, hidden sheets as any other, and what is encrypted as if it
 * were not.
 *
 * @throws DocumentError `damaged`, `protected`
 */
export function xlsFormats(bytes: Uint8Array): ReadonlyMap<string, SheetFormats> {
  const stream = compoundStream(bytes, "Workbook") ?? compoundStream(bytes, "Book") ?? Buffer.alloc(0);
  const formats = new Map<number, string>();
  const styles: number[] = [];
  const starts = new Map<number, { readonly name: string; readonly hidden: boolean }>();
  const sheets = new Map<string, { readonly hidden: boolean; readonly cells: ReadonlyMap<number, number> }>();
  let cells = new Map<number, number>();
  const put = (row: number, column: number, style: number) => void cells.set(row * 2 ** 14 + column, style);
  for (const { id, at, data } of recordsOf(stream)) {
    if (id === LOCKED) throw new DocumentError("protected");
    if (id === START) {
      const sheet = starts.get(at);
      cells = new Map();
      if (sheet !== undefined) sheets.set(sheet.name, { hidden: sheet.hidden, cells });
    } else if (id === SHEET && data.length > 8)
      starts.set(data.readUInt32LE(0), { name: text(data, data[6] ?? 0, 7), hidden: ((data[4] ?? 0) & 3) !== 0 });
    else if (id === FORMAT && data.length > 5) formats.set(data.readUInt16LE(0), text(data, data.readUInt16LE(2), 4));
    else if (id === STYLE && data.length > 4) styles.push(data.readUInt16LE(2));
    else if ((id === NUMBER || id === SHORT_NUMBER || id === FORMULA) && data.length >= 6)
      put(data.readUInt16LE(0), data.readUInt16LE(2), data.readUInt16LE(4));
    else if (id === SHORT_NUMBERS)
      for (let i = 0; i < Math.floor((data.length - 6) / 6); i++)
        put(data.readUInt16LE(0), data.readUInt16LE(2) + i, data.readUInt16LE(4 + i * 6));
  }
  const formatOf = (style = -1): string | undefined => {
    const format = styles[style] ?? -1;
    return formats.get(format) ?? BUILT_IN[format];
  };
  return new Map(
    [...sheets].map(([name, { hidden, cells: found }]) => [
      name,
      { hidden, of: (row, column) => formatOf(found.get(row * 2 ** 14 + column)) },
    ]),
  );
}

type Record = { readonly id: number; readonly at: number; readonly data: Buffer };

function* recordsOf(stream: Buffer): Generator<Record> {
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt16LE(at + 2);
    yield { id: stream.readUInt16LE(at), at, data: stream.subarray(at + 4, at + 4 + length) };
    at += 4 + length;
  }
}

/** A text of so many characters, of one byte each or of two, as the sign before it says. */
function text(data: Buffer, count: number, sign: number): string {
  const wide = ((data[sign] ?? 0) & 1) === 1;
  return wide ? data.toString("utf16le", sign + 1, sign + 1 + 2 * count) : data.toString("latin1", sign + 1, sign + 1 + count);
}
