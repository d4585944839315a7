import { isShareName, isUnitlessName } from "../../notation/index.js";
import type { Stretch } from "./clauses.js";
import {
  BROKEN_VERB,
  BUILT,
  COMPARISON,
  DOING,
  EMPTY_NOUN,
  LOST_ENDS,
  MANNERS,
  MEASURED,
  NAME_ENDS_BEHIND,
  NO_DOING,
  NOUN_ENDS,
  NUMBERING,
  OF,
  OPENERS,
  OPENS_TIME,
  PAUSE,
  SHORT_OPENERS,
  TOPIC_ENDS,
} from "./lexicon.js";
import { leadingTime, type Time, type Years } from "./time.js";

/** What precedes a figure: the verb of doing that opens it, and the name behind that; the places are of the whole text. */
export type Front = {
  readonly time?: Time;
  /** Where the clause begins without what only opens it. */
  readonly start: number;
  /** The verb of doing, or nothing. */
  readonly verb?: Stretch;
  /** Where the last word of doing begins, which may be the name itself: 集中安置点. */
  readonly last?: number;
  readonly name: Stretch;
};

/** How far a clause is looked into for the time that opens it. */
const LONGEST_TIME = 40;
/** How many words may open a clause. */
const MOST_OPENERS = 8;

/** Takes what only opens a clause off its front, and finds the verb of doing there. */
export function frontOf(text: string, { start, end }: Stretch, plan: Years): Front {
  let at = start;
  let time: Time | undefined;
  let verb: Stretch | undefined;
  let last: number | undefined;
  for (let turn = 0; turn < MOST_OPENERS && at < end; turn++) {
    const rest = text.slice(at, end);
    const led = OPENS_TIME.test(rest) ? leadingTime(rest.slice(0, LONGEST_TIME), plan) : undefined;
    const length = led?.end ?? NUMBERING.exec(rest)?.[0].length ?? openerIn(rest);
    if (length > 0) {
      if (led !== undefined) time = led.time;
      at += length;
      continue;
    }
    const manner = doingIn(rest) > 0 ? 0 : mannerIn(rest);
    const doing = doingIn(rest.slice(manner));
    if (doing === 0) break;
    last = at;
    verb = { start: verb?.start ?? at + manner, end: at + manner + doing };
    at = verb.end;
  }
  return {
    ...(time && { time }),
    start: verb?.start ?? at,
    ...(verb && { verb }),
    ...(last !== undefined && { last }),
    name: { start: at, end },
  };
}

/** The length of a word that opens a clause; where it is part of a name it opens nothing. */
function openerIn(text: string): number {
  const short = SHORT_OPENERS.exec(text)?.[0].length ?? 0;
  if (short > 0) return short;
  const word = OPENERS.find((one) => text.startsWith(one));
  if (word === undefined || NAME_ENDS_BEHIND.test(text.slice(word.length))) return 0;
  return word.length;
}

function mannerIn(text: string): number {
  let at = 0;
  for (let turn = 0; turn < MOST_OPENERS; turn++) {
    const word = MANNERS.find((one) => text.startsWith(one, at));
    if (word === undefined) break;
    at += word.length;
  }
  return doingIn(text.slice(at)) > 0 ? at : 0;
}

function doingIn(text: string): number {
  if (NO_DOING.test(text)) return 0;
  const broken = BROKEN_VERB.exec(text)?.[0].length;
  if (broken !== undefined) return broken;
  const word = DOING.find((one) => text.startsWith(one));
  return word === undefined || NAME_ENDS_BEHIND.test(text.slice(word.length)) ? 0 : word.length;
}

/** A name without what is lost at its end: 的, a comparison with a year, words that lead on. */
export function trimmed(name: string): string {
  let rest = name;
  for (let turn = 0; turn < MOST_OPENERS; turn++) {
    const next = rest.replace(COMPARISON, "").replace(LOST_ENDS, "");
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** The name behind a figure: 30家中试验证平台. It ends where another word goes on. */
export function nounBehind(text: string, { start, end }: Stretch): Stretch | undefined {
  let from = start;
  if (EMPTY_NOUN.test(text.slice(from, end))) return undefined;
  if (text.startsWith(OF, from)) from += OF.length;
  const stop = text.slice(from + 1, end).search(NOUN_ENDS);
  const to = stop < 0 ? end : from + 1 + stop;
  return to - from >= 2 ? { start: from, end: to } : undefined;
}

/** What a noun behind a figure is, without what only describes it: 安全健康、管理有序的未来社区. */
export function headOf(noun: string): string {
  const of = noun.lastIndexOf(OF);
  if (of >= 0 && noun.length - of - OF.length >= 2) return noun.slice(of + OF.length);
  const pause = [...noun].findIndex((sign, i) => sign === PAUSE && !isInBrackets(noun, i));
  return pause < 2 ? noun : noun.slice(0, pause);
}

const isInBrackets = (text: string, at: number): boolean =>
  Math.max(text.lastIndexOf("（", at), text.lastIndexOf("“", at)) >
  Math.max(text.lastIndexOf("）", at), text.lastIndexOf("”", at));

/** Whether a name is that of something measured, whose number needs no verb. */
export const isMeasured = (name: string): boolean => MEASURED.test(name) || isShareName(name) || isUnitlessName(name);

const LONGEST_TOPIC = 30;
const LISTS = new RegExp(`[${PAUSE}${OF}]`, "u");

/** What a clause without figures speaks of, where that is something measured: 粮食产量连续17年丰收. */
export function topicOf(text: string, clause: Stretch, plan: Years): string | undefined {
  const { name } = frontOf(text, clause, plan);
  const said = text.slice(name.start, name.end);
  const end = said.search(TOPIC_ENDS);
  const topic = trimmed(end < 0 ? said : said.slice(0, end));
  if (topic.length >= 3 && topic.length <= LONGEST_TOPIC && isMeasured(topic)) return topic;
  const built = said.replace(BUILT, "");
  return built !== said && built.length >= 2 && built.length <= LONGEST_TOPIC && !LISTS.test(built) ? built : undefined;
}
