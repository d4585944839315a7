import { STATUSES } from "../../assessment/index.js";
import type { Words } from "../../text/index.js";
import { OKABE_ITO, STATUS_STYLE } from "../charts/theme.js";
import type { Coloured } from "./spreadsheet/sheet.js";
import type { Paint } from "./spreadsheet/styles.js";

/** The colours of the statuses, as charts and reports have them, and that of a near tie. */
export const paints = (): readonly Paint[] => [
  ...STATUSES.map((status) => STATUS_STYLE[status]),
  { fill: OKABE_ITO.yellow, on: "#000000" },
];

/** Cells whose words are shown in the colours of their status. */
export function colouredIn(cells: string, { status, workbook }: Words): Coloured {
  const words = [...STATUSES.map((one) => status[one]), workbook.nearTie];
  return { cells, words: words.map((word, dxf) => ({ word, dxf })) };
}
