import { unparted } from "../../typesetting/index.js";
import type { Table } from "./table.js";

/** Text as it stands in HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A number of so many characters may stand whole in the narrowest cell. */
const LONGEST_WHOLE = 20;

/** Text in HTML whose numbers stay whole and beside their units. */
export function htmlText(text: string): string {
  return unparted(text)
    .map((piece) => {
      const whole = piece.trim();
      const isNumber = /[0-9*]/.test(whole) && whole.length > 1 && whole.length <= LONGEST_WHOLE;
      return isNumber ? `${piece.startsWith(" ") ? " " : ""}<span class="n">${escapeHtml(whole)}</span>` : escapeHtml(piece);
    })
    .join("");
}

/** A table in HTML, its text escaped; each cell knows its head, for screens that are too narrow for a table. */
export function htmlTable({ heads, rows }: Table, kind?: string): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("");
  const cell = (text: string, i: number) => `<td data-head="${escapeHtml(heads[i] as string)}">${escapeHtml(text)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<table${kind === undefined ? "" : ` class="${kind}"`}><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
