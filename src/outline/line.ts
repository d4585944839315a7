import type { Passage, TextSpan } from "./passage.js";

/** A cell of a table that the source draws itself (HTML, Markdown). */
export type CellPlace = {
  /** Tables are counted from 0 through the text. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** What the source's own markup says of a line. */
export type Markup = {
  /** Depth of a heading that is marked as one (`##`, `<h2>`). */
  readonly heading?: number;
  /** All of it is bold. */
  readonly strong?: boolean;
  readonly centred?: boolean;
  /** It is in a cell. */
  readonly cell?: CellPlace;
  /** It is in a list, a menu, a head or a foot: nothing of the document's own text. */
  readonly furniture?: boolean;
  /** A line that only draws: `---`, `|---|---|`. */
  readonly rule?: boolean;
};

/** One printed line (a paragraph of a page, a cell's line), trimmed, without note numbers that the markup raises. */
export type Line = Passage & {
  readonly markup: Markup;
  /** An empty line, or the start of a block, precedes it. */
  readonly opens: boolean;
  /** Blanks before its first sign: 2 for a Chinese paragraph. */
  readonly indent: number;
  /** Where it is with the signs of markup around it (`## `, `**`), where it has some. */
  readonly outer?: TextSpan;
};
