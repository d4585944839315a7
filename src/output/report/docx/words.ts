import { unparted } from "../../../typesetting/index.js";
import { escaped } from "../../office/xml.js";

/** What a run of text looks like, where it differs from its paragraph. */
export type Look = { readonly bold?: true; readonly fill?: string; readonly colour?: string; readonly number?: boolean };

/** The sign of a number: word processors, unlike browsers, may end a line behind it. */
const SIGN = /(?<![\p{L}\p{N}])-(?=[0-9])/u;

/**
 * A text as a run; a number stays beside its unit by a space that does not break, and beside its sign by Word's own hyphen that does
 * not break, which has the font's hyphen and leaves the digits to be searched for. A cell that is a number needs none, for its
 * column is as wide as it, and keeps the sign that a spreadsheet reads.
 */
export function run(text: string, { bold, colour, number }: Look = {}): string {
  const pieces = unparted(text).map((piece) => (piece.startsWith(" ") ? " " : "") + piece.trim().replaceAll(" ", "\u00a0"));
  const whole = `${pieces.join("")}${/\s$/.test(text) ? " " : ""}`;
  const written = (number ? [whole] : whole.split(SIGN)).map((piece) => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`);
  const looks = `${bold ? "<w:b/>" : ""}${colour === undefined ? "" : `<w:color w:val="${colour.slice(1)}"/>`}`;
  return `<w:r>${looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`}${written.join("<w:noBreakHyphen/>")}</w:r>`;
}

/** A paragraph of runs in a style of the document. */
export const paragraph = (style: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join("")}</w:p>`;

/** A heading; `onNewPage` where it begins one. */
export const heading = (level: 1 | 2 | 3, text: string, onNewPage = false): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/>${onNewPage ? "<w:pageBreakBefore/>" : ""}</w:pPr>${run(text)}</w:p>`;
