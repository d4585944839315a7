import type { Term } from "../../model/index.js";
import type { Line } from "../line.js";
import { type Entry, entriesOf } from "./entries.js";
import { itemsOf } from "./items-of.js";
import { termOf } from "./term-of.js";

/** No term of a model is longer, and none stands for more. */
const MOST_TERMS = 2000;

/**
 * The terms of a glossary, with its heading or without it: numbered as printed, or counted where they have no numbers. Explanations are
 * sentences and are left out; one that is a list of names gives the term's items.
 */
export function readGlossary(lines: readonly Line[]): Term[] {
  return entriesOf(lines)
    .slice(0, MOST_TERMS)
    .flatMap((entry) => termIn(entry));
}

function termIn({ no, text }: Entry): Term[] {
  const found = termOf(text);
  if (found === undefined) return [];
  const items = itemsOf(found.rest);
  return [{ no, term: found.term, ...(items.length > 0 && { items }) }];
}
