import { echoed, echoedFacts } from "./echoed.js";

/**
 * Every code a {@link PlanError} can carry. Codes are stable; the words for them live in `five-year-plan/text`.
 *
 * @category Kernel
 */
export const ERROR_CODES = [
  "invalid-decimal",
  "too-many-digits",
  "invalid-count",
  "invalid-direction",
  "no-years",
  "too-many-years",
  "empty-list",
  "list-too-long",
  "unequal-lengths",
  "zero-base",
  "zero-target",
  "sign-change",
  "rate-out-of-range",
  "target-equals-base",
  "never-reached",
  "outside-path",
  "looks-like-an-index",
  "looks-like-a-fraction",
  "looks-like-a-rate",
  "negative-value",
  "too-few-values",
  "invalid-fields",
  "invalid-form",
  "invalid-date",
  "invalid-text",
  "invalid-locale",
  "invalid-plan",
  "invalid-observations",
  "invalid-policy",
  "invalid-allowances",
  "invalid-references",
  "invalid-assessment",
  "invalid-coordinates",
  "invalid-options",
  "invalid-argument",
  "invalid-amendment",
  "invalid-settlement",
  "unknown-indicator",
  "unknown-place",
  "unknown-target",
  "unknown-project",
  "unknown-chapter",
  "unknown-box",
  "outside-period",
  "out-of-order",
  "earlier-value-known",
  "earlier-value-differs",
  "nothing-amended",
  "not-delegated",
  "nothing-settled",
  "unlike-plans",
  "too-few-decimals",
  "duplicate-year",
  "invalid-weights",
  "no-base",
  "unknown-method",
  "invalid-method",
  "method-failed",
  "not-applicable",
  "needs-target",
  "needs-points",
  "nothing-better",
  "not-printable",
] as const;

/** A stable name for what was refused. @category Kernel */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A fact about a refusal: plain JSON. @category Kernel */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [key: string]: Fact };

/** What a refusal is about, by name. @category Kernel */
export type Facts = { readonly [key: string]: Fact };

/**
 * The only error this library throws: a code and the facts behind it.
 * The message is built from the facts, in English; `five-year-plan/text` words it in Chinese and English.
 *
 * @category Kernel
 * @example
 * ```ts
 * import { decimal, PlanError } from "five-year-plan";
 * let code = "";
 * try {
 *   decimal("five");
 * } catch (error) {
 *   if (error instanceof PlanError) code = error.code;
 * }
 * code; // => "invalid-decimal"
 * ```
 */
export class PlanError extends Error {
  override readonly name = "PlanError";
  /** What was refused. */
  readonly code: ErrorCode;
  /** The values that explain it. */
  readonly facts: Facts;

  constructor(code: ErrorCode, facts: Facts = {}) {
    const given = echoedFacts(facts);
    const told = Object.entries(given).map(([name, fact]) => `${name} ${name === "issues" ? issuesIn(fact) : textOf(fact)}`);
    super(told.length === 0 ? code.replaceAll("-", " ") : `${code.replaceAll("-", " ")}: ${told.join("; ")}`);
    this.code = code;
    this.facts = given;
  }
}

const textOf = (fact: Fact): string => (typeof fact === "string" ? fact : JSON.stringify(fact));

/** How many issues a message names; the error has them all. */
const MOST_NAMED = 5;

/** What is wrong with a document, each thing with its place. */
function issuesIn(issues: Fact): string {
  if (!Array.isArray(issues)) return textOf(issues);
  const named = (issues as readonly { readonly code?: string; readonly path?: readonly (string | number)[] }[])
    .slice(0, MOST_NAMED)
    .map(
      ({ code, path = [] }) => `${code} at ${path.length === 0 ? "the root" : path.map((key) => echoed(String(key))).join(".")}`,
    );
  return [...named, ...(issues.length > MOST_NAMED ? [`and ${issues.length - MOST_NAMED} more`] : [])].join(", ");
}
