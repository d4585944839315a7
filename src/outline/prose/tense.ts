import type { Locator } from "../../model/index.js";
import { LEADING_PERIOD, PAST_HEADING, PERIOD_NUMBERS, PLAN_HEADING, PRESENT_HEADING } from "./lexicon.js";
import { type Time, type Years, yearsOfPlan } from "./time.js";

/** What prose speaks of: what was, what there is, or what shall be. */
export type Tense = "past" | "present" | "plan";

/** What a time says of it, against the years of the plan; nothing where it is of any years. */
export function tenseOf({ year, years, past, open }: Time, plan: Years): Tense | undefined {
  if (open) return undefined;
  if (past) return year === undefined ? "past" : "present";
  return (year ?? years?.to ?? plan.to) < plan.from ? "past" : "plan";
}

/** What the titles above say, the innermost that says anything first. */
export function tenseOfHeadings(headings: readonly string[], plan: Years): Tense | undefined {
  for (const heading of [...headings].reverse()) {
    const title = heading.replaceAll(/\s/gu, "");
    if (PAST_HEADING.test(title)) return "past";
    if (PRESENT_HEADING.test(title)) return "present";
    const period = periodIn(title);
    if (period !== undefined && period.to < plan.from) return "past";
    if (PLAN_HEADING.test(title)) return "plan";
  }
  return undefined;
}

function periodIn(title: string): Years | undefined {
  const open = Math.max(title.search(/[“‘"]/u), 0);
  const number = PERIOD_NUMBERS[LEADING_PERIOD.exec(title.slice(open))?.[2] ?? ""];
  return number === undefined ? undefined : yearsOfPlan(number);
}

/** Two paragraphs of one section share what they speak of. */
export const sectionKey = ({ part, chapter, section, box }: Locator): string => [part, chapter, section, box].join("/");
