import type { Requirement } from "../../notation/index.js";
import {
  A_PART,
  BETTERED,
  FLOW_NAME,
  MANY_YEARS,
  REACHED_IN_ALL,
  SHARE,
  STOCKING,
  SUM_WORD,
  WORK_NAME,
  WORKING,
} from "./lexicon.js";
import { isMeasured } from "./subject.js";
import type { Time } from "./time.js";

/** What is around an amount and may say that it is done over the years, not what there is at their end. */
export type Around = {
  /** The clause up to the number. */
  readonly before: string;
  readonly subject: string;
  /** The verb of doing that the amount is the object of. */
  readonly verb?: string | undefined;
  /** 达到, 控制在 and the like lead to the number. */
  readonly asks: boolean;
  readonly time?: Time | undefined;
  /** The unit of the sum that the clause before told. */
  readonly whole?: string | undefined;
};

/**
 * 五年累计完成投资1200亿元, 新建道路42公里, 病险水库除险加固45座: an amount of work or of money is the sum of the years' amounts, as 新增 is. What is
 * made to be there at the end (建成, 培育, 集聚; 累计达到) stays a level, unless the years that it is summed over are named.
 */
export function summedUp(requirement: Requirement, around: Around): Requirement {
  if (requirement.kind === "change" && requirement.measure === "total" && BETTERED.test(around.before)) {
    const { direction: _, ...amount } = requirement;
    return amount;
  }
  if (requirement.kind !== "level" || requirement.maintain || !isAmount(requirement.unit)) return requirement;
  const part = around.whole === requirement.unit && A_PART.test(around.before);
  if (!part && !isDone(around)) return requirement;
  const { kind: _, maintain: __, ...amount } = requirement;
  return { kind: "change", ...amount, measure: "total" } as Requirement;
}

const isAmount = (unit: string | undefined): boolean =>
  unit !== undefined && unit !== "" && !SHARE.test(unit) && !unit.includes("/");

function isDone({ before, subject, verb, asks, time }: Around): boolean {
  const years = MANY_YEARS.test(before) || time?.open === true;
  const summed = SUM_WORD.test(before);
  if (years && (summed || (verb !== undefined && !asks))) return true;
  if (FLOW_NAME.test(subject) && (time?.years !== undefined || time?.open === true || (time?.plan === true && !asks)))
    return true;
  if (REACHED_IN_ALL.test(before)) return false;
  if (summed && !asks && (verb === undefined || !STOCKING.test(verb))) return true;
  if (verb !== undefined && WORKING.test(verb)) return !asks || !isMeasured(subject);
  return !asks && WORK_NAME.test(subject);
}
