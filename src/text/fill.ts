import { refuseUnless } from "../kernel/index.js";

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
