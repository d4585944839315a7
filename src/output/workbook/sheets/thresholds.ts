import type { Status } from "../../../assessment/index.js";
import { type Locale, nameIn, rangeTextIn, targetIn } from "../../../text/index.js";
import type { Book } from "../book.js";
import { BEYOND } from "../cut-table.js";
import type { Line } from "../lines.js";
import { type Cell, fixedRange, on, type Sheet } from "../spreadsheet/sheet.js";
import { lines } from "./figures.js";

const HEAD = 1;
/** Columns for people, each status in its own, the lowest first. */
const SHOWN: readonly Status[] = ["missed", "off-track", "behind", "on-track", "ahead", "achieved"];
const WIDTHS = [34, 34, 8, 15, ...SHOWN.map(() => 21), 28];
const MACHINE = WIDTHS.length;

/** The blocks that the formulas read. */
export type ThresholdsSheet = {
  readonly sheet: Sheet;
  readonly block: { readonly [K in "statuses" | "cuts" | "sides" | "blurs" | "lows" | "highs"]: string };
  readonly most: number;
  /** The first row of a target's cuts within the blocks, from 1. */
  readonly rowOf: (line: Line) => number;
};

/** The sign of a cut that belongs to the range above it. */
export const ABOVE = "≥";

/** The cuts of every target and year, for people and for formulas. */
export function thresholdsSheet({ plan, locale, words, lines: targets }: Book): ThresholdsSheet {
  const { status, thresholdFigure } = words;
  const { workbook: label } = words;
  const all = targets.flatMap((line) => line.years.map((year) => ({ line, year })));
  const most = Math.max(1, ...all.map(({ year }) => year.cuts.length));
  const widest = Math.max(1, ...all.map(({ year }) => year.bands.length));
  const [count, bands] = [most, widest].map((length) => Array.from({ length }, (_, i) => i)) as [number[], number[]];
  const numbered = (text: string) => count.map((i) => text.replace("{i}", String(i + 1)));
  const name = words.sheetName.thresholds;
  const starts = {
    statuses: MACHINE,
    cuts: MACHINE + most + 1,
    sides: MACHINE + 2 * most + 1,
    blurs: MACHINE + 3 * most + 1,
    lows: MACHINE + 4 * most + 1,
    highs: MACHINE + 4 * most + 1 + widest,
  };
  const lastRow = HEAD + Math.max(1, all.length);
  const block = (start: number, width: number) => on(name, fixedRange(HEAD + 1, start, lastRow, start + width - 1));
  const cells = all.map(({ line, year }): Cell[] => [
    { is: nameIn(line.indicator.name, locale), style: "text" },
    { is: targetIn(line.target, locale, plan), style: "text" },
    { is: year.year, style: "word" },
    { is: thresholdFigure[year.of], style: "word" },
    ...SHOWN.map((one): Cell => ({ is: year.cuts.length === 0 ? "" : shownIn(year, one, locale), style: "word" })),
    { is: year.cuts.length > 0 || year.reason === undefined ? "" : words.reason[year.reason], style: "text" },
    ...[0, ...count.map((i) => i + 1)].map(
      (i): Cell => ({ is: i in year.statuses ? status[year.statuses[i] as Status] : "", style: "word" }),
    ),
    ...count.map((i): Cell => ({ is: year.cuts[i]?.at ?? BEYOND, style: "figure" })),
    ...count.map((i): Cell => ({ is: year.cuts[i] === undefined ? "" : year.cuts[i].above ? ABOVE : ">", style: "word" })),
    ...count.map((i): Cell => ({ is: year.cuts[i]?.blur ?? 0, style: "figure" })),
    // Without a band the ends are the wrong way round, and no figure lies between them.
    ...bands.map((i): Cell => ({ is: year.bands[i]?.low ?? BEYOND, style: "figure" })),
    ...bands.map((i): Cell => ({ is: year.bands[i]?.high ?? -BEYOND, style: "figure" })),
  ]);
  const heights = Object.fromEntries(
    cells.map((row, i) => {
      const high = row
        .slice(0, MACHINE)
        .map(({ is = "" }, c) => Math.max(lines(String(is), WIDTHS[c] as number), String(is).split("\n").length));
      return [HEAD + 1 + i, Math.max(...high) * 17 + 2];
    }),
  );
  const head = [
    label.indicator,
    label.target,
    label.year,
    label.figureKind,
    ...SHOWN.map((one) => status[one]),
    label.reason,
    ...[0, ...count.map((i) => i + 1)].map((i) => `${label.status} ${i}`),
    ...numbered(label.cut),
    ...numbered(label.sideHead),
    ...count.map((i) => `${label.error} ${i + 1}`),
    ...bands.map((i) => `${label.rounding} ${i + 1} −`),
    ...bands.map((i) => `${label.rounding} ${i + 1} +`),
  ];
  return {
    sheet: {
      name,
      widths: [...WIDTHS, ...Array.from({ length: 4 * most + 1 + 2 * widest }, () => 11)],
      rows: [[{ is: name, style: "title" }], head.map((is) => ({ is, style: "head" as const })), ...cells],
      frozen: { rows: HEAD + 1, columns: 3 },
      heights: { 0: 26, [HEAD]: 22, ...heights },
      printed: MACHINE,
    },
    block: {
      statuses: block(starts.statuses, most + 1),
      cuts: block(starts.cuts, most),
      sides: block(starts.sides, most),
      blurs: block(starts.blurs, most),
      lows: block(starts.lows, widest),
      highs: block(starts.highs, widest),
    },
    most,
    rowOf: (line) => 1 + all.findIndex((one) => one.line === line),
  };
}

/** The ranges of a status as signs. */
const shownIn = ({ ranges }: Line["years"][number], status: Status, locale: Locale): string =>
  ranges
    .filter((range) => range.status === status)
    .map((range) => rangeTextIn(range, locale))
    .join("\n");
