import type { Case } from "./case.js";

/** What is the same throughout a case is computed when it is asked for first. */
export function onceACase<T, C extends Case = Case>(compute: (given: C) => T): (given: C) => T {
  const found = new WeakMap<C, { readonly is: T }>();
  return (given) => {
    const before = found.get(given);
    if (before !== undefined) return before.is;
    const is = compute(given);
    found.set(given, { is });
    return is;
  };
}
