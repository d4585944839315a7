import type { BOX_ISSUE_CODES } from "../issue-codes.js";
import { type Passage, spanOf } from "../passage.js";
import type { OutlineIssue } from "../reading.js";
import type { Entry, Field } from "./entries.js";
import type { Form } from "./forms.js";
import { type Found, holdersOf } from "./groups.js";
import { STAGE_HEAD } from "./lexicon.js";

/** Quoted text is cut. */
const LONGEST_QUOTED = 40;
const quoted = (text: string): string => text.slice(0, LONGEST_QUOTED);

/** What is reported of the entries of a body and the groups found in them. */
export function issuesIn(entries: readonly Entry[], groups: readonly Found[], forms: ReadonlyMap<Entry, Form>): OutlineIssue[] {
  const joined = groups.flatMap(({ items }) =>
    items.flatMap(({ name, joined: fragments }) =>
      fragments > 1 ? [issue("box-names-joined", name, { name: name.text, fragments })] : [],
    ),
  );
  const prose = holdersOf(entries).flatMap((entry) => proseIssues(entry, forms.get(entry)));
  return [...joined, ...levels(entries, forms), ...gaps(entries), ...columns(entries), ...prose].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

const issue = (code: (typeof BOX_ISSUE_CODES)[number], at: Passage, facts: OutlineIssue["facts"]): OutlineIssue => ({
  code,
  span: spanOf(at),
  facts,
});

function proseIssues(entry: Entry, form: Form | undefined): OutlineIssue[] {
  const [text] = entry.content;
  if (text === undefined) return [];
  const name = quoted(entry.name?.text ?? "");
  if (form?.is === "works") return [issue("box-items-from-prose", text, { name, items: form.works.names.length })];
  if (form?.is !== "prose") return [];
  if (entry.name === undefined && entry.marked) return [issue("box-entry-unnamed", text, { printed: quoted(text.text) })];
  return form.named > 1 ? [issue("box-items-left-in-prose", text, { name, items: form.named })] : [];
}

/** Names between a group and its items; a stage (续建, 新建) is kept with each item. */
function levels(entries: readonly Entry[], forms: ReadonlyMap<Entry, Form>): OutlineIssue[] {
  const gives = (entry: Entry) => entry.children.length > 0 || ["list", "works"].includes(forms.get(entry)?.is ?? "");
  const below = (entry: Entry): Entry[] => entry.children.filter(gives).flatMap((child) => [child, ...below(child)]);
  return entries.flatMap((group) =>
    below(group).flatMap(({ name }) => {
      if (name === undefined || STAGE_HEAD.test(name.plain)) return [];
      return [issue("box-level-left-out", name, { name: quoted(name.text), group: quoted(group.name?.text ?? "") })];
    }),
  );
}

/** Numbers of entries below each other that do not run on. */
function gaps(entries: readonly Entry[]): OutlineIssue[] {
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1];
    const [no, last] = [entry.no, before?.style === entry.style ? before.no : undefined];
    const missing = no !== undefined && last !== undefined && no !== last + 1 && no !== 1 && entry.sign !== undefined;
    const here = missing ? [issue("box-entry-missing", entry.sign, { last, no })] : [];
    return [...here, ...gaps(entry.children)];
  });
}

/** Columns and lines that a project has no place for, each reported once, where it occurs first. */
function columns(entries: readonly Entry[]): OutlineIssue[] {
  const left = new Map<string, { readonly first: Field; count: number }>();
  for (const field of fieldsOf(entries)) {
    if (!LEFT_OUT.includes(field.role)) continue;
    const column = field.head?.text ?? field.role;
    const one = left.get(column);
    if (one === undefined) left.set(column, { first: field, count: 1 });
    else one.count++;
  }
  return [...left].map(([column, { first, count }]) =>
    issue("box-column-left-out", first.head ?? first.text, { column: quoted(column), cells: count }),
  );
}
const LEFT_OUT: readonly Field["role"][] = ["content", "money", "place", "aside", "unknown"];

const fieldsOf = (entries: readonly Entry[]): Field[] =>
  entries.flatMap(({ fields, children }) => [...fields, ...fieldsOf(children)]);
