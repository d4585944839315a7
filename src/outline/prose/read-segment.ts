import { Decimal } from "../../kernel/index.js";
import { isUnitlessName, readTarget, type TargetClause } from "../../notation/index.js";
import type { Claim } from "./claim.js";
import {
  A_PART,
  BASE_YEAR,
  EVERY_YEAR,
  GROWTH_END,
  LISTING,
  MEAN_YEAR,
  SUMMED,
  THREE_PARTS,
  YEAR_ON_YEAR,
  YEARLY_WORK,
  YEARS_IN_A_ROW,
} from "./lexicon.js";
import { type Nothing, type Parts, partsOf } from "./parts.js";
import { marginIn } from "./relation.js";
import type { Segment } from "./segments.js";
import { type Front, frontOf } from "./subject.js";
import { type Around, summedUp } from "./sums.js";
import { baselineOf, checkable, readingOf, saysNumber, type Target, targetOf } from "./target.js";
import type { Tense } from "./tense.js";
import { inFull, spokenOf, type Thread } from "./thread.js";
import type { Time, Years } from "./time.js";

/** What became of a segment: claims with the thread that goes on, or nothing. */
export type Outcome = { readonly time?: Time } & (
  | { readonly is: "claims"; readonly claims: readonly Claim[]; readonly thread: Thread }
  | Nothing
);

/** Reads one segment of a clause. */
export function readSegment(text: string, segment: Segment, thread: Thread, plan: Years, tense: Tense): Outcome {
  const own = targetOf(text, segment);
  const target = own && withLead(text, segment, own, thread);
  const last = segment.figures.at(-1);
  if (target === undefined || last === undefined) return { is: "name" };
  // 从12.4%下降到零: where it was, without where it went.
  if (segment.base === undefined && target.words.includes("from")) return { is: "unread" };
  const front = frontOf(text, { start: segment.start, end: target.lead }, plan);
  const timed = front.time === undefined ? {} : { time: front.time };
  const margin = marginIn(text, { start: front.start, end: last.end }, last, thread.subjects.at(-1));
  if (margin === "unread") return { is: "unread", ...timed };
  if (margin !== undefined) {
    const subject = inFull(margin.subject, thread);
    const subjects = spokenOf(thread, [subject]);
    return { is: "claims", claims: [{ ...margin, subject, ...timed }], ...timed, thread: { ...thread, subjects } };
  }
  const years = yearsInARow(text, segment.start, segment.figures[0]?.start ?? last.start);
  const parts = partsOf(text, segment, target, front, thread, tense, years.length);
  const { said, kept } = oftenIn(text.slice(segment.start, front.name.start), front, thread);
  const often = said ?? ("is" in parts || (parts.verb === undefined && target.asks) ? undefined : kept);
  const time = front.time ?? thread.time;
  const claims = "is" in parts ? parts : claimsOf(text, segment, target, parts, { time, whole: thread.summed, often });
  if ("is" in claims || "is" in parts) return { is: "is" in claims ? claims.is : "unread", ...timed };
  const { verb } = parts;
  const asked = text.slice(target.lead, segment.figures[0]?.start);
  const summed = sumIn(claims) ?? (A_PART.test(text.slice(segment.start, last.start)) ? thread.summed : undefined);
  const lead = parts.behind ? (thread.lead ?? (asked === "" ? undefined : { text: asked, words: target.words })) : undefined;
  return {
    is: "claims",
    claims: claims.map((claim, i) => ({
      ...claim,
      ...timed,
      said: { ...(often && { yearly: often }), ...claim.said, ...(years[i] !== undefined && { year: years[i] }) },
    })),
    ...timed,
    thread: {
      subjects: spokenOf(
        thread,
        claims.map(({ subject }) => subject),
      ),
      ...(verb !== undefined && { verb }),
      ...(lead && { lead }),
      ...(time && { time }),
      ...(kept === "each" && { yearly: kept }),
      ...(summed !== undefined && { summed }),
    },
  };
}

/** The unit of a sum over the years. */
const sumIn = ([claim]: readonly Claim[]): string | undefined =>
  claim?.requirement.kind === "change" && claim.requirement.measure === "total" ? claim.requirement.unit : undefined;

/** What the words around a segment say of the time of its figures. */
type Given = Pick<Around, "time" | "whole"> & { readonly often: Claim["said"]["yearly"] | undefined };

/** An entry of a list of counts under the words of the first. */
function withLead(text: string, { start, figures }: Segment, target: Target, { lead }: Thread): Target {
  const counts =
    lead !== undefined &&
    target.words.length === 0 &&
    target.lead === start &&
    LISTING.some((word) => text.startsWith(word, start - word.length));
  return counts && figures.length === 1
    ? { ...target, words: lead.words, asks: true, text: `${lead.text}${target.text}` }
    : target;
}

