/** The longest of some words that a name ends in. */
export function endingOf(name: string, words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>(
    (found, word) => (name.endsWith(word) && word.length > (found?.length ?? 0) ? word : found),
    undefined,
  );
}

/** The first of some words that a name begins with. */
export function beginningOf(name: string, words: readonly string[]): string | undefined {
  return words.find((word) => name.startsWith(word));
}
