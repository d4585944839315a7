import type { Locator, ProjectGroup } from "../../model/index.js";
import type { Entry, Field } from "./entries.js";
import { type Form, formsOf } from "./forms.js";
import { STAGE_HEAD } from "./lexicon.js";
import { withoutNote } from "./names.js";
import { projectOf } from "./project.js";
import type { Tight } from "./tight.js";
import { type Stage, stageOf } from "./works.js";

/** Where groups stand: what ids begin with, the box's place. */
export type Where = { readonly id: string; readonly locator: Locator };

/** A name that becomes a project. `joined` counts fragments that were taken for one name; `above` names the entries between it and its group. */
export type Item = { readonly name: Tight; readonly joined: number; readonly stage?: Stage; readonly fields: readonly Field[] };

/** A group as it is found: the entry that it is of, unless its names are under none. */
export type Found = {
  readonly entry?: Entry;
  readonly name: string;
  readonly openEnded: boolean;
  readonly items: readonly Item[];
};

/** The groups of a body's entries. Names without a group of their own, or each with nothing but its data, make one under the box's title. */
export function foundIn(
  entries: readonly Entry[],
  title: string,
): { readonly groups: readonly Found[]; readonly forms: ReadonlyMap<Entry, Form> } {
  const forms = formsOf(holdersOf(entries));
  const bare = entries.length > 0 && entries.every((entry) => isBare(entry, forms));
  const groups: Found[] = [];
  for (const entry of entries) {
    const items = itemsOf(entry, forms, undefined, bare);
    const openEnded = holdersOf([entry]).some((one) => isOpen(forms.get(one)));
    if (entry.name !== undefined && !bare) groups.push({ entry, name: entry.name.text, openEnded, items });
    else if (items.length > 0) {
      const own = groups.findIndex((group) => group.entry === undefined);
      const before = groups[own];
      const joined = {
        name: title,
        openEnded: openEnded || before?.openEnded === true,
        items: [...(before?.items ?? []), ...items],
      };
      if (own < 0) groups.push(joined);
      else groups[own] = joined;
    }
  }
  return { groups, forms };
}

/** Entries that have text of their own, or none below them. */
export const holdersOf = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap((entry) => [
    ...(entry.children.length === 0 || entry.content.length > 0 ? [entry] : []),
    ...holdersOf(entry.children),
  ]);

const isBare = (entry: Entry, forms: ReadonlyMap<Entry, Form>): boolean => {
  if (entry.children.length > 0 || entry.name === undefined) return false;
  const form = forms.get(entry)?.is;
  return form === "nothing" || (form === "prose" && entry.fields.length > 0);
};

function isOpen(form: Form | undefined): boolean {
  return (form?.is === "list" && form.list.openEnded) || (form?.is === "works" && form.works.openEnded);
}

/** The items of an entry: its names, or those of the entries below it. The entry itself is one where it is asked for. */
function itemsOf(entry: Entry, forms: ReadonlyMap<Entry, Form>, above: Stage | undefined, itself: boolean): Item[] {
  const { name, children, fields } = entry;
  const stage = (name !== undefined && STAGE_HEAD.test(name.plain) ? stageOf(name.plain) : undefined) ?? above;
  const form = forms.get(entry);
  const own = ownItems(form, fields, stage);
  if (children.length > 0) return [...own, ...children.flatMap((child) => itemsOf(child, forms, stage, true))];
  if (form?.is === "list" || form?.is === "works") return own;
  return itself && name !== undefined ? [itemOf(name, 1, fields, stage)] : [];
}

/** The names in the text of an entry. */
function ownItems(form: Form | undefined, fields: readonly Field[], stage: Stage | undefined): Item[] {
  if (form?.is === "list") return form.list.names.map(({ text, joined }) => itemOf(text, joined, fields, stage));
  if (form?.is === "works") return form.works.names.map((one) => itemOf(one.text, one.joined, fields, one.stage ?? stage));
  return [];
}

/** An item without the brackets that say who is responsible for it. */
function itemOf(name: Tight, joined: number, fields: readonly Field[], stage: Stage | undefined): Item {
  const { text, note } = withoutNote(name);
  const own: readonly Field[] =
    note === undefined ? fields : [...fields.filter(({ role }) => role !== "responsible"), { role: "responsible", ...note }];
  return { name: text, joined, fields: own, ...(stage && { stage }) };
}

/** Groups of the model, numbered as they stand. */
export function groupsOf(found: readonly Found[], { id, locator }: Where): ProjectGroup[] {
  return found.map(({ name, openEnded, items }, g) => ({
    name: { zh: name },
    openEnded,
    projects: items.map((item, i) =>
      projectOf(item.name, {
        id: `${id}/group-${g + 1}/${String(i + 1).padStart(2, "0")}`,
        locator: { ...locator, group: g + 1, row: i + 1 },
        fields: item.fields,
        ...(item.stage && { stage: item.stage }),
      }),
    ),
  }));
}
