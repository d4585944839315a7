/** Where the figures that formulas read are written. */
export type Inputs = {
  /** The cell of an indicator's figure of a year; undefined where the sheet has no such column. */
  readonly value: (indicator: string, year: number) => string | undefined;
  /** The cells of an indicator's figures of all years. */
  readonly values: (indicator: string) => string | undefined;
  /** The cell of one part of a structure. */
  readonly part: (indicator: string, part: number, year: number) => string | undefined;
  /** The cell of what is published over a whole span of years at once. */
  readonly whole: (indicator: string, first: number, last: number) => string | undefined;
  /** The cell of something that targets are compared with and that is no indicator of the plan. */
  readonly reference: (name: string, year: number) => string | undefined;
  /** The cell that tells with how many decimals figures are printed: those of an indicator, or of what is none. */
  readonly decimals: (name: string) => string;
};

/**
 * Formulas of a year's figure: the figure itself (empty where there is none, a reason where it is refused), the bound of its error, and how
 * many half units of the printed figures its own rounding is. Where a figure is long or used often it is in a cell of its own, `own`,
 * and so does that of what it is compared with, `other`; the formulas then say {@link OWN} and {@link OTHER}.
 */
export type YearFigure = {
  readonly figure: string;
  readonly error: string;
  readonly halfUnits: string;
  readonly own?: string;
  readonly other?: string;
};

/** What is in formulas for the cells of `own` and `other`: characters that no text has. */
export const OWN = "\ue001";
export const OTHER = "\ue002";

/** A figure whose rounding in double precision is undone by rounding it. */
export const exactly = (figure: string, halfUnits = "1"): YearFigure => ({ figure, error: "0", halfUnits });

/** A figure that a power or a quotient gives: so far from a cut, in its own units, its side is not known. */
export const NEAR = "1E-9";

/** Decimals to which sums and differences are rounded, which undoes what double precision adds to them. */
export const rounded = (formula: string): string => `ROUND(${formula},9)`;

/** `then` where a condition holds, else nothing. */
export const when = (condition: string, then: string, otherwise = '""'): string => `IF(${condition},${then},${otherwise})`;

export const isNumber = (cell: string): string => `ISNUMBER(${cell})`;

/** All of some conditions. */
export const all = (conditions: readonly string[]): string => `AND(${conditions.join(",")})`;

/** Any of some conditions. */
export const any = (conditions: readonly string[]): string => `OR(${conditions.join(",")})`;
