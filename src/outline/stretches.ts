import type { Locator } from "../model/index.js";
import type { TextSpan } from "./passage.js";
import type { OutlineReading } from "./reading.js";
import { type Signs, signAt, withoutBlanks } from "./signs.js";

/** A heading: its signs from `from` to `after`, and what is under it to `to`. */
export type Under = { readonly locator: Locator; readonly from: number; readonly after: number; readonly to: number };

/** A heading that is not among so many that follow is not in the body. */
const LOOKED_AHEAD = 500;

type Titled = { readonly title: string; readonly locator: Locator; readonly depth: number };

/** The headings of parts, chapters and sections in printed order, each with what is under it; those that the body has not are left out. */
export function headingsOf(reading: OutlineReading, signs: Signs): readonly Under[] {
  const places = reading.blocks.filter(({ role }) => role === "heading").map(({ span }) => span);
  const found: (Titled & { readonly from: number; readonly after: number })[] = [];
  let next = 0;
  for (const one of titled(reading)) {
    const name = withoutBlanks(one.title);
    const ahead = places.slice(next, next + LOOKED_AHEAD);
    const at = ahead.findIndex((span) => printedIn(signs, span).includes(name));
    const span = ahead[at];
    if (span === undefined) continue;
    next += at;
    found.push({ ...one, from: signAt(signs, span.start), after: signAt(signs, span.end) });
  }
  const ends: number[] = [];
  const open: { readonly depth: number; readonly from: number }[] = [];
  for (const { depth, from } of found.toReversed()) {
    while ((open.at(-1)?.depth ?? 0) > depth) open.pop();
    ends.push(open.at(-1)?.from ?? signs.text.length);
    open.push({ depth, from });
  }
  return found.map(({ locator, from, after }, i) => ({ locator, from, after, to: ends[found.length - 1 - i] ?? after }));
}

/** Every heading that a reading tells, in printed order. */
function titled({ parts, chapters }: OutlineReading): readonly Titled[] {
  return chapters.flatMap((chapter, i) => {
    const { part, no, title, sections } = chapter;
    const locator = { ...(part !== undefined && { part }), chapter: no };
    const opened = part === chapters[i - 1]?.part ? undefined : parts.find((one) => one.no === part);
    return [
      ...(opened === undefined ? [] : [{ title: opened.title.zh, locator: { part: opened.no }, depth: 1 }]),
      { title: title.zh, locator, depth: 2 },
      ...sections.map((section) => ({ title: section.title.zh, locator: { ...locator, section: section.no }, depth: 3 })),
    ];
  });
}

const printedIn = (signs: Signs, { start, end }: TextSpan): string => signs.text.slice(signAt(signs, start), signAt(signs, end));
