import { expect, it } from "vitest";
import { commandWords } from "../../src/text/command/index.js";
import { wording } from "../../src/text/index.js";

/** Every phrase of a tree of words, with its path. */
const phrases = (tree: unknown, path = ""): (readonly [string, string])[] =>
  typeof tree === "string"
    ? [[path, tree]]
    : typeof tree === "object" && tree !== null
      ? Object.entries(tree).flatMap(([key, one]) => phrases(one, `${path}.${key}`))
      : [];

/** Facts that are counts or numbers of something, and no ids, names or code. */
const COUNTS =
  "count|total|no|line|column|row|rows|items|fragments|cells|observations|refused|leftOut|indicators|issues|year|years|steps|page|most|least|figures|times|named|listed";

it("in Chinese a number is not parted from the words beside it", () => {
  const spaced = new RegExp(`[\\u4e00-\\u9fff] \\{(?:${COUNTS})\\}|\\{(?:${COUNTS})\\} [\\u4e00-\\u9fff]`);
  const said = [...phrases(wording("zh")), ...phrases(commandWords("zh"))];
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter(([, text]) => spaced.test(text))).toEqual([]);
});
