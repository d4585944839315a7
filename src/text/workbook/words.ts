type Sheets = "summary" | "indicators" | "figures" | "verdicts" | "thresholds" | "working" | "notes";
type Labels =
  | "title"
  | "asOf"
  | "asOfHint"
  | "nearTie"
  | "no"
  | "indicator"
  | "category"
  | "unit"
  | "attribute"
  | "baseline"
  | "target"
  | "source"
  | "fillIn"
  | "decimals"
  | "year"
  | "figureYear"
  | "figureKind"
  | "figure"
  | "status"
  | "rounding"
  | "reason"
  | "lower"
  | "upper"
  | "base"
  | "certain"
  | "mayChange"
  | "numberHint"
  | "gradeHint"
  | "decimalsHint"
  | "partOf"
  | "comparator"
  | "references"
  | "compliance"
  | "count"
  | "all"
  | "sideHead"
  | "cut"
  | "nearBetween"
  | "until"
  | "newest"
  | "isFinal"
  | "rowOf"
  | "error"
  | "halfUnit"
  | "policy"
  | "value"
  | "leftOut"
  | "howTo"
  | "whole"
  | "own"
  | "other";

/** What a workbook says. @category Wording */
export type WorkbookWords = {
  readonly sheetName: { readonly [K in Sheets]: string };
  /** What is to be written into the cells of a year. */
  readonly workbookAsked: { readonly [K in "level" | "rate" | "amount" | "grade" | "part"]: string };
  readonly workbook: { readonly [K in Labels]: string };
  /** How it is used, one sentence a line. */
  readonly workbookNote: readonly string[];
};
