import type { Entry } from "./entries.js";
import { GOES_ON, MEASURED_TOGETHER, PARTING, PROJECT_LINE, SENTENCE_SIGNS, STOPS } from "./lexicon.js";
import { type List, readList, readSentence } from "./list.js";
import { endingOf, isName, opensProse } from "./names.js";
import { between, outside, type Range, type Tight, trimmed, within } from "./tight.js";
import { opensBuilding, type Works, worksIn } from "./works.js";

/** What the text behind a name is: a list of names, prose that names works, or prose. */
export type Form =
  | { readonly is: "list"; readonly list: List }
  | { readonly is: "works"; readonly works: Works }
  /** `named` counts the names that it gives and that are no items, because the rest of the body gives none. */
  | { readonly is: "prose"; readonly named: number }
  | { readonly is: "nothing" };

/**
 * How the text of each entry of a body is read. A list whose names end as those of projects do is one by itself; names of other kinds, and
 * works that sentences name, are taken for items where nearly all entries of the body give such: a box is of one form.
 */
export function formsOf(leaves: readonly Entry[]): ReadonlyMap<Entry, Form> {
  const read = new Map(leaves.map((entry) => [entry, candidates(entry)]));
  const filled = [...read.values()].filter(({ nothing }) => !nothing);
  const share = (some: (one: Candidates) => boolean) => filled.filter(some).length * 3 > filled.length * 2;
  const lists = share(({ sure, list }) => sure || list !== undefined);
  const works = share(({ sure, list, works: named }) => sure || (lists && list !== undefined) || named.firm);
  return new Map([...read].map(([entry, one]): [Entry, Form] => [entry, chosen(one, lists, works)]));
}

type Candidates = { readonly nothing: boolean; readonly sure: boolean; readonly list?: List; readonly works: Works };

function chosen({ nothing, sure, list, works }: Candidates, lists: boolean, worksToo: boolean): Form {
  if (nothing) return { is: "nothing" };
  if (list !== undefined && (sure || lists)) return { is: "list", list };
  if ((sure || worksToo) && works.names.length > 0) return { is: "works", works };
  return { is: "prose", named: list?.names.length ?? (works.firm ? works.names.length : 0) };
}

const NO_WORKS: Works = { names: [], openEnded: false, firm: false };

function candidates({ content, as }: Entry): Candidates {
  const [first] = content;
  if (first === undefined) return { nothing: true, sure: false, works: NO_WORKS };
  if (as === "prose") return { nothing: false, sure: false, works: NO_WORKS };
  const works = worksOf(content.map(worksIn));
  if (opensBuilding(first) && works.names.length > 0)
    return { nothing: false, sure: areProjects(works.names) || areWorks(works.names), works };
  if (as === "list") return { nothing: false, sure: true, list: together(content.map(listOrName)), works: NO_WORKS };
  const stretches = content.flatMap((text) =>
    between(text, STOPS).map((range) => ({ text, range, list: withoutMeasures(text, range) })),
  );
  const sentences = stretches.map(({ text, list }) => listOf(text, list));
  const measured = stretches.some(({ range, list }) => list.to < range.to);
  const lists = sentences.filter((list) => list !== undefined);
  const all = together(lists);
  // What is measured of all of them is said in prose.
  if (lists.length === sentences.length && measured)
    return { nothing: false, sure: areProjects(all.names), works: { ...all, firm: true } };
  if (lists.length === sentences.length)
    return { nothing: false, sure: areProjects(all.names) || areWorks(all.names), list: all, works: NO_WORKS };
  // A list of projects and a sentence on what they are for.
  const sure = together(lists.filter(({ names }) => names.length > 1 && areProjects(names)));
  if (sure.names.length > 0) return { nothing: false, sure: true, works: { ...sure, firm: true } };
  return { nothing: false, sure: false, works };
}

const together = (lists: readonly List[]): List => ({
  names: lists.flatMap(({ names }) => names),
  openEnded: lists.some(({ openEnded }) => openEnded),
});

