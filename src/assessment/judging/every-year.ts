import type { PolicyName } from "../../model/index.js";
import type { Status } from "../verdict.js";
import { type Case, inOrder, isFinal, type Judgement, undetermined } from "./case.js";

/** A year held against what it asks: whether it is met, and what rounding allows. */
export type YearHeld = { readonly met: boolean; readonly can: { readonly pass: boolean; readonly fail: boolean } };

/**
 * Judges what must hold in every year: one broken year breaks it for good; at the end no year may be missing, unless the
 * policy says so.
 *
 * @param years - the years observed, in their order
 * @param named - the judgements that the years used
 */
export function judgeEachYear(given: Case, years: readonly YearHeld[], named: () => readonly PolicyName[]): Judgement {
  const now = years.at(-1);
  if (now === undefined) return undetermined("no-observation");
  const standing = now.met ? "met" : "not-met";
  const broken = years.some(({ met }) => !met);
  const gap = isFinal(given) && years.length < given.last - given.first + 1;
  const unknown = gap && given.policy.missing === "undetermined";
  const good: Status = unknown ? "undetermined" : isFinal(given) ? "achieved" : "on-track";
  const bad: Status = isFinal(given) ? "missed" : "off-track";
  const possible = [...(years.every(({ can }) => can.pass) ? [good] : []), ...(years.some(({ can }) => can.fail) ? [bad] : [])];
  const reachable = inOrder(possible);
  if (unknown && !broken) return { ...undetermined("missing-years", standing), reachable };
  return {
    status: broken ? bad : good,
    standing,
    reachable,
    policy: [...named(), ...(gap && !broken ? (["missing"] as const) : [])],
    ...(broken && !isFinal(given) && { outlook: "out-of-reach" as const }),
  };
}

/** Entries of a first year and later, in the order of their years. */
export function sinceFirst<T>(byYear: ReadonlyMap<number, T>, first: number): readonly (readonly [number, T])[] {
  return [...byYear].filter(([year]) => year >= first).sort(([a], [b]) => a - b);
}
