import { figuresIn, type ReadingContext, type Requirement, readTarget, type TargetReading } from "../../notation/index.js";
import type { Said } from "./claim.js";
import { asks, type Figure } from "./figures.js";
import { GROWS_BEHIND, GROWTH_NOUN, PER_HEAD, SCALED } from "./lexicon.js";
import type { Segment } from "./segments.js";

type Read = Extract<TargetReading, { ok: true }>;

/** The words that ask a figure of its subject: where they begin, what they say, and how they read. */
export type Target = {
  readonly lead: number;
  readonly end: number;
  readonly words: Figure["words"];
  readonly asks: boolean;
  readonly text: string;
};

/** The target of a segment. 每人每年 in front of a number only says what it is per; 增长率 in front of another word belongs to the name. */
export function targetOf(text: string, { start, end: segmentEnd, figures, base }: Segment): Target | undefined {
  const [figure, last] = [figures[0], figures.at(-1)];
  if (figure === undefined || last === undefined) return undefined;
  const said = text.slice(start, figure.start);
  const per = base === undefined ? (PER_HEAD.exec(said)?.[0] ?? "") : "";
  if (per !== "") {
    const number = text.slice(figure.start, last.end);
    const alone = figuresIn(`${said.slice(0, -per.length)}${text.slice(figure.start, figure.end)}`).findLast(
      (one) => one.is === "figure",
    );
    if (alone?.is === "figure") {
      const lead = start + alone.lead;
      const led = alone.words.length > 0;
      return {
        lead,
        end: last.end,
        words: alone.words,
        asks: led,
        text: `${text.slice(lead, figure.start - per.length)}${number}`,
      };
    }
  }
  if (base !== undefined)
    return {
      lead: base.lead,
      end: last.end,
      words: figure.words,
      asks: true,
      text: text.slice(turnsIn(text, base, figure) ? figure.lead : figure.start, last.end),
    };
  const lead = figure.lead + (GROWTH_NOUN.exec(text.slice(figure.lead, figure.start))?.[0].length ?? 0);
  const grows = /[%‰]/u.test(figure.unit) ? (GROWS_BEHIND.exec(text.slice(last.end, segmentEnd))?.[0].length ?? 0) : 0;
  const end = last.end + grows;
  return { lead, end, words: figure.words, asks: asks(figure) || grows > 0, text: text.slice(lead, end) };
}

/** Whether nothing but words of the notation is between two figures. */
const turnsIn = (text: string, base: Figure, figure: Figure): boolean => text.slice(base.end, figure.lead) === "";

/** Where things stood, and in which year. */
export function baselineOf(text: string, base: Figure, indicator: string): Pick<Said, "baseline" | "baselineYear"> {
  const read = readTarget(text.slice(base.start, base.end), { indicator });
  const year = figuresIn(text.slice(base.lead, base.start)).find((one) => one.is === "year");
  return {
    ...(read.ok && { baseline: { ...read.clauses[0] } as Requirement }),
    ...(year?.is === "year" && { baselineYear: year.year }),
  };
}

/**
 * The reading of a target: of its words alone, under its subject's name, and of the whole clause. Words that ask are enough; without them the
 * clause's verb decides (减少贫困人口3万人).
 */
export function readingOf(target: Target, whole: string, indicator: string, count: number): Read | undefined {
  const read = (one: string, context: ReadingContext): Read | undefined => {
    const reading = readTarget(one, context);
    return reading.ok && checkable(reading).length === count ? reading : undefined;
  };
  const [short, long] = [() => read(target.text, { indicator }), () => read(whole, {})];
  const said = target.words.some((word) => word !== "bound" && word !== "about");
  return said || count > 1 ? (short() ?? long()) : (long() ?? short());
}

/** The clauses of a reading that ask for something. */
export const checkable = ({ clauses }: Read): Read["clauses"][number][] =>
  clauses.filter(({ kind }) => kind !== "qualitative" && kind !== "none");

/** Whether a requirement has the number that its figure prints, and none of another figure; a multiple and a number in words say it otherwise. */
export function saysNumber(requirement: Requirement | undefined, printed: string): boolean {
  if (requirement === undefined || !("bound" in requirement) || requirement.kind === "grade") return true;
  const numbers: readonly string[] = printed.replaceAll(/[,，]/gu, "").match(/[0-9]+(?:\.[0-9]+)?/gu) ?? [];
  if (numbers.length === 0 || SCALED.test(printed)) return true;
  const values =
    requirement.kind === "composition"
      ? requirement.parts
      : requirement.bound === "between"
        ? [requirement.low, requirement.high]
        : [requirement.value];
  return values.every((value) => numbers.includes(value.replace("-", "")));
}
