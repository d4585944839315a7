import type { JsonFault } from "./json-fault.js";

/** A line and a column of a text, from 1; columns count UTF-16 units, as editors do. @category Parsing */
export type TextPlace = { readonly line: number; readonly column: number };

/** Keys and positions that lead to a value. */
type Path = readonly (string | number)[];

/** Where a value of a JSON text begins, and the key before it. */
export type ValuePlace = { readonly at: number; readonly key?: number };

/** An object or array that is open, and the key or position that comes. */
type Open = { readonly object: boolean; key: string | number; keyAt: number; next: "first" | "colon" | "comma" | "item" };

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9A-Za-z.+-])/y;
const WORD = /(?:true|false|null)(?![0-9A-Za-z_])/y;

/** The line and column of a position. */
export function placeAt(text: string, position: number): TextPlace {
  const before = text.slice(0, position);
  return { line: before.split("\n").length, column: position - before.lastIndexOf("\n") };
}

/** One text for a way through a document. */
export const pathKey = (path: Path): string => JSON.stringify(path);

/**
 * Walks over a JSON text: tells where its values are, or where and why it is none. Linear, and as deep as the text.
 *
 * @param text - any text
 * @param wanted - the ways that matter, each as {@link pathKey} gives it
 * @returns the place of each way that was found, and the fault with its position where the text is no JSON
 */
export function jsonPlaces(
  text: string,
  wanted: ReadonlySet<string> = new Set(),
): { readonly places: ReadonlyMap<string, ValuePlace>; readonly fault?: { readonly at: number; readonly fault: JsonFault } } {
  const places = new Map<string, ValuePlace>();
  const open: Open[] = [];
  // No way that is wanted is longer: beneath it nothing need be noted.
  const longest = Math.max(-1, ...[...wanted].map((key) => (JSON.parse(key) as Path).length));
  let at = after(BLANK, text, 0);
  let seen = false;
  const fault = (why: JsonFault, where = at) => ({ places, fault: { at: where, fault: why } });
  const note = () => {
    if (open.length > longest) return;
    const key = pathKey(open.map((one) => one.key));
    const here = open.at(-1);
    if (wanted.has(key)) places.set(key, { at, ...(here?.object && { key: here.keyAt }) });
  };
  while (at < text.length) {
    const here = open.at(-1);
    const sign = text[at] as string;
    if (here === undefined && seen) return fault(unexpected(text, at, "more-than-one"));
    if (here === undefined && /[-<\p{L}]/u.test(sign) && typeof plainEnd(text, at) !== "number")
      return fault(unexpected(text, at, "other-format"));
    if (here !== undefined && (here.next === "comma" || here.next === "first") && sign === (here.object ? "}" : "]")) {
      open.pop();
      at = after(BLANK, text, at + 1);
      done();
      continue;
    }
    if (here?.next === "comma") {
      if (sign !== ",") return fault(unexpected(text, at, startsValue(sign) ? "missing-comma" : "unexpected"));
      const comma = at;
      at = after(BLANK, text, at + 1);
      if (text[at] === "}" || text[at] === "]") return fault("trailing-comma", comma);
      here.next = "item";
      if (typeof here.key === "number") here.key++;
      continue;
    }
    if (here?.object && here.next !== "colon") {
      if (sign !== '"') return fault(unexpected(text, at, "unquoted-key"));
      const end = textEnd(text, at);
      if (typeof end !== "number") return fault(end.fault, end.at);
      here.keyAt = at;
      here.key = JSON.parse(text.slice(at, end)) as string;
      at = after(BLANK, text, end);
      if (at >= text.length) break;
      if (text[at] !== ":") return fault(unexpected(text, at, "unexpected"));
      at = after(BLANK, text, at + 1);
      here.next = "colon";
      continue;
    }
    note();
    if (sign === "{" || sign === "[") {
      open.push({ object: sign === "{", key: sign === "{" ? "" : 0, keyAt: at, next: "first" });
      at = after(BLANK, text, at + 1);
      continue;
    }
    const end = sign === '"' ? textEnd(text, at) : plainEnd(text, at);
    if (typeof end !== "number") return fault(end.fault, end.at);
    at = after(BLANK, text, end);
    done();
  }
  if (!seen && open.length === 0) return fault("empty");
  return open.length === 0 ? { places } : fault("cut-off", text.length);

  function done(): void {
    const outer = open.at(-1);
    if (outer === undefined) seen = true;
    else outer.next = "comma";
  }
}

/** The position behind what a sticky expression takes, or the position itself. */
function after(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from;
  return expression.test(text) ? expression.lastIndex : from;
}

const startsValue = (sign: string): boolean => /["{[\-0-9tfn]/.test(sign);

/** What writers of JavaScript and of other formats put where JSON does not have it. */
function unexpected(text: string, at: number, otherwise: JsonFault): JsonFault {
  if (text[at] === "'") return "single-quotes";
  if (text.startsWith("//", at) || text.startsWith("/*", at) || text[at] === "#") return "comment";
  return otherwise === "unquoted-key" && !/[A-Za-z_$\p{L}]/u.test(text[at] ?? "") ? "unexpected" : otherwise;
}

type Wrong = { readonly fault: JsonFault; readonly at: number };

/** The position behind a text in quotes. */
function textEnd(text: string, opening: number): number | Wrong {
  let end = opening + 1;
  while (end < text.length && text[end] !== '"') {
    // A line that breaks within a text, or another control sign, must be written as an escape.
    if (text.charCodeAt(end) < 0x20) return { fault: "bad-text", at: end };
    end += text[end] === "\\" ? 2 : 1;
  }
  if (end >= text.length) return { fault: "cut-off", at: text.length };
  try {
    JSON.parse(text.slice(opening, end + 1));
  } catch {
    return { fault: "bad-text", at: opening };
  }
  return end + 1;
}

/** The position behind a number, or behind true, false or null. */
function plainEnd(text: string, at: number): number | Wrong {
  const sign = text[at] as string;
  const numeric = /[-+.0-9]/.test(sign);
  const end = after(numeric ? NUMBER : WORD, text, at);
  return end > at ? end : { fault: numeric ? "bad-number" : unexpected(text, at, "unexpected"), at };
}
