import type { TableCell } from "../../notation/index.js";
import type { CellPlace } from "../line.js";
import type { Lines, Piece } from "./piece.js";

type Drawn = { readonly place: CellPlace; readonly texts: string[] };

/** The table that the source draws itself and whose first line is given; a table inside one of its cells is none of its own. */
export function drawnAt(lines: Lines, from: number): Piece | undefined {
  const table = lines[from]?.markup.cell?.table;
  if (table === undefined) return undefined;
  const cells: Drawn[] = [];
  let to = from;
  for (; to < lines.length; to++) {
    const { text, markup } = lines[to] as Lines[number];
    const place = markup.cell;
    // The rule below the headings of a pipe table has no cell.
    if (place === undefined && lines[to + 1]?.markup.cell?.table === table) continue;
    if (place?.table !== table) break;
    const last = cells.at(-1);
    if (last?.place.row === place.row && last.place.column === place.column) last.texts.push(text);
    else cells.push({ place, texts: [text] });
  }
  return { from, to, body: rowsOf(cells), unread: [] };
}

/** Cells by their rows; one that is empty has no line, and its place is kept. */
function rowsOf(cells: readonly Drawn[]): TableCell[][] {
  const rows: TableCell[][] = [];
  const first = cells[0]?.place.row ?? 0;
  const ends: number[] = [];
  for (const { place, texts } of cells) {
    const at = place.row - first;
    while (rows.length <= at) {
      rows.push([]);
      ends.push(0);
    }
    const row = rows[at] as TableCell[];
    while ((ends[at] as number) < place.column && row.length < MOST) {
      row.push({ text: "" });
      ends[at] = (ends[at] as number) + 1;
    }
    row.push({ text: texts.join("\n"), rows: place.rowSpan, columns: place.columnSpan });
    ends[at] = place.column + place.columnSpan;
  }
  return rows;
}

/** No table has more columns. */
const MOST = 100;
