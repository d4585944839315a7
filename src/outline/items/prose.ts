import type { Locator } from "../../model/index.js";
import type { Passage } from "../passage.js";
import { type Entry, ROW } from "./entries.js";
import type { Form } from "./forms.js";
import type { Found } from "./groups.js";
import { STOPS } from "./lexicon.js";
import { outside, type Tight } from "./tight.js";

/** A paragraph of a box that is not only names, and where it is. */
export type BoxProse = { readonly passage: Passage; readonly locator: Locator; readonly about?: string };

/** The paragraphs of a body that are prose, or name works in prose: of each group, and before all of them. */
export function proseOf(
  intro: readonly Tight[],
  entries: readonly Entry[],
  groups: readonly Found[],
  forms: ReadonlyMap<Entry, Form>,
  locator: Locator,
): BoxProse[] {
  const places = new Map(groups.map(({ entry }, g) => [entry, g + 1]));
  const within = entries.flatMap((entry) => {
    const group = places.get(entry) ?? places.get(undefined);
    return paragraphsOf(entry, forms).map((prose) => ({
      ...prose,
      locator: group === undefined ? locator : { ...locator, group },
    }));
  });
  return [...intro.map((passage) => ({ passage, locator })), ...within];
}

/** Prose of an entry; a cell of a table is some only where it is a sentence. What a project is to hold (建设内容) promises nothing of the plan's. */
function paragraphsOf(entry: Entry, forms: ReadonlyMap<Entry, Form>): Pick<BoxProse, "passage" | "about">[] {
  const isProse = (text: Tight) => entry.style !== ROW || outside(text, STOPS) >= 0;
  const own = forms.get(entry)?.is === "list" ? [] : entry.content.filter(isProse);
  const about = entry.name && { about: entry.name.plain };
  return [...own.map((passage) => ({ passage, ...about })), ...entry.children.flatMap((child) => paragraphsOf(child, forms))];
}
