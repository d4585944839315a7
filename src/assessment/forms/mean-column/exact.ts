import type { Policy } from "../../../model/index.js";
import type { LevelRequirement } from "../../../notation/index.js";
import { withOther as besideOther, encoded } from "../../decisions/packed-verdict.js";
import { type Case, inOrder, type Judge, type Judgement } from "../../judging/case.js";
import { certaintyOf } from "../../judging/certainty.js";
import { Trail } from "../../working/trail.js";
import { everyYear } from "../every-year/exact.js";
import { meanLevel } from "../mean-level/exact.js";

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
