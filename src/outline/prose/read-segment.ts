import { isUnitlessName } from "../../notation/index.js";
import type { Claim } from "./claim.js";
import type { Stretch } from "./clauses.js";
import { isCount } from "./figures.js";
import {
  BARE_NUMBER,
  CONDITION,
  DEPENDENT,
  EVERY_YEAR,
  GROWTH_END,
  INSIDE,
  LISTED_UNITS,
  MEAN_YEAR,
  NAMED,
  OF,
  PAUSE,
  PURE_DOING,
  STRICT_CONDITION,
  SUMMED,
  UNITLESS,
  YEAR_ON_YEAR,
} from "./lexicon.js";
import { measuresIn, namesIn } from "./names.js";
import { marginIn } from "./relation.js";
import type { Segment } from "./segments.js";
import { type Front, frontOf, headOf, isMeasured, nounBehind, trimmed } from "./subject.js";
import { baselineOf, checkable, readingOf, type Target, targetOf } from "./target.js";
import type { Tense } from "./tense.js";
import type { Time, Years } from "./time.js";

/** What a sentence has said so far that the next segment may go on with. */
export type Thread = {
  /** The last subjects, the newest last. */
  readonly subjects: readonly string[];
  /** The verb of doing of this clause. */
  readonly verb?: string;
  readonly time?: Time;
  /** 每年 holds for what follows. */
  readonly yearly?: "each" | "mean";
};

/** What became of a segment: claims, a figure that is known to claim nothing, or one that was not understood. */
export type Outcome = { readonly time?: Time } & (
  | { readonly is: "claims"; readonly claims: readonly Claim[]; readonly thread: Thread }
  | { readonly is: "name" | "unread" }
);

const LONGEST_SUBJECT = 80;

/** Reads one segment of a clause. */
export function readSegment(text: string, segment: Segment, thread: Thread, plan: Years, tense: Tense): Outcome {
  const target = targetOf(text, segment);
  const last = segment.figures.at(-1);
  if (target === undefined || last === undefined) return { is: "name" };
  const front = frontOf(text, { start: segment.start, end: target.lead }, plan);
  const timed = front.time === undefined ? {} : { time: front.time };
  const margin = marginIn(text, { start: front.start, end: last.end }, last);
  const parts = partsOf(text, segment, target, front, thread, tense);
  if (margin === "unread") return { is: "unread", ...timed };
  const claims =
    margin !== undefined ? [{ ...margin, ...timed }] : "is" in parts ? parts : claimsOf(text, segment, target, parts, timed);
  if ("is" in claims) return { ...claims, ...timed };
  const verb = "is" in parts ? undefined : parts.verb;
  const opened = text.slice(segment.start, front.name.start);
  const open = front.time?.open || front.time?.plan;
  const yearly = EVERY_YEAR.test(opened) ? "each" : MEAN_YEAR.test(opened) ? "mean" : undefined;
  const kept = yearly ?? (open ? undefined : thread.yearly);
  const often = yearly ?? (verb !== undefined || !target.asks ? kept : undefined);
  return {
    is: "claims",
    claims: claims.map((claim) =>
      often === undefined || claim.said.yearly !== undefined ? claim : { ...claim, said: { ...claim.said, yearly: often } },
    ),
    ...timed,
    thread: {
      subjects: [...thread.subjects, ...claims.map(({ subject }) => subject)].slice(-8),
      ...(verb !== undefined && { verb }),
      ...((front.time ?? thread.time) && { time: front.time ?? thread.time }),
      ...(kept === "each" && { yearly: kept }),
    } as Thread,
  };
}

/** A segment's parts: whom its figures are of, the verb, and where its clause is printed. */
type Parts = {
  readonly subjects: readonly string[];
  readonly whole: string;
  readonly verb?: string;
  readonly printed: Stretch;
  readonly inherits: boolean;
};

