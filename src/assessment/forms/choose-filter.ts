import type { LevelRequirement } from "../../notation/index.js";
import { meanGrowth, percentChange } from "./computed/fast-chains.js";
import { amountChange, meanOfLevels } from "./computed/fast-sums.js";
import { asTotal } from "./cumulative-change/exact.js";
import { eachYear, newestYear } from "./every-year/fast.js";
import { type Form, formOf } from "./form-of.js";
import { gradeByPlace } from "./grade/fast.js";
import { levelBy } from "./level-by/fast.js";
import { inMeanColumn } from "./mean-column/fast.js";
import type { Decide, Setting } from "./prepared-target.js";
import { relativeTo } from "./relative/fast.js";

type Filter = (given: Setting<never>) => Decide | undefined;

const total: Filter = (given: Setting<LevelRequirement>) => amountChange({ ...given, requirement: asTotal(given.requirement) });

/** The filter of each form that has one, which `eachYear` has for levels and rates. */
const FAST: { readonly [form in Form]?: Filter } = {
  "level-by": levelBy,
  "every-year": (given: Setting) => (given.requirement.kind === "change" ? undefined : eachYear(given as Setting<never>)),
  "mean-column": inMeanColumn,
  "mean-level": meanOfLevels,
  total,
  "mean-growth": meanGrowth,
  "newest-rate": newestYear,
  "percent-change": percentChange,
  "linear-change": amountChange,
  relative: relativeTo,
  grade: gradeByPlace,
};

/** The filter for a target, or undefined where only exact arithmetic judges it. */
export function deciderFor(given: Setting): Decide | undefined {
  const { first, last } = given;
  if (first < 1 || last < first) return undefined;
  // The form was chosen by the requirement's kind, which is what its filter takes.
  return FAST[formOf(given)]?.(given as Setting<never>);
}
