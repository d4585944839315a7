import { GROWTH_NAMES, REDUCTION_NAMES } from "../lexicon.js";
import { plain } from "../table/grid.js";
import { withoutBrackets } from "../table/heading.js";
import { GROWTH_WORDS, MEAN_WORDS } from "../table/lexicon.js";
import { EITHER_SERIES, NOMINAL_WORDS, REAL_SERIES, REAL_WORDS, SHARE_OF, SHARES } from "./lexicon.js";

/** At constant prices (可比价格), or at those of each year (当年价格). */
type Prices = "real" | "nominal";

/**
 * The prices that a name, a note or a cell says in words: 按可比价格计算, 不变价, 扣除价格因素; 现价, 当年价, 名义.
 *
 * @param text - a name, a note or a cell as printed
 * @returns `"real"` or `"nominal"`; undefined where it says neither, or both
 * @category Tables
 */
export function statedBasis(text: string): Prices | undefined {
  const words = plain(text);
  const said = pricesIn(words);
  if (said.length < 2) return said[0];
  // 绝对数按现价计算，增长速度按可比价格计算
  const ofGrowth = words.split(CLAUSE_ENDS).filter((clause) => GROWTH_WORDS.some((word) => clause.includes(word)));
  const [one, ...more] = ofGrowth.flatMap(pricesIn);
  return more.length === 0 ? one : undefined;
}

const CLAUSE_ENDS = /[,;。、]/u;

function pricesIn(words: string): Prices[] {
  const has = (list: readonly string[]) => list.some((word) => words.includes(word));
  return [...(has(REAL_WORDS) ? ["real" as const] : []), ...(has(NOMINAL_WORDS) ? ["nominal" as const] : [])];
}

/**
 * The prices that the notes below a table say of one of its rows: 全社会研发经费投入增速按不变价格计算.
 *
 * @param name - the indicator's name
 * @param notes - the notes as printed
 * @returns `"real"` or `"nominal"`; undefined where no note that names the indicator says it, or two say otherwise
 * @category Tables
 */
export function notedBasis(name: string, notes: readonly string[]): Prices | undefined {
  const stem = stemOf(plain(name));
  const naming = notes.filter((note) => plain(note).includes(stem));
  const [one, ...more] = [...new Set(naming.map(statedBasis).filter((basis) => basis !== undefined))];
  return more.length === 0 ? one : undefined;
}

/** A name without its brackets and without the growth at its end. */
function stemOf(name: string): string {
  const core = withoutBrackets(name);
  const [ending = ""] = [...GROWTH_NAMES, ...REDUCTION_NAMES]
    .filter((word) => core.endsWith(word) && word.length < core.length)
    .sort((a, b) => b.length - a.length);
  const stem = core.slice(0, core.length - ending.length);
  return MEAN_WORDS.reduce((text, word) => (text.endsWith(word) ? text.slice(0, -word.length) : text), stem);
}

/**
 * The prices that the growth of an indicator is stated in, as statistical communiqués state it: at constant prices for GDP, value added,
 * labour productivity and what is measured per unit of them; at current prices for everything else.
 *
 * Incomes of households are published both ways, and a share is one of sums at current prices.
 *
 * @param name - the indicator's name
 * @returns `"real"` or `"nominal"`, first of all as the name itself says; undefined for incomes of households
 * @category Tables
 */
export function nameBasis(name: string): Prices | undefined {
  const words = plain(name).toUpperCase();
  const stated = statedBasis(words);
  if (stated !== undefined) return stated;
  if (SHARE_OF.some((word) => words.includes(word)) || SHARES.some((word) => words.endsWith(word))) return "nominal";
  if (EITHER_SERIES.some((word) => words.includes(word))) return undefined;
  return REAL_SERIES.some((word) => words.includes(word)) ? "real" : "nominal";
}
