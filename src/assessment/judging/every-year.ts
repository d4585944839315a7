import type { PolicyName } from "../../model/index.js";
import { everyYearDecides } from "../decisions/kept.js";
import { type Case, isFinal, type Judgement } from "./case.js";
import { bitsOf, judgementOf } from "./judgement-of.js";

/** A year compared with what it requires: whether it is met, and what rounding allows. */
export type YearHeld = { readonly met: boolean; readonly can: { readonly pass: boolean; readonly fail: boolean } };

/**
 * Judges what must hold in every year: one year missed is final; at the end no year may be missing, unless the
 * policy says so.
 *
 * @param years - the years observed, in their order
 * @param named - the policy settings that the years used
 */
export function judgeEachYear(given: Case, years: readonly YearHeld[], named: () => readonly PolicyName[]): Judgement {
  const { first, last, policy } = given;
  const [final, asked] = [isFinal(given), last - first + 1];
  const broken = years.some(({ met }) => !met);
  const can = bitsOf({ pass: years.every(({ can }) => can.pass), fail: years.some(({ can }) => can.fail) });
  const met = years.at(-1)?.met ?? false;
  const judged = judgementOf(everyYearDecides(years.length, asked, met, broken, can, final, policy.missing === "latest"));
  if (judged.reason !== undefined) return judged;
  const gap = final && years.length < asked;
  return {
    ...judged,
    policy: [...named(), ...(gap && !broken ? (["missing"] as const) : [])],
    ...(broken && !final && { outlook: "out-of-reach" as const }),
  };
}

/** Entries of a first year and later, in the order of their years. */
export function sinceFirst<T>(byYear: ReadonlyMap<number, T>, first: number): readonly (readonly [number, T])[] {
  return [...byYear].filter(([year]) => year >= first).sort(([a], [b]) => a - b);
}
