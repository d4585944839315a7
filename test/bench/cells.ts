const LENGTHS = [10, 100, 1000, 2000];
const fill = (text: string): string[] => LENGTHS.map((length) => text.repeat(Math.ceil(length / text.length)).slice(0, length));

/** Texts of 10, 100, 1000 and 2000 characters: what plans print over and over, and what was made to slow a reader down. */
export const CELLS_BY_LENGTH: { readonly [name: string]: readonly string[] } = {
  "clauses of a plan": fill("年均增长5%左右，力争更好结果；完成省下达目标，与GDP同步；〔18〕。"),
  words: fill("提质增效稳中向好"),
  "one long number": fill("1"),
  "numbers in a list": fill("5%、"),
  "numbers around slashes": fill("5/"),
  "numbers around arrows": fill("5→"),
  "numbers with nouns": fill("5户"),
  "open brackets": fill("〔"),
  "open notes": fill("("),
  "notes with numbers": fill("(5%)"),
  dashes: fill("-"),
  "the beginning of many words": fill("不"),
  comparisons: fill("与"),
  verbs: fill("年均增长"),
  quotations: fill("“"),
  years: fill("2025年"),
  entries: fill("5\n"),
};
