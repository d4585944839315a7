import { PlanError, refuseUnless } from "../kernel/index.js";
import { type Allowance, type Observation, type Plan, parseAllowances, refuseUnlessPlan } from "../model/index.js";
import { withoutAllowed } from "./allow.js";
import { contextOf } from "./context.js";
import { type Finding, SEVERITIES, type Severity } from "./finding.js";
import type { Rule } from "./rule.js";
import { CHECKS, type CheckCode } from "./rules.js";

/**
 * Options of {@link check}.
 *
 * @category Checks
 */
export type CheckOptions = {
  /** Codes of the rules to run, or rules of one's own; all of {@link CHECKS} by default. */
  readonly rules?: readonly (CheckCode | Rule)[];
  /** The minimum severity to report; or, by code, severities other than the rules' own. */
  readonly severity?: Severity | { readonly [code: string]: Severity };
  /** Known contradictions, each with its reason. */
  readonly allow?: readonly Allowance[];
  /** The previous plan, for what is weaker than it was. */
  readonly previous?: Plan;
  /** What the previous plan reached. */
  readonly previousOutcomes?: readonly Observation[];
};

/**
 * Finds contradictions in a plan: numbers that do not follow from each other, one thing stated in two ways, rows that do not fit
 * themselves, lists that differ. Each finding gives its arithmetic; none is an opinion.
 *
 * Everything is found from the data by arithmetic inside what rounding allows. A plan of 10,000 projects takes seconds:
 * no rule compares everything with everything.
 *
 * @param plan - the plan
 * @param options - which rules, which severities, what is allowed, and the previous plan with its outcomes
 * @returns the findings, rule by rule in the order of {@link CHECKS}; then one `stale-allowance` for each allowance that
 * excuses nothing
 * @throws PlanError `invalid-options` for an unknown rule or severity, `invalid-allowances`
 * @category Checks
 * @example
 * ```ts
 * import { check } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const findings = check(huzhu15, { rules: ["stated-growth"] });
 * findings.map(({ refs }) => refs[0]?.id); // => ["gdp", "retail-sales", "industrial-value-added", "household-income"]
 * const [, sales] = findings;
 * [sales?.severity, sales?.facts["stated"], sales?.facts["steps"], sales?.facts["impliedBaseYear"]]; // => ["note", "2.3", 4, 2020]
 * ```
 */
export function check(plan: Plan, options: CheckOptions = {}): readonly Finding[] {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  const rules = chosen(options.rules);
  const { least, severityOf } = severities(options.severity);
  const allow = options.allow === undefined ? [] : parseAllowances(options.allow);
  const context = contextOf(plan, options.previous, options.previousOutcomes);
  const found = rules.flatMap(({ code, severity, find }) =>
    find(context).map(({ severity: own, ...draft }): Finding => {
      const { locator, facts, refs } = draft;
      return { code, severity: severityOf(code) ?? own ?? severity, locator, facts, refs };
    }),
  );
  const left = withoutAllowed(found, allow, new Set(rules.map(({ code }) => code)));
  return left.filter(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least));
}

function chosen(rules: CheckOptions["rules"]): readonly Rule[] {
  if (rules === undefined) return CHECKS;
  return rules.map((one): Rule => {
    if (typeof one === "object" && one !== null) return one;
    const found = CHECKS.find(({ code }) => code === one);
    if (found === undefined) {
      throw new PlanError("invalid-options", { option: "rules", given: String(one), expected: CHECKS.map(({ code }) => code) });
    }
    return found;
  });
}

function severities(given: CheckOptions["severity"]): { least: Severity; severityOf: (code: string) => Severity | undefined } {
  if (given === undefined || typeof given === "string") {
    return { least: severity(given ?? "note"), severityOf: () => undefined };
  }
  const by = new Map(Object.entries(given).map(([code, one]) => [code, severity(one)]));
  return { least: "note", severityOf: (code) => by.get(code) };
}

function severity(given: Severity): Severity {
  if (!SEVERITIES.includes(given)) {
    throw new PlanError("invalid-options", { option: "severity", given: String(given), expected: SEVERITIES });
  }
  return given;
}
