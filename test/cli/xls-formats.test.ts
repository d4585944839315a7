import { describe, expect, it } from "vitest";
import { DocumentError } from "../../src/cli/documents/document-error.js";
import { workbookSheets } from "../../src/cli/documents/workbook.js";
import { xlsFormats } from "../../src/cli/documents/xls-formats.js";
import { compound } from "./archives.js";

/** Records of Excel's older form, by its description: a number, a length, and so many bytes. */
const record = (id: number, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
};
const short = (...values: number[]): Buffer => Buffer.concat(values.map((value) => Buffer.of(value & 0xff, value >> 8)));
const long = (value: number): Buffer => Buffer.concat([short(value & 0xffff), short(value >>> 16)]);
/** A text with its sign: of one byte for each character, or of two. */
const signed = (text: string, wide: boolean): Buffer =>
  Buffer.concat([Buffer.of(wide ? 1 : 0), Buffer.from(text, wide ? "utf16le" : "latin1")]);

const begin = record(0x0809, short(0x0600, 0x0010));
const end = record(0x000a, Buffer.alloc(0));
const format = (id: number, code: string, wide = false) =>
  record(0x041e, Buffer.concat([short(id, code.length), signed(code, wide)]));
const style = (id: number) => record(0x00e0, Buffer.concat([short(0, id), Buffer.alloc(16)]));
const number = (row: number, column: number, of: number) =>
  record(0x0203, Buffer.concat([short(row, column, of), Buffer.alloc(8)]));
const shortNumber = (row: number, column: number, of: number) => record(0x027e, Buffer.concat([short(row, column, of), long(0)]));
const shortNumbers = (row: number, column: number, ...of: number[]) =>
  record(
    0x00bd,
    Buffer.concat([short(row, column), ...of.map((one) => Buffer.concat([short(one), long(0)])), short(column + of.length - 1)]),
  );
const formula = (row: number, column: number, of: number) =>
  record(0x0006, Buffer.concat([short(row, column, of), Buffer.alloc(16)]));
const text = (row: number, column: number, of: number) => record(0x00fd, Buffer.concat([short(row, column, of), long(0)]));

/** A workbook's stream: what holds of all sheets, then each sheet, where the directory of sheets says that it begins. */
function workbook(
  globals: readonly Buffer[],
  sheets: { readonly [name: string]: readonly Buffer[] },
  hidden: { readonly [name: string]: number } = {},
): Buffer {
  const named = (at: readonly number[]) =>
    Object.keys(sheets).map((name, i) => {
      const wide = /[\u0100-\uffff]/.test(name);
      return record(0x0085, Buffer.concat([long(at[i] ?? 0), Buffer.of(hidden[name] ?? 0, 0, name.length), signed(name, wide)]));
    });
  const bodies = Object.values(sheets).map((cells) => Buffer.concat([begin, ...cells, end]));
  const first = Buffer.concat([begin, ...globals, ...named([]), end]).length;
  const at = bodies.map((_, i) => first + bodies.slice(0, i).reduce((sum, body) => sum + body.length, 0));
  return Buffer.concat([begin, ...globals, ...named(at), end, ...bodies]);
}
const GLOBALS = [format(164, "0.0"), format(165, "0.0”%”", true), style(0), style(164), style(165), style(10), style(99)];

it("a workbook of the older form shows what its formats say: shares, dates, and that it is locked", async () => {
  const share = (row: number, column: number, of: number, value: number) => {
    const bytes = Buffer.concat([short(row, column, of), Buffer.alloc(8)]);
    bytes.writeDoubleLE(value, 6);
    return record(0x0203, bytes);
  };
  const book = (...globals: Buffer[]) =>
    compound(
      "Workbook",
      workbook(globals, { 表: [share(0, 0, 0, 0.475), share(0, 1, 1, 46), share(0, 2, 2, 46023), share(1, 1, 3, 46)] }),
    ).bytes;
  const [sheet] = await workbookSheets(book(format(164, "0.0%"), style(164), style(2), style(14), style(0)), "xls");
  expect(sheet?.rows.map((row) => row.map((cell) => cell?.text))).toEqual([
    ["47.5%", "46.00", "2026-01-01"],
    ["", "46", ""],
  ]);
  await expect(workbookSheets(book(record(0x002f, Buffer.alloc(54))), "xls")).rejects.toThrow("protected");
  await expect(workbookSheets(compound("Other", Buffer.alloc(9)).bytes, "xls")).rejects.toThrow("damaged");
});

