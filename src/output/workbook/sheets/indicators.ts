import { locate, nameIn, quotedIn, unitIn } from "../../../text/index.js";
import type { Book } from "../book.js";
import type { Cell, Sheet } from "../spreadsheet/sheet.js";
import { lines } from "./figures.js";

/** The indicators as the plan prints them, with the place of each target. */
export function indicatorsSheet({ plan, locale, words, lines: all }: Book): Sheet {
  const { workbook: label, sheetName: sheets } = words;
  const head = [label.no, label.category, label.indicator, label.unit, label.attribute, label.base, label.target, label.source];
  const texts = all.map(({ indicator, target }) => [
    indicator.no === undefined ? "" : String(indicator.no),
    nameIn(indicator.category, locale),
    nameIn(indicator.name, locale),
    unitIn(indicator.unit ?? "", locale),
    words.attribute[indicator.attribute ?? "none"],
    // As printed, in whatever language the workbook speaks.
    quotedIn(indicator.baseline?.printed ?? "", locale),
    quotedIn(target.printed, locale),
    locate(target.locator, locale, plan),
  ]);
  const widths = [6, 16, 36, 12, 13, 14, 28, 46];
  return {
    name: sheets.indicators,
    widths,
    rows: [
      [{ is: nameIn(plan.title, locale), style: "title" }],
      head.map((is) => ({ is, style: "head" as const })),
      ...texts.map((row) => row.map((is, i): Cell => ({ is, style: i === 2 || i > 5 ? "text" : "word" }))),
    ],
    frozen: { rows: 2, columns: 3 },
    merged: ["A1:H1"],
    heights: {
      0: 26,
      1: 22,
      ...Object.fromEntries(
        texts.map((row, i) => [i + 2, Math.max(...row.map((text, c) => lines(text, widths[c] as number))) * 17 + 4]),
      ),
    },
  };
}
