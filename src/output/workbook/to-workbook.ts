import { assess, type References } from "../../assessment/index.js";
import { refuseUnless } from "../../kernel/index.js";
import { type Observation, type Plan, type Policy, parsePolicy, refuseUnlessPlan } from "../../model/index.js";
import { type Locale, wording } from "../../text/index.js";
import type { Book } from "./book.js";
import { filledFrom } from "./filled.js";
import { linesOf } from "./lines.js";
import { paints } from "./paints.js";
import { figuresSheet } from "./sheets/figures.js";
import { indicatorsSheet } from "./sheets/indicators.js";
import { notesSheet } from "./sheets/notes.js";
import { summarySheet } from "./sheets/summary.js";
import { thresholdsSheet } from "./sheets/thresholds.js";
import { verdictsSheet } from "./sheets/verdicts.js";
import { workingSheet } from "./sheets/working.js";
import { pack } from "./spreadsheet/pack.js";
import type { Sheet } from "./spreadsheet/sheet.js";

/** How a workbook is made. @category Workbook */
export type WorkbookOptions = {
  /** The language of its words; `"zh"` by default. */
  readonly locale?: Locale;
  /** Policy settings, which are ours and not the plan's, as for `assess`. */
  readonly policy?: Partial<Policy>;
  /** Figures that are filled in from the start. */
  readonly observations?: readonly Observation[];
  /** Series that relative targets compare with, filled in from the start. */
  readonly references?: References;
  /** The year that is chosen at first: by default the newest with a figure, or the plan's first. */
  readonly asOf?: number;
};

/**
 * A plan as a workbook (.xlsx) that judges itself: cells to fill in, and the status of every target as a live formula.
 *
 * The formulas look up where a figure lies among the cuts of `thresholds`, so that a spreadsheet program gives the statuses of `assess`.
 * Spreadsheets calculate in double precision: a figure that is nearer to a cut than their error is reported as a near tie (临界) and not
 * decided. Targets that no figure decides (words, numbers that others set) have their reason instead. Formulas are protected without
 * a password. No clock is read: the same plan and options give the same bytes.
 *
 * @param plan - the plan
 * @param options - `locale`, `policy`, `observations`, `references` and `asOf`, all optional
 * @returns the bytes of the file
 * @throws PlanError `invalid-observations`, `invalid-policy`, `invalid-references`, `invalid-options`, as `assess` does
 * @category Workbook
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { toWorkbook } from "five-year-plan/output";
 * const bytes = toWorkbook(huzhu15, { locale: "en" });
 * String.fromCharCode(...bytes.subarray(0, 2)); // => "PK"
 * ```
 */
export function toWorkbook(plan: Plan, options: WorkbookOptions = {}): Uint8Array {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  return pack(sheetsOf(plan, options), paints());
}

/** The sheets of a workbook in their order. */
export function sheetsOf(plan: Plan, options: WorkbookOptions): readonly Sheet[] {
  const { locale = "zh", observations = [], references = {} } = options;
  const policy = parsePolicy(options.policy ?? {});
  const lines = linesOf(plan, policy);
  const spans = lines.flatMap(({ demand: { first, last } }) => [first, last]);
  const from = Math.min(plan.period.from, ...spans);
  const to = Math.max(plan.period.to, ...spans);
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const asOf = options.asOf ?? newestOf(observations, years) ?? from;
  // What assess would refuse is refused here.
  assess({ ...plan, indicators: [] }, observations, { asOf, policy, references });
  const filled = filledFrom(plan.indicators, observations, references, years);
  const book: Book = { plan, locale, words: wording(locale), policy, asOf, lines, years, filled };
  const figures = figuresSheet(book);
  const cuts = thresholdsSheet(book);
  const working = workingSheet(book, figures, cuts);
  const verdicts = verdictsSheet(book, figures, cuts, working);
  return [
    summarySheet(book, figures, verdicts),
    indicatorsSheet(book),
    figures.sheet,
    verdicts.sheet,
    cuts.sheet,
    notesSheet(book),
    working.sheet,
  ];
}

function newestOf(observations: readonly Observation[], years: readonly number[]): number | undefined {
  const seen = observations.map((one) => ("year" in one ? one.year : one.span.to)).filter((year) => years.includes(year));
  return seen.length === 0 ? undefined : Math.max(...seen);
}
