import {
  COUNT_OF_YEARS,
  FIRST_YEARS,
  LAST_YEARS,
  LEADING_PERIOD,
  LEADING_PHRASE,
  LEADING_SPAN,
  LEADING_YEAR,
  OPEN_YEARS,
  PERIOD_ENDS,
  PERIOD_NUMBERS,
  PERIOD_QUOTES,
  PHRASE_TIMES,
  TEN,
} from "./lexicon.js";

export type Years = { readonly from: number; readonly to: number };

/** When a clause holds, by the words that open it. */
export type Time = {
  /** The state in a year. */
  readonly year?: number;
  /** All of some years. */
  readonly years?: Years;
  /** It speaks of what is or was, whatever its years. */
  readonly past?: true;
  /** 今后五年, 期末: no years of its own, but the plan's. */
  readonly plan?: true;
  /** 五年: so many years, of the plan or before it, as what is around it says. */
  readonly open?: true;
  /** The years are those of a five-year plan by its name. */
  readonly named?: true;
};

/** A time at the start of a text and where what it speaks of begins. */
export type Led = { readonly time: Time; readonly end: number };

/** How many times may be one behind another: “十五五”期间，到2028年. */
const MOST_TIMES = 3;

/** The times that open a text; the last one counts, and a year inside a period narrows it. */
export function leadingTime(text: string, plan: Years): Led | undefined {
  let found: Led | undefined;
  for (let turn = 0; turn < MOST_TIMES; turn++) {
    const rest = text.slice(found?.end ?? 0);
    const next = periodAt(rest) ?? yearAt(rest) ?? phraseAt(rest, plan) ?? spanAt(rest, plan);
    if (next === undefined || next.end === 0) break;
    found = { time: next.time, end: (found?.end ?? 0) + next.end };
  }
  return found;
}

/** The years of a five-year plan by its number; the sixth began in 1981, and since then each follows the other. */
export const yearsOfPlan = (number: number): Years => ({ from: 1951 + 5 * number, to: 1955 + 5 * number });

function periodAt(text: string): Led | undefined {
  const found = LEADING_PERIOD.exec(text);
  if (found === null) return undefined;
  const [all, lead = "", word = "", behind = "", part] = found;
  const number = PERIOD_NUMBERS[word];
  const bare = !PERIOD_QUOTES.test(all) && word === TEN && behind === "";
  if (number === undefined || bare) return undefined;
  const years = yearsOfPlan(number);
  const ends = PERIOD_ENDS.includes(behind);
  if (behind === "" && lead === "" && !/[，]$/u.test(all) && part === undefined) return undefined;
  const time = part === undefined ? (ends ? { year: years.to } : { years, named: true as const }) : partOf(part, years);
  return { time, end: all.length };
}

function partOf(part: string, years: Years): Time {
  const first = COUNT_OF_YEARS[FIRST_YEARS.exec(part)?.[1] ?? ""];
  const last = COUNT_OF_YEARS[LAST_YEARS.exec(part)?.[1] ?? ""];
  if (first !== undefined) return { years: { from: years.from, to: years.from + first - 1 } };
  return { years: last === undefined ? years : { from: years.to - last + 1, to: years.to } };
}

function yearAt(text: string): Led | undefined {
  const found = LEADING_YEAR.exec(text);
  if (found === null) return undefined;
  const [all, , first, , second] = found;
  if (second !== undefined) return { time: { years: { from: Number(first), to: Number(second) } }, end: all.length };
  return { time: { year: Number(first) }, end: all.length };
}

function phraseAt(text: string, plan: Years): Led | undefined {
  const found = LEADING_PHRASE.exec(text);
  if (found === null) return undefined;
  const [all, , phrase = ""] = found;
  const says = (words: readonly string[]) => words.some((word) => phrase.startsWith(word));
  const base = plan.from - 1;
  if (OPEN_YEARS.test(phrase)) return { time: { open: true }, end: all.length };
  if (says(PHRASE_TIMES.present)) return { time: { year: base, past: true }, end: all.length };
  if (says(PHRASE_TIMES.past))
    return { time: { years: { from: base - (plan.to - plan.from), to: base }, past: true, named: true }, end: all.length };
  if (FIRST_YEARS.test(phrase) || LAST_YEARS.test(phrase)) return { time: partOf(phrase, plan), end: all.length };
  return { time: { plan: true }, end: all.length };
}

function spanAt(text: string, plan: Years): Led | undefined {
  const found = LEADING_SPAN.exec(text);
  const years = found === null ? undefined : (COUNT_OF_YEARS[found[1] ?? ""] ?? Number(found[1]));
  if (found === null || years === undefined) return undefined;
  const to = plan.from - 1 + years;
  return { time: to >= plan.to ? { plan: true } : { years: { from: plan.from, to } }, end: found[0].length };
}
