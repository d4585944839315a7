import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/notation/fold.js";
import { FOLDED, LOOK_ALIKES } from "../../src/notation/lexicon.js";

const isIdeograph = (character: string) => /^[\u4e00-\u9fff]/u.test(character);

describe("fold", () => {
  it("folds no ideograph, so that one stands for itself", () => {
    expect([...Object.keys(FOLDED), ...LOOK_ALIKES].filter(isIdeograph)).toEqual([]);
  });

  it("takes an ideograph as it takes any other sign that nothing is folded of", () => {
    const piece = fc.constantFrom("甲", "乙", "1", "(", " ", "\n", "\n\n", "\u200b", "５", "—", "%");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        // × is folded neither, and begins no number.
        const like = (one: string) => one.replaceAll(/[甲乙]/gu, "×");
        const [folded, other] = [fold(text), fold(like(text))];
        expect([like(folded.text), folded.at, [...folded.cleaned]]).toEqual([other.text, other.at, [...other.cleaned]]);
      }),
      { numRuns: 1000 },
    );
  });
});
