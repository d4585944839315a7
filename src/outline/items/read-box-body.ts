import type { Box, Locator, ProjectGroup, Text } from "../../model/index.js";
import type { BOX_ISSUE_CODES } from "../issue-codes.js";
import type { Line } from "../line.js";
import { spanOf } from "../passage.js";
import type { OutlineBlock, OutlineIssue } from "../reading.js";
import { blocksOf } from "./blocks.js";
import { type Entry, entriesOf, type Outlined } from "./entries.js";
import { type Stretch, stretchesOf } from "./grid.js";
import { foundIn, groupsOf } from "./groups.js";
import { issuesIn } from "./issues.js";
import { kindOf, labelOf, tableKind } from "./kind.js";
import { piecesOf } from "./pieces.js";
import { type BoxProse, proseOf } from "./prose.js";
import { readTable } from "./table.js";

/** Where a box is. */
export type AboutBox = {
  readonly no: number;
  readonly title: string;
  readonly locator: Locator;
  /** What ids begin with, where numbers of boxes start again in each part; `box-21` unless given. */
  readonly id?: string;
};

/** What the body of a box says. */
export type BoxBody = {
  readonly kind: Box["kind"];
  readonly label?: Text;
  readonly groups: readonly ProjectGroup[];
  readonly issues: readonly OutlineIssue[];
  /** What is neither a name nor a list of names, paragraph by paragraph. */
  readonly prose: readonly BoxProse[];
  /** What its signs are; the lines of a table are given as a table. */
  readonly blocks: readonly OutlineBlock[];
};

/**
 * Reads the body of a box into groups and projects (decision 4 on how lists are split).
 *
 * An entry that is a name and prose is a group without projects; one that is a name and a list is a group with them. Tables of indicators
 * and of results are left to the reader of tables.
 *
 * @param body - the lines of the box below its title
 * @param about - its number, title and place
 * @returns its kind, what its list is one of, its groups, its prose, and what is reported of how it was read
 */
export function readBoxBody(body: readonly Line[], about: AboutBox): BoxBody {
  const { no, title } = about;
  const label = labelOf(title);
  const locator = { ...about.locator, box: no };
  const told = tableKind(title, label);
  if (told !== undefined) return { ...nothing(told), ...(label && { label }) };
  if (isTooLong(body))
    return { ...nothing(kindOf(title, [], label, false)), ...(label && { label }), issues: issueOf("box-too-long") };

  const repeated = body[0] !== undefined && keyOf(body[0].text) === keyOf(title) ? 1 : 0;
  const [rules, printed] = [body.filter(({ markup }) => markup.rule), body.slice(repeated).filter(({ markup }) => !markup.rule)];
  const read = stretchesOf(printed).map(readStretch);
  const intro = read.flatMap((one) => one.intro);
  const own = read.flatMap((one) => one.entries);
  // What precedes the entries may be a list of its own where there are no others.
  const alone = own.length === 0 && intro.length > 0;
  const entries = alone ? [{ style: "alone", marked: false, content: [...intro], children: [], fields: [] }] : own;
  const { groups: found, forms } = foundIn(entries, title);
  const groups = groupsOf(found, { id: about.id ?? `box-${no}`, locator });
  const names = groups.flatMap(({ name, projects }) => (projects.length > 0 ? projects.map((one) => one.name.zh) : [name.zh]));
  const built = found.filter(({ entry }) => entry !== undefined && forms.get(entry)?.is === "works").length * 2 > found.length;
  return {
    kind: kindOf(title, names, label, built),
    ...(label && { label }),
    groups,
    issues: groups.length === 0 ? issueOf("box-without-items") : issuesIn(entries, found, forms),
    prose: proseOf(alone ? [] : intro, entries, found, forms, locator),
    blocks: [
      ...body.slice(0, repeated).map((line): OutlineBlock => ({ role: "box-title", span: spanOf(line) })),
      ...[...rules, ...read.flatMap((one) => one.lines)].map((line): OutlineBlock => ({ role: "table", span: spanOf(line) })),
      ...blocksOf(
        alone ? [] : intro,
        own.length > 0 ? written(read) : entries,
        read.flatMap((one) => one.notes),
        forms,
      ),
    ],
  };

  function issueOf(code: (typeof BOX_ISSUE_CODES)[number]): OutlineIssue[] {
    const [first, last] = [body[0], body.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ code, span: { start: spanOf(first).start, end: spanOf(last).end }, facts: { no, title } }];
  }
}

const keyOf = (text: string): string => text.replaceAll(/\s/gu, "");

const nothing = (kind: Box["kind"]): BoxBody => ({ kind, groups: [], issues: [], prose: [], blocks: [] });

/** No box is longer; what is, is a document whose boxes have no ends. */
const LONGEST_BODY = 200_000;
const MOST_LINES = 10_000;

function isTooLong(body: readonly Line[]): boolean {
  return body.length > MOST_LINES || body.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_BODY;
}

/** A stretch as it is read; of a table its lines too. */
type StretchRead = Outlined & { readonly lines: readonly Line[] };

function readStretch(stretch: Stretch): StretchRead {
  if ("grid" in stretch) return { ...readTable(stretch.grid), lines: stretch.lines };
  return { ...entriesOf(piecesOf(stretch.lines.map((line) => ({ line })))), lines: [] };
}

/** Entries that are in paragraphs and not in a table. */
const written = (read: readonly StretchRead[]): readonly Entry[] =>
  read.flatMap(({ lines, entries }) => (lines.length > 0 ? [] : entries));
