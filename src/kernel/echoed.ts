/** An error echoes no more of what it was given. */
const MOST_ECHOED = 60;

/** A text that was given, cut short where it is long. */
export const echoed = (text: string): string => (text.length > MOST_ECHOED ? `${text.slice(0, MOST_ECHOED - 1)}…` : text);

/** Facts that are the library's own and not what was given: they stay whole. */
const OURS: readonly string[] = ["expected", "known", "write", "candidates", "suggestion"];

const short = (fact: unknown): unknown =>
  typeof fact === "string"
    ? echoed(fact)
    : Array.isArray(fact) && fact.every((one) => typeof one === "string")
      ? fact.map(echoed)
      : fact;

/** Facts with the texts that were given, and those in lists, cut short. */
export const echoedFacts = <F extends { readonly [name: string]: unknown }>(facts: F): F =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, OURS.includes(name) ? fact : short(fact)])) as F;
