/** No more is told of what was given. */
const MOST_ECHOED = 60;

/** A text that was given, cut short where it is long. */
export const echoed = (text: string): string => (text.length > MOST_ECHOED ? `${text.slice(0, MOST_ECHOED - 1)}…` : text);

/** What is ours and not what was given: it is told whole. */
const OURS: readonly string[] = ["expected", "known", "write", "candidates", "issues"];

/** Facts with the texts that were given cut short. */
export const echoedFacts = <F extends { readonly [name: string]: unknown }>(facts: F): F =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" && !OURS.includes(name) ? echoed(fact) : fact]),
  ) as F;
