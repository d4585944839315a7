import type { PlanError } from "../kernel/index.js";
import { echoed, echoedFacts, refuseUnless } from "../kernel/index.js";
import { FORMS, type Issue, JSON_FAULTS } from "../model/index.js";
import { fill } from "./fill.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * An error in words: what was refused, and for a document each thing wrong with its place.
 *
 * @param error - an error of this library, or what else has its code and facts: a note of `plausibility`; another error, or anything else that was
 * thrown, is told as it tells itself
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line, and one more for each located issue
 * @category Wording
 * @example
 * ```ts
 * import { percentChange, PlanError } from "five-year-plan/calculators";
 * import { describeError } from "five-year-plan/text";
 * let words = "";
 * try {
 *   percentChange("0", "5");
 * } catch (error) {
 *   if (error instanceof PlanError) words = describeError(error, "en");
 * }
 * words; // => "the base is zero: there is no result"
 * ```
 */
export function describeError(error: unknown, locale: Locale = "zh"): string {
  const words = wording(locale);
  if (!isOurs(error)) return foreign(error);
  const issues = Array.isArray(error.facts["issues"]) ? (error.facts["issues"] as unknown as Issue[]) : [];
  const lines = issues.map((issue) => `  ${describeIssue(issue, locale)}`);
  const { suggestion } = error.facts;
  const meant = suggestion === undefined ? "" : `${words.phrase.comma}${fill(words.phrase.didYouMean, { suggestion })}`;
  return [`${sentence(error, locale)}${meant}`, ...lines].join("\n");
}

const isOurs = (error: unknown): error is Pick<PlanError, "code" | "facts"> => {
  const { code, facts } = (error ?? {}) as { readonly code?: unknown; readonly facts?: unknown };
  return typeof code === "string" && Object.hasOwn(wording("en").error, code) && typeof facts === "object" && facts !== null;
};

/** What another library threw, or what is no error at all, as it tells itself. */
function foreign(error: unknown): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : typeof error === "string" ? error : typeof error;
  return said.length > LONGEST_FOREIGN ? `${said.slice(0, LONGEST_FOREIGN)}…` : said;
}

/** More of what somebody else's error says helps nobody. */
const LONGEST_FOREIGN = 300;

/** The error's sentence. Of options and arguments it says which, what was given and what may be. */
function sentence({ code, facts: given }: Pick<PlanError, "code" | "facts">, locale: Locale): string {
  const { error: words, phrase, findingTerm: kinds } = wording(locale);
  const { kind } = given;
  const facts: PlanError["facts"] = {
    ...echoedFacts(given),
    ...(typeof kind === "string" && Object.hasOwn(kinds, kind) && { kind: kinds[kind] }),
  };
  if (code !== "invalid-options" && code !== "invalid-argument") return fill(words[code], facts, phrase.list);
  const { option, argument, expected, suggestion, given: value, ...others } = facts;
  const [name, other] = Object.entries(others)[0] ?? [];
  const [which, what] = [
    option ?? argument ?? name,
    value ?? (option === undefined && argument === undefined ? other : undefined),
  ];
  if (which === undefined) return words[code];
  const told = [
    ...(what === undefined ? [] : [fill(phrase.givenIs, { given: givenIn(what, locale) })]),
    ...(expected === undefined ? [] : [fill(phrase.shouldBe, { type: expectedIn(expected, locale) })]),
  ];
  return [fill(code === "invalid-options" ? phrase.wrongOption : phrase.wrongArgument, { option: which }), ...told].join(
    phrase.comma,
  );
}

const givenIn = (given: unknown, locale: Locale): string =>
  typeof given === "string" ? typeIn(given, locale) : echoed(JSON.stringify(given) ?? "undefined");

const expectedIn = (expected: unknown, locale: Locale): string =>
  Array.isArray(expected) ? expected.map(String).join(wording(locale).phrase.list) : typeIn(expected, locale);

/**
 * One thing wrong with a document, in words, with its place and, where a name is near, a suggestion.
 *
 * @param issue - an issue of a parse
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line
 * @category Wording
 * @example
 * ```ts
 * import { describeIssue } from "five-year-plan/text";
 * describeIssue({ code: "unknown-key", path: ["indicaters"], facts: { key: "indicaters", suggestion: "indicators" } }, "en");
 * // => "indicaters: unknown key indicaters, did you mean indicators?"
 * ```
 */
export function describeIssue(issue: Issue, locale: Locale = "zh"): string {
  refuseUnless("issue", issue, { path: "list", facts: "object" });
  const { issue: codes, phrase, form: forms, jsonFault } = wording(locale);
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${echoed(key)}`)).join("");
  const where = [issue.line === undefined ? "" : `${issue.line}:${issue.column ?? 1}`, path.replace(/^\./, "")];
  const place = where.some((one) => one !== "") ? `${where.filter((one) => one !== "").join(" ")}${phrase.colon}` : "";
  const fault = JSON_FAULTS.find((one) => one === issue.facts["fault"]);
  const { form, suggestion, write, candidates } = issue.facts;
  const facts = typed(echoedFacts(issue.facts), issue.code, locale);
  const told = [
    fault === undefined
      ? fill(codes[issue.code], facts, phrase.list)
      : fill(phrase.notJson, { why: fill(jsonFault[fault], facts) }),
    ...expectation(issue, locale),
    ...FORMS.filter((one) => one === form).map((one) => fill(phrase.expectedForm, { form: forms[one] })),
    ...(write === undefined ? [] : [fill(phrase.write, { write })]),
    ...(suggestion === undefined ? [] : [fill(phrase.didYouMean, { suggestion })]),
    ...(Array.isArray(candidates) && candidates.length > 0 ? [fill(phrase.mayBe, { candidates }, phrase.list)] : []),
  ];
  return `${place}${told.join(phrase.comma)}`;
}

/** The types of a wrong type in words. */
function typed(facts: Issue["facts"], code: Issue["code"], locale: Locale): Issue["facts"] {
  const { expected, given } = facts;
  if (code !== "wrong-type") return facts;
  return { ...facts, expected: typeIn(expected, locale), given: typeIn(given, locale) };
}

const typeIn = (code: unknown, locale: Locale): string => {
  const { jsonType } = wording(locale);
  return Object.hasOwn(jsonType, String(code)) ? (jsonType[String(code)] ?? "") : String(code);
};

/** What a value should be, where what to write does not say it. */
function expectation({ code, facts }: Issue, locale: Locale): string[] {
  const { phrase, most: mosts, least: leasts } = wording(locale);
  const { expected, write, suggestion, of, most, least } = facts;
  if (code === "out-of-bounds") {
    const what = of === "string" || of === "array" ? of : "number";
    return [
      ...(most === undefined ? [] : [fill(mosts[what], { most })]),
      ...(least === undefined ? [] : [what !== "number" && least === "1" ? phrase.notEmpty : fill(leasts[what], { least })]),
    ];
  }
  const { firstLine, firstColumn } = facts;
  if (firstLine !== undefined) return [fill(phrase.firstAt, { place: `${firstLine}:${firstColumn}` })];
  if (code === "unknown-key" && suggestion === undefined) return [phrase.remove];
  if ((code !== "missing-key" && code !== "wrong-value") || write !== undefined || suggestion !== undefined) return [];
  if (typeof expected === "string") return [fill(phrase.shouldBe, { type: typeIn(expected, locale) })];
  return Array.isArray(expected) && expected.length > 0 ? [fill(phrase.oneOf, { expected }, phrase.list)] : [];
}
