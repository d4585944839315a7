import { quotedIn } from "./quoted-in.js";
import type { Locale } from "./words.js";

/** Facts for a phrase: what they quote of a plan is in quotation marks in English, unless the phrase has them. */
export function quotedFacts<F>(phrase: string, facts: { readonly [name: string]: F }, locale: Locale) {
  const quoted = (name: string, fact: unknown): unknown => {
    if (phrase.includes(`“{${name}}”`)) return fact;
    if (Array.isArray(fact)) return fact.map((one) => quoted("", one));
    return typeof fact === "string" ? quotedIn(fact, locale) : fact;
  };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, quoted(name, fact)]));
}
