import type { Locator } from "../../model/index.js";
import { LEADING_PERIOD, PAST_HEADING, PERIOD_NUMBERS, PLAN_HEADING, PRESENT_HEADING, RESULT_HEADING } from "./lexicon.js";
import { type Time, type Years, yearsOfPlan } from "./time.js";

/** What prose speaks of: what was, what there is, or what shall be. */
export type Tense = "past" | "present" | "plan";

/** What a time says of it, against the years of the plan; nothing where it is of any years. */
export function tenseOf({ year, years, past, open }: Time, plan: Years): Tense | undefined {
  if (open) return undefined;
  if (past) return year === undefined ? "past" : "present";
  return (year ?? years?.to ?? plan.to) < plan.from ? "past" : "plan";
}

/** What the titles above say, the innermost that says anything first; what results and goals may both say counts under no goals. */
export function tenseOfHeadings(headings: readonly string[], plan: Years): Tense | undefined {
  const titles = headings.map((heading) => heading.replaceAll(/\s/gu, "")).reverse();
  for (const title of titles) {
    if (PAST_HEADING.test(title)) return "past";
    if (PRESENT_HEADING.test(title)) return "present";
    const period = periodIn(title);
    if (period !== undefined && period.to < plan.from) return "past";
    if (PLAN_HEADING.test(title)) return "plan";
  }
  return titles.some((title) => RESULT_HEADING.test(title)) && titles.length < LEADS_TOO ? "past" : undefined;
}

/** Chapter and section at most: a lead below them decides nothing. */
const LEADS_TOO = 3;

function periodIn(title: string): Years | undefined {
  const open = Math.max(title.search(/[“‘"]/u), 0);
  const number = PERIOD_NUMBERS[LEADING_PERIOD.exec(title.slice(open))?.[2] ?? ""];
  return number === undefined ? undefined : yearsOfPlan(number);
}

/** Two paragraphs of one section share what they speak of. */
export const sectionKey = ({ part, chapter, section, box }: Locator): string => [part, chapter, section, box].join("/");
