import { expect, it } from "vitest";
import { phrasesIn } from "./outputs.js";

/** Where English words quote what plans print: the only way to say which signs are meant. */
const QUOTES = /^words\.(remedy|figureReading|column|unit|tableIssue|files|outline|form|jsonFault|printed)/;

it("English words hold no Chinese but where they quote what is written in a file", () => {
  const han = phrasesIn("en").filter(({ of, text }) => !QUOTES.test(of) && /\p{Script=Han}/u.test(text));
  expect(han.map(({ of }) => of)).toEqual([]);
});
