/** Shorter names are in too many others. */
const SHORTEST = 3;
/** How much of the longer of two names both must begin and end with, as a share: parts of it. */
const SHARED = { of: 3, in: 5 } as const;

/** Whether two names are near each other: one holds the other, or they begin and end alike for three fifths of the longer one. */
export function areNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST) return false;
  if (long.includes(short)) return true;
  let start = 0;
  // They differ before the shorter one ends: the longer one would hold it.
  while (short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  return (start + end) * SHARED.in >= long.length * SHARED.of;
}
