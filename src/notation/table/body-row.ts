import type { Columns } from "./columns.js";
import { type Cell, isDash, plain, type Row } from "./grid.js";
import { CONTINUED, HAN_NUMBER } from "./lexicon.js";
import { attributeIn } from "./name.js";

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
    // A merged cell may have been copied into every place that it covers; a category may have dashes beside it.
    const copied = filled.length > 2 && filled.every(({ text }) => text === filled[0]?.text);
    const headed = filled.findIndex(({ text }) => HAN_NUMBER.test(text.trim()));
    const dashed = headed >= 0 && filled.every(({ text }, i) => i === headed || isDash(text));
    this.filled = copied ? filled.slice(0, 1) : dashed ? filled.slice(headed, headed + 1) : filled;
  }

  /** The cell of a column; what a merged cell covers at its right is empty. */
  cell(at: number): Cell {
    const cell = this.cells[at];
    if (cell !== undefined && cell.covered !== "left") return cell;
    return { text: "", row: this.cells[0]?.row ?? 0, column: cell?.column ?? at };
  }

  text(at: number): string {
    return this.cell(at).text;
  }

  /** What stands in the first column of names. */
  get name(): string {
    return this.text(this.columns.names[0] ?? 0).trim();
  }

  /** A number in a column of its own, or nothing. */
  get number(): string {
    const said = this.columns.number === undefined ? "" : plain(this.text(this.columns.number));
    return /^[0-9]{1,4}$/.test(said) && Number(said) > 0 ? said : "";
  }

  /** The one cell that the row consists of, its number aside. */
  get sole(): Placed | undefined {
    const [cell, ...more] = this.filled.filter(({ at }) => at !== this.columns.number || this.filled.length === 1);
    return more.length === 0 ? cell : undefined;
  }

  /** Headings stand again where a table goes on on the next page, below 续表. */
  get repeatsHeading(): boolean {
    if (CONTINUED.test(plain(this.filled[0]?.text ?? ""))) return true;
    return this.filled.every(({ text, at }) => plain(text) === plain(this.columns.headings[at] ?? ""));
  }

  /** Cells beside the heading. */
  get extra(): readonly Placed[] {
    return this.filled.filter(({ at }) => at >= this.columns.headings.length);
  }
}

/** A row that lacks exactly the merged cells of its categories begins behind them. */
function shifted(row: Row, { headings, categories, attribute }: Columns): Row {
  const missing = headings.length - row.length;
  if (missing <= 0 || missing !== categories.length || row.length < 2) return row;
  const said = attribute === undefined ? undefined : row[attribute - missing];
  if (said !== undefined && attributeIn(said.text) === undefined) return row;
  return [...Array.from({ length: missing }, (_, column): Cell => ({ text: "", row: row[0]?.row ?? 0, column })), ...row];
}
