import { refuseUnless } from "../kernel/index.js";

/**
 * Puts facts into a phrase: `{name}` becomes the fact of that name, a list its members one after the other, a missing one nothing.
 *
 * @param phrase - a phrase of {@link Words}
 * @param facts - facts by name
 * @param between - what is between the members of a list: `、` in Chinese
 * @returns the phrase with its facts
 * @category Wording
 * @example
 * ```ts
 * import { fill, wording } from "five-year-plan/text";
 * fill(wording("en").issue["unknown-key"], { key: "yaer" }); // => "unknown key yaer"
 * ```
 */
export function fill(phrase: string, facts: { readonly [name: string]: unknown }, between = ", "): string {
  refuseUnless("phrase", phrase, "text");
  refuseUnless("facts", facts, "object");
  refuseUnless("between", between, "text");
  return phrase.replace(/\{([a-zA-Z]{1,40})\}/g, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : "";
    return Array.isArray(fact) ? fact.join(between) : String(fact);
  });
}
