import { refuseUnless, suggestion } from "../../kernel/index.js";
import { dataName } from "../../notation/index.js";
import type { Indicator } from "../indicator.js";
import { ID_PATTERN } from "../patterns.js";

/** Indicators by whose names a file may speak: those of a plan, or ids by names. */
export type IndicatorNames = {
  readonly plan?: { readonly indicators: readonly Pick<Indicator, "id" | "name" | "no">[] };
  readonly ids?: { readonly [name: string]: string };
};

/** The id that a cell means, with the unit it prints; or those that it may mean. */
export type NamedIndicator = { readonly id: string; readonly unit?: string } | { readonly candidates: readonly string[] };

/** The most candidates that are named. */
const MOST_CANDIDATES = 5;

/**
 * Finds ids by names, of which the caller's go first. An id of the plan is itself; a name must be one indicator's and nobody else's; what
 * has the form of an id and is no name is taken for one.
 */
export function indicatorFinder({ plan, ids = {} }: IndicatorNames): (given: string) => NamedIndicator {
  const known = new Map<string, Set<string>>();
  const add = (name: string, id: string): void => void known.set(name, (known.get(name) ?? new Set()).add(id));
  for (const [name, id] of Object.entries(ids)) add(dataName(name).whole, id);
  const mapped = new Set(known.keys());
  const own = new Set(plan?.indicators.map(({ id }) => id));
  for (const { id, name } of plan?.indicators ?? []) {
    const { name: bare, whole } = dataName(name.zh);
    for (const form of new Set([bare, whole, ...(name.en === undefined ? [] : [dataName(name.en).whole.toLowerCase()])]))
      if (!mapped.has(form)) add(form, id);
  }
  // Without names there is only the schema's word on what an id is.
  if (known.size === 0) return (given) => ({ id: given });
  const found = new Map<string, NamedIndicator>();
  const find = (given: string): NamedIndicator => {
    const { name, whole, unit } = dataName(given);
    for (const form of [whole, name, whole.toLowerCase()]) {
      const here = [...(known.get(form) ?? [])];
      if (here.length > 1) return { candidates: here.slice(0, MOST_CANDIDATES) };
      const [id] = here;
      if (id !== undefined) return { id, ...(form !== whole && unit !== undefined && { unit }) };
    }
    const names = [...known.keys()];
    const near = names.filter((one) => one.includes(name) || name.includes(one));
    const like = near.length > 0 ? near : [suggestion(name, names)].filter((one) => one !== undefined);
    return { candidates: like.slice(0, MOST_CANDIDATES) };
  };
  return (given) => {
    if (ID_PATTERN.test(given) && !mapped.has(given) && (own.has(given) || !known.has(given))) return { id: given };
    const before = found.get(given);
    if (before !== undefined) return before;
    const now = find(given);
    // A file names few indicators, and each many times.
    if (found.size < 10_000) found.set(given, now);
    return now;
  };
}

/** Whether a text is the id of what it names. */
export function isItself(given: string, find: (given: string) => NamedIndicator): boolean {
  const found = find(given);
  return "id" in found && found.id === given;
}

/**
 * The indicators of a plan that may be meant: by id, printed number or name, and where there is none of that name, those whose names
 * hold it.
 *
 * @param plan - the plan
 * @param given - an id, a number, or a name in Chinese or English
 * @returns the indicators in the plan's order; a row of two measures gives both for its number
 * @category Queries
 * @example
 * ```ts
 * import { indicatorsNamed } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * indicatorsNamed(huzhu15, "森林覆盖率").map(({ id }) => id); // => ["forest-coverage"]
 * indicatorsNamed(huzhu15, "18").length; // => 2
 * ```
 */
export function indicatorsNamed<I extends Pick<Indicator, "id" | "name" | "no">>(
  plan: { readonly indicators: readonly I[] },
  given: string,
): readonly I[] {
  refuseUnless("plan", plan, { indicators: "list" }, "invalid-plan");
  refuseUnless("given", given, "text");
  const exact = plan.indicators.filter(({ id, no }) => id === given || String(no) === given);
  if (exact.length > 0) return exact;
  const { name: wanted, whole } = dataName(given);
  if (wanted === "") return [];
  const forms = ({ name: { zh, en } }: I) => [
    dataName(zh).name,
    dataName(zh).whole,
    ...(en === undefined ? [] : [dataName(en).whole.toLowerCase()]),
  ];
  const named = plan.indicators.filter((one) =>
    forms(one).some((form) => form === wanted || form === whole || form === whole.toLowerCase()),
  );
  if (named.length > 0) return named;
  return plan.indicators.filter((one) => forms(one).some((form) => form.includes(wanted) || form.includes(whole.toLowerCase())));
}
