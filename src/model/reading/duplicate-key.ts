import { placeAt, type TextPlace } from "./json-places.js";

/** A key that occurs twice in one object: the way to it, and where its second place is. */
export type DuplicateKey = TextPlace & { readonly key: string; readonly path: readonly (string | number)[] };

/** An object or array that is open: the keys so far, the one whose value comes, or the position. */
type Open = { readonly keys: Set<string> | undefined; key: string | number };

/**
 * Finds a key that occurs twice in one object of a JSON text. `JSON.parse` keeps the last value in silence, other parsers the
 * first: such a text means different things to different readers.
 *
 * @param text - a text that `JSON.parse` takes
 * @returns the first such key, or undefined
 * @category Parsing
 */
export function duplicateKey(text: string): DuplicateKey | undefined {
  const open: Open[] = [];
  let expectsKey = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    const here = open.at(-1);
    if (sign === "{" || sign === "[") {
      expectsKey = sign === "{";
      open.push({ keys: expectsKey ? new Set() : undefined, key: expectsKey ? "" : 0 });
    } else if (sign === "}" || sign === "]") {
      open.pop();
      expectsKey = false;
    } else if (sign === ",") {
      expectsKey = true;
      if (typeof here?.key === "number") here.key++;
    } else if (sign === '"') {
      const end = closingQuote(text, i);
      if (expectsKey && here?.keys !== undefined) {
        // The same key may be spelt with escapes.
        here.key = JSON.parse(text.slice(i, end + 1)) as string;
        if (here.keys.has(here.key)) return { key: here.key, path: open.map(({ key }) => key), ...placeAt(text, i) };
        here.keys.add(here.key);
        expectsKey = false;
      }
      i = end;
    }
  }
  return undefined;
}

function closingQuote(text: string, opening: number): number {
  let end = opening + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end;
}
