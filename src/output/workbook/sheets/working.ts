import type { Status } from "../../../assessment/index.js";
import { figureKind, isCounting } from "../../../demand/index.js";
import { figureUnit } from "../../../model/index.js";
import { nameIn, targetIn } from "../../../text/index.js";
import type { Book } from "../book.js";
import { OTHER, OWN, type YearFigure } from "../figure/inputs.js";
import { recipeOf } from "../figure/recipe.js";
import type { Line } from "../lines.js";
import { type Cell, column, fixedRange, on, quoted, type Sheet } from "../spreadsheet/sheet.js";
import type { FiguresSheet } from "./figures.js";
import { ABOVE, type ThresholdsSheet } from "./thresholds.js";

const HEAD = 1;

/** Columns before the blocks of the years. */
const AT = {
  name: 0,
  target: 1,
  until: 2,
  newest: 3,
  final: 4,
  row: 5,
  figure: 6,
  status: 7,
  near: 8,
  rounding: 9,
  reason: 10,
  blocks: 11,
} as const;
const BLOCKS = ["figure", "own", "other", "error", "halfUnits", "status", "near", "rounding"] as const;
type Block = (typeof BLOCKS)[number];

/** The sheet where verdicts are computed, and its columns. */
export type WorkingSheet = {
  readonly sheet: Sheet;
  readonly cell: (line: number, of: "newest" | "figure" | "status" | "near" | "rounding" | "reason" | "row") => string;
};

/** Each target's figure in each year, its place among the cuts, and what follows for the year judged. */
export function workingSheet(book: Book, figures: FiguresSheet, cuts: ThresholdsSheet): WorkingSheet {
  const { words, years, lines } = book;
  const { workbook: label, sheetName: sheets } = words;
  const titles: { readonly [K in Block]: string } = {
    figure: label.figure,
    own: label.own,
    other: label.other,
    error: label.error,
    halfUnits: label.halfUnit,
    status: label.status,
    near: label.nearTie,
    rounding: label.rounding,
  };
  const head: (string | number)[] = [
    label.indicator,
    label.target,
    label.until,
    label.newest,
    label.isFinal,
    label.rowOf,
    label.figure,
    label.status,
    label.nearTie,
    label.rounding,
    label.reason,
  ];
  const top = [...head.map(() => ""), ...BLOCKS.flatMap((block) => years.map(() => titles[block]))];
  const rows = lines.map((line, i) => rowOf(line, HEAD + 2 + i, book, figures, cuts));
  return {
    sheet: {
      name: sheets.working,
      widths: [30, 22, 9, 9, 9, 9, 14, 13, 8, 8, 30, ...BLOCKS.flatMap(() => years.map(() => 11))],
      rows: [
        [{ is: sheets.working, style: "title" }, ...top.slice(1).map((is) => ({ is, style: "muted" as const }))],
        [...head, ...BLOCKS.flatMap(() => years)].map((is) => ({ is, style: "head" as const })),
        ...rows,
      ],
      frozen: { rows: HEAD + 1, columns: 2 },
      heights: { 0: 26, [HEAD]: 22, ...Object.fromEntries(lines.map((_, i) => [HEAD + 1 + i, 34])) },
      printed: AT.blocks,
    },
    cell: (line, of) => on(sheets.working, `$${column(AT[of])}$${HEAD + 2 + line}`),
  };
}