/** 每年 and 年均 in front of a clause; 每年 goes on until other years are spoken of. */
function oftenIn(opened: string, { time }: Front, { yearly }: Thread): { said?: "each" | "mean"; kept?: "each" | "mean" } {
  if (YEARLY_WORK.test(opened)) return { said: "each", ...(yearly && { kept: yearly }) };
  const said = EVERY_YEAR.test(opened) ? "each" : MEAN_YEAR.test(opened) ? "mean" : undefined;
  const kept = said ?? (time?.open || time?.plan ? undefined : yearly);
  return { ...(said && { said }), ...(kept && { kept }) };
}

/** How far in front of a segment its years may stand. */
const FAR = 40;

/** 到2030年、2035年，…分别达到: the years that the figures of a segment are of, in their order. */
function yearsInARow(text: string, start: number, lead: number): number[] {
  const from = Math.max(start - FAR, 0);
  const row = [...text.slice(from, lead).matchAll(YEARS_IN_A_ROW)].at(-1);
  if (row === undefined || from + row.index + row[0].length < start) return [];
  return [...row[0].matchAll(/[0-9]{4}/g)].map(([year]) => Number(year));
}

/** Three shares and more come to about a hundred, or ten: to a little less or more in a draft that was added up wrongly, which is for the checks to say; to much less where the copy has lost a digit. */
function isWhole(parts: readonly string[], subject: string): boolean {
  if (parts.length === 2) return !THREE_PARTS.test(subject);
  const sum = Decimal.sum(...parts);
  return WHOLES.some((whole) =>
    sum
      .minus(whole)
      .abs()
      .lte(whole * SLIP),
  );
}
const WHOLES = [10, 100];
const SLIP = 0.1;

/** 在2020年基础上翻一番: the year that a figure is compared with. */
function baseYearIn(text: string): number | undefined {
  const year = BASE_YEAR.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The clause of one subject: read under its own name, so that no unit and no growth of a neighbour is taken for its own. */
function ownClause(
  clauses: readonly TargetClause[],
  i: number,
  subject: string,
  text: string,
  figures: Segment["figures"],
  target: Target,
) {
  const figure = figures[i];
  if (figures.length === 1 || figure === undefined) return clauses[0];
  const own = readTarget(target.text, { indicator: subject });
  const clause = (own.ok ? checkable(own)[i] : undefined) ?? clauses[i];
  const alone =
    figure.unit === "" && isUnitlessName(subject)
      ? readTarget(`${text.slice(target.lead, figures[0]?.start)}${text.slice(figure.start, figure.end)}`, { indicator: subject })
      : undefined;
  return alone?.ok ? checkable(alone)[0] : clause;
}

/** What the figures of a segment say of its subjects, each of its own; one figure is every subject's. */
function claimsOf(
  text: string,
  { start, figures, base }: Segment,
  target: Target,
  parts: Parts,
  given: Given,
): Claim[] | Nothing {
  const { subjects, whole, asked, printed, inherits, verb } = parts;
  const read = readingOf({ ...target, text: asked }, whole, subjects[0] ?? "", figures.length);
  if (read === undefined) return { is: "unread" };
  const clauses = checkable(read);
  if (figures.some((figure, i) => !saysNumber(clauses[i], text.slice(figure.start, figure.end)))) return { is: "unread" };
  if (clauses.some((clause) => clause.kind === "composition" && !isWhole(clause.parts, subjects[0] ?? "")))
    return { is: "unread" };
  const { marks, year, period, yearly } = read;
  const often = given.often ?? yearly;
  const around = text.slice(start, printed.end);
  const said = { ...given, before: text.slice(start, figures[0]?.start), verb, asks: target.asks };
  return subjects.flatMap((given, i) => {
    const clause = ownClause(clauses, i, given, text, figures, target);
    if (clause === undefined) return [];
    const since = clause.since ?? baseYearIn(around);
    const subject = inherits && clause.kind !== "growth" ? given.replace(GROWTH_END, "") : given;
    return [
      {
        subject,
        requirement: base === undefined && !often ? summedUp({ ...clause }, { ...said, subject }) : { ...clause },
        said: {
          marks,
          ...(year !== undefined && { year }),
          ...(period && { period }),
          ...(yearly && { yearly }),
          ...(base && baselineOf(text, base, subject)),
        },
        printed,
        ...(since !== undefined && { since }),
        summed: SUMMED.test(around),
        yearOnYear: YEAR_ON_YEAR.test(around),
        inherits,
      },
    ];
  });
}
