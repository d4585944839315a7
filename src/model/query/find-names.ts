import { refuseUnless } from "../../kernel/index.js";
import type { Locator } from "../locator.js";
import type { Plan } from "../plan.js";
import { refuseUnlessPlan } from "../refuse-unless-plan.js";
import type { Text } from "../text.js";

/** What a name can be the name of. @category Queries */
export const NAMED = [
  "part",
  "chapter",
  "section",
  "lead",
  "box",
  "group",
  "project",
  "indicator",
  "commitment",
  "statement",
  "place",
  "role",
  "structure",
  "belt",
  "corridor",
  "zone",
  "term",
] as const;

/** A kind of {@link NAMED}. @category Queries */
export type Named = (typeof NAMED)[number];

/** A name of a plan and what it names. @category Queries */
export type NameFound = {
  readonly kind: Named;
  readonly name: Text;
  /** The id of what is named, where it has one. */
  readonly id?: string;
  readonly locator?: Locator;
};

/**
 * Every name of a plan in which all words of a text occur, in Chinese or in English, in printed order.
 *
 * Words are divided by white space. Capitals, full-width letters and white space inside Chinese names make no difference.
 *
 * @param plan - the plan
 * @param text - what to look for; without any word nothing is found
 * @returns names with what they name
 * @category Queries
 * @example
 * ```ts
 * import { findNames } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * findNames(huzhu15, "湿地").map(({ kind }) => kind).slice(-1); // => ["place"]
 * findNames(huzhu15, "wetland park").map(({ id }) => id); // => ["nanmenxia-wetland-park"]
 * ```
 */
export function findNames(plan: Plan, text: string): readonly NameFound[] {
  refuseUnlessPlan(plan);
  refuseUnless("text", text, "text");
  const words = text
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const has = (name: string) => {
    const within = folded(name);
    return words.every((word) => within.includes(word));
  };
  return namesOf(plan)
    .filter(({ name, aliases = [] }) => [name.zh, name.en ?? "", ...aliases].some(has))
    .map(({ aliases: _, ...found }) => found);
}

const folded = (text: string): string => text.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();

type Aliased = NameFound & { readonly aliases?: readonly string[] };

function namesOf(plan: Plan): Aliased[] {
  const { places, roles = [], structures = [], belts = [], corridors = [], zones = [] } = plan.layout;
  const identified =
    (kind: Named) =>
    ({ id, name, locator }: { id: string; name: Text; locator: Locator }): Aliased => ({ kind, id, name, locator });
  const subject =
    (kind: Named) =>
    ({ id, subject: name, locator }: { id: string; subject: Text; locator: Locator }): Aliased => ({ kind, id, name, locator });
  return [
    ...outlineOf(plan),
    ...plan.boxes.flatMap(boxOf),
    ...plan.indicators.map(identified("indicator")),
    ...plan.commitments.map(subject("commitment")),
    ...plan.statements.map(subject("statement")),
    ...places.map(
      ({ id, name, aliases, locator }): Aliased => ({
        kind: "place",
        id,
        name,
        ...(aliases && { aliases }),
        ...(locator && { locator }),
      }),
    ),
    ...roles.map(identified("role")),
    ...structures.map(identified("structure")),
    ...belts.map(identified("belt")),
    ...corridors.map(identified("corridor")),
    ...zones.map(identified("zone")),
    ...plan.glossary.map(({ term, en }): Aliased => ({ kind: "term", name: { zh: term, ...(en !== undefined && { en }) } })),
  ];
}

/** The headings in printed order: each part before its first chapter. */
function outlineOf({ parts = [], chapters }: Plan): Aliased[] {
  const partNames = new Map<number | undefined, Aliased>(
    parts.map(({ no, title }) => [no, { kind: "part", name: title, locator: { part: no } }]),
  );
  const opened = (no: number | undefined): Aliased[] => {
    const found = partNames.get(no);
    partNames.delete(no);
    return found === undefined ? [] : [found];
  };
  const named = chapters.flatMap((chapter) => [...opened(chapter.part), ...chapterNames(chapter)]);
  return [...named, ...partNames.values()];
}

function chapterNames({ part, no, title, sections }: Plan["chapters"][number]): Aliased[] {
  const chapter = { ...(part !== undefined && { part }), chapter: no };
  return [
    { kind: "chapter", name: title, locator: chapter },
    ...sections.flatMap(({ no: section, title: name, leads }): Aliased[] => [
      { kind: "section", name, locator: { ...chapter, section } },
      ...leads.map((lead): Aliased => ({ kind: "lead", name: lead, locator: { ...chapter, section, lead: lead.zh } })),
    ]),
  ];
}

function boxOf({ title, locator, groups }: Plan["boxes"][number]): Aliased[] {
  return [
    { kind: "box", name: title, locator },
    ...groups.flatMap(({ name, projects }, i): Aliased[] => [
      { kind: "group", name, locator: { ...locator, group: i + 1 } },
      ...projects.map((project): Aliased => ({ kind: "project", id: project.id, name: project.name, locator: project.locator })),
    ]),
  ];
}
