import type { Policy } from "../../../model/index.js";
import { type LevelRequirement, readHeading, readTarget } from "../../../notation/index.js";
import { withOther as besideOther, encoded } from "../../decisions/packed-verdict.js";
import { type Case, inOrder, type Judge, type Judgement } from "../../judging/case.js";
import { certaintyOf } from "../../judging/certainty.js";
import { Trail } from "../../working/trail.js";
import { everyYear } from "../every-year/exact.js";
import { meanLevel } from "../mean-level/exact.js";

/**
 * Whether a level is under 年均 or 年均/累计: it may be asked of each year or of their mean. One that is to be kept (稳定保持) or that
 * says each year (每年) is asked of each.
 */
export function isInMeanColumn({ target, requirement }: Pick<Case, "target" | "requirement">): boolean {
  const { column } = target.locator;
  if (requirement.kind !== "level" || requirement.maintain || target.span.kind !== "every-year") return false;
  const over = column === undefined ? undefined : readHeading(column).over;
  return (over === "mean" || over === "either") && !saysEachYear(target.printed);
}

function saysEachYear(printed: string): boolean {
  const reading = readTarget(printed);
  return reading.ok && reading.yearly === "each";
}

const asked: Judge<LevelRequirement> = { ...everyYear, judge: (given) => withOther(given, everyYear, meanLevel) };
const meant: Judge<LevelRequirement> = { ...meanLevel, judge: (given) => withOther(given, meanLevel, everyYear) };

/** A level under a column of means, read as the policy says. */
export const levelInMeanColumn = ({ levelInMeanColumn: read }: Policy): Judge<LevelRequirement> =>
  read === "mean" ? meant : asked;

/** A judgement by one reading, which is not certain where the other one gives another status. */
function withOther(given: Case<LevelRequirement>, used: Judge<LevelRequirement>, other: Judge<LevelRequirement>): Judgement {
  const judged = used.judge(given);
  const otherwise = other.judge({ ...given, trail: new Trail(), rivals: [] });
  const [code, beside] = [judged, otherwise].map((one) => encoded({ ...one, certainty: certaintyOf(one) })) as [number, number];
  if (besideOther(code, beside) === code) return judged;
  const open = inOrder([otherwise.status, ...(otherwise.reachable ?? [])]);
  return { ...judged, otherwise: open, policy: [...(judged.policy ?? []), "levelInMeanColumn"] };
}
