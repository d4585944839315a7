import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Locator, Plan } from "../../src/model/index.js";
import { national15 } from "../../src/national/index.js";

const TEXT = "../shared/outlines/texts/national-15.md";
const DIGITS = "一二三四五六七八九";

/** 六十二 as 62. */
function numberOf(han: string): number {
  const [tens, ones] = han.includes("十") ? han.split("十") : ["0", han];
  const digit = (text: string | undefined): number => (text === undefined || text === "" ? 0 : DIGITS.indexOf(text) + 1);
  return (tens === "" ? 1 : digit(tens)) * 10 + digit(ones);
}

const plain = (text: string): string => text.replaceAll(/\s/gu, "");

type Heading = { readonly level: string; readonly no: number; readonly title: string; readonly at: number };

/** The body's headings: a line of their own that begins with 第…篇, 章 or 节; the contents, which come first, have no sections. */
function headingsOf(text: string): Heading[] {
  const lines = [...text.matchAll(/^\s*第([一二三四五六七八九十]+)(篇|章|节)\u3000(.+)$/gmu)];
  const found = lines.map(({ 1: no = "", 2: level = "", 3: title = "", index }) => ({
    level,
    no: numberOf(no),
    title,
    at: index,
  }));
  return found.slice(found.findLastIndex(({ level, no }) => level === "篇" && no === 1));
}

/** The headings as the plan has them, in printed order. */
const headingsIn = ({ parts = [], chapters }: Plan): (readonly [string, number, string])[] =>
  parts.flatMap((part) => [
    ["篇", part.no, plain(part.title.zh)] as const,
    ...chapters
      .filter((chapter) => chapter.part === part.no)
      .flatMap(({ no, title, sections }) => [
        ["章", no, plain(title.zh)] as const,
        ...sections.map((section) => ["节", section.no, plain(section.title.zh)] as const),
      ]),
  ]);

/** The text below a heading, to the next one of its level or of a higher one. */
function below(text: string, headings: readonly Heading[], { chapter, section }: Locator): string {
  const first = headings.findIndex(({ level, no }) => level === "章" && no === chapter);
  const next = headings.findIndex(({ level }, i) => i > first && level !== "节");
  const within = headings.slice(first, next < 0 ? undefined : next);
  const from = section === undefined ? first : first + within.findIndex(({ level, no }) => level === "节" && no === section);
  const to = headings[section === undefined ? (next < 0 ? headings.length : next) : from + 1];
  return text.slice(headings[from]?.at, to?.at);
}

describe.skipIf(!existsSync(TEXT))(
  `the outline of the 15th plan against its text (${TEXT}; skipped where that is absent)`,
  () => {
    const text = existsSync(TEXT) ? readFileSync(TEXT, "utf8") : "";
    const headings = headingsOf(text);
    const missing = ({ commitments, statements }: Plan): string[] =>
      [...commitments, ...statements]
        .filter(({ printed, locator }) => !plain(below(text, headings, locator)).includes(plain(printed)))
        .map(({ id }) => id);

    it("has its headings, each in its place", () => {
      const printed = headings.map(({ level, no, title }) => [level, no, plain(title)]);
      expect(headingsIn(national15)).toEqual(printed);
      expect(printed.length).toBe(18 + 62 + 171);
    });

    it("prints each promise and each figure where its locator says", () => {
      expect(missing(national15)).toEqual([]);
    });

    it("is seen to be unlike where something is wrong", () => {
      const [first, ...rest] = national15.commitments;
      if (first === undefined) return;
      expect(
        missing({ ...national15, commitments: [{ ...first, printed: first.printed.replace("翻一番", "翻两番") }, ...rest] }),
      ).toEqual([first.id]);
      const moved = { ...first, locator: { part: 1, chapter: 1 } };
      expect(missing({ ...national15, commitments: [moved, ...rest] })).toEqual([first.id]);
      const [one, ...others] = national15.chapters;
      const chapters = [{ ...one, title: { zh: "发展的环境" } } as (typeof national15.chapters)[number], ...others];
      expect(headingsIn({ ...national15, chapters })).not.toEqual(
        headings.map(({ level, no, title }) => [level, no, plain(title)]),
      );
    });
  },
);
