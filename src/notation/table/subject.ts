import { tidy } from "./grid.js";
import { FIGURES, readHeading } from "./heading.js";
import { BASE_WORDS, FIGURE_HEADINGS, KNOWN_WORDS, TARGET_WORDS, WHEN_WORDS, YEAR_ENDINGS } from "./lexicon.js";

const ROLES = [...BASE_WORDS, ...KNOWN_WORDS, ...TARGET_WORDS, ...FIGURE_HEADINGS, ...YEAR_ENDINGS];

/** What a column of figures tells of, its year and the words of its role aside; undefined for any other column. */
export function subjectOf(heading: string): string | undefined {
  if (!FIGURES.includes(readHeading(heading).role)) return undefined;
  return tidy(heading)
    .split(" ")
    .map((piece) => bare(piece))
    .filter((piece) => piece !== "")
    .join("");
}

/** 2030年造林目标（亩） is 造林（亩）. */
function bare(piece: string): string {
  const [, core = "", bracket = ""] = /^([^（(]*)(.*)$/su.exec(piece.replaceAll(WHEN_WORDS, "")) ?? [];
  let name = core.trim();
  for (let found = true; found; ) {
    const word = ROLES.find((one) => name.endsWith(one) || name.startsWith(one));
    found = word !== undefined && name !== "";
    if (word !== undefined) name = name.endsWith(word) ? name.slice(0, -word.length) : name.slice(word.length);
  }
  return name === "" ? "" : `${name}${bracket}`;
}
