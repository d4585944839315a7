import { unparted } from "../../../typesetting/index.js";
import { escaped } from "../../office/xml.js";

/** What a run of text looks like, where it differs from its paragraph. */
export type Look = { readonly bold?: true; readonly fill?: string; readonly colour?: string };

/** A text as a run; a number stays beside its unit by a space that does not break. */
export function run(text: string, { bold, colour }: Look = {}): string {
  const pieces = unparted(text).map((piece) => (piece.startsWith(" ") ? " " : "") + piece.trim().replaceAll(" ", "\u00a0"));
  const whole = `${pieces.join("")}${/\s$/.test(text) ? " " : ""}`;
  const looks = `${bold ? "<w:b/>" : ""}${colour === undefined ? "" : `<w:color w:val="${colour.slice(1)}"/>`}`;
  return `<w:r>${looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escaped(whole)}</w:t></w:r>`;
}

/** A paragraph of runs in a style of the document. */
export const paragraph = (style: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join("")}</w:p>`;

/** A heading; `onNewPage` where it begins one. */
export const heading = (level: 1 | 2 | 3, text: string, onNewPage = false): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/>${onNewPage ? "<w:pageBreakBefore/>" : ""}</w:pPr>${run(text)}</w:p>`;
