import { POINT_BOUNDS, type Point, type Statement } from "../../model/index.js";
import type { Bound, Requirement } from "../../notation/index.js";
import type { Claim } from "./claim.js";
import { MOVED, MOVED_BY, MOVED_IN, TIMES } from "./lexicon.js";
import type { Time, Years } from "./time.js";

type Figures = Pick<Statement, "subject" | "from" | "to" | "over" | "growth">;

/** A figure of the past; undefined for one that says no level, no growth and no change: a comparison, a multiple, a mean of points. */
export function statementOf(claim: Claim, time: Time | undefined, plan: Years): Figures | undefined {
  const { requirement, said, subject } = claim;
  const base = plan.from - 1;
  const year = said.year ?? time?.year ?? time?.years?.to ?? base;
  const length = plan.to - plan.from;
  const over = time?.years ?? { from: year - length, to: year };
  const growth = growthOf(claim);
  if (growth !== undefined) return { subject: { zh: subject }, growth, over: claim.yearOnYear ? { from: year, to: year } : over };
  const moved = movedIn(claim, over.from - 1);
  const to = moved ? figureIn(moved.figure, year) : pointOf(requirement, year);
  if (to === undefined) return undefined;
  const first = time?.years !== undefined && !time.named ? over.from : over.from - 1;
  const from = said.baseline && pointOf(said.baseline, said.baselineYear ?? first);
  const sum = from === undefined && (requirement.kind === "change" || claim.summed);
  return {
    subject: { zh: moved ? `${moved.before}${subject}${moved.behind}` : subject },
    ...(from && { from }),
    to,
    ...(sum && { over: claim.yearOnYear ? { from: year, to: year } : over }),
  };
}

/**
 * 减少贫困人口5.6万人, 单位GDP能耗累计下降17.5%: what a change comes to is a figure of its own, under a name that says so. One beside a
 * level (达到52.3%，比2010年提高4.2个百分点) or against another year than the one before only compares.
 */
function movedIn({ requirement, said, inherits, since }: Claim, before: number) {
  if (requirement.kind !== "change" || requirement.direction === undefined || !("value" in requirement)) return undefined;
  if (
    inherits ||
    (since ?? before) !== before ||
    said.marks.includes("multiple") ||
    said.yearly !== undefined ||
    said.baseline !== undefined
  )
    return undefined;
  const { measure, direction } = requirement;
  return measure === "total"
    ? { figure: requirement, before: MOVED[direction], behind: "" }
    : { figure: { ...requirement, unit: MOVED_BY[measure] }, before: "", behind: MOVED_IN[direction] };
}

/** 年均增长9.2%, and 增长20% where it is compared with no other year. */
function growthOf({ requirement, summed, since }: Claim): string | undefined {
  const { kind } = requirement;
  const rises =
    kind === "change" &&
    requirement.measure === "percent" &&
    requirement.direction === "increase" &&
    !summed &&
    since === undefined;
  return (kind === "growth" || rises) && "value" in requirement ? requirement.value : undefined;
}

function pointOf(requirement: Requirement, year: number): Point | undefined {
  if (requirement.kind === "composition") return { year, parts: [...requirement.parts] };
  const total = requirement.kind === "change" && requirement.measure === "total" && requirement.direction === undefined;
  return (requirement.kind === "level" || total) && "value" in requirement ? figureIn(requirement, year) : undefined;
}

function figureIn(
  { value, bound, unit }: { readonly value: string; readonly bound: Bound; readonly unit?: string },
  year: number,
): Point | undefined {
  if (unit === TIMES) return undefined;
  const of = POINT_BOUNDS.find((one) => one === bound);
  return { year, value, ...(of && { bound: of }), ...(unit !== undefined && { unit }) };
}

/** 由125.73亿元增至146.84亿元，年均增长3.3%: two clauses of one sentence about one subject are one statement, where each says what the other does not. */
export function joined(first: Figures, second: Figures): Figures | undefined {
  if (first.subject.zh !== second.subject.zh) return undefined;
  const parts = [first.growth === undefined, second.growth === undefined];
  if (parts[0] === parts[1] || (first.to === undefined) === (second.to === undefined)) return undefined;
  const level = first.to === undefined ? second : first;
  // 五年累计完成投资800亿元，年均增长8%: the growth is not the sum's.
  if (level.over !== undefined && level.from === undefined) return undefined;
  const { over: _, ...growth } = first.growth === undefined ? second : first;
  return { ...growth, ...level };
}
