import type { Assumption } from "../assumption.js";
import { freeId, type UsedIds } from "../drafted-rows.js";

/** Things under ids that no two of them share, and which got another one. */
export type Unique<T> = { readonly list: readonly T[]; readonly changed: readonly Assumption[] };

/** Gives every thing an id of its own; the first of an id keeps it. */
export function unique<T extends { readonly id: string }>(list: readonly T[], used: UsedIds = new Map()): Unique<T> {
  const changed: Assumption[] = [];
  const made = list.map((one) => {
    const id = freeId(one.id, used);
    if (id === one.id) return one;
    changed.push({ indicator: id, code: "id-repeated", facts: { id: one.id } });
    return { ...one, id };
  });
  return { list: made, changed };
}
