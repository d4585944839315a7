import { describe, expect, it } from "vitest";
import { outputsIn, phrasesIn } from "./outputs.js";
import { FORBIDDEN } from "./terms.js";

describe.each(["zh", "en"] as const)("the terms of the field in %s", (locale) => {
  const phrases = Object.entries(FORBIDDEN[locale]);
  const found = (of: string, text: string) =>
    phrases
      .filter(([phrase]) => text.includes(phrase))
      .map(([phrase, better]) => {
        const at = text.indexOf(phrase);
        return `${of}: “${text.slice(Math.max(0, at - 30), at + 40)}” has ${phrase}; write ${better}`;
      });

  it("stand in every word of the library", () => {
    expect(phrasesIn(locale).flatMap(({ of, text }) => found(of, text))).toEqual([]);
  });

  it("stand in all that is printed of the plans that come with it", { timeout: 300_000 }, async () => {
    expect((await outputsIn(locale)).flatMap(({ of, text }) => found(of, text))).toEqual([]);
  });
});
