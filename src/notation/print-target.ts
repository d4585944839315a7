import { PlanError, refuseUnless } from "../kernel/index.js";
import { SCALE_WORDS } from "./lexicon.js";
import { readTarget } from "./read-target.js";
import type { Requirement } from "./requirement.js";
import { targetLine } from "./target-line.js";

/**
 * Prints a requirement in the conventional notation of plans, or in plain English.
 *
 * In Chinese, {@link readTarget} reads what was printed back into the same requirement; a name that would run into what is beside it is put
 * in quotation marks. What the notation cannot say (an unknown grade, a margin beside 同步, a text that is itself a number) is refused; {@link targetLine} words anything.
 *
 * @param requirement - what a target requires
 * @param options - `locale`: `"zh"` (the default) or `"en"`
 * @returns one line
 * @throws PlanError `not-printable` where what would be printed in Chinese reads as something else, with the line
 * @category Printing
 * @example
 * ```ts
 * import { printTarget } from "five-year-plan/notation";
 * printTarget({ kind: "growth", bound: "about", value: "5.0" }); // => "年均增长5.0%左右"
 * printTarget({ kind: "relative", relation: "above", to: "gdp-growth1", margin: "1" }); // => "高于“gdp-growth1”1个百分点"
 * printTarget({ kind: "level", bound: "at-least", value: "14" }, { locale: "en" }); // => "at least 14"
 * ```
 */
export function printTarget(requirement: Requirement, options: { readonly locale?: "zh" | "en" } = {}): string {
  refuseUnless("requirement", requirement, { kind: "text" });
  refuseUnless("options", options, "object", "invalid-options");
  const printed = targetLine(requirement, options);
  if (options.locale === "en" || readsBack(printed, requirement)) return printed;
  const quoted = requirement.kind === "relative" ? targetLine({ ...requirement, to: `“${requirement.to}”` }, options) : printed;
  if (quoted !== printed && readsBack(quoted, requirement)) return quoted;
  throw new PlanError("not-printable", { printed: printed.slice(0, LONGEST_QUOTED), kind: requirement.kind });
}

/** How much of a line a refusal repeats. */
const LONGEST_QUOTED = 40;

/** Whether a line reads as the requirement that it was printed from, beside a name that tells the scale of a grade. */
function readsBack(printed: string, requirement: Requirement): boolean {
  const name = requirement.kind === "grade" ? SCALE_WORDS.find(([, scale]) => scale === requirement.scale)?.[0] : undefined;
  const reading = readTarget(printed, name === undefined ? {} : { indicator: name });
  return reading.ok && reading.clauses.length === 1 && keyed(reading.clauses[0]) === keyed(requirement);
}

/** A requirement with its keys in order. */
const keyed = (of: Requirement): string => JSON.stringify(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));
