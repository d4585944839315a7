import type { MethodResult, Verdict } from "../assessment/index.js";
import { refuseUnless } from "../kernel/index.js";
import type { PolicyName } from "../model/index.js";
import { fill } from "./fill.js";
import { shown } from "./number.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * What a verdict says besides its status: why it cannot say, what it rests on, what rounding or a tolerance could change.
 *
 * @param verdict - a verdict
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns remarks, possibly none; numbers are rounded half up to two decimals and marked `≈` where that left digits out
 * @category Wording
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { remarks } from "five-year-plan/text";
 * remarks(assessIndicator(huzhu14, "senior-secondary-enrolment", huzhu14Outcomes, { asOf: 2025 })); // => ["临界幅度 ≈1.96%"]
 * ```
 */
export function remarks(verdict: Verdict, locale: Locale = "zh"): string[] {
  refuseUnless("verdict", verdict, { target: "object", certainty: "object" });
  const { reason, phrase, status, outlook: reach, agreement } = wording(locale);
  const { reason: why, asserted, gaps, flipsAt, policy, certainty, outlook, lapsed, methods } = verdict;
  const said: string[] = [];
  if (why !== undefined) said.push(reason[why]);
  if (gaps !== undefined) said.push(fill(phrase.gaps, { gaps: gaps.map((gap) => shown(gap, 2)).join(" / ") }));
  if (asserted) said.push(phrase.asserted);
  if (lapsed !== undefined) said.push(fill(phrase.lapsed, { year: lapsed }));
  if (outlook !== undefined && (verdict.status === "behind" || verdict.status === "off-track")) said.push(reach[outlook]);
  if (flipsAt !== undefined) said.push(fill(phrase[scaleOf(policy)], { value: shown(flipsAt, 2) }));
  if (certainty.kind !== "certain") {
    const others = certainty.reachable.filter((one) => one !== verdict.status).map((one) => status[one]);
    said.push(
      fill(certainty.kind === "depends-on-evidence" ? phrase.evidence : phrase.rounding, { statuses: others.join(phrase.comma) }),
    );
  }
  said.push(...evidence(verdict, locale));
  for (const one of methods ?? []) if (one.refused !== "not-applicable") said.push(methodResult(one, locale));
  if (verdict.agreement === "differ") said.push(agreement.differ);
  return said;
}

/** What is to be known of the figures behind a verdict. */
function evidence({ assumed, estimated, ties, assumptions }: Verdict, locale: Locale): string[] {
  const { phrase, verdictAssumption } = wording(locale);
  const years = (list: readonly number[]) => ({ years: list.join(", ") });
  return [
    ...(assumed === undefined ? [] : [fill(phrase.assumed, years(assumed))]),
    ...(estimated === undefined ? [] : [fill(phrase.estimated, years(estimated))]),
    ...(ties ?? []).map(({ from, year, used, also }) =>
      fill(phrase.tie, { year: from === undefined ? String(year) : `${from}–${year}`, used, also: also.join(phrase.comma) }),
    ),
    ...(assumptions ?? []).map((code) => verdictAssumption[code]),
  ];
}

/**
 * What a method says, in words: its name and its class, or why it has no answer.
 *
 * @param result - a result of `applyMethod`, or one of `verdict.methods`
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line; a method of your own keeps its id and its label
 * @category Wording
 * @example
 * ```ts
 * import { applyMethod } from "five-year-plan";
 * import { methodResult } from "five-year-plan/text";
 * const input = { base: { year: 2015, value: "100" }, latest: { year: 2020, value: "110" }, direction: "higher" } as const;
 * methodResult(applyMethod("open-sdg", input), "en"); // => "Open SDG: On track"
 * methodResult(applyMethod("sdsn", input), "en"); // => "SDSN trend: the method needs a target"
 * ```
 */
export function methodResult(result: MethodResult, locale: Locale = "zh"): string {
  refuseUnless("result", result, "object");
  const { method, status, label, refused } = result;
  const { method: names, methodClass, error, phrase } = wording(locale);
  const why: { readonly [code: string]: string } = error;
  const own = (words: { readonly [key: string]: string }, key: string): string | undefined =>
    Object.hasOwn(words, key) ? words[key] : undefined;
  const said = refused === undefined ? (own(methodClass, status) ?? label) : fill(own(why, refused) ?? refused, {});
  return fill(phrase.method, { method: own(names, method) ?? method, class: said });
}

/** What the value at which a status would change is measured in: a pace in ratios, a tolerance in percent or in points. */
function scaleOf(policy: readonly PolicyName[]): "flipsAt" | "flipsAtRatio" | "flipsAtPoints" {
  if (policy.includes("onTrack")) return "flipsAtRatio";
  return policy.includes("about") ? "flipsAt" : "flipsAtPoints";
}
