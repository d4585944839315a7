import type { MethodResult, Source, Verdict } from "../assessment/index.js";
import { refuseUnless } from "../kernel/index.js";
import { fill } from "./fill.js";
import { shown, shownFigure } from "./number.js";
import { quotedIn } from "./quoted-in.js";
import { statusIn } from "./status-in.js";
import { turnIn } from "./turns-in.js";
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
 * remarks(assessIndicator(huzhu14, "senior-secondary-enrolment", huzhu14Outcomes, { asOf: 2025 }));
 * // => ["低于目标值≈1.96%（“左右”按5%掌握）"]
 * ```
 */
export function remarks(verdict: Verdict, locale: Locale = "zh"): string[] {
  refuseUnless("verdict", verdict, { target: "object", certainty: "object" });
  const { reason, phrase, outlook: reach, agreement } = wording(locale);
  const { reason: why, asserted, gaps, certainty, outlook, lapsed, methods } = verdict;
  const said: string[] = [];
  if (why !== undefined) said.push(`${reason[why]}${missingReference(verdict, locale)}`);
  if (gaps !== undefined) said.push(fill(phrase.gaps, { gaps: gaps.map((gap) => shown(gap, 2)).join(phrase.list) }));
  if (asserted) said.push(phrase.asserted);
  const broken = brokenYears(verdict);
  if (broken.length > 0) said.push(fill(phrase.brokenIn, { years: broken.join(phrase.list) }));
  if (lapsed !== undefined) said.push(fill(phrase.lapsed, { year: lapsed }));
  if (outlook !== undefined && (verdict.status === "behind" || verdict.status === "off-track")) said.push(reach[outlook]);
  const turn = turnIn(verdict, locale);
  if (turn !== undefined) said.push(turn);
  if (certainty.kind !== "certain") {
    const others = certainty.reachable.filter((one) => one !== verdict.status);
    const statuses = others.map((status) => statusIn({ ...verdict, status }, locale)).join(phrase.or);
    said.push(fill(certainty.kind === "depends-on-evidence" ? phrase.evidence : phrase.rounding, { statuses }));
  }
  said.push(...evidence(verdict, locale));
  for (const one of methods ?? []) if (one.refused !== "not-applicable") said.push(methodResult(one, locale));
  if (verdict.agreement === "differ") said.push(agreement.differ);
  return said;
}

/** The series that is missing, where a target names one outside the plan: 全市平均水平. */
function missingReference({ reason, target: { requirement } }: Verdict, locale: Locale): string {
  if (reason !== "needs-reference" || requirement.kind !== "relative" || /^[a-z0-9-]+$/.test(requirement.to)) return "";
  return fill(wording(locale).phrase.aside, { text: quotedIn(requirement.to, locale) });
}

/** The years that a limit for every year was not kept in, where the newest figure does not show it. */
function brokenYears({ method, status, standing, because }: Verdict): number[] {
  if (method !== "every-year" || standing !== "met" || (status !== "missed" && status !== "off-track")) return [];
  return because
    .filter(({ result }) => result === false)
    .flatMap(({ inputs }) => inputs.flatMap(({ source }) => source as Source | readonly Source[]))
    .flatMap((source) => (source.from === "observation" && source.year !== undefined ? [source.year] : []));
}

/** What is to be known of the figures behind a verdict. */
function evidence(verdict: Verdict, locale: Locale): string[] {
  const { phrase, verdictAssumption, observationStatus } = wording(locale);
  const { assumed, ties, assumptions } = verdict;
  return [
    ...(assumed === undefined ? [] : [fill(phrase.assumed, { years: assumed.join(phrase.list) })]),
    ...UNSETTLED.flatMap((status) => {
      const years = yearsOf(verdict, status);
      return years.length === 0
        ? []
        : [fill(phrase.estimated, { years: years.join(phrase.list), status: observationStatus[status] })];
    }),
    ...(ties ?? []).map(({ from, year, used, also }) =>
      fill(phrase.tie, {
        year: from === undefined ? String(year) : `${from}${phrase.to.trim()}${year}`,
        used: shownFigure(used),
        also: also.map(shownFigure).join(phrase.comma),
      }),
    ),
    ...(assumptions ?? []).map((code) => verdictAssumption[code]),
  ];
}

/** Figures that may still change. */
const UNSETTLED = ["provisional", "estimate"] as const;

/** The years of the figures of a status that the steps use. */
function yearsOf({ because, estimated = [] }: Verdict, status: (typeof UNSETTLED)[number]): number[] {
  const used = because.flatMap(({ inputs }) => inputs.flatMap(({ source }) => source as Source | readonly Source[]));
  const years = used.flatMap((one) =>
    one.from === "observation" && one.status === status ? [one.year ?? one.span?.to ?? 0] : [],
  );
  return estimated.filter((year) => years.includes(year));
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
