import { type Commitment, type Locator, type Point, type Statement, spanOf } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import type { Paragraph } from "../paragraph.js";
import { type Passage, spanOf as placeOf } from "../passage.js";
import type { OutlineIssue } from "../reading.js";
import type { Claim } from "./claim.js";
import { enclosed, type Stretch, sentencesOf } from "./clauses.js";
import { figuresOf, type Placed } from "./figures.js";
import { ALREADY, ONLY } from "./lexicon.js";
import { type Plain, plainOf } from "./plain.js";
import { readSegment, type Thread } from "./read-segment.js";
import { segmentsOf } from "./segments.js";
import { sectionKey, type Tense, tenseOf, tenseOfHeadings } from "./tense.js";
import { leadingTime, type Time, type Years } from "./time.js";

export type ProseReading = {
  readonly commitments: readonly Commitment[];
  readonly statements: readonly Statement[];
  readonly issues: readonly OutlineIssue[];
};

export type About = { readonly period: Years; readonly place?: string };

/** A clause longer than this is no clause. */
const LONGEST_CLAUSE = 400;
const HAS_FIGURE = /[0-9]|番|百分之|千亿|万亿|百亿|千万|倍增|[ⅠⅡⅢⅣⅤ]/u;

/** Reads the promises and the figures of the past out of prose. */
export function readProse(paragraphs: readonly Paragraph[], { period }: About): ProseReading {
  const commitments: Commitment[] = [];
  const statements: Statement[] = [];
  const issues: OutlineIssue[] = [];
  const counts = new Map<string, number>();
  let section = "";
  let tense: Tense | undefined;
  for (const paragraph of paragraphs) {
    const { passage, locator, headings = [] } = paragraph;
    const key = sectionKey(locator);
    if (key !== section) [section, tense] = [key, tenseOfHeadings(headings, period)];
    const plain = plainOf(passage.text);
    if (!HAS_FIGURE.test(plain.text)) {
      tense = openingTense(plain, period) ?? tense;
      continue;
    }
    const read = readParagraph(plain, period, tense);
    tense = read.tense;
    for (const { claim, when } of read.claims) {
      const printed = printedOf(passage, plain, claim.printed);
      if (when.tense === "plan") {
        const one = commitmentOf(claim, when.time, printed, locator, period);
        commitments.push({ id: idOf("commitment", locator, counts), ...one });
      } else {
        const one = statementOf(claim, when.time, printed, locator, period);
        if (one !== undefined) statements.push({ id: idOf("statement", locator, counts), ...one });
      }
    }
    for (const { start, end, code } of read.unread)
      issues.push({
        code,
        span: placeOf(passage, plain.at[start] ?? 0, (plain.at[end - 1] ?? 0) + 1),
        facts: { text: plain.text.slice(start, end) },
      });
  }
  return { commitments, statements, issues };
}

function openingTense(plain: Plain, period: Years): Tense | undefined {
  const led = leadingTime(plain.text.slice(0, 40), period);
  return led === undefined ? undefined : tenseOf(led.time, period);
}

type When = { readonly tense: Tense; readonly time?: Time };
type Told = { readonly claim: Claim; readonly when: When };
type Unread = Stretch & { readonly code: string };

/** Everything in a paragraph that has a digit, and what it is. */
export function readParagraph(
  { text }: Plain,
  period: Years,
  given: Tense | undefined,
): { claims: Told[]; unread: Unread[]; places: Placed[]; tense: Tense | undefined } {
  const inside = enclosed(text);
  const claims: Told[] = [];
  const unread: Unread[] = [];
  const places: Placed[] = [];
  let tense = given;
  sentencesOf(text, inside).forEach(({ clauses }, s) => {
    let thread: Thread = { subjects: [] };
    clauses.forEach((clause, c) => {
      const opening = text.slice(clause.start, Math.min(clause.end + 1, clause.start + 40));
      const led = leadingTime(opening, period);
      if (led !== undefined) {
        thread = { ...thread, time: led.time };
        if (s === 0 && c === 0 && (led.time.years !== undefined || led.time.plan || tense === undefined))
          tense = tenseOf(led.time, period);
      }
      if (clause.end - clause.start > LONGEST_CLAUSE) {
        if (/[0-9]/.test(text.slice(clause.start, clause.end))) unread.push({ ...clause, code: "unread-figure" });
        return;
      }
      const { figures, others } = figuresOf(text, inside, clause);
      const { segments, names } = segmentsOf(text, clause, figures);
      places.push(...others, ...names);
      for (const { start, end, role } of others) if (role === "damaged") unread.push({ start, end, code: "damaged-figure" });
      thread = {
        subjects: thread.subjects,
        ...(thread.time && { time: thread.time }),
        ...(thread.topic !== undefined && { topic: thread.topic }),
      };
      for (const segment of segments) {
        const outcome = readSegment(text, segment, thread, period);
        if (outcome.is !== "claims") {
          const first = segment.base ?? segment.figures[0];
          const last = segment.figures.at(-1);
          const place = { start: first?.start ?? segment.start, end: last?.end ?? segment.end };
          if (outcome.is === "unread") unread.push({ ...place, code: "unread-figure" });
          else places.push({ ...place, role: "name" });
          continue;
        }
        const own = outcome.time;
        for (const claim of outcome.claims) claims.push({ claim, when: whenOf(claim, own ?? thread.time, tense, period, text) });
        for (const { start, end } of segment.figures) places.push({ start, end, role: "figure" });
        thread = {
          ...thread,
          subjects: [...thread.subjects, ...outcome.claims.map(({ subject }) => subject)].slice(-8),
          ...(outcome.verb !== undefined && { verb: outcome.verb }),
          ...(own !== undefined && { time: own }),
        };
      }
      if (figures.length === 0) thread = { ...thread, topic: undefined as never };
    });
  });
  return { claims, unread, places, tense };
}

