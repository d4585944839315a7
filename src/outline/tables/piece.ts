import type { TableRows } from "../../notation/index.js";
import type { Line } from "../line.js";
import type { TextSpan } from "../passage.js";

/** A table on one page, by its lines: from its heading to behind its last row. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly body: TableRows["body"];
  /** Rows that were seen and could not be parted into cells. */
  readonly unread: readonly { readonly span: TextSpan; readonly printed: string }[];
};

/** The lines of a document, asked by index. */
export type Lines = readonly Line[];