/** A target's row; `r` is its number on the sheet. */
function rowOf(line: Line, r: number, book: Book, figures: FiguresSheet, cuts: ThresholdsSheet): (Cell | undefined)[] {
  const { plan, locale, years, words } = book;
  const { indicator, target } = line;
  const named: Cell[] = [
    { is: nameIn(indicator.name, locale), style: "text" },
    { is: targetIn(target, locale, plan), style: "text" },
  ];
  const of = line.years.find((year) => year.cuts.length > 0)?.of ?? "value";
  const reasons = (code: keyof typeof words.reason) => quoted(words.reason[code]);
  const recipe =
    line.reason === undefined
      ? recipeOf({ plan, demand: line.demand, of: compared(line) ? "difference" : of, inputs: figures.inputs, reasons })
      : undefined;
  if (recipe === undefined) return [...named, ...undecided(line, words)];
  const at = layout(r, years);
  const w = formulas(line, at, book, figures, cuts, recipe.each);
  const formula = (text: string, style: Cell["style"] = "word"): Cell => ({ formula: text, style });
  const inYear = (year: number) => (year < line.demand.first || year > line.demand.last ? undefined : recipe.at(year));
  const placed = (year: number, of: keyof YearFigure): string | undefined =>
    inYear(year)?.[of]?.replaceAll(OWN, at.in("own", year)).replaceAll(OTHER, at.in("other", year));
  const blocks: { readonly [K in Block]: (year: number) => string | undefined } = {
    figure: (year) => placed(year, "figure"),
    own: (year) => placed(year, "own"),
    other: (year) => placed(year, "other"),
    error: (year) => placed(year, "error"),
    halfUnits: (year) => placed(year, "halfUnits"),
    status: (year) => (inYear(year) === undefined ? undefined : w.statusIn(year)),
    near: (year) => (inYear(year) === undefined ? undefined : w.nearIn(year)),
    rounding: (year) => (inYear(year) === undefined ? undefined : w.roundingIn(year)),
  };
  return [
    ...named,
    formula(`MIN(${figures.asOf},${line.demand.last})`),
    formula(w.newest),
    formula(`${figures.asOf}>=${line.demand.last}`),
    formula(w.row),
    formula(w.figure, "figure"),
    formula(w.status),
    formula(w.near),
    formula(w.rounding),
    formula(w.reason, "text"),
    ...BLOCKS.flatMap((block) =>
      years.map((year): Cell | undefined => {
        const text = blocks[block](year);
        return text === undefined ? undefined : formula(text, block === "figure" ? "figure" : "word");
      }),
    ),
  ];
}

const compared = ({ demand }: Line): boolean => demand.requirement.kind === "relative";

/** Whether growth is judged of an indicator that has levels. */
const isGrowthOfLevels = ({ demand: { requirement, indicator }, years }: Line): boolean =>
  figureKind(indicator) !== "rate" &&
  (requirement.kind === "growth" || (requirement.kind === "relative" && years.some(({ of }) => of === "difference")));

/** What no formula decides: the reason is there. */
function undecided(
  { demand, reason = demand.requirement.kind === "relative" ? "unit-differs" : "no-baseline" }: Line,
  words: Book["words"],
): Cell[] {
  const empty: Cell = { is: "", style: "word" };
  return [
    empty,
    { is: 0, style: "word" },
    empty,
    { is: 0, style: "word" },
    empty,
    { is: words.status.undetermined, style: "word" },
    { is: 0, style: "word" },
    { is: 0, style: "word" },
    { is: words.reason[reason], style: "text" },
  ];
}

/** Addresses within a row. */
function layout(r: number, years: readonly number[]) {
  const start = (block: Block) => AT.blocks + BLOCKS.indexOf(block) * years.length;
  return {
    own: (name: keyof typeof AT) => `$${column(AT[name])}${r}`,
    in: (block: Block, year: number) => `${column(start(block) + years.indexOf(year))}${r}`,
    block: (block: Block) => fixedRange(r - 1, start(block), r - 1, start(block) + years.length - 1),
    years: fixedRange(HEAD, AT.blocks, HEAD, AT.blocks + years.length - 1),
  };
}

type Layout = ReturnType<typeof layout>;

