import { PRINTED_ZH } from "./lexicon.js";
import type { Amount, ChangeRequirement, Requirement } from "./requirement.js";

/** The words a printer needs; `{}` is what they are said of. */
type Words = {
  readonly bounds: { readonly [K in Amount["bound"]]: string };
  readonly maintain: string;
  readonly growth: string;
  readonly change: { readonly increase: string; readonly decrease: string; readonly total: string };
  readonly points: string;
  readonly gradeSign: { readonly [scale: string]: string };
  readonly grade: { readonly [K in Extract<Requirement, { kind: "grade" }>["bound"]]: string };
  readonly relative: { readonly [K in Extract<Requirement, { kind: "relative" }>["relation"]]: string };
  readonly margin: string;
  readonly delegated: string;
  readonly none: string;
};

const PRINTED_EN: Words = {
  bounds: {
    exactly: "exactly {}",
    "at-least": "at least {}",
    "more-than": "more than {}",
    "at-most": "at most {}",
    "less-than": "less than {}",
    about: "about {}",
    between: "{}",
    unstated: "{}",
  },
  maintain: "hold at {}",
  growth: "growth of {} a year",
  change: { increase: "up by {} over the period", decrease: "down by {} over the period", total: "{} over the period" },
  points: " percentage points",
  gradeSign: { "surface-water": "" },
  grade: {
    exactly: "exactly class {}",
    "at-least": "class {} or better",
    "more-than": "better than class {}",
    "at-most": "class {} or worse",
    "less-than": "worse than class {}",
    about: "about class {}",
    unstated: "class {}",
  },
  relative: {
    "in-step": "in step with {}",
    "roughly-in-step": "roughly in step with {}",
    above: "above {}",
    "not-below": "not below {}",
    below: "below {}",
  },
  margin: " by {} percentage points",
  delegated: "as set by others: {}",
  none: "—",
};

const put = (form: string, said: string): string => form.replace("{}", () => said);

/**
 * Prints a requirement in the conventional notation of plans, or in plain English.
 *
 * In Chinese, {@link readTarget} reads what was printed back into the same requirement.
 *
 * @param requirement - what a target asks for
 * @param options - `locale`: `"zh"` (the default) or `"en"`
 * @returns one line
 * @category Printing
 * @example
 * ```ts
 * import { printTarget } from "five-year-plan/notation";
 * printTarget({ kind: "growth", bound: "about", value: "5.0" }); // => "年均增长5.0%左右"
 * printTarget({ kind: "level", bound: "at-least", value: "14" }, { locale: "en" }); // => "at least 14"
 * ```
 */
export function printTarget(requirement: Requirement, options: { readonly locale?: "zh" | "en" } = {}): string {
  const words: Words = options.locale === "en" ? PRINTED_EN : PRINTED_ZH;
  switch (requirement.kind) {
    case "level": {
      const said = amount(requirement, requirement.unit ?? "", words);
      return requirement.maintain ? put(words.maintain, said) : said;
    }
    case "growth":
      return put(words.growth, amount(requirement, "%", words));
    case "change":
      return put(changeForm(requirement, words), amount(requirement, changeUnit(requirement, words), words));
    case "grade":
      return put(words.grade[requirement.bound], `${requirement.grade}${words.gradeSign[requirement.scale] ?? ""}`);
    case "composition":
      return put(words.bounds[requirement.bound], requirement.parts.join(":"));
    case "relative":
      return (
        put(words.relative[requirement.relation], requirement.to) +
        (requirement.margin ? put(words.margin, requirement.margin) : "")
      );
    case "delegated":
      return put(words.delegated, requirement.to);
    case "qualitative":
      return requirement.text;
    case "none":
      return words.none;
  }
}

function amount(said: Amount, unit: string, words: Words): string {
  const number = said.bound === "between" ? `${said.low}—${said.high}` : said.value;
  return put(words.bounds[said.bound], `${number}${unit}`);
}

function changeForm({ direction }: ChangeRequirement, words: Words): string {
  return words.change[direction ?? "total"];
}

function changeUnit({ measure }: ChangeRequirement, words: Words): string {
  return measure === "percent" ? "%" : measure === "points" ? words.points : "";
}
