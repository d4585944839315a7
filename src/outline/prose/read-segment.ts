import { readTarget } from "../../notation/index.js";
import type { Claim, Read } from "./claim.js";
import { asks } from "./figures.js";
import {
  CONDITION,
  DEPENDENT,
  GROWTH_END,
  HANDLING,
  INSIDE,
  NAMED,
  OF,
  PAUSE,
  STRICT_CONDITION,
  SUMMED,
  YEAR_ON_YEAR,
} from "./lexicon.js";
import { measuresIn, namesIn } from "./names.js";
import type { Segment } from "./segments.js";
import { frontOf, isMeasured, nounBehind, trimmed } from "./subject.js";
import type { Time, Years } from "./time.js";

/** What a sentence has said so far that the next segment may go on with. */
export type Thread = {
  /** The last subjects, the newest last. */
  readonly subjects: readonly string[];
  /** The verb of doing of this clause. */
  readonly verb?: string;
  readonly time?: Time;
  /** A clause before without a figure, which may name what follows. */
  readonly topic?: string;
};

/** What became of a segment: claims, figures that are known to claim nothing, or figures that were not understood. */
export type Outcome =
  | { readonly is: "claims"; readonly claims: readonly Claim[]; readonly verb?: string; readonly time?: Time }
  | { readonly is: "name" | "unread"; readonly time?: Time };

const LONGEST_SUBJECT = 80;

/** Reads one segment of a clause. */
export function readSegment(text: string, segment: Segment, thread: Thread, plan: Years): Outcome {
  const { figures, base, start, end } = segment;
  const figure = figures[0];
  const last = figures.at(-1);
  if (figure === undefined || last === undefined) return { is: "name" };
  const lead = (base ?? figure).lead;
  const front = frontOf(text, { start, end: lead }, plan);
  const { time } = front;
  const timed = time === undefined ? {} : { time };
  const printedName = text.slice(front.name.start, front.name.end);
  const name = trimmed(printedName).replace(INSIDE, "");
  const led = asks(figure) || base !== undefined;
  const noun = nounBehind(text, { start: last.end, end });
  const behind = text.slice(last.end, end);
  const bounded = figure.words.length > 0 && figure.words.every((word) => word === "bound" || word === "about");
  const opened = text.slice(front.start, lead);

  if (STRICT_CONDITION.test(opened) || (!led && CONDITION.test(opened))) return { is: "name", ...timed };
  const own = front.verb && text.slice(front.verb.start, front.verb.end);
  const done = figure.words.some((word) => word === "flow" || word === "complete");
  const verb = own ?? (led || done ? undefined : thread.verb);
  const counts = noun !== undefined && (name === "" || done) && (verb !== undefined || done || led);
  if (noun !== undefined && !counts) {
    if (behind.startsWith(OF) || !led || bounded) return { is: "name", ...timed };
  }
  if (noun !== undefined && (NAMED.test(printedName) || printedName.endsWith(OF) || name.includes(PAUSE)) && !led)
    return { is: "name", ...timed };
  if (noun === undefined && name === "" && !led && !done && verb === undefined) return { is: "unread", ...timed };
  if (!led && verb === undefined && !done && HANDLING.test(text.slice(start, lead))) return { is: "name", ...timed };

  const target = text.slice(lead, last.end);
  const object = counts && noun ? text.slice(noun.start, noun.end) : "";
  const subjects = counts ? [trimmed(object)] : subjectsOf(name, target, figures.length, printedName, thread);
  if (subjects === undefined || subjects.some((one) => one.length < 2 || one.length > LONGEST_SUBJECT))
    return { is: "unread", ...timed };
  const measured = subjects.every(isMeasured);
  const percent = /[%‰]|百分点/u.test(figure.unit) || figure.unit === "";
  if (!led && !done && percent && !measured && figure.words.length === 0) return { is: "unread", ...timed };

  const spoken = own !== undefined && !measured ? own : (own ?? (verb !== undefined && !led ? verb : ""));
  const whole = readTarget(counts ? `${spoken}${target}${object}` : `${spoken}${name}${target}`);
  const short = readTarget(target, { indicator: subjects[0] ?? "" });
  const read = pick(whole, short, figure.words.length > 0, figures.length);
  if (read === undefined) return { is: "unread", ...timed };
  const clauses = read.clauses.filter(({ kind }) => kind !== "qualitative" && kind !== "none");
  if (clauses.length !== figures.length) return { is: "unread", ...timed };
  const printed = { start: front.start, end: counts && noun ? noun.end : last.end };
  const around = text.slice(start, last.end);
  const claims = subjects.flatMap((subject, i) => {
    const requirement = clauses[figures.length === 1 ? 0 : i];
    if (requirement === undefined) return [];
    const level = requirement.kind === "level" && name === "" && !counts;
    return [
      {
        subject: level ? subject.replace(GROWTH_END, "") : subject,
        requirement: { ...requirement },
        read,
        printed,
        ...timed,
        summed: SUMMED.test(around),
        yearOnYear: YEAR_ON_YEAR.test(around),
        inherits: name === "" && !counts,
      },
    ];
  });
  return { is: "claims", claims, ...(verb !== undefined && { verb }), ...timed };
}

/** The subjects of the figures: the names in front, or those of the clauses before. */
function subjectsOf(name: string, target: string, count: number, printed: string, thread: Thread): readonly string[] | undefined {
  if (name === "") {
    const given = thread.subjects.length > 0 ? thread.subjects : thread.topic === undefined ? [] : [thread.topic];
    if (count > 1) return given.length >= count ? given.slice(-count) : undefined;
    return given.length > 0 ? given.slice(-1) : undefined;
  }
  const before = thread.subjects.at(-1);
  const full = DEPENDENT.test(name) && before !== undefined ? `${before.replace(GROWTH_END, "")}${name}` : name;
  if (count > 1) return namesIn(full, count);
  return measuresIn(full, `${printed.slice(-4)}${target}`);
}

/** The whole clause and its figure alone, read by the notation, must say the same; where they differ the one that has the words for it counts. */
function pick(
  whole: ReturnType<typeof readTarget>,
  short: ReturnType<typeof readTarget>,
  led: boolean,
  count: number,
): Read | undefined {
  if (!whole.ok || !short.ok) {
    const one = whole.ok ? whole : short.ok ? short : undefined;
    return one;
  }
  const same = JSON.stringify(whole.clauses) === JSON.stringify(short.clauses);
  if (same) return short;
  return led || count > 1 ? short : whole;
}
