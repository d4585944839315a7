import type { Hardness } from "./labels.js";
import type { Chance } from "./random.js";

/** How an outline numbers its headings: what stands before the title on each level. */
export type Scheme = {
  readonly name: string;
  readonly part?: (no: number) => string;
  readonly chapter: (no: number) => string;
  readonly section: (no: number, chapter: number) => string;
  /** A level below the sections that no label counts. */
  readonly below?: (no: number, section: number, chapter: number) => string;
  /** Chapters start again in each part; sections always do in each chapter, but for `runs`. */
  readonly again?: boolean;
  readonly runs?: boolean;
  /** What may stand between number and title; chosen once for a document. */
  readonly gaps: { readonly high: readonly string[]; readonly low: readonly string[] };
};

const DIGITS = "零一二三四五六七八九";
export function chinese(no: number): string {
  if (no < 10) return DIGITS[no] as string;
  const [tens, ones] = [Math.floor(no / 10), no % 10];
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones === 0 ? "" : DIGITS[ones]}`;
}
const BLANKS = ["  ", " ", "　", "    ", ""];
const NAMED = { high: BLANKS, low: BLANKS };
const of = (word: string) => (no: number) => `第${chinese(no)}${word}`;
const list = (no: number) => `${chinese(no)}、`;
const bracket = (no: number) => `（${chinese(no)}）`;
const NOTHING = { high: [""], low: [""] };

export const SCHEMES: Readonly<Record<Hardness, readonly Scheme[]>> = (() => {
  const kind: Scheme[] = [
    { name: "章/节", chapter: of("章"), section: of("节"), gaps: NAMED },
    { name: "篇/章/节", part: of("篇"), chapter: of("章"), section: of("节"), gaps: NAMED },
    { name: "章/节/一、", chapter: of("章"), section: of("节"), below: list, gaps: NAMED },
  ];
  const usual: Scheme[] = [
    ...kind,
    { name: "篇/章/节, chapters again", part: of("篇"), chapter: of("章"), section: of("节"), again: true, gaps: NAMED },
    { name: "章/一、/（一）", chapter: of("章"), section: list, below: bracket, gaps: { high: BLANKS, low: [""] } },
    { name: "一、/（一）", chapter: list, section: bracket, gaps: NOTHING },
    { name: "一、/（一）/1.", chapter: list, section: bracket, below: (no) => `${no}．`, gaps: NOTHING },
    { name: "编/章/节", part: of("编"), chapter: of("章"), section: of("节"), gaps: NAMED },
    { name: "第1章/第1节", chapter: (no) => `第${no}章`, section: (no) => `第${no}节`, gaps: NAMED },
  ];
  const hard: Scheme[] = [
    ...usual,
    { name: "部分/一、", chapter: of("部分"), section: list, below: bracket, gaps: { high: ["  ", "　", "：", ""], low: [""] } },
    { name: "部分/章/节", part: of("部分"), chapter: of("章"), section: of("节"), gaps: NAMED },
    {
      name: "1/1.1",
      chapter: (no) => `${no}`,
      section: (no, chapter) => `${chapter}.${no}`,
      gaps: { high: ["  ", " ", "　"], low: ["  ", " ", "　"] },
    },
    {
      name: "第1章/1.1",
      chapter: (no) => `第${no}章`,
      section: (no, chapter) => `${chapter}.${no}`,
      gaps: { high: BLANKS, low: ["  ", " ", "　"] },
    },
    { name: "章/（一）", chapter: of("章"), section: bracket, gaps: { high: BLANKS, low: [""] } },
    { name: "篇/章/一、", part: of("篇"), chapter: of("章"), section: list, below: bracket, gaps: { high: BLANKS, low: [""] } },
    { name: "章/节, sections through", chapter: of("章"), section: of("节"), runs: true, gaps: NAMED },
  ];
  return { kind, usual, hard };
})();

export type Numbers = {
  readonly scheme: Scheme;
  part(no: number, title: string): string;
  chapter(no: number, title: string): string;
  section(no: number, chapter: number, title: string): string;
  below(no: number, section: number, chapter: number, title: string): string;
};

export function numbersOf(scheme: Scheme, chance: Chance, level: Hardness): Numbers {
  const open = (gaps: readonly string[]) =>
    chance.pick(level === "hard" ? gaps : gaps.length > 1 ? gaps.filter((gap) => gap !== "") : gaps);
  const [high, low] = [open(scheme.gaps.high), open(scheme.gaps.low)];
  return {
    scheme,
    part: (no, title) => `${scheme.part?.(no) ?? ""}${high}${title}`,
    chapter: (no, title) => `${scheme.chapter(no)}${high}${title}`,
    section: (no, chapter, title) => `${scheme.section(no, chapter)}${low}${title}`,
    below: (no, section, chapter, title) => `${scheme.below?.(no, section, chapter) ?? ""}${title}`,
  };
}
