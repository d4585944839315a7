import type { Case } from "./case.js";

/** What is the same throughout a case is computed when it is asked for first. */
export function onceACase<T>(compute: (given: Case) => T): (given: Case) => T {
  const found = new WeakMap<Case, { readonly is: T }>();
  return (given) => {
    const before = found.get(given);
    if (before !== undefined) return before.is;
    const is = compute(given);
    found.set(given, { is });
    return is;
  };
}
