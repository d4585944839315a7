import { refuseUnless } from "../kernel/index.js";
import type { Plan } from "../model/index.js";
import { refuseUnlessPlan } from "../model/index.js";
import { type Requirement, targetLine } from "../notation/index.js";
import { nameIn } from "./names.js";
import { quotedIn } from "./quoted-in.js";
import { amountIn, counted } from "./units.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * What a target requires, in one line: in English with English units, names of indicators instead of ids, and words without a number as a
 * quotation.
 *
 * @param requirement - what a target requires
 * @param locale - `"zh"` or `"en"`
 * @param plan - the plan: with it a comparison with another indicator gives that indicator's name, not its id
 * @returns one line
 * @category Wording
 * @example
 * ```ts
 * import { requirementIn } from "five-year-plan/text";
 * requirementIn({ kind: "level", bound: "at-least", value: "2800", unit: "人次" }, "en"); // => "at least 2800 person-times"
 * requirementIn({ kind: "qualitative", text: "坚决遏制" }, "en"); // => "“坚决遏制”"
 * ```
 */
export function requirementIn(requirement: Requirement, locale: Locale, plan?: Plan): string {
  refuseUnless("requirement", requirement, { kind: "text" });
  if (plan !== undefined) refuseUnlessPlan(plan);
  return targetLine(spoken(requirement, locale, plan), { locale });
}

function spoken(requirement: Requirement, locale: Locale, plan: Plan | undefined): Requirement {
  if (requirement.kind === "relative") {
    const other = plan?.indicators.find(({ id }) => id === requirement.to);
    return { ...requirement, to: other === undefined ? quotedIn(requirement.to, locale) : nameIn(other.name, locale) };
  }
  const ofNone = changeOfNone(requirement, locale);
  if (ofNone !== undefined) return { kind: "qualitative", text: ofNone };
  if (locale === "zh") return requirement;
  if (requirement.kind === "qualitative") return { ...requirement, text: quotedIn(requirement.text, locale) };
  if (!("unit" in requirement) || requirement.unit === undefined) return requirement;
  return inEnglish(requirement, requirement.unit);
}

/** A change by at least or more than nothing, which nobody says in numbers: 不减少, 有所增加. */
function changeOfNone(requirement: Requirement, locale: Locale): string | undefined {
  if (requirement.kind !== "change" || requirement.direction === undefined || requirement.bound === "between") return undefined;
  if (!/^0(\.0+)?$/.test(requirement.value)) return undefined;
  const { changeOfNone: words } = wording(locale);
  if (requirement.bound === "at-least") return words[requirement.direction === "increase" ? "noDecrease" : "noIncrease"];
  return requirement.bound === "more-than" ? words[requirement.direction] : undefined;
}

/** Numbers in English counting, with what is left of their unit. */
function inEnglish(requirement: Requirement, unit: string): Requirement {
  const numbers = Object.entries(requirement).flatMap(([key, one]) =>
    key === "value" || key === "low" || key === "high" ? [[key, counted(String(one), unit)] as const] : [],
  );
  const rest = numbers[0]?.[1].of ?? unit;
  const counts = Object.fromEntries(numbers.map(([key, { count }]) => [key, count]));
  return { ...requirement, ...counts, unit: rest === "" ? "" : amountIn("", rest, "en") } as Requirement;
}
