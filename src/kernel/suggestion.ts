import { refuseUnless } from "./argument.js";

/** Names longer than this are not compared. */
const LONGEST_NAME = 60;

/**
 * The known name that a misspelt one most likely means: at most a third of its letters may differ.
 *
 * @param given - the name that is not known
 * @param known - the names that are
 * @returns one of the known names, or undefined when none is near
 */
export function suggestion(given: string, known: readonly string[]): string | undefined {
  refuseUnless("given", given, "text");
  refuseUnless("known", known, "list");
  if (given.length > LONGEST_NAME) return undefined;
  let [best, least]: [string | undefined, number] = [undefined, Math.max(1, Math.floor(given.length / 3)) + 1];
  for (const name of known) {
    const changes = distance(given.toLowerCase(), name.toLowerCase());
    if (changes < least) [best, least] = [name, changes];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function distance(a: string, b: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last?.[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast?.[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last?.[b.length] ?? 0;
}
