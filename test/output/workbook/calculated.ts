import { strFromU8, unzipSync } from "fflate";
import { type Cells, FormulaError, formulaOf, type Scalar } from "./formula.js";

type Held = { readonly is?: Scalar; readonly formula?: string; readonly style: number };

const TEXT: { readonly [entity: string]: string } = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
export const unescaped = (xml: string): string =>
  xml.replace(/&(?:amp|lt|gt|quot);/g, (one) => TEXT[one] as string).replaceAll("_x005F_", "_");

/** The number of a column from its letters, from 1. */
const columnOf = (letters: string): number => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
const placeOf = (address: string): readonly [number, number] => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [Number(row), columnOf(letters)];
};

export type Calculated = {
  /** The parts of the file. */
  readonly parts: { readonly [name: string]: string };
  /** Names of the sheets in their order. */
  readonly names: readonly string[];
  /** What a cell shows. */
  readonly cell: (sheet: string, address: string) => Scalar;
  /** What the cells of a row show, as many as it has. */
  readonly row: (sheet: string, row: number) => readonly Scalar[];
  /** How many rows a sheet has. */
  readonly height: (sheet: string) => number;
  /** The formula of a cell, if it has one. */
  readonly formula: (sheet: string, address: string) => string | undefined;
  /** The number of a cell's style. */
  readonly style: (sheet: string, address: string) => number | undefined;
};

/** A workbook calculated, cell by cell as they are asked for; some cells may be filled in with other values before. */
export function calculated(
  bytes: Uint8Array,
  filledIn: { readonly [sheet: string]: { readonly [address: string]: Scalar } } = {},
): Calculated {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, one]) => [name, strFromU8(one)]));
  const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ""]) => unescaped(name));
  const sheets = new Map(names.map((name, i) => [name, heldIn(parts[`xl/worksheets/sheet${i + 1}.xml`] ?? "")]));
  const known = new Map<string, Scalar>();
  const cell = (sheet: string, address: string): Scalar => {
    const own = filledIn[sheet];
    if (own !== undefined && Object.hasOwn(own, address)) return own[address];
    const held = sheets.get(sheet)?.get(address);
    if (held?.formula === undefined) return held?.is;
    const key = `${sheet}!${address}`;
    if (known.has(key)) return known.get(key);
    known.set(key, new FormulaError("circular"));
    const cells: Cells = (of = sheet, from, to) => {
      if (!sheets.has(of)) throw new Error(`no sheet ${of}`);
      const [[r, c], [r2, c2]] = [placeOf(from), placeOf(to)];
      return Array.from({ length: r2 - r + 1 }, (_, i) =>
        Array.from({ length: c2 - c + 1 }, (_, k) => cell(of, `${lettersOf(c + k)}${r + i}`)),
      );
    };
    const value = formulaOf(held.formula)(cells);
    const shown = Array.isArray(value) ? new FormulaError("#VALUE!") : (value as Scalar);
    known.set(key, shown);
    return shown;
  };
  const of = (sheet: string) => [...(sheets.get(sheet)?.keys() ?? [])];
  return {
    parts,
    names,
    cell,
    row: (sheet, row) => {
      const last = Math.max(0, ...of(sheet).flatMap((one) => (placeOf(one)[0] === row ? placeOf(one)[1] : [])));
      return Array.from({ length: last }, (_, i) => cell(sheet, `${lettersOf(i + 1)}${row}`));
    },
    height: (sheet) => Math.max(0, ...of(sheet).map((one) => placeOf(one)[0])),
    formula: (sheet, address) => sheets.get(sheet)?.get(address)?.formula,
    style: (sheet, address) => sheets.get(sheet)?.get(address)?.style,
  };
}

function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before === 0 ? "" : lettersOf(before)) + String.fromCharCode(65 + rest);
}

function heldIn(xml: string): ReadonlyMap<string, Held> {
  const cells = xml.matchAll(
    /<c r="([A-Z]+\d+)" s="(\d+)"[^>]*?(?:\/>|>(?:<f>(.*?)<\/f>|<v>(.*?)<\/v>|<is><t[^>]*>([\s\S]*?)<\/t><\/is>)<\/c>)/g,
  );
  return new Map(
    [...cells].map(([, address = "", style, formula, number, text]): [string, Held] => [
      address,
      {
        style: Number(style),
        ...(formula !== undefined && { formula: unescaped(formula) }),
        ...(number !== undefined && { is: Number(number) }),
        ...(text !== undefined && { is: unescaped(text) }),
      },
    ]),
  );
}
