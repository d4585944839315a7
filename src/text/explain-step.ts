import type { Step, StepInput } from "../assessment/index.js";
import { refuseUnless } from "../kernel/index.js";
import type { Plan } from "../model/index.js";
import { fill } from "./fill.js";
import { shown } from "./number.js";
import { COMPARISONS, FORMULAS, GAPS } from "./step/formulas.js";
import { inputName, originOf, sourcesOfStep } from "./step/sources.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * One step of a verdict in words: what is computed, as a formula with names and with numbers, its result, and where its numbers come from.
 *
 * @param step - a step of `verdict.because`
 * @param locale - `"zh"` (the default) or `"en"`
 * @param plan - the plan: with it a reference inside the plan is called by its name, not by its id
 * @returns one line; numbers have at most six decimals, rounded half up, and `≈` marks a rounded one
 * @category Wording
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { explainStep } from "five-year-plan/text";
 * const urban = { indicator: "urbanisation-rate", year: 2030, value: "49.1", status: "actual", source: "bulletin" } as const;
 * const { because } = assessIndicator(huzhu15, "urbanisation-rate", [urban], { asOf: 2030 });
 * explainStep(because[0], "en").split(" (")[0]; // => "gap to target = target − actual in 2030 = 51.1 − 49.1 = 2"
 * explainStep(because[0]).split("（")[0]; // => "与目标的差距=目标值−2030年实际值=51.1−49.1=2"
 * ```
 */
export function explainStep(step: Step, locale: Locale = "zh", plan?: Plan): string {
  refuseUnless("step", step, { inputs: "list" });
  const said = typographed(sentenceOf(step, locale) ?? comparisonOf(step, locale) ?? formulaOf(step, locale, plan), locale);
  const sources = sourcesOfStep(step, locale, plan);
  if (sources.length === 0) return said;
  const told = sources.join(locale === "zh" ? "；" : "; ");
  return locale === "zh" ? `${said}（${told}）` : `${said} (${told})`;
}

const DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/;
const number = (text: string): string => (DECIMAL.test(text) ? shown(text, 6).replace("-", "−") : text);

/** The numbers of an input; below zero in brackets, and with the step that gave them. */
function membersOf(input: StepInput, locale: Locale): string[] {
  const { value } = input;
  const members = typeof value === "string" ? [value] : typeof value === "number" ? [String(value)] : value;
  return members.map((one, i) => {
    const text = number(one).replace("≈", "");
    return `${text.includes("−") ? `(${text})` : text}${originOf(input, i, locale)}`;
  });
}

/** A formula with its inputs filled in: single ones, and lists as their products, sums and lengths. */
function filled(
  formula: string,
  { inputs }: Step,
  locale: Locale,
  told = (input: StepInput) => membersOf(input, locale),
): string {
  const list = wording(locale).phrase.list;
  return formula.replace(/\{([-+*#]?)([a-zA-Z]+)\}/g, (_, how: string, name: string) => {
    const input = inputs.find((one) => one.name === name);
    if (input === undefined) return "";
    const members = told(input);
    if (how === "#") return String(members.length);
    if (how === "*") return members.join(" + ");
    if (how !== "") return members.map((one) => `(1 ${how === "+" ? "+" : "−"} ${one}%)`).join(" × ");
    return members.join(list);
  });
}

/** `name = formula with names = formula with numbers = result`; without the names where an input has none. */
function formulaOf(step: Step, locale: Locale, plan: Plan | undefined): string {
  const words = wording(locale);
  const { calculator, inputs, gives, result } = step;
  const gap = calculator === "gapToTarget" || gives === "gap";
  const better = gap && typeof result === "string" && result.startsWith("-");
  const direction = String(inputs.find(({ name }) => name === "direction")?.value ?? "");
  const formula = calculator === "gapToTarget" ? GAPS[direction]?.[better ? "better" : "short"] : FORMULAS[calculator];
  const isPace = gives === "flipsAt" && calculator === "ratio";
  const plain = isPace ? words.normalisation.pace : words.step[calculator];
  const own = gives === undefined || gives === "flipsAt" || gap ? plain : words.number[gives];
  const label = better && calculator === "gapToTarget" ? words.stepSentence.gapBetter : own;
  if (formula === undefined) return `${label} = ${resultOf(step, false)}`;
  const names = inputs.map((input) => (formula.includes(`{${input.name}}`) ? inputName(input, locale, plan) : ""));
  const isNamed =
    !names.includes(undefined) && names.some((name) => name !== "") && !/[-+*#]/.test(formula.match(/\{[-+*#]/)?.[0] ?? "");
  const named = isNamed ? [filled(formula, step, locale, (input) => [names[inputs.indexOf(input)] ?? ""])] : [];
  const numbers = filled(formula, step, locale);
  const answer = resultOf(step, better && calculator === "gapToTarget");
  const isPlain = numbers === answer || calculator === "observe";
  const steps = [label, ...named, numbers, ...(isPlain ? [] : [answer])];
  return steps.join(" = ").replace(/ = ≈([^=]*)$/, " ≈ $1");
}

/** The result as a number, without the sign that the words already tell. */
function resultOf({ result }: Step, unsigned: boolean): string {
  if (typeof result !== "string") return typeof result === "boolean" ? String(result) : result.map(number).join(", ");
  return number(unsigned ? result.replace(/^-/, "") : result);
}

/** A comparison and whether it holds. */
function comparisonOf(step: Step, locale: Locale): string | undefined {
  const { stepSentence, phrase, step: names } = wording(locale);
  const comparison = COMPARISONS[step.calculator];
  if (comparison !== undefined)
    return `${filled(comparison, step, locale)}${phrase.colon}${step.result === true ? stepSentence.holds : stepSentence.fails}`;
  if (step.calculator !== "isAsserted") return undefined;
  return `${names.isAsserted}${phrase.colon}${step.result === true ? stepSentence.met : stepSentence.notMet}`;
}

/** Steps that are told as sentences. */
function sentenceOf(step: Step, locale: Locale): string | undefined {
  const words = wording(locale);
  const { stepSentence, phrase } = words;
  const { calculator } = step;
  const sentence = Object.hasOwn(stepSentence, calculator) ? stepSentence[calculator as keyof typeof stepSentence] : undefined;
  if (sentence === undefined) return undefined;
  const facts = Object.fromEntries(step.inputs.map((input) => [input.name, membersOf(input, locale).join(phrase.list)]));
  const own = (group: { readonly [key: string]: string }, key: string) => (Object.hasOwn(group, key) ? (group[key] ?? key) : key);
  const result = Array.isArray(step.result) ? step.result.map(number).join(phrase.list) : String(step.result);
  const texts = { scale: own(words.gradeScale, facts["scale"] ?? ""), grade: own(words.grade, facts["grade"] ?? "") };
  const method = own(words.method, facts["method"] ?? "");
  const paces = { ...words.status, "off-track": words.statusCase.movedAway };
  const said = { paceStatus: paces, paceOutlook: words.outlook, applyMethod: words.methodClass } as const;
  const group: { readonly [key: string]: string } | undefined = said[calculator as keyof typeof said];
  const told = fill(sentence, { ...facts, ...texts, method, result: group === undefined ? result : own(group, result) });
  const unmoved = calculator === "paceStatus" && facts["unmoved"] !== undefined ? [stepSentence.unmoved] : [];
  const label = calculator === "applyMethod" || calculator === "paceStatus" ? "" : `${words.step[calculator]}${phrase.colon}`;
  return `${label}${[told, ...unmoved].join(phrase.comma)}`;
}

/** In Chinese brackets are wide and signs stand without spaces. */
function typographed(text: string, locale: Locale): string {
  if (locale === "en") return text;
  return text
    .replaceAll(/ ([-+−×÷=≈≥≤<>]) /g, "$1")
    .replaceAll("(", "（")
    .replaceAll(")", "）");
}
