import { refuseUnless } from "../kernel/index.js";
import type { Assumption } from "../model/index.js";
import type { TableIssue } from "../notation/index.js";
import { fill } from "./fill.js";
import { quotedFacts } from "./quoted-facts.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * One thing that could not be read in a table, in words, with its row and its column counted from 1.
 *
 * @param issue - an issue of `readIndicatorTable`
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line
 * @category Wording
 * @example
 * ```ts
 * import { describeTableIssue } from "five-year-plan/text";
 * const issue = { row: 2, column: 3, start: 0, end: 4, code: "unread-cell", facts: { printed: "5..5", expected: ["number"] } } as const;
 * describeTableIssue(issue, "en"); // => "row 3, column 4: cannot read 5..5, expected a number"
 * ```
 */
export function describeTableIssue(issue: TableIssue, locale: Locale = "zh"): string {
  refuseUnless("issue", issue, { facts: "object" });
  const { row, column, code, facts } = issue;
  const { tableIssue, expectation, phrase, cli } = wording(locale);
  const words = Object.entries(expectation);
  const expected = Array.isArray(facts["expected"]) ? facts["expected"] : [];
  const told = expected.flatMap((one) => words.filter(([name]) => name === one).map(([, word]) => word));
  const place = fill(cli.place, { row: row + 1, column: column + 1 });
  const what = fill(tableIssue[code], { ...quotedFacts(tableIssue[code], facts, locale), ...role(facts, locale) }, phrase.list);
  return `${place}${phrase.colon}${what}${told.length === 0 ? "" : `${phrase.comma}${fill(cli.expected, { expected: told }, phrase.or)}`}`;
}

/** What a column is taken for, in words. */
function role(facts: TableIssue["facts"], locale: Locale): { readonly role?: string } {
  const { heading } = wording(locale);
  const names: { readonly [role: string]: string } = { ...heading, name: heading.indicator };
  const given = String(facts["role"]);
  return Object.hasOwn(names, given) ? { role: names[given] as string } : {};
}

/**
 * One thing that a plan draft takes for granted, in words.
 *
 * @param assumption - an assumption of `draftAssumptions`
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line
 * @category Wording
 * @example
 * ```ts
 * import { describeAssumption } from "five-year-plan/text";
 * const assumed = { indicator: "row-08", code: "direction-by-name", facts: { direction: "lower" } } as const;
 * describeAssumption(assumed, "en"); // => "row-08: direction by the name: lower is better"
 * ```
 */
export function describeAssumption(assumption: Assumption, locale: Locale = "zh"): string {
  refuseUnless("assumption", assumption, { facts: "object" });
  const { indicator, code, facts } = assumption;
  const { assumption: words, direction, phrase } = wording(locale);
  const said = Object.entries(direction).find(([name]) => name === facts["direction"])?.[1];
  return `${indicator}${phrase.colon}${fill(words[code], { ...quotedFacts(words[code], facts, locale), ...(said !== undefined && { direction: said }) }, phrase.list)}`;
}
