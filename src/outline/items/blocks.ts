import { type Passage, spanOf } from "../passage.js";
import type { BlockRole, OutlineBlock } from "../reading.js";
import type { Entry } from "./entries.js";
import type { Form } from "./forms.js";
import type { Tight } from "./tight.js";

/** What the signs of a body's paragraphs are: names and lists of names are items, the rest is prose, what an entry says of itself, or notes. */
export function blocksOf(
  intro: readonly Tight[],
  entries: readonly Entry[],
  notes: readonly Passage[],
  forms: ReadonlyMap<Entry, Form>,
): OutlineBlock[] {
  const blocks: OutlineBlock[] = [];
  const put = (role: BlockRole, passages: readonly (Passage | undefined)[]) => {
    for (const one of passages) if (one !== undefined && one.text !== "") blocks.push({ role, span: spanOf(one) });
  };
  const visit = (entry: Entry): void => {
    put("box-item", [entry.sign, entry.name]);
    put(forms.get(entry)?.is === "list" ? "box-item" : "paragraph", entry.content);
    put(
      "table",
      entry.fields.flatMap(({ head, text }) => [head, text]),
    );
    for (const child of entry.children) visit(child);
  };
  put("paragraph", intro);
  for (const entry of entries) visit(entry);
  put("note", notes);
  return blocks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