function formulas(
  line: Line,
  at: Layout,
  { words, years, policy }: Book,
  figures: FiguresSheet,
  cuts: ThresholdsSheet,
  each: boolean,
) {
  const { first, last, indicator } = line.demand;
  // Nothing was rounded of a count.
  const counts = isCounting(indicator.name, figureUnit(indicator));
  const word = (status: Status) => quoted(words.status[status]);
  const reason = (code: keyof typeof words.reason) => quoted(words.reason[code]);
  const [until, newest, final, row] = [at.own("until"), at.own("newest"), at.own("final"), at.own("row")];
  const row0 = cuts.rowOf(line);
  const year0 = line.years[0]?.year ?? first;
  const inRow = (block: keyof ThresholdsSheet["block"]) => `INDEX(${cuts.block[block]},${row},0)`;
  const index = `${newest}-${(years[0] ?? 0) - 1}`;
  const ofNewest = (block: Block) => `INDEX(${at.block(block)},1,${index})`;
  const seen = `(${at.years}<=${until})`;
  const present = `(${at.block("figure")}<>"")`;
  const strict = policy.missing === "undetermined";
  const lacks = strict ? `AND(${final},${newest}<${last})` : "FALSE";
  const count = `SUMPRODUCT(ISNUMBER(${at.block("figure")})*${seen})`;
  const gap = strict ? `AND(${final},${count}<${last - first + 1})` : "FALSE";
  const texts = `SUMPRODUCT(ISTEXT(${at.block("figure")})*${present}*${seen})`;
  const bad = (["off-track", "missed", "behind"] as const).map((one) => `(${at.block("status")}=${word(one)})`).join("+");
  const surelyBad = `SUMPRODUCT((${bad})*(${at.block("near")}=0))`;
  const badForAll = `SUMPRODUCT((${bad})*(${at.block("near")}=0)*(${at.block("rounding")}=0))`;
  const beyond = `COUNTIF(${at.block("status")},${word("undetermined")})`;
  const judgedEach = `IF(${newest}=0,${word("undetermined")},IF(${texts}+${beyond}>0,${word("undetermined")},IF(${surelyBad}>0,IF(${final},${word("missed")},${word("off-track")}),IF(${gap},${word("undetermined")},IF(${final},${word("achieved")},${word("on-track")})))))`;
  const judgedNewest = `IF(NOT(ISNUMBER(${at.own("figure")})),${word("undetermined")},IF(${lacks},${word("undetermined")},${ofNewest("status")}))`;
  const known = `AND(${newest}>0,ISNUMBER(${at.own("figure")}))`;
  const toldIn = `SUMPRODUCT(MAX(ISTEXT(${at.block("figure")})*${present}*${seen}*${at.years}))`;
  const told = `INDEX(${at.block("figure")},1,${toldIn}-${(years[0] ?? 0) - 1})`;
  const bothReasons = each
    ? `IF(${texts}>0,${told},IF(${beyond}>0,${reason(line.beyond)},IF(${at.own("near")}=1,${quoted(words.workbook.nearBetween)},IF(AND(${at.own("status")}=${word("undetermined")},${gap}),${reason("missing-years")},""))))`
    : `IF(ISTEXT(${at.own("figure")}),${at.own("figure")},IF(${lacks},${reason("no-final-observation")},IF(${at.own("near")}=1,${quoted(words.workbook.nearBetween)},IF(${at.own("status")}=${word("undetermined")},${reason(line.beyond)},""))))`;
  const statusIn = (year: number) => {
    const f = at.in("figure", year);
    const place = `1+SUMPRODUCT((${inRow("cuts")}<${f})+(${inRow("cuts")}=${f})*(${inRow("sides")}="${ABOVE}"))`;
    return `IF(${year}>${until},"",IF(ISNUMBER(${f}),INDEX(${cuts.block.statuses},${row},${place}),""))`;
  };
  const nearIn = (year: number) => {
    const [f, error] = [at.in("figure", year), at.in("error", year)];
    const within = `(${inRow("blurs")}+${error}>0)*(ABS(${inRow("cuts")}-${f})<=${inRow("blurs")}+${error})`;
    return `IF(${at.in("status", year)}="",0,IF(SUMPRODUCT(${within})>0,1,0))`;
  };
  const roundingIn = (year: number) => {
    const f = at.in("figure", year);
    const decimals = `N(${figures.inputs.decimals(indicator.id)})`;
    const unit = `0.5*10^-${decimals}`;
    const rounded = line.limits.map((limit) => `(${f}<>${limit})*`).join("");
    const half = `${rounded}${at.in("halfUnits", year)}*${counts ? `IF(${decimals}=0,0,${unit})` : unit}`;
    return `IF(${at.in("status", year)}="",0,IF(SUMPRODUCT((${inRow("lows")}-${half}<=${f})*(${inRow("highs")}+${half}>=${f}))>0,1,0))`;
  };
  // Levels of which no growth can be made lack the year before.
  const levels = figures.inputs.values(indicator.id);
  const none = reason("no-observation");
  const unseen =
    levels === undefined || !isGrowthOfLevels(line)
      ? none
      : `IF(SUMPRODUCT(ISNUMBER(${levels})*${seen})>0,${reason("no-baseline")},${none})`;
  return {
    newest: `SUMPRODUCT(MAX(${present}*${seen}*${at.years}))`,
    row: `IF(${newest}=0,${row0},${row0 - year0}+IF(${final},${last},${newest}))`,
    figure: `IF(${newest}=0,"",${ofNewest("figure")})`,
    status: each ? judgedEach : judgedNewest,
    near: each
      ? `IF(OR(${newest}=0,${texts}+${beyond}+${surelyBad}>0),0,MAX(${at.block("near")}))`
      : `IF(AND(${known},NOT(${lacks})),${ofNewest("near")},0)`,
    // A year that is broken whatever rounding does settles it for all years.
    rounding: each ? `IF(AND(${known},${badForAll}=0),MAX(${at.block("rounding")}),0)` : `IF(${known},${ofNewest("rounding")},0)`,
    reason: `IF(${newest}=0,${unseen},${bothReasons})`,
    statusIn,
    nearIn,
    roundingIn,
  };
}
