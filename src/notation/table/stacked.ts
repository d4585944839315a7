import { type Cell, type Issues, showsFigure } from "./grid.js";
import { type Line, linesOf, wholeOf } from "./lines.js";

/** A part of a cell's text, with the cell it is in. */
export type Piece = Line & { readonly cell: Cell };

/** One measure of a row: its name and its part of every other cell. */
export type Measure = {
  readonly name: string;
  /** The line above that names what these are parts of. */
  readonly parent: string | undefined;
  readonly pieces: readonly Piece[];
};

/**
 * Takes the measures of a row apart that are below each other in its cells. Lines are measures where the cells of figures
 * have as many lines as the name, or one less below a line that names the whole; otherwise a line break is only a wrapped line.
 */
export function measuresOf(name: Cell, figures: readonly Cell[], others: readonly Cell[], issues: Issues): Measure[] {
  const cells = [...figures, ...others];
  const whole = (cell: Cell): Piece => ({ ...wholeOf(cell.text), cell });
  const one = [{ name: name.text, parent: undefined, pieces: cells.map(whole) }];
  const names = linesOf(name.text);
  const stacks = figures.map(({ text }) => linesOf(text)).filter((lines) => lines.length > 1);
  const count = stacks[0]?.length ?? 1;
  if (names.length < 2 || count < 2 || !stacks.every((lines) => lines.every(isFigure)) || names.slice(1).some(isWrapped))
    return one;
  const spare = names.length - count;
  if (stacks.some((lines) => lines.length !== count) || spare < 0 || spare > 1) {
    const given = stacks.map((lines) => lines.length).find((lines) => lines !== names.length);
    issues.whole(name, "unmatched-lines", { given: given ?? count, expected: [String(names.length)] });
    return one;
  }
  const [parent] = names.slice(0, spare).map(({ text }) => text);
  return names.slice(spare).map((line, i) => ({
    name: line.text,
    parent,
    pieces: cells.map((cell): Piece => {
      const lines = linesOf(cell.text);
      const own = lines.length === count ? lines[i] : undefined;
      return own === undefined ? whole(cell) : { ...own, cell };
    }),
  }));
}

/** A line with a digit, or of dashes alone; one that opens with a bracket belongs to the line above, unless it is 〔18〕. */
const isFigure = ({ text }: Line): boolean => showsFigure(text) && !/^[（(]/.test(text);

const isWrapped = ({ text }: Line): boolean => /^[（(](?![0-9]{1,2}[)）])/.test(text);
