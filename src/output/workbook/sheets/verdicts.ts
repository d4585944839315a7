import { fill, nameIn, targetIn } from "../../../text/index.js";
import type { Book } from "../book.js";
import { colouredIn } from "../paints.js";
import { type Cell, cell, column, fixedRange, on, quoted, type Sheet } from "../spreadsheet/sheet.js";
import { type FiguresSheet, lines } from "./figures.js";
import type { ThresholdsSheet } from "./thresholds.js";
import type { WorkingSheet } from "./working.js";

const HEAD = 2;
const COLUMN = { attribute: 2, status: 7 } as const;

/** The verdicts, and the ranges that the summary counts. */
export type VerdictsSheet = { readonly sheet: Sheet; readonly statuses: string; readonly attributes: string };

/** Each target's status as a live formula, with its figure, the ends of its range and the reason. */
export function verdictsSheet(book: Book, figures: FiguresSheet, cuts: ThresholdsSheet, working: WorkingSheet): VerdictsSheet {
  const { words, lines: all, plan, locale } = book;
  const { workbook: label, sheetName: sheets } = words;
  const head = [
    label.no,
    label.indicator,
    label.attribute,
    label.target,
    label.figureKind,
    label.figureYear,
    label.figure,
    label.status,
    label.lower,
    label.upper,
    label.rounding,
    label.reason,
  ];
  const rows = all.map((line, i): Cell[] => {
    const { indicator, target, years, reason } = line;
    const at = (of: Parameters<WorkingSheet["cell"]>[1]) => working.cell(i, of);
    const ends = endsOf(at, cuts);
    const of = years.find((year) => year.cuts.length > 0)?.of;
    const numbers = of !== "grade";
    const live = (formula: string, style: Cell["style"] = "word"): Cell =>
      reason === undefined ? { formula, style } : { is: "", style };
    return [
      { is: indicator.no === undefined ? "" : String(indicator.no), style: "word" },
      { is: nameIn(indicator.name, locale), style: "text" },
      { is: words.attribute[indicator.attribute ?? "none"], style: "word" },
      { is: targetIn(target, locale, plan), style: "text" },
      { is: of === undefined ? "" : words.thresholdFigure[of], style: "word" },
      live(`IF(${at("newest")}=0,"",${at("newest")})`),
      // A grade is a place on its scale; the grade itself is where it was filled in.
      of === "grade"
        ? live(gradeShown(line.indicator.id, book, figures, at("newest")))
        : live(`IF(ISNUMBER(${at("figure")}),${at("figure")},"")`, "figure"),
      { formula: `IF(${at("near")}=1,${quoted(label.nearTie)},${at("status")})`, style: "word" },
      numbers ? live(ends.lower, "figure") : { is: "", style: "figure" },
      numbers ? live(ends.upper, "figure") : { is: "", style: "figure" },
      live(
        `IF(OR(${at("status")}=${quoted(words.status.undetermined)},${at("near")}=1),"",IF(${at("rounding")}=1,${quoted(label.mayChange)},${quoted(label.certain)}))`,
      ),
      { formula: at("reason"), style: "text" },
    ];
  });
  const last = HEAD + Math.max(1, rows.length);
  const name = sheets.verdicts;
  const range = (at: number) => on(name, fixedRange(HEAD + 1, at, last, at));
  const status = `${cell(HEAD + 1, COLUMN.status)}:${cell(last, COLUMN.status)}`;
  return {
    statuses: range(COLUMN.status),
    attributes: range(COLUMN.attribute),
    sheet: {
      name,
      widths: [6, 32, 9, 24, 15, 9, 14, 13, 13, 13, 20, 32],
      rows: [
        [{ is: fill(label.title, { plan: nameIn(plan.title, locale) }), style: "title" }],
        [{}, { is: label.asOf, style: "head" }, { formula: figures.asOf, style: "word" }],
        head.map((is) => ({ is, style: "head" as const })),
        ...rows,
      ],
      frozen: { rows: HEAD + 1, columns: 2 },
      merged: [`A1:${column(head.length - 1)}1`],
      heights: {
        0: 26,
        1: 22,
        [HEAD]: 22,
        ...Object.fromEntries(
          all.map(({ indicator, target, reason }, i) => [
            HEAD + 1 + i,
            Math.max(
              lines(nameIn(indicator.name, locale), 32),
              lines(targetIn(target, locale, plan), 24),
              reason === undefined ? 1 : lines(words.reason[reason], 32),
            ) *
              17 +
              4,
          ]),
        ),
      },
      coloured: [colouredIn(status, words)],
    },
  };
}

/** The cuts on both sides of the figure; empty where there is none. */
function endsOf(at: (of: "row" | "figure" | "newest") => string, { block, most }: ThresholdsSheet) {
  const row = (name: keyof ThresholdsSheet["block"]) => `INDEX(${block[name]},${at("row")},0)`;
  const below = `SUMPRODUCT((${row("cuts")}<${at("figure")})+(${row("cuts")}=${at("figure")})*(${row("sides")}="≥"))`;
  const cut = (place: string) => `INDEX(${block.cuts},${at("row")},${place})`;
  const known = `ISNUMBER(${at("figure")})`;
  return {
    lower: `IF(${known},IF(${below}=0,"",${cut(below)}),"")`,
    upper: `IF(${known},IF(${below}>=${most},"",IF(${cut(`${below}+1`)}>1E+299,"",${cut(`${below}+1`)})),"")`,
  };
}

function gradeShown(id: string, { years }: Book, { inputs }: FiguresSheet, newest: string): string {
  return years.reduceRight((otherwise, year) => `IF(${newest}=${year},${inputs.value(id, year)},${otherwise})`, '""');
}
