import { refuseUnless } from "../../kernel/index.js";
import type {
  Bound,
  ChangeRequirement,
  CompositionRequirement,
  D,
  DelegatedRequirement,
  GradeRequirement,
  GrowthRequirement,
  LevelRequirement,
  QualitativeRequirement,
  RelativeRequirement,
  Requirement,
} from "../../notation/index.js";
import { orThrow, safeParse } from "../parse.js";
import { RequirementSchema } from "../requirement.js";
import { requirementIssues } from "../resolve/requirement-issues.js";

/** How one number binds. @category Constructors */
export type OneBound = Exclude<Bound, "between">;

/** Two numbers that a value is to lie between, ends included. @category Constructors */
export type Range = { readonly low: D; readonly high: D };

/** Checked as {@link parsePlan} checks it, and frozen. */
const checked = <T extends Requirement>(requirement: T): T =>
  orThrow(safeParse(RequirementSchema, requirement, "invalid-plan", (one) => requirementIssues(one, []))) as T;

/** One number and how it binds, or a range, which binds by itself. */
const amountOf = (value: D | Range, bound: OneBound = "unstated") =>
  typeof value === "object" && value !== null ? ({ bound: "between", ...value } as const) : { bound, value };

/**
 * A level: 达到51.1左右, 稳定保持在14以上, 3.5—4.
 *
 * @param value - decimal text, or `{ low, high }` for a range
 * @param options - `bound`, how the number binds (by default `unstated`: a bare printed number, whose side the indicator's direction tells);
 * `unit` where the cell prints one of its own; `maintain` for what is to be kept
 * @returns the requirement, frozen
 * @throws PlanError `invalid-plan` with located issues, for what is no decimal text or a range that runs backwards
 * @category Constructors
 * @example
 * ```ts
 * import { level } from "five-year-plan";
 * level("51.1", { bound: "about" }); // => { kind: "level", bound: "about", value: "51.1" }
 * level({ low: "3.5", high: "4" }).bound; // => "between"
 * ```
 */
export function level(
  value: D | Range,
  options: { readonly bound?: OneBound; readonly unit?: string; readonly maintain?: true } = {},
): LevelRequirement {
  refuseUnless("options", options, "object", "invalid-options");
  const { bound, ...more } = options;
  return checked({ kind: "level", ...amountOf(value, bound), ...more });
}

/**
 * Growth a year, in percent: 年均增长5%左右.
 *
 * @param value - percent a year as decimal text, or `{ low, high }`; with `unit: "‰"` per mille
 * @param options - `bound` (by default `unstated`), `unit`
 * @returns the requirement, frozen
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { growth } from "five-year-plan";
 * growth("5.0", { bound: "about" }); // => { kind: "growth", bound: "about", value: "5.0" }
 * ```
 */
export function growth(value: D | Range, options: { readonly bound?: OneBound; readonly unit?: "‰" } = {}): GrowthRequirement {
  refuseUnless("options", options, "object", "invalid-options");
  const { bound, ...more } = options;
  return checked({ kind: "growth", ...amountOf(value, bound), ...more });
}

/**
 * A change over the whole span: 累计降低13.5%, 提高1个百分点, 新增〔5500〕.
 *
 * @param value - decimal text without a sign, or `{ low, high }`; `direction` tells which way
 * @param options - `measure`: `percent` of the start, percentage `points`, or an amount in `total`; `direction`, absent where amounts add up;
 * `bound` (by default `unstated`); `unit` of a total where the cell prints one
 * @returns the requirement, frozen
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { change } from "five-year-plan";
 * change("13.5", { measure: "percent", direction: "decrease" });
 * // => { kind: "change", bound: "unstated", value: "13.5", measure: "percent", direction: "decrease" }
 * ```
 */
export function change(
  value: D | Range,
  options: {
    readonly measure: ChangeRequirement["measure"];
    readonly direction?: "increase" | "decrease";
    readonly bound?: OneBound;
    readonly unit?: string;
  },
): ChangeRequirement {
  refuseUnless("options", options, "object", "invalid-options");
  const { bound, ...more } = options;
  return checked({ kind: "change", ...amountOf(value, bound), ...more });
}

