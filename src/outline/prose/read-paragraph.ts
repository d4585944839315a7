import { nameDirection } from "../../notation/index.js";
import type { Claim } from "./claim.js";
import { enclosed, openedAt, partsNoted, type Stretch, sentencesOf } from "./clauses.js";
import { figuresOf, type Placed } from "./figures.js";
import {
  A_PART,
  ALREADY,
  COMPARES,
  GOES_ON,
  HAS_FIGURE,
  HAS_NUMBER,
  MILESTONES,
  MULTIPLE_IN_WORDS,
  ONLY,
  OPENS_TIME,
  SIZE_CLASS,
} from "./lexicon.js";
import type { Plain } from "./plain.js";
import { readSegment } from "./read-segment.js";
import { relationsIn } from "./relation.js";
import { segmentsOf } from "./segments.js";
import { topicOf } from "./subject.js";
import { type Tense, tenseOf } from "./tense.js";
import { spokenOf, type Thread } from "./thread.js";
import { leadingTime, type Time, type Years } from "./time.js";

/** When a claim holds, and whether it is a promise. */
export type When = { readonly tense: Tense; readonly time?: Time };
/** A claim with its time and the number of its sentence. */
export type Told = { readonly claim: Claim; readonly when: When; readonly sentence: number };
export type Unread = Stretch & { readonly code: "unread-figure" | "damaged-figure" };

/** Everything of a paragraph that has a figure, and what the section speaks of behind it. */
export type ParagraphReading = {
  readonly told: readonly Told[];
  readonly unread: readonly Unread[];
  /** Every run of digits with what it is. */
  readonly places: readonly Placed[];
  readonly tense: Tense | undefined;
};

/** A clause longer than this is no clause. */
const LONGEST_CLAUSE = 400;
/** How far a clause is looked into for the time that opens it. */
const LONGEST_TIME = 40;
const DIGIT = /[0-9]/;
const NONE = { figures: [], others: [] };

const timeIn = (text: string, plan: Years) => (OPENS_TIME.test(text) ? leadingTime(text, plan) : undefined);

/** 其中2028年达到45万吨: the time of a part ends with it. */
function timedAs({ time: _, ...after }: Thread, { time }: Thread): Thread {
  return { ...after, ...(time && { time }) };
}

