import { nameDirection, type Requirement, readTarget } from "../../notation/index.js";
import type { Claim } from "./claim.js";
import type { Stretch } from "./clauses.js";
import type { Figure } from "./figures.js";
import {
  BEYOND,
  COMPARABLE,
  DELEGATED,
  HIGHER,
  IN_STEP,
  LESS,
  OPENS_COMPARISON,
  POINTS,
  REACHES,
  ROMAN,
  SET_INSIDE,
  STEPS,
  WITH,
} from "./lexicon.js";
import { measuresIn } from "./names.js";
import { frontOf, isMeasured, trimmed } from "./subject.js";
import type { Years } from "./time.js";

/** Longer clauses compare nothing. */
const LONGEST = 80;

const NOTHING = { summed: false, yearOnYear: false, inherits: false } as const;

/** 高于全市平均水平1个百分点: a figure that is the margin of a comparison, of its own subject or of the one before. */
export function marginIn(
  text: string,
  printed: Stretch,
  { unit }: Figure,
  before: string | undefined,
): Claim | "unread" | undefined {
  const said = text.slice(printed.start, printed.end);
  const whole = OPENS_COMPARISON.test(said) ? `${before ?? ""}${said}` : said;
  const [, subject = ""] = (said.length <= LONGEST && POINTS.test(unit) && (HIGHER.exec(whole) ?? BEYOND.exec(whole))) || [];
  if (subject === "" || !isComparable(subject)) return undefined;
  const read = readTarget(said);
  const clause = read.ok ? read.clauses[0] : undefined;
  if (!read.ok || clause?.kind !== "relative") return "unread";
  return { subject: trimmed(subject), requirement: { ...clause }, said: { marks: read.marks }, printed, ...NOTHING };
}

/** Comparisons, what another authority sets, and grades: what a clause requires without a figure. */
export function relationsIn(text: string, clause: Stretch, plan: Years): Claim[] {
  const claims: Claim[] = [];
  for (const piece of piecesOf(text, clause)) {
    if (piece.end - piece.start > LONGEST) continue;
    const front = frontOf(text, piece, plan);
    const printed = { start: front.start, end: piece.end };
    const said = text.slice(printed.start, printed.end);
    const timed = front.time === undefined ? {} : { time: front.time };
    claims.push(
      ...(stepIn(said) ?? setIn(said) ?? setInside(text.slice(piece.start, piece.end)) ?? beyondIn(said) ?? gradeIn(said)).map(
        (claim) => ({
          ...claim,
          ...NOTHING,
          ...timed,
          printed,
        }),
      ),
    );
  }
  return claims;
}

type Found = Pick<Claim, "subject" | "requirement" | "said">[];

/** Two comparisons in a row: …同步、…同步. */
function piecesOf(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  for (const cut of text.slice(start, end).matchAll(STEPS)) {
    const at = start + cut.index + cut[0].length - 1;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return [...pieces, { start: from, end }];
}

function read(target: string, subjects: readonly string[], ...kinds: readonly Requirement["kind"][]): Found {
  return subjects.flatMap((subject) => {
    const reading = readTarget(target, { indicator: subject });
    const clause = reading.ok ? reading.clauses[0] : undefined;
    return reading.ok && clause !== undefined && kinds.includes(clause.kind)
      ? [{ subject, requirement: { ...clause }, said: { marks: reading.marks } }]
      : [];
  });
}

const isComparable = (name: string): boolean => COMPARABLE.test(name) || isMeasured(name);

function stepIn(said: string): Found | undefined {
  const [, subject = "", , to = "", step = ""] = IN_STEP.exec(said) ?? [];
  if (subject === "" || !isComparable(trimmed(subject)) || !isComparable(to)) return undefined;
  return read(`${WITH}${to}${step}`, measuresIn(trimmed(subject), ""), "relative");
}

function setIn(said: string): Found | undefined {
  const [, subject = "", target = ""] = DELEGATED.exec(said) ?? [];
  const name = trimmed(subject);
  if (name.length < 2) return undefined;
  const names = measuresIn(name, "");
  return names.every(isMeasured) ? read(target, names, "delegated") : undefined;
}

/** 完成省下达的耕地保有量任务: what is set is named inside. */
function setInside(said: string): Found | undefined {
  const name = SET_INSIDE.exec(said)?.[1] ?? "";
  const names = name === "" ? [] : measuresIn(name, "");
  return names.length > 0 && names.every(isMeasured) ? read(said, names, "delegated") : undefined;
}

function beyondIn(said: string): Found | undefined {
  const [, subject = "", target = "", to = ""] = BEYOND.exec(said) ?? [];
  const name = trimmed(subject);
  if (name.length < 2 || !isComparable(name) || !COMPARABLE.test(to)) return undefined;
  // 低于全国平均水平 is a goal of what there should be less of, and elsewhere a shortcoming.
  if (target.startsWith(LESS) && nameDirection(name) !== "lower") return undefined;
  if (target.startsWith(REACHES) && nameDirection(name) === "lower") return undefined;
  // 不低于国家标准: what another authority sets.
  return read(target, [name], "relative", "delegated");
}

function gradeIn(said: string): Found {
  if (!ROMAN.test(said)) return [];
  const reading = readTarget(said);
  const clause = reading.ok ? reading.clauses[0] : undefined;
  if (!reading.ok || clause?.kind !== "grade" || clause.subject === undefined) return [];
  return [{ subject: clause.subject, requirement: { ...clause }, said: { marks: reading.marks } }];
}
