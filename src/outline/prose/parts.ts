import { isUnitlessName } from "../../notation/index.js";
import type { Stretch } from "./clauses.js";
import { type Figure, isCount } from "./figures.js";
import {
  ALL_OF_THEM,
  BARE_NUMBER,
  COLON,
  CONDITION,
  DOING,
  GENERAL_NOUN,
  INSIDE,
  LASTS,
  LISTED_UNITS,
  MEAN_YEAR,
  MORE_FIGURES,
  MULTIPLE,
  NAMED,
  OF,
  PAUSE,
  PEOPLE_BEHIND,
  PEOPLE_UNIT,
  PERSON,
  POLICIES,
  PURE_DOING,
  RATE_NAME,
  SHARE,
  SHARE_NOUN,
  SHARE_VERB,
  STRICT_CONDITION,
  UNITLESS,
} from "./lexicon.js";
import { measuresIn, namesIn } from "./names.js";
import type { Segment } from "./segments.js";
import { type Front, headOf, isMeasured, nounBehind, trimmed } from "./subject.js";
import type { Target } from "./target.js";
import type { Tense } from "./tense.js";
import { inFull, type Thread } from "./thread.js";

/** A segment's parts: whom its figures are of, the verb of doing, and where its clause is printed. */
export type Parts = {
  readonly subjects: readonly string[];
  /** The clause without what only opens it, as the notation shall read it. */
  readonly whole: string;
  /** The target with its unit in full. */
  readonly asked: string;
  readonly verb?: string;
  readonly printed: Stretch;
  /** Its subject is in a clause before. */
  readonly inherits: boolean;
  /** Its subject is the noun behind the figure. */
  readonly behind: boolean;
};

/** Why a segment claims nothing: its figure counts nothing, or nobody knows what. */
export type Nothing = { readonly is: "name" | "unread" };

const NAME: Nothing = { is: "name" };
const UNREAD: Nothing = { is: "unread" };
const LONGEST_SUBJECT = 80;

/** Takes a segment apart. Its figure is of the name in front, of the noun behind that it counts, or of a subject before. */
export function partsOf(
  text: string,
  { start, end, figures, again }: Segment,
  target: Target,
  front: Front,
  thread: Thread,
  tense: Tense,
  /** How many years in a row stand in front, each with a figure of its own. */
  years: number,
): Parts | Nothing {
  const figure = figures[0] as Figure;
  const noun = nounBehind(text, { start: target.end, end });
  const name = nameIn(text, figure, target, front, noun, thread);
  const own = front.verb && text.slice(front.verb.start, front.verb.end);
  const done = target.words.some((word) => word === "flow" || word === "complete");
  const verb = own ?? (target.asks || done ? undefined : thread.verb);
  const nothing = isPartOfName(text, figure, target, front, name, noun);
  if (nothing !== undefined) return nothing;
  // 35个饮用水源地实现保护: of what is done already a count may open the clause.
  const opens = name === "" && target.lead === front.start;
  const told =
    opens &&
    noun !== undefined &&
    (isCount(figure.unit) || SHARE.test(figure.unit) || MULTIPLE.test(figure.unit)) &&
    (tense !== "plan"
      ? isCount(figure.unit) || (SHARE.test(figure.unit) && text.startsWith(OF, target.end))
      : ALL_OF_THEM.test(text.slice(noun.end, end)) || (SHARE.test(figure.unit) && text.startsWith(OF, target.end)));
  const counts = noun !== undefined && (name === "" || done) && (verb !== undefined || done || target.asks || told);
  if (POLICIES.test(name) && isCount(figure.unit) && !target.asks) return NAME;
  // 巩固提升120万农村人口供水保障水平: what gets better is the noun.
  if (noun !== undefined && !counts && target.words.every(isMove) && !isMeasured(name)) return NAME;
  if (noun !== undefined && !counts && (text.startsWith(OF, target.end) || !target.asks || onlyBound(target))) return NAME;
  // 城镇登记失业率：4.5%以内.
  const yearly = MEAN_YEAR.test(text.slice(start, figure.start)) && isAmount(figure);
  const named = opens && (again || yearly || text.charAt(start - 1) === COLON) && thread.subjects.length > 0;
  if (noun === undefined && name === "" && !target.asks && !done && verb === undefined && !named) return UNREAD;

  const object = counts && noun ? headOf(text.slice(noun.start, noun.end)) : "";
  const full = own !== undefined && GENERAL_NOUN.test(name) ? `${own}${name}` : name;
  const subjects = counts ? [trimmed(object)] : subjectsOf(full, text, figures.length, target, thread, years);
  if (subjects === undefined || subjects.some((one) => one.length < 2 || one.length > LONGEST_SUBJECT)) return UNREAD;
  if (figures.length === 1 && !isWhole(text.slice(figure.start, figure.end), figure, subjects)) return UNREAD;
  // 湿地保护率…，加快建设，达到76个: a rate before is none of a count's subject.
  if (name === "" && !counts && subjects.some((one) => RATE_NAME.test(one)) && isCount(figure.unit)) return UNREAD;
  // 分别 with one figure where more follow: they could not be paired.
  if (figures.length === 1 && subjects.length > 1 && MORE_FIGURES.test(text.slice(target.end, end))) return UNREAD;
  const share = SHARE.test(figure.unit) || figure.unit === "";
  if (share && target.words.length === 0 && !told && !subjects.every(isMeasured)) return UNREAD;
  const people = counts && noun && MULTIPLE.test(figure.unit) && PEOPLE_BEHIND.test(text.slice(noun.start, noun.end));
  const asked = people ? `${target.text}${PERSON}` : target.text.replace(PEOPLE_UNIT, PERSON);
  const spoken = own ?? (target.asks ? "" : (verb ?? ""));
  return {
    subjects,
    whole: counts ? `${spoken}${asked}${object}` : `${spoken}${LASTS.test(name) ? "" : name}${asked}`,
    asked,
    printed: { start: front.start, end: counts && noun ? noun.end : target.end },
    inherits: name === "" && !counts,
    behind: counts,
    ...(verb !== undefined && { verb }),
  };
}

