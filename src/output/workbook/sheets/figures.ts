import { figureKind } from "../../../demand/index.js";
import type { Indicator } from "../../../model/index.js";
import { GRADE_SCALES } from "../../../notation/index.js";
import { baselineIn, fill, type Locale, nameIn, quotedIn, targetIn, unitIn } from "../../../text/index.js";
import type { Book } from "../book.js";
import { isAnsweredAtOnce } from "../figure/asked.js";
import type { Inputs } from "../figure/inputs.js";
import { type Cell, cell, fixedCell, fixedRange, on, type Sheet, type Validation } from "../spreadsheet/sheet.js";

/** Columns before those of the years. */
const COLUMN = { no: 0, name: 1, unit: 2, target: 3, asked: 4, decimals: 5, base: 6, years: 7 } as const;
const HEAD = 2;
const AS_OF = { row: 1, column: 2 } as const;

type Asked = keyof Book["words"]["workbookAsked"];
type Entry = {
  readonly indicator?: Indicator;
  readonly part?: number;
  readonly reference?: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly asked: Asked;
  readonly grades?: readonly string[];
  readonly base?: string;
  /** The years over which it may be published at once. */
  readonly whole?: { readonly first: number; readonly last: number };
};

/** The sheet to fill in, and where its cells are. */
export type FiguresSheet = {
  readonly sheet: Sheet;
  readonly inputs: Inputs;
  /** The cell of the year judged. */
  readonly asOf: string;
};

/** One row for each indicator, part of a structure, and series from outside; one column for each year. */
export function figuresSheet(book: Book): FiguresSheet {
  const { words, years, asOf, plan } = book;
  const name = words.sheetName.figures;
  const entries = entriesOf(book);
  const rowOf = (is: (entry: Entry) => boolean): number => HEAD + 1 + entries.findIndex(is);
  const at = (row: number, year: number): string | undefined =>
    row <= HEAD || !years.includes(year) ? undefined : on(name, fixedCell(row, COLUMN.years + years.indexOf(year)));
  const { workbook: label } = words;
  const head = [
    label.no,
    label.indicator,
    label.unit,
    label.target,
    label.fillIn,
    label.decimals,
    label.base,
    ...years,
    label.whole,
  ];
  const rows: (Cell | undefined)[][] = [
    [{ is: fill(label.title, { plan: nameIn(plan.title, book.locale) }), style: "title" }],
    [
      {},
      { is: label.asOf, style: "head" },
      { is: asOf, style: "inputWord" },
      { is: words.workbookNote[0] ?? "", style: "muted" },
    ],
    head.map((is) => ({ is, style: "head" as const })),
    ...entries.map((entry) => rowFor(entry, book)),
  ];
  return {
    sheet: {
      name,
      widths: [6, 34, 12, 26, 15, 9, 11, ...years.map(() => 11), 15],
      rows,
      frozen: { rows: HEAD + 1, columns: 2 },
      merged: [`${cell(0, 0)}:${cell(0, COLUMN.years + years.length)}`, `${cell(1, 3)}:${cell(1, COLUMN.years + years.length)}`],
      heights: { 0: 26, 1: 24, [HEAD]: 22, ...heightsOf(entries) },
      validations: validationsOf(entries, book),
    },
    asOf: on(name, fixedCell(AS_OF.row, AS_OF.column)),
    inputs: {
      decimals: (of) =>
        on(
          name,
          fixedCell(
            rowOf(({ indicator, reference }) => indicator?.id === of || reference === of),
            COLUMN.decimals,
          ),
        ),
      whole: (id, first, last) => {
        const row = rowOf(({ indicator, whole }) => indicator?.id === id && whole?.first === first && whole.last === last);
        return row <= HEAD ? undefined : on(name, fixedCell(row, COLUMN.years + years.length));
      },
      values: (id) => {
        const row = rowOf(({ indicator, part }) => indicator?.id === id && part === undefined);
        return row <= HEAD ? undefined : on(name, fixedRange(row, COLUMN.years, row, COLUMN.years + years.length - 1));
      },
      value: (id, year) =>
        at(
          rowOf(({ indicator, part }) => indicator?.id === id && part === undefined),
          year,
        ),
      part: (id, wanted, year) =>
        at(
          rowOf(({ indicator, part }) => indicator?.id === id && part === wanted),
          year,
        ),
      reference: (wanted, year) =>
        at(
          rowOf(({ reference }) => reference === wanted),
          year,
        ),
    },
  };
}

/** A long name or target needs two lines. */
const heightsOf = (entries: readonly Entry[]): { readonly [row: number]: number } =>
  Object.fromEntries(entries.map(({ name, target }, i) => [HEAD + 1 + i, Math.max(lines(name, 34), lines(target, 26)) * 17 + 4]));

/** Lines that a text takes in a column, Chinese characters being two digits wide. */
export const lines = (text: string, width: number): number =>
  Math.max(1, Math.ceil([...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? 2 : 1), 0) / (width - 1.5)));

