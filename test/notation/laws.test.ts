import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPECTATIONS, MARKS, READING_NOTES, readTarget, targetLine } from "../../src/notation/index.js";
import { CELLS_BY_LENGTH } from "../bench/cells.js";

const clauses = (text: string) => {
  const reading = readTarget(text);
  return reading.ok ? reading.clauses : reading;
};

describe("laws", () => {
  const pieces = fc.constantFrom(
    ..."0123456789.,、，：:%‰-—～*（）()〔〕[]→/ \n左右以上以内年均增长下降累计控制在与同步高于类III万人亩个百分点“”国家目标完成力争".split(
      "",
    ),
  );

  it("reading never throws, and says where it stopped inside the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
          fc.string({ unit: "binary", maxLength: 80 }),
        ),
        (text) => {
          const reading = readTarget(text, { indicator: text, unit: text.slice(0, 2), column: text });
          expect(reading.text).toBe(text);
          if (reading.ok) {
            expect(reading.clauses.length).toBeGreaterThan(0);
            for (const mark of reading.marks) expect(MARKS).toContain(mark);
            for (const note of reading.notes) expect(READING_NOTES).toContain(note);
            for (const clause of reading.clauses) expect(typeof targetLine(clause)).toBe("string");
          } else {
            expect(reading.at.start).toBeLessThanOrEqual(reading.at.end);
            expect(reading.at.end).toBeLessThanOrEqual(text.length);
            for (const expectation of reading.expected) expect(EXPECTATIONS).toContain(expectation);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("white space between characters that are no digits changes nothing", () => {
    for (const text of ["稳定保持在14以上*", "与GDP增长同步", "控制在省下达目标内", "年均增长5%左右"]) {
      const spaced = text.replace(/(?<=\D)(?=\D)/g, " ");
      expect(clauses(spaced)).toEqual(clauses(text));
    }
  });

  it("texts made to slow a reader down are read or refused like any other", () => {
    for (const texts of Object.values(CELLS_BY_LENGTH)) {
      for (const text of texts) {
        const reading = readTarget(text, { indicator: text, unit: text, column: text });
        expect(reading.text).toBe(text);
      }
    }
  });

  it("a text of 2,000 characters is read, a longer one refused", () => {
    expect(readTarget("好".repeat(2000)).ok).toBe(true);
    expect(readTarget("好".repeat(2001)).ok).toBe(false);
  });
});
