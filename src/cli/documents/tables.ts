import { Parser } from "htmlparser2";
import type { ShownCell, ShownSheet } from "./sheet.js";

/** The most columns that merged cells may make of a row. */
const MOST_COLUMNS = 1000;

/** The tables of an HTML text as grids; a cell that is merged over others is in its first place, and a table inside a cell is text. */
export function tablesOf(html: string): readonly ShownSheet[] {
  const tables: { name: string; rows: ShownCell[][] }[] = [];
  let depth = 0;
  let [row, text]: [ShownCell[], string] = [[], ""];
  let [across, down] = [1, 1];
  /** How many more rows the cell above reaches down into, by column. */
  let below: number[] = [];
  const place = (cell: ShownCell): void => {
    while ((below[row.length] ?? 0) > 0) {
      below[row.length] = (below[row.length] ?? 0) - 1;
      row.push(undefined);
    }
    for (let i = 0; i < across && row.length < MOST_COLUMNS; i++) {
      below[row.length] = down - 1;
      row.push(i === 0 ? cell : undefined);
    }
  };
  const parser = new Parser({
    onopentag: (name, { rowspan, colspan }) => {
      if (name === "table" && ++depth === 1) {
        tables.push({ name: String(tables.length + 1), rows: [] });
        below = [];
      }
      if (depth !== 1) return;
      if (name === "tr") {
        row = [];
        tables.at(-1)?.rows.push(row);
      }
      if (name === "td" || name === "th") [text, across, down] = ["", span(colspan), span(rowspan)];
      if (name === "br") text += " ";
    },
    ontext: (piece) => {
      text += piece;
    },
    onclosetag: (name) => {
      if (name === "table") depth--;
      if (depth === 1 && (name === "td" || name === "th")) place({ text: text.trim(), html: "" });
    },
  });
  parser.end(html);
  return tables;
}

const span = (given: string | undefined): number => Math.min(MOST_COLUMNS, Math.max(1, Number(given) || 1));
