import type { Point, Statement } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import type { Claim } from "./claim.js";
import { MOVED, TIMES } from "./lexicon.js";
import type { Time, Years } from "./time.js";

type Figures = Pick<Statement, "subject" | "from" | "to" | "over" | "growth">;

/** A figure of the past; undefined for one that only compares, which says no level and no growth. */
export function statementOf(claim: Claim, time: Time | undefined, plan: Years): Figures | undefined {
  const { requirement, said, subject } = claim;
  const base = plan.from - 1;
  const year = said.year ?? time?.year ?? time?.years?.to ?? base;
  const length = plan.to - plan.from;
  const over = time?.years ?? { from: year - length, to: year };
  const growth = growthOf(claim);
  if (growth !== undefined) return { subject: { zh: subject }, growth, over: claim.yearOnYear ? { from: year, to: year } : over };
  // 减少贫困人口5.6万人: the amount of a change, which is of no other year.
  const moved = requirement.kind === "change" && requirement.measure === "total" && !claim.inherits && claim.since === undefined;
  const way = moved && requirement.direction !== undefined ? (MOVED[requirement.direction] ?? "") : "";
  const to = pointOf(moved ? { ...requirement, kind: "level" } : requirement, year);
  if (to === undefined) return undefined;
  const first = time?.years !== undefined && !time.named ? over.from : over.from - 1;
  const from = said.baseline && pointOf(said.baseline, said.baselineYear ?? first);
  const sum = from === undefined && (requirement.kind === "change" || claim.summed);
  return { subject: { zh: `${way}${subject}` }, ...(from && { from }), to, ...(sum && { over }) };
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
  if ((requirement.kind !== "level" && !total) || !("value" in requirement) || requirement.value === undefined) return undefined;
  const { value, unit } = requirement as { readonly value: string; readonly unit?: string };
  return unit === TIMES ? undefined : { year, value, ...(unit !== undefined && { unit }) };
}

/** 由125.73亿元增至146.84亿元，年均增长3.3%: two clauses of one sentence about one subject are one statement, where each says what the other does not. */
export function joined(first: Figures, second: Figures): Figures | undefined {
  if (first.subject.zh !== second.subject.zh) return undefined;
  const parts = [first.growth === undefined, second.growth === undefined];
  if (parts[0] === parts[1] || (first.to === undefined) === (second.to === undefined)) return undefined;
  const level = first.to === undefined ? second : first;
  const { over: _, ...growth } = first.growth === undefined ? second : first;
  return { ...growth, ...level };
}
