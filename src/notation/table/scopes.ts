import { plain } from "./grid.js";
import { FIGURES, type Heading, withoutBrackets } from "./heading.js";
import {
  AREAS,
  BASE_WORDS,
  GROWTH_WORDS,
  INNER_AREAS,
  KNOWN_WORDS,
  MEAN_WORDS,
  PLAIN_HEADING_WORDS,
  REVISED_WORDS,
  TARGET_WORDS,
  TOTAL_WORDS,
  WHEN_WORDS,
} from "./lexicon.js";

/** A column with what its heading says. */
export type Column = { readonly at: number; readonly text: string; heading: Heading };

/** The areas that columns of figures speak of: those of the plan's own, and the others by their names. */
export type Scopes = {
  readonly own: readonly Column[];
  /** Columns of a part of the area, or of an area beside it, with its name. */
  readonly others: readonly { readonly column: Column; readonly scope: string }[];
  /** The name of the plan's own area where it is beside others. */
  readonly name?: string;
};

const SAID = /* @__PURE__ */ (() =>
  [BASE_WORDS, KNOWN_WORDS, TARGET_WORDS, MEAN_WORDS, TOTAL_WORDS, GROWTH_WORDS, PLAIN_HEADING_WORDS]
    .flat()
    .sort((a, b) => b.length - a.length))();

/**
 * Parts columns of figures by area. Where a year is printed several times, what else their headings say tells the areas apart:
 * 全省, 苏南, 苏北. The plan's own are those that name none, or else the narrowest of 全国, 全省, 全市, or else the first.
 */
export function scopesOf(columns: readonly Column[]): Scopes {
  const figures = columns.filter(({ heading }) => FIGURES.includes(heading.role));
  const beside = isBeside(figures);
  const scoped = figures.map((column) => ({ column, scope: areaIn(column.text) ?? (beside ? restOf(column.text) : "") }));
  const names = [...new Set(scoped.map(({ scope }) => scope))];
  if (names.length < 2) return { own: figures, others: [] };
  const isWhole = (name: string) => AREAS.includes(name);
  const narrowest = AREAS.findLast((area) => names.includes(area));
  const own = names.includes("") ? "" : (narrowest ?? names[0] ?? "");
  return {
    own: scoped.flatMap(({ column, scope }) => (scope === own ? [column] : [])),
    // 全国 beside 全省 is what the own figures are compared with.
    others: scoped.filter(({ scope }) => scope !== own && !isWhole(scope)),
    ...(own !== "" && { name: own }),
  };
}

const areaIn = (text: string): string | undefined => [...INNER_AREAS, ...AREAS].find((area) => text.includes(area));

/** Whether columns that say the same of the same years differ in what else they say. */
function isBeside(figures: readonly Column[]): boolean {
  const rests = new Map<string, string[]>();
  for (const { heading, text } of figures) {
    const { role, year, over } = heading;
    const key = [role, year, over].join("|");
    rests.set(key, [...(rests.get(key) ?? []), restOf(text)]);
  }
  const several = [...rests.values()].filter((texts) => texts.length > 1);
  return (
    several.length > 0 &&
    several.every((texts) => new Set(texts).size === texts.length) &&
    !several.flat().some((text) => REVISED_WORDS.some((word) => text.startsWith(word)))
  );
}

/** A heading without its year and the words of its role. */
function restOf(text: string): string {
  let rest = withoutBrackets(plain(text)).replaceAll(WHEN_WORDS, "");
  for (const word of SAID) rest = rest.replaceAll(word, "");
  return rest;
}
