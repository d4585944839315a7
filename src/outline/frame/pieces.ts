import type { TextSpan } from "../passage.js";
import type { Level } from "./grammar.js";
import type { Row } from "./row.js";

/** A heading as it stands in the body. */
export type HeadingPiece = {
  readonly is: "heading";
  readonly level: Level;
  readonly no: number;
  readonly title: string;
  readonly page: number | undefined;
  readonly rows: readonly Row[];
};
/** A heading without a number that belongs to no chapter: 前言, 名词解释, 附件. */
export type WordPiece = {
  readonly is: "word";
  readonly word: "opening" | "closing" | "glossary" | "appendix";
  readonly rows: readonly Row[];
};
/** The title of a box. */
export type BoxPiece = {
  readonly is: "box";
  readonly no: number | undefined;
  readonly title: string;
  readonly rows: readonly Row[];
};
/** A line of the text; `broken` tells that furniture precedes it, so that a blank line there means nothing. */
export type TextPiece = { readonly is: "text"; readonly row: Row; readonly broken: boolean };
/** The head of a page that repeats a heading. */
export type FurniturePiece = { readonly is: "furniture"; readonly row: Row };
export type Piece = HeadingPiece | WordPiece | BoxPiece | TextPiece | FurniturePiece;

/** Where rows stand in the given text, with the markup around them. */
export function spanOfRows(rows: readonly Row[]): TextSpan {
  const [first, last] = [rows[0]?.line, rows.at(-1)?.line];
  return { start: first?.outer?.start ?? first?.starts[0] ?? 0, end: Math.max(last?.outer?.end ?? 0, last?.ends.at(-1) ?? 0) };
}
