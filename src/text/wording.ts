import { PlanError, refuseUnless } from "../kernel/index.js";
import { en } from "./en.js";
import type { Locale, Words } from "./words.js";
import { zh } from "./zh.js";

/**
 * All words in one language.
 *
 * @param locale - `"zh"` or `"en"`
 * @returns words for every status, reason, step, error …
 * @throws PlanError `invalid-locale`
 * @category Wording
 * @example
 * ```ts
 * import { wording } from "five-year-plan/text";
 * wording("zh").status.ahead; // => "快于预期"
 * wording("en").attribute.binding; // => "binding"
 * ```
 */
export function wording(locale: Locale): Words {
  if (locale === "zh") return zh;
  if (locale === "en") return en;
  throw new PlanError("invalid-locale", { locale: String(locale) });
}

/**
 * Puts facts into a phrase: `{name}` becomes the fact of that name, a list its members, a missing one nothing.
 *
 * @param phrase - a phrase of {@link Words}
 * @param facts - facts by name
 * @returns the phrase with its facts
 * @category Wording
 * @example
 * ```ts
 * import { fill, wording } from "five-year-plan/text";
 * fill(wording("en").issue["unknown-key"], { key: "yaer" }); // => "unknown key yaer"
 * ```
 */
export function fill(phrase: string, facts: { readonly [name: string]: unknown }): string {
  refuseUnless("phrase", phrase, "text");
  refuseUnless("facts", facts, "object");
  return phrase.replace(/\{([a-zA-Z]{1,40})\}/g, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : "";
    return Array.isArray(fact) ? fact.join(" | ") : String(fact);
  });
}