/** The name in front of a figure. */
function nameIn(text: string, { unit }: Figure, target: Target, front: Front, noun: Stretch | undefined, thread: Thread): string {
  const named = (from: number) => trimmed(text.slice(from, target.lead)).replace(INSIDE, "");
  const name = named(front.name.start);
  const { verb, last } = front;
  // 集中安置点: where nothing else is left, the word of doing is the name.
  if (name.length < 2 && noun === undefined && last !== undefined) {
    const doing = trimmed(text.slice(last, target.lead));
    // 民生支出稳步提升，累计投入202亿元: a verb alone goes on with the subject before.
    return DOING.includes(doing) && thread.subjects.length > 0 ? "" : doing;
  }
  // 拥有注册护士数达到5.5人: before a measure only a plain verb is none of its name.
  const said =
    verb !== undefined &&
    (target.asks || SHARE.test(unit)) &&
    isMeasured(name) &&
    !PURE_DOING.includes(text.slice(verb.start, verb.end));
  const full = said ? withoutPlainVerb(named(verb.start)) : name;
  return SHARE.test(unit) ? full.replace(SHARE_VERB, SHARE_NOUN) : full;
}

function withoutPlainVerb(name: string): string {
  const verb = PURE_DOING.find((one) => name.startsWith(one) && isMeasured(name.slice(one.length)));
  return verb === undefined ? name : name.slice(verb.length);
}

/** Whether a figure only limits, counts what was named, or belongs to a name; undefined where it may say more. */
function isPartOfName(
  text: string,
  { unit }: Figure,
  target: Target,
  front: Front,
  name: string,
  noun: Stretch | undefined,
): Nothing | undefined {
  const opened = text.slice(front.start, target.lead);
  const printed = text.slice(front.name.start, target.lead);
  if (unit === "" && !target.asks && !isMeasured(name)) return NAME;
  if (unit === "" && noun !== undefined) return target.asks ? UNREAD : NAME;
  if (target.words.length === 0 && front.verb === undefined && LISTED_UNITS.includes(unit)) return NAME;
  if (STRICT_CONDITION.test(opened) && (noun !== undefined || !target.asks)) return NAME;
  if (target.asks) return undefined;
  if (CONDITION.test(opened)) return NAME;
  return noun !== undefined && (NAMED.test(printed) || printed.endsWith(OF) || name.includes(PAUSE)) ? NAME : undefined;
}

/** A number without a unit is whole only where its subject has none: an index, a ratio. Elsewhere the copy has lost it. */
const isWhole = (printed: string, { unit }: Figure, subjects: readonly string[]): boolean =>
  unit !== "" || !BARE_NUMBER.test(printed) || subjects.every((one) => UNITLESS.test(one) || isUnitlessName(one));

const isMove = (word: Target["words"][number]): boolean => word === "rise" || word === "fall";

/** 年均160亿元: an amount, and no rate. */
const isAmount = ({ unit }: Figure): boolean => unit !== "" && !SHARE.test(unit);

const onlyBound = ({ words }: Target): boolean => words.length > 0 && words.every((word) => word === "bound" || word === "about");

/** How far in front of its words a figure's 均 or 分别 may stand. */
const NEAR = 4;

/** The subjects of the figures: the names in front, or those of the clauses before. */
function subjectsOf(
  name: string,
  text: string,
  count: number,
  target: Target,
  thread: Thread,
  years: number,
): readonly string[] | undefined {
  if (years > 0) {
    // One subject with a figure for each year; with several subjects nobody knows whose figure it is.
    const full = name === "" ? (thread.subjects.at(-1) ?? "") : inFull(name, thread);
    return years === count && full !== "" && namesIn(full, count) === undefined ? Array<string>(count).fill(full) : undefined;
  }
  if (name === "") return thread.subjects.length >= count ? thread.subjects.slice(-count) : undefined;
  const full = inFull(name, thread);
  return count > 1 ? namesIn(full, count) : measuresIn(full, text.slice(Math.max(target.lead - NEAR, 0), target.end));
}