/** Reads a paragraph, given what its section has spoken of so far. */
export function readParagraph({ text }: Plain, plan: Years, given: Tense | undefined): ParagraphReading {
  const inside = enclosed(text);
  const notes = partsNoted(text, inside);
  const opened = notes.length === 0 ? inside : openedAt(inside, notes);
  let noted = 0;
  const told: Told[] = [];
  const unread: Unread[] = [];
  const places: Placed[] = [];
  let tense = given;
  let [range, goesOn]: [Time | undefined, Time | undefined] = [undefined, undefined];
  let spoken: Thread["subjects"] = [];
  for (const [number, { clauses }] of sentencesOf(text, inside).entries()) {
    let opening: Time | undefined = goesOn ?? range;
    let thread: Thread = { subjects: spoken, ...(opening && { time: opening }) };
    const last = clauses.findLastIndex(({ start, end }) => HAS_FIGURE.test(text.slice(start, end)));
    for (const [c, clause] of clauses.entries()) {
      if (c > last && (number > 0 || c > 0)) break;
      const led = timeIn(text.slice(clause.start, Math.min(clause.end + 1, clause.start + LONGEST_TIME)), plan);
      if (led !== undefined) {
        const { time } = led;
        thread = { ...thread, time };
        if (c === 0) opening = time;
        const opens = number === 0 && c === 0 && (time.years !== undefined || time.plan === true || tense === undefined);
        if (opens) tense = tenseOf(time, plan) ?? tense;
        // 2021年至2025年，…: a run of years holds for the sentences that follow.
        if (time.years !== undefined && !time.named && tenseOf(time, plan) === "past") range = time;
      }
      if (clause.end - clause.start > LONGEST_CLAUSE) {
        if (DIGIT.test(text.slice(clause.start, clause.end))) unread.push({ ...clause, code: "unread-figure" });
        continue;
      }
      if (c > last) continue;
      const after = readClause(clause, thread, number, inside);
      for (; (notes[noted]?.end ?? Infinity) <= clause.end; noted++) {
        const note = notes[noted] as Stretch;
        if (note.start >= clause.start) readClause(note, after, number, opened, after.verb);
      }
      thread = A_PART.test(text.slice(clause.start, clause.end)) ? timedAs(after, thread) : after;
    }
    // 到2030年，…；…: a time that opens a sentence, and what was spoken of last, hold to the full stop.
    const more = text.charAt(clauses.at(-1)?.end ?? 0) === GOES_ON;
    goesOn = more ? opening : undefined;
    spoken = more ? thread.subjects : [];
  }
  return { told, unread, places, tense };

  function readClause(clause: Stretch, given: Thread, sentence: number, inside: Uint8Array, verb?: string): Thread {
    const said = text.slice(clause.start, clause.end);
    const { figures: found, others } = HAS_NUMBER.test(said) ? figuresOf(text, inside, clause) : NONE;
    const passed = tenseNow(given.time) === "plan" ? -1 : said.search(MILESTONES);
    const figures = passed < 0 ? found : found.filter(({ start }) => start < clause.start + passed);
    for (const { start, end } of found.slice(figures.length)) places.push({ start, end, role: "name" });
    const { segments, names } = segmentsOf(text, clause, figures);
    places.push(...others, ...names);
    for (const { start, end, role } of others) if (role === "damaged") unread.push({ start, end, code: "damaged-figure" });
    for (const { 0: word, index } of said.matchAll(MULTIPLE_IN_WORDS)) {
      const place = { start: clause.start + index, end: clause.start + index + word.length };
      const read = [...figures, ...others].some((one) => one.start < place.end && place.start < one.end);
      if (!read) unread.push({ ...place, code: "unread-figure" });
    }
    const { verb: _, lead: __, ...kept } = given;
    let thread: Thread = verb === undefined ? kept : { ...kept, verb };
    const bare = segments.every(({ figures }) => figures.every(({ unit, words }) => unit === "" && words.length === 0));
    if (bare) {
      const claims = COMPARES.test(said) ? relationsIn(text, clause, plan) : [];
      told.push(...claims.map((claim) => ({ claim, when: whenOf(claim, thread.time), sentence })));
      if (claims.length > 0) places.push(...figures.map(({ start, end }) => ({ start, end, role: "name" as const })));
      const topic =
        claims.at(-1)?.subject ?? topicOf(text, passed < 0 ? clause : { ...clause, end: clause.start + passed }, plan);
      if (segments.length === 0 || claims.length > 0)
        return topic === undefined ? thread : { ...thread, subjects: spokenOf(thread, [topic]) };
    }
    const first = told.length;
    for (const segment of segments) {
      const outcome = readSegment(text, segment, thread, plan, tenseNow(thread.time));
      const first = segment.base ?? segment.figures[0];
      const place = { start: first?.start ?? segment.start, end: segment.figures.at(-1)?.end ?? segment.end };
      if (outcome.is === "claims") {
        told.push(...outcome.claims.map((claim) => ({ claim, when: whenOf(claim, outcome.time ?? thread.time), sentence })));
        places.push({ ...place, role: "figure" });
        thread = outcome.thread;
      } else if (outcome.is === "unread") unread.push({ ...place, code: "unread-figure" });
      else places.push({ ...place, role: "name" });
      if (outcome.time !== undefined) thread = { ...thread, time: outcome.time };
    }
    nameClasses(first);
    return thread;
  }

  function tenseNow(time: Time | undefined): Tense {
    return (time === undefined ? undefined : tenseOf(time, plan)) ?? tense ?? "plan";
  }

  /** 2个500亿级、3个百亿级产业集群: a class of size alone has the noun of the next. */
  function nameClasses(from: number): void {
    let noun = "";
    for (let i = told.length - 1; i >= from; i--) {
      const one = told[i] as Told;
      const { subject } = one.claim;
      const size = SIZE_CLASS.exec(subject)?.[0] ?? "";
      if (size !== "" && size === subject) told[i] = { ...one, claim: { ...one.claim, subject: `${subject}${noun}` } };
      else noun = size === "" ? "" : subject.slice(size.length);
    }
  }

  function whenOf({ said, printed, time: own, subject, requirement }: Claim, thread: Time | undefined): When {
    const time = own ?? thread;
    const dated: Time | undefined =
      said.year !== undefined ? { year: said.year } : said.period !== undefined ? { years: said.period } : time;
    const told = dated === undefined ? undefined : tenseOf(dated, plan);
    if (told !== undefined) return { tense: told, ...(dated && { time: dated }) };
    const words = text.slice(printed.start, printed.end);
    // 失业率低于全省平均水平 is no shortcoming.
    const less = requirement.kind === "relative" && nameDirection(subject) === "lower";
    if (tense !== "past" && (ALREADY.test(words) || (ONLY.test(words) && !less))) return { tense: "present" };
    return { tense: tense ?? "plan" };
  }
}
