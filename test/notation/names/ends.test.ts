import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endingOf } from "../../../src/notation/names/ends.js";

describe("endingOf", () => {
  it("is the longest of the words that the name ends in", () => {
    const word = fc.stringMatching(/^[甲乙丙]{1,3}$/u);
    fc.assert(
      fc.property(fc.oneof(word, fc.constant("")), fc.array(word, { maxLength: 6 }), (name, words) => {
        const ends = words.filter((one) => name.endsWith(one)).sort((a, b) => b.length - a.length);
        expect(endingOf(name, words)).toBe(ends[0]);
        expect(endingOf(name, words)).toBe(ends[0]);
      }),
    );
  });
});
