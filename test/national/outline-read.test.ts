import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Chapter, Commitment, Part } from "../../src/model/index.js";
import { national15 } from "../../src/national/index.js";
import { readOutline } from "../../src/outline/index.js";

const TEXT = "../shared/outlines/texts/national-15.md";

const plain = (text: string): string => text.replaceAll(/\s/gu, "");
const headings = ({ parts = [], chapters }: { readonly parts?: readonly Part[]; readonly chapters: readonly Chapter[] }) => [
  parts.map(({ no, title }) => [no, plain(title.zh)]),
  chapters.map(({ part, no, title, sections }) => [
    part,
    no,
    plain(title.zh),
    sections.map((one) => [one.no, plain(one.title.zh)]),
  ]),
];
/** Where a promise stands, what it asks and of when, in one order of keys; a series by its own name or by its id is one. */
const asks = ({ locator, requirement, span }: Commitment) => {
  const { to: _, ...asked } = { to: "", ...requirement };
  return JSON.stringify([locator.chapter, locator.section ?? 0, Object.entries(asked).sort(), Object.entries(span).sort()]);
};

describe.skipIf(!existsSync(TEXT))(
  `the outline of the 15th plan as the reader reads it (${TEXT}; skipped where that is absent)`,
  () => {
    const read = readOutline(existsSync(TEXT) ? readFileSync(TEXT, "utf8") : "", { format: "markdown" });

    it("has the headings that were authored, each in its place", () => {
      expect(headings(read)).toEqual(headings(national15));
      expect(read.period).toEqual(national15.period);
      expect(plain(read.title?.zh ?? "")).toBe(plain(national15.title.zh));
    });

    it("has the promises that were authored, but for some, each judged", () => {
      const isRead = (one: Commitment, all: readonly Commitment[]) =>
        all.some(
          (other) => asks(one) === asks(other) && (one.printed.includes(other.printed) || other.printed.includes(one.printed)),
        );
      // A reader that comes to read one of these as it was authored is right.
      const notRead = [
        // 翻一番 over the years to 2035, where the reader has exactly 100 % by 2035.
        "gdp-per-head-doubling",
        // Asked of every year, as the table has it, where the prose names no year and the reader has the last.
        "unemployment-goal",
        // 稳定保持 is asked of every year, where the reader has 2030.
        "yangtze-main-stream",
        // 主要支流 without 长江: the reader leaves out what it cannot say of what.
        "yangtze-tributaries",
        // Full coverage and a count of people, which the reader does not take for promises.
        "medical-consortia",
        "zero-employment-households",
        // 新增 is a change over the years, where the reader has a level.
        "new-construction-land",
      ];
      const missed = national15.commitments.filter((one) => !isRead(one, read.commitments)).map(({ id }) => id);
      expect(notRead).toEqual(expect.arrayContaining(missed));
      // Nothing is read that is no promise: each is one of those above, read otherwise.
      const others = read.commitments.filter((one) => !isRead(one, national15.commitments)).map(({ printed }) => printed);
      const authored = national15.commitments.filter(({ id }) => notRead.includes(id)).map(({ printed }) => printed);
      expect(others.filter((printed) => !authored.some((one) => one.includes(printed) || printed.includes(one)))).toEqual([]);
      expect(national15.commitments.length - missed.length).toBeGreaterThanOrEqual(31);
    });

    it("has the figures of the past that were authored", () => {
      const told = ({ to, growth }: { readonly to?: object | undefined; readonly growth?: string | undefined }) => {
        const { bound: _, ...point } = { bound: "", ...to };
        return JSON.stringify([Object.entries(point).sort(), growth]);
      };
      expect(read.statements.map(told).sort()).toEqual(national15.statements.map(told).sort());
    });
  },
);
