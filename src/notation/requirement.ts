/** Decimal text, such as `"5.0"`: its digits and its precision are what was printed. @category Requirements */
export type D = string;

/**
 * How a number binds. `unstated` is a bare printed number: the reader never guesses what it binds.
 *
 * @category Requirements
 */
export type Bound = "exactly" | "at-least" | "more-than" | "at-most" | "less-than" | "about" | "between" | "unstated";

/** One number, or two for `between`. @category Requirements */
export type Amount =
  | { readonly bound: Exclude<Bound, "between">; readonly value: D }
  | { readonly bound: "between"; readonly low: D; readonly high: D };

/** A level: 达到40%, 稳定保持在14以上. @category Requirements */
export type LevelRequirement = { readonly kind: "level"; readonly unit?: string; readonly maintain?: true } & Amount;

/**
 * Growth in percent a year: 年均增长5%左右. With `unit` the number is per mille, as printed: 年均增长小于7.2‰.
 *
 * @category Requirements
 */
export type GrowthRequirement = { readonly kind: "growth"; readonly unit?: "‰" } & Amount;

/** A change over the whole span: 〔18〕, 累计降低13.5%, 提高1个百分点. @category Requirements */
export type ChangeRequirement = {
  readonly kind: "change";
  /** `percent` of the start, percentage `points`, or an amount in `total`. */
  readonly measure: "percent" | "points" | "total";
  /** Absent where amounts add up (城镇新增就业〔5500〕) instead of a level moving. */
  readonly direction?: "increase" | "decrease";
  /** The unit of a total where the cell prints one: 〔100万〕 beside 人 is a hundred 万, not a hundred 人. */
  readonly unit?: string;
} & Amount;

/** A class on a named scale: Ⅲ类及以上. @category Requirements */
export type GradeRequirement = {
  readonly kind: "grade";
  readonly bound: Exclude<Bound, "between">;
  readonly grade: string;
  readonly scale: string;
};

/** Parts of a whole, or a ratio: 20.5:31.5:48. @category Requirements */
export type CompositionRequirement = {
  readonly kind: "composition";
  readonly bound: Exclude<Bound, "between">;
  readonly parts: readonly D[];
};

/** Measured against something else: 与GDP增长同步, 不低于全市平均水平. @category Requirements */
export type RelativeRequirement = {
  readonly kind: "relative";
  readonly relation: "in-step" | "roughly-in-step" | "above" | "not-below" | "below";
  /** In a plan: an indicator's id, or the name of an outside series as printed. From the reader: the name as printed. */
  readonly to: string;
  /** Percentage points that the difference must have at least. */
  readonly margin?: D;
};

/** The number is set by another authority: 控制在省下达目标内. @category Requirements */
export type DelegatedRequirement = { readonly kind: "delegated"; readonly to: string };

/** No number and no comparison: 提质增效. @category Requirements */
export type QualitativeRequirement = { readonly kind: "qualitative"; readonly text: string };

/** The cell requires nothing: ——. @category Requirements */
export type NoRequirement = { readonly kind: "none" };

/**
 * What a target requires, in one of nine kinds.
 *
 * @category Requirements
 */
export type Requirement =
  | LevelRequirement
  | GrowthRequirement
  | ChangeRequirement
  | GradeRequirement
  | CompositionRequirement
  | RelativeRequirement
  | DelegatedRequirement
  | QualitativeRequirement
  | NoRequirement;
