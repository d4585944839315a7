import { DocumentError } from "./document-error.js";
import { type Parts, unpacked } from "./zip.js";

/** The most elements that a document may have: a whole outline has a fifth of them. A sheet takes far less time for each. */
export const MOST_ELEMENTS = { text: 500_000, sheets: 3_000_000 } as const;

const [LESS, SLASH] = [0x3c, 0x2f];

/**
 * The text parts of an office document, without pictures and the like.
 *
 * @throws DocumentError `too-large`, `entities`, and what `unpacked` throws
 */
export function textParts(bytes: Uint8Array, kind: keyof typeof MOST_ELEMENTS): Parts {
  const parts = unpacked(bytes, (name) => /\.(xml|rels)$/i.test(name) || name === "mimetype");
  let left: number = MOST_ELEMENTS[kind];
  for (const part of parts.values()) {
    left -= elements(part);
    if (left < 0) throw new DocumentError("too-large");
    if (declaresEntities(part)) throw new DocumentError("entities");
  }
  return parts;
}

function elements(part: Uint8Array): number {
  let count = 0;
  for (let i = part.indexOf(LESS); i >= 0; i = part.indexOf(LESS, i + 1)) if (part[i + 1] !== SLASH) count++;
  return count;
}

/** A document type precedes the first element; office documents have none. */
function declaresEntities(part: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(part);
  return /<!DOCTYPE/i.test(text.slice(0, 4096)) || text.includes("<!ENTITY");
}