it("shows no sheet that is hidden, as Excel shows none", async () => {
  const one = [shortNumber(0, 0, 0)];
  const bytes = compound("Workbook", workbook([style(0)], { a: one, b: one, c: one, d: one }, { a: 1, c: 2, d: 0x80 })).bytes;
  expect((await workbookSheets(bytes, "xls")).map(({ name }) => name)).toEqual(["b", "d"]);
});

describe("how numbers of an .xls file are shown", () => {
  const formats = (stream: Uint8Array, name = "Workbook") => xlsFormats(compound(name, stream).bytes);

  it("by the style of each cell, of whatever kind its number is, sheet by sheet", () => {
    const sheets = {
      表一: [
        number(0, 0, 1),
        shortNumber(1, 2, 2),
        shortNumbers(2, 1, 1, 2, 3),
        formula(300, 255, 3),
        number(4, 0, 4),
        number(5, 0, 9),
      ],
      Sheet2: [number(0, 0, 2)],
    };
    for (const name of ["Workbook", "Book"]) {
      const found = formats(workbook(GLOBALS, sheets), name);
      expect([...found.keys()]).toEqual(["表一", "Sheet2"]);
      const shown = (sheet: string, ...places: (readonly [row: number, column: number])[]) =>
        places.map(([row, column]) => found.get(sheet)?.of(row, column));
      expect(shown("表一", [0, 0], [1, 2], [300, 255])).toEqual(["0.0", "0.0”%”", "0.00%"]);
      expect(shown("表一", [2, 0], [2, 1], [2, 2], [2, 3], [2, 4])).toEqual([undefined, "0.0", "0.0”%”", "0.00%", undefined]);
      // A format that the file does not tell, a style that it does not have, a cell that is not there.
      expect(shown("表一", [4, 0], [5, 0], [9, 9])).toEqual([undefined, undefined, undefined]);
      expect(shown("Sheet2", [0, 0], [1, 2])).toEqual(["0.0”%”", undefined]);
    }
  });

  it("and not by that of a text, nor of what stands in no sheet", () => {
    const stray = [number(0, 0, 1), ...GLOBALS];
    const found = formats(workbook(stray, { a: [text(0, 0, 1)] }));
    expect(found.get("a")?.of(0, 0)).toBeUndefined();
    // A chart has its own beginning within a sheet, and no name.
    const chart = formats(workbook(GLOBALS, { a: [number(0, 0, 1), begin, number(1, 0, 1), end] }));
    expect([0, 1].map((row) => chart.get("a")?.of(row, 0))).toEqual(["0.0", undefined]);
  });

  it.each([
    [1, "0"],
    [2, "0.00"],
    [3, "#,##0"],
    [4, "#,##0.00"],
    [9, "0%"],
    [10, "0.00%"],
    [11, "0.00E+00"],
    [37, "#,##0;-#,##0"],
    [38, "#,##0;-#,##0"],
    [39, "#,##0.00;-#,##0.00"],
    [40, "#,##0.00;-#,##0.00"],
    [0, undefined],
  ])("format %d is %s without the file saying so, unless the file says another", (id, code) => {
    const cells = { a: [number(0, 0, 0)] };
    expect(
      formats(workbook([style(id)], cells))
        .get("a")
        ?.of(0, 0),
    ).toBe(code);
    expect(
      formats(workbook([format(id, "0.000"), style(id)], cells))
        .get("a")
        ?.of(0, 0),
    ).toBe("0.000");
  });

  it("is no fault of the program, whatever the records lack", () => {
    const whole = workbook(GLOBALS, { a: [number(0, 0, 1), shortNumbers(1, 0, 1, 2), formula(2, 0, 1)] });
    for (let length = 0; length <= whole.length; length++) expect(() => formats(whole.subarray(0, length))).not.toThrow();
    for (const id of [0x0809, 0x0085, 0x041e, 0x00e0, 0x0203, 0x027e, 0x00bd, 0x0006])
      for (let length = 0; length < 14; length++)
        expect(() => formats(Buffer.concat([begin, record(id, Buffer.alloc(length, 1)), whole]))).not.toThrow();
    expect([...xlsFormats(compound("Other", whole).bytes)]).toEqual([]);
    expect(() => xlsFormats(Buffer.from("no file"))).toThrow(DocumentError);
  });
});
