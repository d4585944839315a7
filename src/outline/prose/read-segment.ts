import type { Claim } from "./claim.js";
import { EVERY_YEAR, GROWTH_END, MEAN_YEAR, SUMMED, YEAR_ON_YEAR } from "./lexicon.js";
import { type Nothing, type Parts, partsOf } from "./parts.js";
import { marginIn } from "./relation.js";
import type { Segment } from "./segments.js";
import { type Front, frontOf } from "./subject.js";
import { baselineOf, checkable, readingOf, saysNumber, type Target, targetOf } from "./target.js";
import type { Tense } from "./tense.js";
import { spokenOf, type Thread } from "./thread.js";
import type { Time, Years } from "./time.js";

/** What became of a segment: claims with the thread that goes on, or nothing. */
export type Outcome = { readonly time?: Time } & (
  | { readonly is: "claims"; readonly claims: readonly Claim[]; readonly thread: Thread }
  | Nothing
);

/** Reads one segment of a clause. */
export function readSegment(text: string, segment: Segment, thread: Thread, plan: Years, tense: Tense): Outcome {
  const target = targetOf(text, segment);
  const last = segment.figures.at(-1);
  if (target === undefined || last === undefined) return { is: "name" };
  const front = frontOf(text, { start: segment.start, end: target.lead }, plan);
  const timed = front.time === undefined ? {} : { time: front.time };
  const margin = marginIn(text, { start: front.start, end: last.end }, last);
  if (margin === "unread") return { is: "unread", ...timed };
  if (margin !== undefined) {
    const subjects = spokenOf(thread, [margin.subject]);
    return { is: "claims", claims: [{ ...margin, ...timed }], ...timed, thread: { ...thread, subjects } };
  }
  const parts = partsOf(text, segment, target, front, thread, tense);
  const claims = "is" in parts ? parts : claimsOf(text, segment, target, parts);
  if ("is" in claims || "is" in parts) return { is: "is" in claims ? claims.is : "unread", ...timed };
  const { verb } = parts;
  const { said, kept } = oftenIn(text.slice(segment.start, front.name.start), front, thread);
  const often = said ?? (verb !== undefined || !target.asks ? kept : undefined);
  const time = front.time ?? thread.time;
  return {
    is: "claims",
    claims: claims.map((claim) => ({ ...claim, ...timed, said: { ...(often && { yearly: often }), ...claim.said } })),
    ...timed,
    thread: {
      subjects: spokenOf(
        thread,
        claims.map(({ subject }) => subject),
      ),
      ...(verb !== undefined && { verb }),
      ...(time && { time }),
      ...(kept === "each" && { yearly: kept }),
    },
  };
}

/** 每年 and 年均 in front of a clause; 每年 goes on until other years are spoken of. */
function oftenIn(opened: string, { time }: Front, { yearly }: Thread): { said?: "each" | "mean"; kept?: "each" | "mean" } {
  const said = EVERY_YEAR.test(opened) ? "each" : MEAN_YEAR.test(opened) ? "mean" : undefined;
  const kept = said ?? (time?.open || time?.plan ? undefined : yearly);
  return { ...(said && { said }), ...(kept && { kept }) };
}

/** What the figures of a segment say of its subjects, each of its own; one figure is every subject's. */
function claimsOf(text: string, { start, figures, base }: Segment, target: Target, parts: Parts): Claim[] | Nothing {
  const { subjects, whole, printed, inherits } = parts;
  const read = readingOf(target, whole, subjects[0] ?? "", figures.length);
  if (read === undefined) return { is: "unread" };
  const clauses = checkable(read);
  if (figures.some((figure, i) => !saysNumber(clauses[i], text.slice(figure.start, figure.end)))) return { is: "unread" };
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
        ...(clause.since !== undefined && { since: clause.since }),
        summed: SUMMED.test(around),
        yearOnYear: YEAR_ON_YEAR.test(around),
        inherits,
      },
    ];
  });
}
