import type { Box, Locator, Plan } from "../../src/model/index.js";
import { plain, type SourceBox, type SourceOutline } from "./source-text.js";

/** What may stand between two names of a list. */
const BETWEEN = /^(?:、|，|,|等。|及|和|实施|。|-?[0-9]、)*/;

/** Names whose printed form opens with a word that belongs to the sentence and not to the name. */
const skip = (text: string): string => text.replace(BETWEEN, "");

/** A lead ends in a full stop, is short, and has no comma in it. */
const leadOf = (paragraph: string): string | undefined => /^([^。，]{2,34})。./.exec(paragraph)?.[1];

/** Everything in which a plan's data and the outline's text differ; nothing when the data is faithful. */
export function differences(plan: Plan, source: SourceOutline): string[] {
  return [
    ...headings(plan, source),
    ...boxes(plan, source),
    ...promises(plan, source),
    ...otherText(plan, source),
    ...layout(plan, source),
  ];
}

const unlike = (what: string, data: unknown, text: unknown): string[] =>
  JSON.stringify(data) === JSON.stringify(text)
    ? []
    : [`${what}: ${JSON.stringify(data)} in the data, ${JSON.stringify(text)} in the text`];

function headings(plan: Plan, source: SourceOutline): string[] {
  const chapters = plan.chapters.map(({ no, title, page }) => [no, plain(title.zh), page]);
  const sections = plan.chapters.flatMap(({ no, sections }) =>
    sections.map((one) => ({
      at: `${no}.${one.no}`,
      title: plain(one.title.zh),
      page: one.page,
      leads: one.leads.map(({ zh }) => plain(zh)),
    })),
  );
  const printed = source.sections.map(({ chapter, no, title, page, paragraphs }) => ({
    at: `${chapter}.${no}`,
    title,
    page,
    leads: paragraphs.flatMap((paragraph) => leadOf(paragraph) ?? []),
  }));
  return [
    ...unlike(
      "chapters",
      chapters,
      source.chapters.map(({ no, title, page }) => [no, title, page]),
    ),
    ...unlike("number of sections", sections.length, printed.length),
    ...printed.flatMap((section, i) => unlike(`section ${section.at}`, sections[i], section)),
  ];
}

function boxes(plan: Plan, source: SourceOutline): string[] {
  const numbers = (list: readonly { no: number }[]) => list.map(({ no }) => no);
  return [
    ...unlike("boxes", numbers(plan.boxes), numbers(source.boxes)),
    ...source.boxes.flatMap((printed) => {
      const box = plan.boxes.find(({ no }) => no === printed.no);
      if (box === undefined) return [];
      const { chapter, section } = box.locator;
      return [
        ...unlike(`box ${box.no}`, [plain(box.title.zh), chapter, section], [printed.title, printed.chapter, printed.section]),
        ...(box.kind === "spatial" ? [] : consume(box, printed)),
      ];
    }),
  ];
}

/** Takes the groups and projects of a box out of its text, one after the other: nothing may be missing, and nothing left. */
function consume(box: Box, { text }: SourceBox): string[] {
  let rest = text;
  for (const [g, group] of box.groups.entries()) {
    rest = skip(rest);
    const head = `${plain(group.name.zh)}：`;
    if (!rest.startsWith(head))
      return [`box ${box.no} group ${g + 1}: “${group.name.zh}” is not where the text has “${rest.slice(0, 20)}”`];
    rest = rest.slice(head.length);
    let ended = "";
    for (const project of group.projects) {
      rest = skip(rest);
      const name = plain(project.name.zh);
      if (!rest.startsWith(name)) return [`${project.id}: “${project.name.zh}” is not where the text has “${rest.slice(0, 30)}”`];
      rest = rest.slice(name.length);
      ended = rest;
    }
    const open = ended.startsWith("等");
    if (open !== group.openEnded) return [`box ${box.no} group ${g + 1}: the list ${open ? "ends" : "does not end"} in 等`];
  }
  return skip(rest) === "" ? [] : [`box ${box.no}: the text goes on with “${skip(rest).slice(0, 30)}”`];
}

