import type { Passage } from "../passage.js";
import { PAIRS } from "./lexicon.js";

/**
 * A passage without its white space, and the same with one width for each sign. A blank stays between two Latin words or numbers.
 * `depth[i]` is the number of brackets and quotation marks around a sign; one that is never closed is none.
 */
export type Tight = Passage & { readonly plain: string; readonly depth: Uint16Array };

const SPACE = /\s/u;
const WORD = /[A-Za-z0-9]/;
const LETTER = /[A-Za-z]/;
/** Signs that nobody sees. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;

/** Most signs need no further look. */
const isHan = (sign: string): boolean => sign >= "\u3400" && sign <= "\u9fff";

/** A passage, or several one after another, as they are read. */
export function tight(...passages: readonly Passage[]): Tight {
  const room = passages.reduce((sum, { text }) => sum + text.length, 0);
  const [starts, ends] = [new Uint32Array(room), new Uint32Array(room)];
  const [text, plain]: [string[], string[]] = [[], []];
  let blank: { readonly start: number; readonly end: number } | undefined;
  let parts = WORD;
  for (const passage of passages) {
    for (let i = 0; i < passage.text.length; i++) {
      const sign = passage.text.charAt(i);
      const place = { start: passage.starts[i] ?? 0, end: passage.ends[i] ?? 0 };
      if (!isHan(sign)) {
        if (INVISIBLE.test(sign)) continue;
        if (SPACE.test(sign)) {
          if (blank === undefined) parts = WORD;
          blank ??= place;
          continue;
        }
      }
      const one = narrow(sign);
      if (blank !== undefined && parts.test(one) && parts.test(plain.at(-1) ?? "")) put(" ", " ", blank);
      blank = undefined;
      put(sign, one, place);
    }
    // The end of a line parts two words of Latin letters; a number may go on behind it.
    if (blank === undefined && text.length > 0) {
      const end = ends[text.length - 1] ?? 0;
      [blank, parts] = [{ start: end, end }, LETTER];
    }
  }
  const joined = plain.join("");
  return {
    text: text.join(""),
    plain: joined,
    starts: starts.subarray(0, text.length),
    ends: ends.subarray(0, text.length),
    depth: depths(joined),
  };

  function put(sign: string, one: string, { start, end }: { readonly start: number; readonly end: number }) {
    starts[text.length] = start;
    ends[text.length] = end;
    text.push(sign);
    plain.push(one);
  }
}

/** A part of what was read, without the signs given at its ends. */
export function part({ text, plain, starts, ends, depth }: Tight, from = 0, to = text.length): Tight {
  return {
    text: text.slice(from, to),
    plain: plain.slice(from, to),
    starts: starts.subarray(from, to),
    ends: ends.subarray(from, to),
    depth: depth.subarray(from, to),
  };
}

/** A stretch of what was read. */
export type Range = { readonly from: number; readonly to: number };

/** A stretch without some signs at its ends. */
export function trimmed({ plain }: Tight, { from, to }: Range, signs: string): Range {
  let [start, end] = [from, to];
  while (start < end && signs.includes(plain.charAt(start))) start++;
  while (end > start && signs.includes(plain.charAt(end - 1))) end--;
  return { from: start, to: end };
}

/** A stretch as a part of its own, without some signs at its ends. */
export function within(given: Tight, range: Range, signs = ""): Tight {
  const { from, to } = trimmed(given, range, signs);
  return part(given, from, to);
}

/** The first place, not inside brackets, at which one of some signs is; -1 where there is none. */
export function outside({ plain, depth }: Tight, signs: string, from = 0, to = plain.length): number {
  for (let i = from; i < to; i++) if (depth[i] === 0 && signs.includes(plain.charAt(i))) return i;
  return -1;
}

/** The stretches between some signs that are in no bracket; the signs are in none of them. */
export function between(given: Tight, signs: string, { from, to }: Range = { from: 0, to: given.plain.length }): Range[] {
  const ranges: Range[] = [];
  for (let start = from; start <= to; ) {
    const at = outside(given, signs, start, to);
    const end = at < 0 ? to : at;
    if (end > start) ranges.push({ from: start, to: end });
    start = end + 1;
  }
  return ranges;
}

function narrow(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
}

const CLOSES: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const OPENS: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/** How many closed pairs stand around each sign; the signs of a pair are inside it. */
function depths(plain: string): Uint16Array {
  const change = new Int32Array(plain.length + 1);
  const open: { readonly sign: string; readonly at: number }[] = [];
  const waiting = new Map<string, number>();
  for (let i = 0; i < plain.length; i++) {
    const sign = plain.charAt(i);
    if (CLOSES.has(sign)) {
      open.push({ sign, at: i });
      waiting.set(sign, (waiting.get(sign) ?? 0) + 1);
    }
    const opening = OPENS.get(sign);
    if (opening === undefined || (waiting.get(opening) ?? 0) === 0) continue;
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      waiting.set(top.sign, (waiting.get(top.sign) ?? 1) - 1);
      if (top.sign !== opening) continue;
      change[top.at] = (change[top.at] ?? 0) + 1;
      change[i + 1] = (change[i + 1] ?? 0) - 1;
      break;
    }
  }
  const depth = new Uint16Array(plain.length);
  let now = 0;
  for (let i = 0; i < plain.length; i++) {
    now += change[i] ?? 0;
    depth[i] = Math.min(now, 0xffff);
  }
  return depth;
}

/** Whether a bracket or a quotation mark stays open at the end. */
export function staysOpen(given: Tight): boolean {
  for (let i = given.plain.length - 1; i >= 0 && i > given.plain.length - LONGEST_BRACKET; i--) {
    const sign = given.plain.charAt(i);
    if ((given.depth[i] ?? 0) > 0) continue;
    if (CLOSES.has(sign)) return true;
  }
  return false;
}

/** What stays open further back is a misprint. */
const LONGEST_BRACKET = 60;
