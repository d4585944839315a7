import type { Box, Locator, ProjectGroup, Text } from "../../model/index.js";
import type { Line } from "../line.js";
import { spanOf } from "../passage.js";
import type { OutlineIssue } from "../reading.js";
import { type Entry, entriesOf, type Outlined } from "./entries.js";
import { type Stretch, stretchesOf } from "./grid.js";
import { foundIn, groupsOf } from "./groups.js";
import { issuesIn } from "./issues.js";
import { kindOf, labelOf, tableKind } from "./kind.js";
import { piecesOf } from "./pieces.js";
import type { PlaceName } from "./project.js";
import { type BoxProse, proseOf } from "./prose.js";
import { readTable } from "./table.js";
import type { Tight } from "./tight.js";

/** Where a box stands. */
export type AboutBox = {
  readonly no: number;
  readonly title: string;
  readonly locator: Locator;
  /** What ids begin with, where numbers of boxes start again in each part; `box-21` unless given. */
  readonly id?: string;
  /** Names of places; a project that names one gets its id. */
  readonly places?: readonly PlaceName[];
};

/** What the body of a box says. */
export type BoxBody = {
  readonly kind: Box["kind"];
  readonly label?: Text;
  readonly groups: readonly ProjectGroup[];
  readonly issues: readonly OutlineIssue[];
  /** What is neither a name nor a list of names, paragraph by paragraph. */
  readonly prose: readonly BoxProse[];
};

/**
 * Reads the body of a box into groups and projects (decision 4 on how lists are split).
 *
 * An entry that is a name and prose is a group without projects; one that is a name and a list is a group with them. Tables of indicators
 * and of results are left to the reader of tables.
 *
 * @param body - the lines of the box below its title
 * @param about - its number, title and place
 * @returns its kind, what its list is one of, its groups, its prose, and what is told of how it was read
 */
export function readBoxBody(body: readonly Line[], { no, title, locator, id, places }: AboutBox): BoxBody {
  const label = labelOf(title);
  const told = tableKind(title, label);
  const where = { id: id ?? `box-${no}`, locator: { ...locator, box: no }, title, places: places ?? [] };
  if (told !== undefined) return { kind: told, ...(label && { label }), groups: [], issues: [], prose: [] };
  const read = stretchesOf(withoutTitle(body, title)).map(readStretch);
  const own = read.flatMap((one) => one.entries);
  const intro = read.flatMap((one) => one.intro);
  const entries = own.length > 0 || intro.length === 0 ? own : [unnamed(intro)];
  const { groups: found, forms } = foundIn(entries, title);
  const groups = groupsOf(found, where);
  const names = groups.flatMap(({ name, projects }) => (projects.length > 0 ? projects.map((one) => one.name.zh) : [name.zh]));
  const built = found.filter(({ entry }) => entry !== undefined && forms.get(entry)?.is === "works").length * 2 > found.length;
  const issues = issuesIn(entries, found, forms, where.places.length > 0);
  const [first, last] = [body[0], body.at(-1)];
  if (groups.length === 0 && first !== undefined && last !== undefined)
    issues.push({ code: "box-without-items", span: { start: spanOf(first).start, end: spanOf(last).end }, facts: { no, title } });
  return {
    kind: kindOf(title, names, label, built),
    ...(label && { label }),
    groups,
    issues,
    prose: proseOf(own.length > 0 ? intro : [], entries, found, forms, where.locator),
  };
}

/** What stands before the entries may be a list of its own where there are no others. */
const unnamed = (content: readonly Tight[]): Entry => ({
  style: "unnamed",
  marked: false,
  content: [...content],
  children: [],
  fields: [],
});

/** A body without a first line that only repeats the title. */
function withoutTitle(body: readonly Line[], title: string): readonly Line[] {
  const key = (text: string) => text.replaceAll(/\s/gu, "");
  return body[0] !== undefined && key(body[0].text) === key(title) ? body.slice(1) : body;
}

function readStretch(stretch: Stretch): Outlined & { readonly headings: readonly Tight[] } {
  if ("grid" in stretch) return readTable(stretch.grid);
  return { ...entriesOf(piecesOf(stretch.lines.map((line) => ({ line })))), headings: [] };
}
