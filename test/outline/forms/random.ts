import { randomOf } from "../../random.js";

/** Chance that a seed decides: the same seed gives the same draws everywhere. */
export type Chance = {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Different members of a list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[];
  shuffled<T>(list: readonly T[]): T[];
  happens(share: number): boolean;
  /** A chance of its own, so that what is drawn here changes nothing there. */
  fork(name: string): Chance;
};

export function chanceOf(seed: number): Chance {
  const next = randomOf(seed);
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const shuffled = <T>(list: readonly T[]): T[] => {
    const mixed = [...list];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = int(0, i);
      [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
    }
    return mixed;
  };
  return {
    int,
    shuffled,
    pick: <T>(list: readonly T[]) => list[int(0, list.length - 1)] as T,
    some: <T>(list: readonly T[], count: number) => {
      const places = new Set(shuffled(list.map((_, i) => i)).slice(0, count));
      return list.filter((_, i) => places.has(i));
    },
    happens: (share) => next() < share,
    fork: (name) => {
      let hash = seed ^ 0x9e3779b9;
      for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
      return chanceOf(hash);
    },
  };
}