function partsOf(
  text: string,
  segment: Segment,
  target: Target,
  front: Front,
  thread: Thread,
  tense: Tense,
): Parts | { readonly is: "name" | "unread" } {
  const { end, figures } = segment;
  const figure = figures[0] as (typeof figures)[number];
  const noun = nounBehind(text, { start: target.end, end });
  const behind = text.slice(target.end, end);
  const printedName = text.slice(front.name.start, target.lead);
  let name = trimmed(printedName).replace(INSIDE, "");
  // 拥有注册护士数达到5.5人: before a measure only a plain verb is none of its name.
  if (
    target.asks &&
    front.verb !== undefined &&
    isMeasured(name) &&
    !PURE_DOING.includes(text.slice(front.verb.start, front.verb.end))
  )
    name = measureIn(trimmed(text.slice(front.verb.start, target.lead)).replace(INSIDE, ""));
  if (name.length < 2 && noun === undefined && front.last !== undefined) name = trimmed(text.slice(front.last, target.lead));
  const opened = text.slice(front.start, target.lead);
  const bare = figure.unit === "" && !target.asks;
  if (bare && !isMeasured(name)) return { is: "name" };
  if (target.words.length === 0 && front.verb === undefined && LISTED_UNITS.includes(figure.unit)) return { is: "name" };
  if (figure.unit === "" && noun !== undefined) return { is: target.asks ? "unread" : "name" };
  if (!target.asks && (STRICT_CONDITION.test(opened) || CONDITION.test(opened))) return { is: "name" };
  if (STRICT_CONDITION.test(opened) && noun !== undefined) return { is: "name" };

  const own = front.verb && text.slice(front.verb.start, front.verb.end);
  const done = target.words.some((word) => word === "flow" || word === "complete");
  const verb = own ?? (target.asks || done ? undefined : thread.verb);
  const told = tense !== "plan" && name === "" && isCount(figure.unit) && target.lead === front.start;
  const counts = noun !== undefined && (name === "" || done) && (verb !== undefined || done || target.asks || told);
  if (noun !== undefined && !counts && (behind.startsWith(OF) || !target.asks || onlyBound(target))) return { is: "name" };
  if (noun !== undefined && !target.asks && (NAMED.test(printedName) || printedName.endsWith(OF) || name.includes(PAUSE)))
    return { is: "name" };
  if (
    counts &&
    !isCount(figure.unit) &&
    /[上下内]$/u.test(text.slice(figure.start, figure.end)) &&
    !/[%‰]/u.test(figure.unit) &&
    !target.asks
  )
    return { is: "name" };
  if (noun === undefined && name === "" && !target.asks && !done && verb === undefined) return { is: "unread" };

  const object = counts && noun ? text.slice(noun.start, noun.end) : "";
  const subjects = counts ? [trimmed(headOf(object))] : subjectsOf(name, target.text, figures.length, printedName, thread);
  if (subjects === undefined || subjects.some((one) => one.length < 2 || one.length > LONGEST_SUBJECT)) return { is: "unread" };
  if (figure.unit === "" && figures.length === 1 && !isWhole(text.slice(figure.start, figure.end), subjects))
    return { is: "unread" };
  const share = /[%‰点]/u.test(figure.unit) || figure.unit === "";
  if (share && target.words.length === 0 && !subjects.every(isMeasured)) return { is: "unread" };
  const spoken = own ?? (target.asks ? "" : (verb ?? ""));
  return {
    subjects,
    whole: counts ? `${spoken}${target.text}${object}` : `${spoken}${name}${target.text}`,
    printed: { start: front.start, end: counts && noun ? noun.end : target.end },
    inherits: name === "" && !counts,
    ...(verb !== undefined && { verb }),
  };
}

/** A number without a unit is whole only where its subject has none: an index, a ratio; elsewhere the copy has lost it. */
const isWhole = (printed: string, subjects: readonly string[]): boolean =>
  !BARE_NUMBER.test(printed) || subjects.every((one) => UNITLESS.test(one) || isUnitlessName(one));

/** A measure's name without a plain verb in front of it. */
function measureIn(name: string): string {
  const verb = PURE_DOING.find((one) => name.startsWith(one) && isMeasured(name.slice(one.length)));
  return verb === undefined ? name : name.slice(verb.length);
}

const onlyBound = ({ words }: Target): boolean => words.length > 0 && words.every((word) => word === "bound" || word === "about");

function claimsOf(
  text: string,
  { start, figures, base }: Segment,
  target: Target,
  parts: Parts,
  timed: { readonly time?: Time },
): Claim[] | { readonly is: "unread" } {
  const { subjects, whole, printed, inherits } = parts;
  const read = readingOf(target, whole, subjects[0] ?? "", figures.length);
  if (read === undefined) return { is: "unread" };
  const clauses = checkable(read);
  const { marks, year, period, yearly } = read;
  const around = text.slice(start, printed.end);
  return subjects.flatMap((given, i) => {
    const clause = clauses[figures.length === 1 ? 0 : i];
    if (clause === undefined) return [];
    const subject = inherits && clause.kind !== "growth" ? given.replace(GROWTH_END, "") : given;
    return [
      {
        subject,
        requirement: { ...clause },
        said: {
          marks,
          ...(year !== undefined && { year }),
          ...(period && { period }),
          ...(yearly && { yearly }),
          ...(base && baselineOf(text, base, subject)),
        },
        printed,
        ...timed,
        ...(clause.since !== undefined && { since: clause.since }),
        summed: SUMMED.test(around),
        yearOnYear: YEAR_ON_YEAR.test(around),
        inherits,
      },
    ];
  });
}

/** The subjects of the figures: the names in front, or those of the clauses before. */
function subjectsOf(name: string, target: string, count: number, printed: string, thread: Thread): readonly string[] | undefined {
  if (name === "") {
    const given = thread.subjects;
    if (count > 1) return given.length >= count ? given.slice(-count) : undefined;
    return given.length > 0 ? given.slice(-1) : undefined;
  }
  const before = thread.subjects.at(-1);
  const full = DEPENDENT.test(name) && before !== undefined ? `${before.replace(GROWTH_END, "")}${name}` : name;
  if (count > 1) return namesIn(full, count);
  return measuresIn(full, `${printed.slice(-4)}${target}`);
}
