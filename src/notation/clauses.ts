import { type Seen, unquoted } from "./clause.js";
import { originalAt } from "./fold.js";
import { originalEnd, saidAs } from "./ledger.js";
import type { ReadClause } from "./read-clause.js";
import type { ClausePlace, TargetClause, TargetReading } from "./reading.js";
import type { Requirement } from "./requirement.js";
import type { Scene, When } from "./when.js";

type Told = Pick<Read, "year" | "period" | "yearly">;

/** The clauses of a cell, the main one first, with their places; and when the main one holds. */
export function clausesOf(read: readonly ReadClause[], scene: Scene): Told & { readonly clauses: readonly TargetClause[] } {
  const [main, ...rest] = inOrder(joined(read));
  if (main === undefined) return { clauses: [] };
  return { clauses: [main, ...rest].map((one) => placed(one, scene)), ...whenOf(main, scene.seen) };
}

type Joined = { readonly requirement: Requirement; readonly from: ReadClause; readonly to: ReadClause; readonly when: When };

/** Neighbouring words are one clause. */
function joined(read: readonly ReadClause[]): Joined[] {
  const all: Joined[] = [];
  for (const one of read) {
    const last = all.at(-1);
    const { requirement, when } = one;
    if (requirement.kind === "qualitative" && last?.requirement.kind === "qualitative") {
      const text = `${last.requirement.text}，${requirement.text}`;
      all[all.length - 1] = { ...last, requirement: { kind: "qualitative", text }, to: one };
    } else all.push({ requirement, from: one, to: one, when });
  }
  return all;
}

/** What can be checked goes before words. */
function inOrder(read: readonly Joined[]): readonly Joined[] {
  const main = read.findIndex(({ requirement: { kind } }) => kind !== "qualitative" && kind !== "delegated" && kind !== "none");
  return main <= 0 ? read : [...read.slice(main, main + 1), ...read.slice(0, main), ...read.slice(main + 1)];
}

function placed({ requirement, from, to, when }: Joined, { folded, ledger }: Scene): TargetClause {
  const { start, since } = from.clause;
  const { end } = to.clause;
  const subject = unquoted(saidAs("subject", ledger, folded, { start, end }));
  return asClause(requirement, {
    start: originalAt(folded, start),
    end: originalEnd(folded, end),
    ...(subject !== "" && { subject }),
    ...(when.year !== undefined && { year: when.year }),
    ...(since !== undefined && { since }),
  });
}

/** A requirement with its place beside it, not in it: what compares or stores requirements does not see it. */
export function asClause(requirement: Requirement, place: ClausePlace): TargetClause {
  const told = Object.entries(place).map(([key, value]) => [key, { value, enumerable: false }] as const);
  return Object.defineProperties({ ...requirement }, Object.fromEntries(told)) as TargetClause;
}

type Read = Extract<TargetReading, { ok: true }>;

/** A reading whose main clause asks something else in its place; `notes` say why. */
export function withMain(reading: Read, main: Requirement, notes: Read["notes"] = reading.notes): Read {
  const [{ start, end }, ...more] = reading.clauses;
  return { ...reading, clauses: [asClause(main, { start, end }), ...more], notes };
}

/** When the main clause holds, by its own words or a note beside it. Growth is a mean without saying so, and so is a comparison of it. */
function whenOf({ requirement, when: { year, period, yearly } }: Joined, seen: Seen): Told {
  const [told, often] = [year ?? seen.year, yearly ?? seen.perYear];
  const mean = requirement.kind === "growth" || requirement.kind === "relative";
  return {
    ...(told !== undefined && { year: told }),
    ...(period && { period }),
    ...(often !== undefined && !(mean && often === "mean") && { yearly: often }),
  };
}
