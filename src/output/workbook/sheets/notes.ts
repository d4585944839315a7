import { DEFAULT_POLICY, type PolicyName } from "../../../model/index.js";
import { fill, policyValueIn } from "../../../text/index.js";
import type { Book } from "../book.js";
import type { Cell, Sheet } from "../spreadsheet/sheet.js";
import { lines } from "./figures.js";

const WIDTHS = [60, 40] as const;

/** How the workbook is used, the policy with its values, and what could not be filled in. */
export function notesSheet({ words, policy, filled, locale }: Book): Sheet {
  const { workbook: label } = words;
  const left = filled.leftOut > 0 ? [fill(label.leftOut, { count: String(filled.leftOut) })] : [];
  const sentences = [...words.workbookNote, ...left];
  const names = Object.keys({ ...DEFAULT_POLICY, ...policy }) as PolicyName[];
  const start = 3 + sentences.length;
  return {
    name: words.sheetName.notes,
    widths: WIDTHS,
    rows: [
      [{ is: label.howTo, style: "title" }],
      ...sentences.map((is): Cell[] => [{ is, style: "text" }, { style: "text" }]),
      [],
      [label.policy, label.value].map((is) => ({ is, style: "head" as const })),
      ...names.map((name): Cell[] => [
        { is: words.policy[name], style: "text" },
        { is: policyValueIn(policy[name], locale), style: "word" },
      ]),
    ],
    merged: ["A1:B1", ...sentences.map((_, i) => `A${i + 2}:B${i + 2}`)],
    heights: {
      0: 26,
      ...Object.fromEntries(sentences.map((text, i) => [i + 1, lines(text, WIDTHS[0] + WIDTHS[1]) * 17 + 6])),
      ...Object.fromEntries(names.map((name, i) => [start + i, lines(words.policy[name], WIDTHS[0]) * 17 + 4])),
    },
  };
}
