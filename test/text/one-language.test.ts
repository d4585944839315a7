import { describe, expect, it } from "vitest";
import { foreignIn } from "./one-language.js";
import { outputsIn, phrasesIn } from "./outputs.js";

/** Where English words quote what plans print, without quotation marks: the only way to say which signs are meant. */
const SIGNS = /^words\.(unit|column|remedy|figureReading|files)\./;

/** Where Chinese words say which code a caller or a file should write. */
const CODES =
  /^words\.(error\.(invalid-direction|invalid-locale|looks-like)|jsonType|issue|jsonFault|files.badEncoding|remedy.(columns|statuses)|cli\.(badSeverity|cellOrFile|badRows))|^help\.(option\.(severity|checkFormat)|argument\.plan|otherLanguage)/;

/** Lines that are in the other language for those who read it. */
const ACROSS = /中文帮助：/g;

/** A text with each foreign stretch in it once, and where it is. */
const foundIn = (of: string, text: string, locale: "zh" | "en") =>
  [...new Set(foreignIn(text.replaceAll(ACROSS, ""), locale))].map((found) => {
    const at = text.indexOf(found);
    return `${of}: ${found} in “${text.slice(Math.max(0, at - 30), at + 50).replaceAll("\n", " ")}”`;
  });

describe.each(["zh", "en"] as const)("nothing in the other language is", (locale) => {
  it("among the words", () => {
    const phrases = phrasesIn(locale).filter(({ of }) => !(locale === "en" ? SIGNS : CODES).test(of));
    expect(phrases.length).toBeGreaterThan(900);
    expect(phrases.flatMap(({ of, text }) => foundIn(of, text, locale))).toEqual([]);
  });

  it("in whole outputs", { timeout: 300_000 }, async () => {
    const outputs = await outputsIn(locale);
    expect(outputs.length).toBeGreaterThan(450);
    expect(outputs.flatMap(({ of, text }) => foundIn(of, text, locale))).toEqual([]);
  });
});
