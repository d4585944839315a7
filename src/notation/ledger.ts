import { type Folded, originalAt, unfolded } from "./fold.js";
import type { PartKind, ReadingPart } from "./reading.js";

/** A stretch of the folded text. */
export type Stretch = { readonly start: number; readonly end: number };

/** What each character of a cell has been read as: one entry per folded character, empty where nobody has read it yet. */
export type Ledger = (Claim | undefined)[];

type Claim = { readonly as: PartKind };

/** Books a stretch. Who comes first has it: what is booked already stays. */
export function claim(ledger: Ledger, as: PartKind, ...stretches: readonly (Stretch | undefined)[]): void {
  for (const stretch of stretches) {
    const own: Claim = { as };
    for (let at = stretch?.start ?? 0; at < (stretch?.end ?? 0); at++) ledger[at] ??= own;
  }
}

/** Takes back what a form booked that then gave up. */
export function release(ledger: Ledger, stretches: readonly Stretch[]): void {
  for (const { start, end } of stretches) for (let at = start; at < end; at++) ledger[at] = undefined;
}

/** Books as another kind what is booked as one. */
export function rebook(ledger: Ledger, from: PartKind, as: PartKind, stretches: readonly Stretch[]): void {
  const own: Claim = { as };
  for (const { start, end } of stretches) for (let at = start; at < end; at++) if (ledger[at]?.as === from) ledger[at] = own;
}

/** Whether all of some stretches have been read. */
export const isBooked = (ledger: Ledger, stretches: readonly Stretch[]): boolean =>
  stretches.every(({ start, end }) => {
    for (let at = start; at < end; at++) if (ledger[at] === undefined) return false;
    return true;
  });

/** The first stretch that nobody has read. */
export function unread(ledger: Ledger, { text }: Folded): Stretch | undefined {
  let start = 0;
  while (start < text.length && ledger[start] !== undefined) start++;
  let end = start;
  while (end < text.length && ledger[end] === undefined) end++;
  return end > start ? { start, end } : undefined;
}

/** The stretches by what they were read as, in the original text. White space between them says nothing. */
export function partsOf(ledger: Ledger, folded: Folded): ReadingPart[] {
  const parts: ReadingPart[] = [];
  for (let start = 0, end = 0; start < folded.text.length; start = end) {
    const own = ledger[start];
    while (end < folded.text.length && ledger[end] === own) end++;
    if (own !== undefined) parts.push({ start: originalAt(folded, start), end: originalEnd(folded, end), as: own.as });
  }
  return parts;
}

/** What a stretch says that is booked as one kind, without what is between. */
export function saidAs(as: PartKind, ledger: Ledger, folded: Folded, { start: from, end: to }: Stretch): string {
  let said = "";
  for (let start = from, end = from; start < to; start = end) {
    const own = ledger[start]?.as === as;
    while (end < to && (ledger[end]?.as === as) === own) end++;
    if (own) said += unfolded(folded, start, end);
  }
  return said;
}

/** Behind the last original character of a folded stretch. */
export function originalEnd(folded: Folded, end: number): number {
  return end === 0 ? 0 : originalAt(folded, end - 1) + 1;
}
