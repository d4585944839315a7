import { isNumbered, SENTENCE_ENDS } from "../lexicon.js";
import type { Line } from "../line.js";
import type { PageLine } from "./line-writer.js";

/** A sentence of a document has as many signs. */
const LONG = 20;

/**
 * The lines of a page, those outside the element that holds the document marked as furniture: it is the innermost one with all
 * numbered headings and (nearly) all sentences. Cells of tables that only lay out the page are no cells.
 */
export function documentLines(found: readonly PageLine[], parents: readonly number[]): Line[] {
  const weights = found.map(({ line, link }) => (link ? 0 : weightOf(line.text)));
  const inside = holderOf(found, weights, parents);
  const layout = layoutTables(found);
  const numbers = new Map<number, number>();
  return found.map(({ line, link }, i) => {
    const { cell, ...markup } = line.markup;
    const furniture = markup.furniture === true || !inside[i] || (link && weights[i] === 0 && !isNumbered(plain(line.text)));
    const table = cell === undefined || layout.has(cell.table) ? undefined : (numbers.get(cell.table) ?? numbers.size);
    if (cell !== undefined && table !== undefined) numbers.set(cell.table, table);
    return {
      ...line,
      markup: {
        ...markup,
        ...(furniture && { furniture }),
        ...(cell !== undefined && table !== undefined && { cell: { ...cell, table } }),
      },
    };
  });
}

const plain = (text: string): string => text.replaceAll(/\s/g, "");

const weightOf = (text: string): number => {
  const said = plain(text);
  if (isNumbered(said)) return LONG;
  return said.length >= LONG && [...SENTENCE_ENDS].some((end) => said.includes(end)) ? said.length : 0;
};

/** For each line whether it is in the element that holds the document. */
function holderOf(found: readonly PageLine[], weights: readonly number[], parents: readonly number[]): readonly boolean[] {
  const sums = new Float64Array(parents.length);
  found.forEach(({ element }, i) => {
    sums[element] = (sums[element] ?? 0) + (weights[i] ?? 0);
  });
  for (let id = parents.length - 1; id > 0; id--) {
    const parent = parents[id] ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[id] ?? 0);
  }
  const all = sums[0] ?? 0;
  // Elements are numbered in the order in which they open: the last one that is heavy enough is the innermost.
  let holder = 0;
  if (all > 0) for (let id = 0; id < parents.length; id++) if ((sums[id] ?? 0) >= 0.98 * all) holder = id;
  const within = new Uint8Array(parents.length);
  within[holder] = 1;
  for (let id = holder + 1; id < parents.length; id++) within[id] = within[parents[id] ?? 0] ?? 0;
  return found.map(({ element }) => within[element] === 1);
}

/** Tables with numbered headings in one cell, or with most of the text: they lay out the page. */
function layoutTables(found: readonly PageLine[]): ReadonlySet<number> {
  const headings = new Map<string, number>();
  const layout = new Set<number>();
  const signs = new Map<string, number>();
  let all = 0;
  for (const { line } of found) {
    const { cell } = line.markup;
    all += line.text.length;
    if (cell === undefined) continue;
    const key = `${cell.table}/${cell.row}/${cell.column}`;
    const [count, size] = [
      (headings.get(key) ?? 0) + (isNumbered(plain(line.text)) ? 1 : 0),
      (signs.get(key) ?? 0) + line.text.length,
    ];
    headings.set(key, count);
    signs.set(key, size);
    if (count >= 2) layout.add(cell.table);
  }
  for (const [key, size] of signs) if (size > all / 2) layout.add(Number(key.split("/")[0]));
  return layout;
}
