import type { Locator } from "../../model/index.js";
import type { Passage } from "../passage.js";
import type { Entry } from "./entries.js";
import type { Form } from "./forms.js";
import type { Found } from "./groups.js";
import type { Tight } from "./tight.js";

/** A paragraph of a box that is not only names, and where it stands. */
export type BoxProse = { readonly passage: Passage; readonly locator: Locator };

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
    return paragraphsOf(entry, forms).map((passage) => ({
      passage,
      locator: group === undefined ? locator : { ...locator, group },
    }));
  });
  return [...intro.map((passage) => ({ passage, locator })), ...within];
}

/** What a project is to be or to hold (建设内容) is prose too. */
function paragraphsOf(entry: Entry, forms: ReadonlyMap<Entry, Form>): Tight[] {
  const own = forms.get(entry)?.is === "list" ? [] : entry.content;
  const told = entry.fields.flatMap(({ role, text }) => (role === "content" ? [text] : []));
  return [...own, ...told, ...entry.children.flatMap((child) => paragraphsOf(child, forms))];
}