/**
 * A class on a named scale: Ⅲ类及以上.
 *
 * @param grade - the class as its scale writes it
 * @param options - `scale`, a name of `GRADE_SCALES`; `bound` (by default `unstated`)
 * @returns the requirement, frozen
 * @throws PlanError `invalid-plan` with the issue `unknown-scale` or `unknown-grade`
 * @category Constructors
 * @example
 * ```ts
 * import { grade } from "five-year-plan";
 * grade("III", { scale: "surface-water", bound: "at-least" }).grade; // => "III"
 * ```
 */
export function grade(grade: string, options: { readonly scale: string; readonly bound?: OneBound }): GradeRequirement {
  refuseUnless("grade", grade, "text");
  refuseUnless("options", options, "object", "invalid-options");
  const { bound = "unstated", scale } = options;
  return checked({ kind: "grade", bound, grade, scale });
}

/**
 * Parts of a whole, or a ratio: 20.5:31.5:48.
 *
 * @param parts - two or more decimal texts, in printed order
 * @param options - `bound` (by default `unstated`)
 * @returns the requirement, frozen
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { composition } from "five-year-plan";
 * composition(["20.5", "31.5", "48"]).parts.length; // => 3
 * ```
 */
export function composition(parts: readonly D[], options: { readonly bound?: OneBound } = {}): CompositionRequirement {
  refuseUnless("parts", parts, "list");
  refuseUnless("options", options, "object", "invalid-options");
  const { bound = "unstated" } = options;
  return checked({ kind: "composition", bound, parts });
}

/**
 * Growth in step with something else: 与GDP增长同步, 与经济增长基本同步.
 *
 * @param to - the id of an indicator of the plan, or the name of a series outside it as printed
 * @param options - `roughly` for 基本同步; `margin`, the percentage points that the difference must have at least
 * @returns the requirement, frozen
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { inStep } from "five-year-plan";
 * inStep("gdp-growth"); // => { kind: "relative", relation: "in-step", to: "gdp-growth" }
 * ```
 */
export function inStep(to: string, options: { readonly roughly?: boolean; readonly margin?: D } = {}): RelativeRequirement {
  refuseUnless("to", to, "text");
  refuseUnless("options", options, "object", "invalid-options");
  const { roughly, margin } = options;
  return relative(roughly === true ? "roughly-in-step" : "in-step", to, { ...(margin !== undefined && { margin }) });
}

/**
 * Compared with something else: 高于GDP增速, 不低于全市平均水平.
 *
 * @param relation - how the two are to stand to each other
 * @param to - the id of an indicator of the plan, or the name of a series outside it as printed
 * @param options - `margin`, the percentage points that the difference must have at least
 * @returns the requirement, frozen
 * @throws PlanError `invalid-plan` with located issues, `negative-margin` among them
 * @category Constructors
 * @example
 * ```ts
 * import { relative } from "five-year-plan";
 * relative("not-below", "全市平均水平").relation; // => "not-below"
 * ```
 */
export function relative(
  relation: RelativeRequirement["relation"],
  to: string,
  options: { readonly margin?: D } = {},
): RelativeRequirement {
  return checked({ kind: "relative", relation, to, ...options });
}

/**
 * A number that another authority sets: 完成省下达任务.
 *
 * @param to - who sets it, as printed
 * @returns the requirement, frozen
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { delegated } from "five-year-plan";
 * delegated("省下达目标"); // => { kind: "delegated", to: "省下达目标" }
 * ```
 */
export function delegated(to: string): DelegatedRequirement {
  return checked({ kind: "delegated", to });
}

/**
 * Neither a number nor a comparison: 提质增效.
 *
 * @param text - the words as printed
 * @returns the requirement, frozen
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { qualitative } from "five-year-plan";
 * qualitative("稳步提高").kind; // => "qualitative"
 * ```
 */
export function qualitative(text: string): QualitativeRequirement {
  return checked({ kind: "qualitative", text });
}