function whenOf(claim: Claim, time: Time | undefined, section: Tense | undefined, period: Years, text: string): When {
  const { read, printed } = claim;
  if (read.year !== undefined) return { tense: tenseOf({ year: read.year }, period), time: { year: read.year } };
  if (read.period !== undefined) return { tense: tenseOf({ years: read.period }, period), time: { years: read.period } };
  const said = text.slice(printed.start, printed.end);
  if (time !== undefined) return { tense: tenseOf(time, period), time };
  if (section !== "past" && (ALREADY.test(said) || ONLY.test(said))) return { tense: "present" };
  return { tense: section ?? "plan" };
}

/** The printed characters of a stretch, without blanks. */
function printedOf({ text }: Passage, { at }: Plain, { start, end }: Stretch): string {
  let printed = "";
  for (let i = start; i < end; i++) printed += text.charAt(at[i] ?? 0);
  return printed;
}

function commitmentOf(
  claim: Claim,
  time: Time | undefined,
  printed: string,
  locator: Locator,
  period: Years,
): Omit<Commitment, "id"> {
  const { requirement, read, subject } = claim;
  const year = read.year ?? time?.year;
  const later = (year ?? 0) > period.to;
  const years =
    time?.years !== undefined && (time.years.from !== period.from || time.years.to !== period.to) ? time.years : undefined;
  const one =
    years === undefined
      ? { ...read, ...(year !== undefined && { year }) }
      : requirement.kind === "level"
        ? { ...read, year: years.to }
        : { ...read, period: years };
  const span =
    later && requirement.kind === "change"
      ? { kind: "by" as const, year: year as number }
      : spanOf({ column: "" }, requirement, one, period).span;
  const unit = "unit" in requirement ? requirement.unit : undefined;
  return {
    subject: { zh: subject },
    requirement,
    span,
    ...(unit !== undefined && { unit }),
    printed,
    locator,
  };
}

function statementOf(
  claim: Claim,
  time: Time | undefined,
  printed: string,
  locator: Locator,
  period: Years,
): Omit<Statement, "id"> | undefined {
  const { requirement, read, subject } = claim;
  const base = period.from - 1;
  const year = read.year ?? time?.year ?? time?.years?.to ?? base;
  const over = time?.years ?? { from: year - (period.to - period.from), to: year };
  const rest = { subject: { zh: subject }, printed, locator };
  if (requirement.kind === "growth") {
    const value = "value" in requirement ? requirement.value : undefined;
    return value === undefined ? undefined : { growth: value, over: claim.yearOnYear ? { from: year, to: year } : over, ...rest };
  }
  const to = pointOf(requirement, year);
  if (to === undefined) return undefined;
  const from = read.baseline && pointOf(read.baseline, read.baselineYear ?? over.from - 1);
  const sum = requirement.kind === "change" || (claim.summed && read.baseline === undefined);
  return { ...(from && { from }), to, ...(sum && { over }), ...rest };
}

function pointOf(requirement: Requirement, year: number): Point | undefined {
  if (requirement.kind === "composition") return { year, parts: [...requirement.parts] };
  if (
    requirement.kind !== "level" &&
    !(requirement.kind === "change" && requirement.measure === "total" && requirement.direction === undefined)
  )
    return undefined;
  if (!("value" in requirement) || requirement.value === undefined) return undefined;
  return { year, value: requirement.value, ...(requirement.unit !== undefined && { unit: requirement.unit }) };
}

function idOf(kind: string, { part, chapter, section, box }: Locator, counts: Map<string, number>): string {
  const place = [...(box === undefined ? [chapter, section] : ["box", box])].filter((one) => one !== undefined);
  const key = [kind, ...(part !== undefined && chapter === undefined ? ["part", part] : []), ...place].join("-");
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return `${key}-${String(count).padStart(2, "0")}`;
}