const worksOf = (works: readonly Works[]): Works => ({
  names: works.flatMap(({ names }) => names),
  openEnded: works.some(({ openEnded }) => openEnded),
  firm: works.some(({ firm }) => firm),
});

/** A cell of names: one name where it reads as a sentence. */
function listOrName(text: Tight): List {
  const lists = between(text, STOPS).map((range) => listOf(text, range));
  if (!lists.includes(undefined)) return together(lists.filter((list) => list !== undefined));
  const names = readList(text);
  const plain = outside(text, `${STOPS}${PARTING.comma}`, 0, text.plain.length - 1) < 0 && !opensProse(text.plain);
  if (plain && names.names.length > 1 && names.names.every(({ text: one }) => isName(one) && one.plain.length <= LONGEST_LISTED))
    return names;
  const name = within(text, { from: 0, to: text.plain.length }, `${STOPS}${PARTING.semicolon}`);
  return name.plain.length < 2 || name.plain.length > LONGEST_CELL
    ? { names: [], openEnded: false }
    : { names: [{ text: name, joined: 1 }], openEnded: false };
}

/** A name in a list whose names do not say what they are is no longer. */
const LONGEST_LISTED = 30;
/** Three nouns and more that are no longer are a list, whatever they name. */
const LONGEST_NOUN = 12;
/** A cell of one name is no longer. */
const LONGEST_CELL = 200;

/** A sentence without what its last clauses measure of all that it lists. */
function withoutMeasures(text: Tight, range: Range): Range {
  const clauses = between(text, PARTING.comma, range);
  let last = clauses.length - 1;
  while (last > 0 && MEASURED_TOGETHER.test(measureIn(text, clauses[last]))) last--;
  return last === clauses.length - 1 ? range : { from: range.from, to: clauses[last]?.to ?? range.to };
}
const measureIn = (text: Tight, { from, to }: Range = { from: 0, to: 0 }): string =>
  to - from > LONGEST_MEASURE ? "" : text.plain.slice(from, to);
const LONGEST_MEASURE = 40;

/** The names of a sentence that is nothing but a list; undefined where it is prose. */
function listOf(text: Tight, range: Range): List | undefined {
  const { from, to } = trimmed(text, range, GOES_ON);
  const list = readSentence(text, range);
  const has = (signs: string) => outside(text, signs, from, to) >= 0;
  const commas = has(PARTING.comma);
  const mixed = (commas && has(PARTING.pause)) || has(PARTING.semicolon);
  return isList(list, text.plain.slice(from, to), commas, mixed) ? list : undefined;
}

/** Names that do not end as those of projects do are a list where one sign parts them, or each says of itself what it is: sentences have several. */
function isList({ names, openEnded }: List, plain: string, commas: boolean, mixed: boolean): boolean {
  if (names.length === 0 || SENTENCE_SIGNS.test(plain) || !names.every(({ text }) => isName(text))) return false;
  if (areProjects(names)) return true;
  if (opensProse(plain) || ((commas || mixed) && names.some(({ text }) => opensProse(text.plain)))) return false;
  const known = names.filter(({ text }) => endingOf(text.plain) !== "none").length;
  if (commas && mixed) return known === names.length;
  const short = !commas && names.length > 2 && names.every(({ text }) => text.plain.length <= LONGEST_NOUN);
  return known * 2 >= names.length || short || (openEnded && names.length > 1);
}

/** Whether most names end as those of projects do; 推进…建设 is a sentence. */
const areProjects = (names: List["names"]): boolean =>
  names.filter(({ text: { plain } }) => endingOf(plain) === "project" && (!opensProse(plain) || PROJECT_LINE.test(plain)))
    .length *
    2 >=
  names.length;

/** Whether several names end as those of works or of what is there do, the last as one of a project: 甲水库除险加固、乙灌溉项目. */
const areWorks = (names: List["names"]): boolean =>
  names.length > 1 &&
  names.every(({ text: { plain } }) => !opensProse(plain) && !["none", "place"].includes(endingOf(plain))) &&
  endingOf(names.at(-1)?.text.plain ?? "") === "project";
