import type { Columns } from "./columns.js";
import { EMPTY } from "./empty.js";
import { fits } from "./fits.js";
import { type Cell, isDash, plain, type Row } from "./grid.js";
import { FIGURES, readHeading } from "./heading.js";
import { CONTINUED, HAN_NUMBER } from "./lexicon.js";
import { attributeIn } from "./name.js";
import type { FigureColumn } from "./roles.js";

/** A cell under the column it belongs to; in a turned or shifted row that is another than the one it was given in. */
export type Placed = Cell & { readonly at: number };

/** A row of the body, asked by column. */
export class BodyRow {
  /** The cells that say something of their own. */
  readonly filled: readonly Placed[];
  private readonly cells: Row;

  constructor(
    row: Row,
    private readonly columns: Columns,
  ) {
    this.cells = shifted(row, columns);
    const filled = this.cells
      .map((cell, at): Placed => ({ ...cell, at }))
      .filter(({ text, covered }) => covered !== "left" && text.trim() !== "");
    // Dashes alone say nothing, nor do those beside a category.
    const said = filled.filter(({ text }) => !isDash(text));
    const dashed = said.every(({ text }) => HAN_NUMBER.test(text.trim()));
    // A merged cell may have been copied into every place that it covers.
    const copied = filled.length > 2 && new Set(filled.map(({ text }) => text)).size === 1;
    this.filled = dashed ? said : copied ? filled.slice(0, 1) : filled;
  }

  /** The cell of a column; what a merged cell covers at its right is empty. */
  cell(at: number): Cell {
    const cell = this.cells[at] ?? EMPTY;
    return cell.covered === "left" ? EMPTY : cell;
  }

  /**
   * The cell of a column of figures. One that is merged over the base and over targets is that of the first target below it; a bare
   * number holds for both.
   */
  figure({ at }: FigureColumn): Cell {
    const group = this.mergedOver(at);
    const { baseline, targets } = this.columns;
    const asked = targets.find((one) => group.includes(one.at));
    if (baseline === undefined || asked === undefined || !group.includes(baseline.at)) return this.cell(at);
    const { covered, ...cell } = this.cells[group[0] ?? at] ?? EMPTY;
    return at === asked.at || (at === baseline.at && /^[0-9.]+$/.test(plain(cell.text))) ? cell : EMPTY;
  }

  /** The years of a cell that is merged over the base and over targets: the plan's, up to the last of them. */
  yearsOf({ at }: FigureColumn): { readonly from: number; readonly to: number } | undefined {
    const group = this.mergedOver(at);
    const { baseline, targets } = this.columns;
    if (baseline?.year === undefined || !group.includes(baseline.at)) return undefined;
    const years = targets.filter((one) => group.includes(one.at)).flatMap(({ year }) => year ?? []);
    return years.length === 0 ? undefined : { from: baseline.year + 1, to: Math.max(...years) };
  }

  /** The columns that the cell of a column is merged over. */
  private mergedOver(at: number): readonly number[] {
    let [from, to] = [at, at];
    while (this.cells[from]?.covered === "left") from--;
    while (this.cells[to + 1]?.covered === "left") to++;
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }

  text(at: number): string {
    return this.cell(at).text;
  }

  /** What is in the first column of names. */
  get name(): string {
    return this.text(this.columns.names[0] ?? 0).trim();
  }

  /** A number in a column of its own, or nothing. */
  get number(): string {
    const said = plain(this.text(this.columns.number ?? -1));
    return /^[0-9]{1,4}$/.test(said) && Number(said) > 0 ? said : "";
  }

  /** Its number is that of a row above: the cell reaches down. */
  get isNumberedAbove(): boolean {
    return this.cells[this.columns.number ?? -1]?.covered === "above";
  }

  /** The one cell that the row consists of, its number aside. */
  get sole(): Placed | undefined {
    const { number, asides } = this.columns;
    const said = this.filled.filter(({ at }) => !asides.includes(at));
    const [cell, ...more] = said.filter(({ at }) => at !== number || said.length === 1);
    return more.length === 0 ? cell : undefined;
  }

  /** Headings stand again where a table goes on on the next page, below 续表. An empty row says as little. */
  get repeatsHeading(): boolean {
    if (CONTINUED.test(plain(this.filled[0]?.text ?? ""))) return true;
    return this.filled.every(({ text, at }) => plain(text) === plain(this.columns.headings[at] ?? ""));
  }

  /**
   * Cells that show that the row has slipped: a number under the units, a unit or an attribute among the figures while its own cell has
   * none. Every figure of such a row may be under another's heading.
   */
  get displaced(): readonly Placed[] {
    const { unit, attribute, headings } = this.columns;
    const lacks = (at: number | undefined) => at !== undefined && !isOwn(this.text(at), at === unit ? "unit" : "attribute");
    const [noUnit, noAttribute] = [lacks(unit), lacks(attribute)];
    return this.filled.filter(({ text, at, covered }) => {
      if (covered !== undefined || at >= headings.length) return false;
      if (at === unit) return /^[0-9.]+$/.test(plain(text));
      const isFigure = FIGURES.includes(readHeading(headings[at] ?? "").role);
      return isFigure && ((noUnit && isOwn(text, "unit")) || (noAttribute && isOwn(text, "attribute")));
    });
  }

  /** Cells beside the heading. */
  get extra(): readonly Placed[] {
    return this.filled.filter(({ at }) => at >= this.columns.headings.length);
  }
}

/** A cell that says what its heading requires. */
const isOwn = (text: string, role: "unit" | "attribute"): boolean => !isDash(text) && fits(text, role);

/** A row that lacks exactly the merged cells of its categories goes on without them: its name is under the names then. */
function shifted(row: Row, { headings, categories, names, attribute }: Columns): Row {
  if (headings.length - row.length !== categories.length) return row;
  const placed = headings.map((_, at) =>
    categories.includes(at) ? EMPTY : (row[at - categories.filter((level) => level < at).length] ?? EMPTY),
  );
  const isNamed = names.some((at) => (placed[at] ?? EMPTY).text.trim() !== "");
  const fits = attribute === undefined || attributeIn((placed[attribute] ?? EMPTY).text) !== undefined;
  return isNamed && fits ? placed : row;
}