/** The text that a locator points into: a paragraph, a box, a section or a chapter. */
function textAt({ chapter, section, lead, box, table }: Locator, source: SourceOutline): string {
  if (table !== undefined) return source.whole;
  if (box !== undefined)
    return source.boxes
      .filter(({ no }) => no === box)
      .map(({ title, text }) => `${title}\n${text}`)
      .join("");
  const within = source.sections.filter((one) => one.chapter === chapter && (section === undefined || one.no === section));
  const paragraphs = within.flatMap((one) => one.paragraphs);
  if (lead === undefined)
    return [...paragraphs, ...source.boxes.filter((one) => one.chapter === chapter).map(({ text }) => text)].join("\n");
  return paragraphs.filter((paragraph) => paragraph.startsWith(`${plain(lead)}。`)).join("\n");
}

const missing = (what: string, printed: string, locator: Locator, source: SourceOutline): string[] =>
  textAt(locator, source).includes(plain(printed)) ? [] : [`${what}: “${printed}” is not at ${JSON.stringify(locator)}`];

function promises(plan: Plan, source: SourceOutline): string[] {
  return [
    ...plan.commitments.flatMap(({ id, printed, locator }) => missing(`commitment ${id}`, printed, locator, source)),
    ...plan.statements.flatMap(({ id, printed, locator }) => missing(`statement ${id}`, printed, locator, source)),
    ...plan.corrections.flatMap(({ printed, locator }) => missing("correction", printed, locator, source)),
  ];
}

function otherText(plan: Plan, source: SourceOutline): string[] {
  return [
    ...unlike(
      "glossary",
      plan.glossary.map(({ no }) => no),
      [...source.glossary.keys()],
    ),
    ...plan.glossary.flatMap(({ no, term, items = [] }) => {
      const entry = source.glossary.get(no) ?? "";
      const absent = items.filter((item) => !entry.includes(plain(item)));
      return [
        ...(entry.startsWith(`${plain(term)}：`) ? [] : [`glossary ${no}: “${term}” opens “${entry.slice(0, 20)}”`]),
        ...(absent.length === 0 ? [] : [`glossary ${no}: ${absent.join(", ")} not in its entry`]),
      ];
    }),
  ];
}

/** The ways in which the text may name a place: its name, without its rank, or an alias. */
function namesOf(plan: Plan, id: string): string[] {
  const place = plan.layout.places.find((one) => one.id === id);
  if (place === undefined) return [];
  const short = place.name.zh.replace(/(藏族乡|街道|镇|乡|市|山脉|区)$/, "");
  return [place.name.zh, short, ...(place.aliases ?? [])].map(plain);
}

function layout(plan: Plan, source: SourceOutline): string[] {
  const { roles = [], structures = [], belts = [], corridors = [], zones = [], places } = plan.layout;
  const named = (what: string, ids: readonly string[], locator: Locator, elsewhere = "") => {
    const text = `${textAt(locator, source)}${elsewhere}`;
    return ids
      .filter((id) => !namesOf(plan, id).some((name) => text.includes(name)))
      .map((id) => `${what}: ${id} is not named at ${JSON.stringify(locator)}`);
  };
  // The glossary spells out what the sections name only by its short title.
  const glossary = [...source.glossary.values()].join("");
  return [
    ...places
      .filter(({ locator }) => locator !== undefined)
      .flatMap(({ id, locator }) => named("place", [id], locator as Locator)),
    ...roles.flatMap(({ id, places: ids, locator }) => named(`role ${id}`, ids, locator)),
    ...belts.flatMap(({ id, places: ids, locator }) => named(`belt ${id}`, ids, locator, glossary)),
    ...structures.flatMap(({ id, parts, locator }) =>
      parts.flatMap((part) => named(`structure ${id}`, part.places, locator, `${glossary}中心城区威远`)),
    ),
    ...corridors.flatMap(({ id, places: ids, locator }) => named(`corridor ${id}`, ids, locator, "互助")),
    ...zones.flatMap(({ id, name, count, locator }) =>
      missing(`zone ${id}`, count === undefined ? name.zh : `${count}个${name.zh}`, locator, source),
    ),
  ];
}
