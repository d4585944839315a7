import { STATUSES } from "../../../assessment/index.js";
import { fill, nameIn } from "../../../text/index.js";
import type { Book } from "../book.js";
import { colouredIn } from "../paints.js";
import { type Cell, cell, quoted, type Sheet } from "../spreadsheet/sheet.js";
import type { FiguresSheet } from "./figures.js";
import type { VerdictsSheet } from "./verdicts.js";

const HEAD = 4;
const ATTRIBUTES = ["binding", "anticipatory", "none"] as const;

/** How many targets have each status, by attribute, and what the binding ones say together. */
export function summarySheet({ plan, locale, words }: Book, figures: FiguresSheet, verdicts: VerdictsSheet): Sheet {
  const { workbook: label, sheetName: sheets } = words;
  const { statuses, attributes } = verdicts;
  const rows = [...STATUSES.map((status) => words.status[status]), label.nearTie];
  const binding = (word: string) => `COUNTIFS(${statuses},${quoted(word)},${attributes},${quoted(words.attribute.binding)})`;
  const counted = (word: string): Cell[] => [
    { is: word, style: "word" },
    ...ATTRIBUTES.map(
      (one): Cell => ({
        formula: `COUNTIFS(${statuses},${quoted(word)},${attributes},${quoted(words.attribute[one])})`,
        style: "word",
      }),
    ),
    { formula: `COUNTIF(${statuses},${quoted(word)})`, style: "word" },
  ];
  const first = HEAD + 1;
  const total = (at: number): Cell => ({ formula: `SUM(${cell(first, at)}:${cell(HEAD + rows.length, at)})`, style: "word" });
  const { status } = words;
  const open = `(${binding(status.undetermined)}+${binding(label.nearTie)})`;
  const late = `(${binding(status.behind)}+${binding(status["off-track"])})`;
  const all = `COUNTIF(${attributes},${quoted(words.attribute.binding)})`;
  const isOneEach = plan.indicators.every(({ attribute, targets }) => attribute !== "binding" || targets.length < 2);
  const noun = words.bindingNoun[isOneEach ? "indicators" : "targets"];
  /** A sentence on the binding targets whose numbers are cells. */
  const says = (what: keyof typeof words.complianceOf, count = all) =>
    fill(quoted(words.complianceOf[what]), { binding: noun, total: `"&${all}&"`, count: `"&${count}&"` });
  /** 1项约束性指标已完成, and not 1项…全部完成; 1项…未完成, and not 1项…中1项. */
  const ofAll = (what: keyof typeof words.complianceOfOne, several = says(what)) =>
    `IF(${all}=1,${quoted(fill(words.complianceOfOne[what], { binding: noun }))},${several})`;
  const besides = `IF(${open}>0,${quoted(words.phrase.comma)}&${says("open", open)},"")`;
  const early = `IF(${binding(status.achieved)}=${all},${ofAll("compliant")},${ofAll("as-expected")})`;
  const someOpen = `IF(${open}=${all},${says("all-open")},${says("undetermined", open)})`;
  const undecided = `IF(${open}>0,${ofAll("undetermined", someOpen)},${early})`;
  const atRisk = `IF(${late}>0,${ofAll("at-risk", says("at-risk", late))}&${besides},${undecided})`;
  const missed = binding(status.missed);
  const compliance = `IF(${all}=0,${says("none")},IF(${missed}>0,${ofAll("breached", says("breached", missed))}&${besides},${atRisk}))`;
  return {
    name: sheets.summary,
    widths: [22, 16, 16, 16, 16],
    rows: [
      [{ is: fill(label.title, { plan: nameIn(plan.title, locale) }), style: "title" }],
      [
        { is: label.asOf, style: "head" },
        { formula: figures.asOf, style: "word" },
      ],
      [
        { is: label.compliance, style: "head" },
        { formula: compliance, style: "word" },
        { style: "word" },
        { style: "word" },
        { style: "word" },
      ],
      [],
      [label.status, ...ATTRIBUTES.map((one) => words.attribute[one]), label.all].map((is) => ({ is, style: "head" as const })),
      ...rows.map(counted),
      [{ is: label.all, style: "head" }, total(1), total(2), total(3), total(4)],
    ],
    merged: ["A1:E1", "B3:E3"],
    heights: { 0: 44, 1: 22, 2: 24, [HEAD]: 22 },
    coloured: [colouredIn(`${cell(first, 0)}:${cell(HEAD + rows.length, 0)}`, words)],
  };
}
