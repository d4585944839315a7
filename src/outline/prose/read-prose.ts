import type { Commitment, Locator, Statement } from "../../model/index.js";
import type { Paragraph } from "../paragraph.js";
import { type Passage, spanOf, type TextSpan } from "../passage.js";
import type { OutlineIssue } from "../reading.js";
import { isBlank } from "../source/blanks.js";
import type { Claim } from "./claim.js";
import type { Stretch } from "./clauses.js";
import { commitmentOf } from "./commitment.js";
import { HAS_FIGURE, MAY_HAVE_FIGURE } from "./lexicon.js";
import { type Plain, plainOf } from "./plain.js";
import { readParagraph } from "./read-paragraph.js";
import { joined, statementOf } from "./statement.js";
import { sectionKey, type Tense, tenseOf, tenseOfHeadings } from "./tense.js";
import { leadingTime, type Years } from "./time.js";

/** What prose promises, what it says of the past, and the figures that were not understood. */
export type ProseReading = {
  readonly commitments: readonly Commitment[];
  readonly statements: readonly Statement[];
  readonly issues: readonly OutlineIssue[];
  /** The other numbers, which promise nothing, and why. */
  readonly known: readonly KnownNumber[];
};

/** A number that is neither a promise nor a figure: the time of one, a part of a name, a note, a class of size, a comparison in the past. */
export type KnownNumber = { readonly as: "time" | "name" | "note" | "size" | "comparison"; readonly span: TextSpan };

/** The plan that the prose is of. */
export type About = { readonly period: Years; readonly place?: string };

/**
 * Reads the promises and the figures of the past out of prose.
 *
 * A figure about the plan's years, or later ones, is a commitment, without a year about the plan's last; one about the years before is a
 * statement. A figure that is neither read nor known to count nothing is an issue.
 */
export function readProse(paragraphs: readonly Paragraph[], { period }: About): ProseReading {
  const commitments: Commitment[] = [];
  const statements: Statement[] = [];
  const issues: OutlineIssue[] = [];
  const known: KnownNumber[] = [];
  const counts = new Map<string, number>();
  let section: string | undefined;
  let tense: Tense | undefined;
  for (const { passage, locator, headings = [], about } of paragraphs) {
    const key = sectionKey(locator);
    if (key !== section) [section, tense] = [key, tenseOfHeadings(headings, period)];
    const bare = !MAY_HAVE_FIGURE.test(passage.text);
    const plain = plainOf(bare ? passage.text.slice(0, LONGEST_TIME) : passage.text);
    if (bare || !HAS_FIGURE.test(plain.text)) {
      const led = leadingTime(plain.text.slice(0, LONGEST_TIME), period);
      tense = (led && tenseOf(led.time, period)) ?? tense;
      continue;
    }
    const read = readParagraph(plain, period, tense, about);
    tense = read.tense;
    const unread = [...read.unread];
    let last: { sentence: number; place: Stretch } | undefined;
    for (const { claim, when, sentence } of read.told) {
      if (when.tense === "plan") {
        const printed = printedOf(passage, plain, claim.printed);
        commitments.push({
          id: idOf("commitment", locator, counts),
          ...commitmentOf(claim, when.time, period),
          printed,
          locator,
        });
        continue;
      }
      const one = statementOf(claim, when.time, period);
      if (one === undefined) {
        if (compares(claim)) known.push({ as: "comparison", span: placeOf(passage, plain, claim.printed) });
        else unread.push({ ...claim.printed, code: "unread-figure" });
        continue;
      }
      const before = last?.sentence === sentence && claim.inherits ? statements.at(-1) : undefined;
      const both = before && joined(before, one);
      const place = { start: both && last ? last.place.start : claim.printed.start, end: claim.printed.end };
      const printed = printedOf(passage, plain, place);
      if (both && before) statements[statements.length - 1] = { id: before.id, ...both, printed, locator };
      else statements.push({ id: idOf("statement", locator, counts), ...one, printed, locator });
      last = { sentence, place };
    }
    for (const { role, ...place } of read.places)
      if (role !== "figure" && role !== "damaged") known.push({ as: role, span: placeOf(passage, plain, place) });
    for (const { code, ...place } of unread) {
      const { start, end } = inPassage(plain, place);
      issues.push({ code, span: spanOf(passage, start, end), facts: { text: passage.text.slice(start, end) } });
    }
  }
  return { commitments, statements, issues, known };
}

/** How far a paragraph is looked into for the time that opens it. */
const LONGEST_TIME = 40;

/** What the past compares without a figure that checks could hold against another: 高于全市0.8个百分点, 是2010年的2倍. */
const compares = ({ requirement, inherits, since, against }: Claim): boolean =>
  against ||
  ["relative", "grade", "delegated", "qualitative"].includes(requirement.kind) ||
  (requirement.kind === "change" && (inherits || since !== undefined));

const inPassage = ({ at }: Plain, { start, end }: Stretch) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 });

function placeOf(passage: Passage, plain: Plain, stretch: Stretch): TextSpan {
  const { start, end } = inPassage(plain, stretch);
  return spanOf(passage, start, end);
}

/** The printed characters of a stretch, without blanks. */
const printedOf = ({ text }: Passage, { at }: Plain, { start, end }: Stretch): string =>
  end <= start ? "" : text.slice(at[start], (at[end - 1] ?? 0) + 1).replace(/\W/gu, (sign) => (isBlank(sign) ? "" : sign));

/** An id that says where it is: commitment-3-2-01 is the first of chapter 3, section 2. */
function idOf(kind: string, { part, chapter, section, box }: Locator, counts: Map<string, number>): string {
  const place = box === undefined ? [chapter ?? (part === undefined ? undefined : `part-${part}`), section] : ["box", box];
  const key = [kind, ...place.filter((one) => one !== undefined)].join("-");
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return `${key}-${String(count).padStart(2, "0")}`;
}
