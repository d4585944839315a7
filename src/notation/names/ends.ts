type ByLast = ReadonlyMap<string, readonly string[]>;

/** The lists of a lexicon by the last character of their words, the longest first. */
const sorted = /* @__PURE__ */ new WeakMap<readonly string[], ByLast>();

function byLast(words: readonly string[]): ByLast {
  const known = sorted.get(words);
  if (known !== undefined) return known;
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const last = word.slice(-1);
    const group = groups.get(last);
    if (group === undefined) groups.set(last, [word]);
    else group.push(word);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  sorted.set(words, groups);
  return groups;
}

/** The longest of some words of a lexicon, which is a list that never changes, that a name ends in. */
export function endingOf(name: string, words: readonly string[]): string | undefined {
  return byLast(words)
    .get(name.slice(-1))
    ?.find((word) => name.endsWith(word));
}

/** The first of some words that a name begins with. */
export function beginningOf(name: string, words: readonly string[]): string | undefined {
  return words.find((word) => name.startsWith(word));
}
