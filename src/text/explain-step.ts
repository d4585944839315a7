import type { Source, Step, StepInput } from "../assessment/index.js";
import { refuseUnless } from "../kernel/index.js";
import type { Trust } from "../model/index.js";
import { fill } from "./fill.js";
import { locate } from "./locate.js";
import { shown } from "./number.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * One step of a verdict in words: the calculator, each input with where it comes from, and the result.
 *
 * @param step - a step of `verdict.because`
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line; results are shown with at most six decimals, rounded half up and marked `≈`
 * @category Wording
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { explainStep } from "five-year-plan/text";
 * const { because } = assessIndicator(huzhu14, "urbanisation-rate", huzhu14Outcomes, { asOf: 2025 });
 * explainStep(because[0], "en");
 * // => "gap to target: gapToTarget(current 42.1 [observed 2025, actual, Chapter 1, Section 1 · Table 1 · row 5 · 总量], target 40 [target, Chapter 1, Section 1 · Table 1 · row 5 · 规划目标], direction higher) = -2.1"
 * ```
 */
export function explainStep(step: Step, locale: Locale = "zh"): string {
  refuseUnless("step", step, { inputs: "list" });
  const words = wording(locale);
  const inputs = step.inputs.map((input) => `${input.name} ${valueIn(input)}${origin(input, locale)}`).join(", ");
  return `${words.step[step.calculator]}${words.phrase.colon}${step.calculator}(${inputs}) = ${resultOf(step, locale)}`;
}

const DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/;
const number = (text: string): string => (DECIMAL.test(text) ? shown(text, 6) : text);

function valueIn({ value }: StepInput): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? number(value) : `[${value.map(number).join(", ")}]`;
}

function resultOf({ result, calculator }: Step, locale: Locale): string {
  const words = wording(locale);
  if (typeof result === "boolean") return words.boolean[result ? "true" : "false"];
  if (typeof result !== "string") return `[${result.map(number).join(", ")}]`;
  if (calculator === "paceStatus") return words.status[result as keyof typeof words.status];
  if (calculator === "paceOutlook") return words.outlook[result as keyof typeof words.outlook];
  return number(result);
}

function origin({ source }: StepInput, locale: Locale): string {
  const sources = Array.isArray(source) ? (source as readonly Source[]) : [source as Source];
  const told = [...new Set(sources.map((one) => tell(one, locale)))].filter((text) => text !== "");
  return told.length === 0 ? "" : ` [${told.join("; ")}]`;
}

function tell(source: Source, locale: Locale): string {
  const { source: names, phrase, observationStatus, basis, trust } = wording(locale);
  const resting = ({ trust: how, sources = [] }: { trust?: Trust; sources?: readonly string[] }) =>
    how === undefined ? undefined : `${trust[how]}${phrase.colon}${sources.join(" ")}`;
  const comma = ", ";
  switch (source.from) {
    case "observation": {
      const when = source.span === undefined ? fill(phrase.year, source) : fill(phrase.span, source.span);
      const where = source.locator === undefined ? source.source : locate(source.locator, locale);
      const prices = source.basis === undefined ? undefined : basis[source.basis];
      return [`${names.observation} ${when}`, observationStatus[source.status], prices, where, resting(source)]
        .filter((part) => part !== undefined)
        .join(comma);
    }
    case "baseline":
    case "target":
      return [names[source.from], locate(source.locator, locale), resting(source)].filter((part) => part).join(comma);
    case "reference":
      return [names.reference, source.name, source.year, source.basis && basis[source.basis]]
        .filter((part) => part !== undefined)
        .join(" ");
    case "policy":
      return `${names.policy} ${source.name}`;
    case "step":
      return fill(names.step, { step: source.step + 1 });
    default:
      return "";
  }
}