function entriesOf({ plan, lines: all, words, locale }: Book): readonly Entry[] {
  const { workbook: label } = words;
  const own = plan.indicators.flatMap((indicator): Entry[] => {
    const mine = all.filter((line) => line.indicator === indicator);
    const target = mine.map((line) => targetIn(line.target, locale, plan)).join(words.phrase.comma);
    const base = indicator.baseline && baselineIn(indicator, locale);
    const name = nameIn(indicator.name, locale);
    const unit = unitIn(indicator.unit ?? "", locale);
    const composition = mine.map(({ demand }) => demand.requirement).find(({ kind }) => kind === "composition");
    const grade = mine.map(({ demand }) => demand.requirement).find(({ kind }) => kind === "grade");
    const over = mine.find(({ demand }) => isAnsweredAtOnce(demand))?.demand;
    const whole = over && { first: over.first, last: over.last };
    const common = { indicator, unit, target, ...(base !== undefined && { base }), ...(whole !== undefined && { whole }) };
    if (composition?.kind === "composition")
      return composition.parts.map((value, part) => ({
        ...common,
        part,
        name: fill(label.partOf, { name, part: String(part + 1), value }),
        asked: "part",
      }));
    const grades = grade?.kind === "grade" && Object.hasOwn(GRADE_SCALES, grade.scale) ? GRADE_SCALES[grade.scale] : undefined;
    if (grades !== undefined) return [{ ...common, name, asked: "grade", grades }];
    const amounts = mine.some(({ demand }) => demand.figures === "amounts");
    return [{ ...common, name, asked: figureKind(indicator) === "rate" ? "rate" : amounts ? "amount" : "level" }];
  });
  return [...own, ...outsideOf(all, plan.indicators, label.comparator, locale)];
}

/** What targets are compared with and what is no indicator of the plan. */
function outsideOf(all: Book["lines"], indicators: readonly Indicator[], words: string, locale: Locale): readonly Entry[] {
  const names = all.flatMap(({ demand: { requirement } }) => (requirement.kind === "relative" ? requirement.to : []));
  return [...new Set(names)]
    .filter((name) => !indicators.some(({ id }) => id === name))
    .map((name) => ({
      reference: name,
      name: fill(words, { name: quotedIn(name, locale) }),
      unit: "",
      target: "",
      asked: "rate",
    }));
}

function rowFor(entry: Entry, { words, years, filled }: Book): (Cell | undefined)[] {
  const { indicator, part, reference, grades } = entry;
  const given = (year: number): string | undefined => {
    if (reference !== undefined) return filled.reference(reference, year);
    if (indicator === undefined) return undefined;
    return part === undefined ? filled.value(indicator, year) : filled.part(indicator, part, year);
  };
  return [
    { is: indicator?.no === undefined ? "" : String(indicator.no), style: "word" },
    { is: entry.name, style: "text" },
    { is: entry.unit, style: "word" },
    { is: entry.target, style: "text" },
    { is: words.workbookAsked[entry.asked], style: "word" },
    grades === undefined
      ? { is: decimalsOf(entry, [...years.map(given), wholeOf(entry, filled)]), style: "inputWord" }
      : { style: "word" },
    { is: entry.base ?? "", style: "word" },
    ...years.map((year): Cell => {
      const value = given(year);
      if (grades !== undefined) return { ...(value !== undefined && { is: value }), style: "inputWord" };
      return { ...(value !== undefined && { is: Number(value) }), style: "input" };
    }),
    wholeCell(entry, filled),
  ];
}

const wholeOf = ({ indicator, whole }: Entry, filled: Book["filled"]): string | undefined =>
  indicator === undefined || whole === undefined ? undefined : filled.whole(indicator, whole.first, whole.last);

function wholeCell(entry: Entry, filled: Book["filled"]): Cell {
  if (entry.whole === undefined) return { style: "word" };
  const value = wholeOf(entry, filled);
  return { ...(value !== undefined && { is: Number(value) }), style: "input" };
}

/** Decimals of printed numbers: the most of what is filled in, or else of the base and the targets. */
function decimalsOf({ target, base }: Entry, given: readonly (string | undefined)[]): number {
  const filledIn = given.filter((one) => one !== undefined);
  const texts = filledIn.length > 0 ? filledIn : [target, base ?? ""];
  const counts = texts.flatMap((text) => [...text.matchAll(/[0-9]+(?:\.([0-9]+))?/g)].map(([, after = ""]) => after.length));
  return Math.min(8, Math.max(0, ...counts));
}

function validationsOf(entries: readonly Entry[], { words, years }: Book): readonly Validation[] {
  const { workbook: label } = words;
  const span = (row: number) => `${cell(row, COLUMN.years)}:${cell(row, COLUMN.years + years.length - 1)}`;
  const rowsWhere = (is: (entry: Entry) => boolean) => entries.flatMap((entry, i) => (is(entry) ? [HEAD + 1 + i] : []));
  const wholes = rowsWhere(({ whole }) => whole !== undefined).map((row) => cell(row, COLUMN.years + years.length));
  const numbers = rowsWhere(({ grades }) => grades === undefined);
  const first = numbers[0];
  const graded = entries.flatMap(({ grades }, i): Validation[] =>
    grades === undefined ? [] : [{ cells: span(HEAD + 1 + i), list: `"${grades.join(",")}"`, message: label.gradeHint }],
  );
  const corner = first === undefined ? "" : cell(first, COLUMN.years);
  return [
    { cells: cell(AS_OF.row, AS_OF.column), list: `"${years.join(",")}"`, message: label.asOfHint },
    ...(first === undefined
      ? []
      : [
          {
            cells: [...numbers.map(span), ...wholes].join(" "),
            custom: `AND(ISNUMBER(${corner}),ROUND(${corner},8)=${corner})`,
            message: label.numberHint,
          },
          {
            cells: numbers.map((row) => cell(row, COLUMN.decimals)).join(" "),
            list: '"0,1,2,3,4,5,6,7,8"',
            message: label.decimalsHint,
          },
        ]),
    ...graded,
  ];
}
