import { Parser } from "htmlparser2";
import { DocumentError } from "./document-error.js";
import { textParts } from "./parts.js";
import { escapedHtml, type ShownCell, type ShownSheet } from "./sheet.js";
import { MOST_CELLS } from "./workbook.js";

type Open = { text: string; html: string; rows: number; columns: number; times: number; covered: boolean };

/**
 * The sheets of an OpenDocument spreadsheet that are not hidden. Each cell is there as it shows, beside its value, so that no
 * format has to be applied.
 *
 * @throws DocumentError `damaged`, `too-large`, and what `textParts` throws
 */
export function odsSheets(bytes: Uint8Array): readonly ShownSheet[] {
  const part = textParts(bytes, "sheets").get("content.xml");
  if (part === undefined) throw new DocumentError("damaged");
  const raised = new Map<string, "sup" | "sub">();
  const hidden = new Set<string>();
  const sheets: { name: string; shown: boolean; rows: ShownCell[][] }[] = [];
  let [style, cell, depth, left]: [string, Open | undefined, number, number] = ["", undefined, 0, MOST_CELLS];
  let [repeated, notes] = [1, 0];
  const tags: string[] = [];
  const add = (text: string): void => {
    if (cell === undefined || depth === 0 || notes > 0) return;
    cell.text += text;
    cell.html += escapedHtml(text);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const rows = sheets.at(-1)?.rows;
        if (name === "style:style") style = attributes["style:name"] ?? "";
        else if (name === "style:table-properties" && attributes["table:display"] === "false") hidden.add(style);
        else if (name === "style:text-properties") {
          const position = attributes["style:text-position"] ?? "";
          if (/^(super|[1-9])/.test(position)) raised.set(style, "sup");
          if (/^(sub|-)/.test(position)) raised.set(style, "sub");
        } else if (name === "table:table")
          sheets.push({
            name: attributes["table:name"] ?? "",
            shown: !hidden.has(attributes["table:style-name"] ?? ""),
            rows: [],
          });
        else if (name === "table:table-row") {
          repeated = times(attributes["table:number-rows-repeated"]);
          rows?.push([]);
        } else if (name === "table:table-cell" || name === "table:covered-table-cell")
          cell = {
            text: "",
            html: "",
            rows: times(attributes["table:number-rows-spanned"]),
            columns: times(attributes["table:number-columns-spanned"]),
            times: times(attributes["table:number-columns-repeated"]),
            covered: name === "table:covered-table-cell",
          };
        else if (name === "office:annotation") notes++;
        else if (name === "text:p") {
          depth++;
          if (cell !== undefined && cell.text !== "") add("\n");
        } else if (name === "text:s") add(" ".repeat(Math.min(100, times(attributes["text:c"]))));
        else if (name === "text:tab") add(" ");
        else if (name === "text:line-break") add("\n");
        else if (name === "text:span") {
          const tag = raised.get(attributes["text:style-name"] ?? "") ?? "";
          tags.push(tag);
          if (cell !== undefined && tag !== "") cell.html += `<${tag}>`;
        }
      },
      ontext: add,
      onclosetag: (name) => {
        const rows = sheets.at(-1)?.rows;
        const row = rows?.at(-1);
        if (name === "text:p") depth--;
        else if (name === "office:annotation") notes--;
        else if (name === "text:span") {
          const tag = tags.pop() ?? "";
          if (cell !== undefined && tag !== "") cell.html += `</${tag}>`;
        } else if (
          cell !== undefined &&
          row !== undefined &&
          (name === "table:table-cell" || name === "table:covered-table-cell")
        ) {
          const { covered, rows: down, columns: across, times: count, ...shown } = cell;
          const empty = shown.text === "" && !covered;
          // A sheet ends in one empty cell that is repeated to its last column, and one such row.
          const most = empty ? Math.min(count, 64) : count;
          left -= most;
          if (left < 0) throw new DocumentError("too-large");
          for (let i = 0; i < most; i++)
            row.push(covered ? undefined : { ...shown, ...(down > 1 && { rows: down }), ...(across > 1 && { columns: across }) });
          cell = undefined;
        } else if (name === "table:table-row" && row !== undefined && rows !== undefined) {
          while (row.length > 0 && row.at(-1)?.text === "" && row.at(-1)?.columns === undefined) row.pop();
          for (let i = 1; i < Math.min(repeated, row.length === 0 ? 1 : MOST_CELLS); i++) {
            left -= row.length;
            if (left < 0) throw new DocumentError("too-large");
            rows.push(row);
          }
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(part));
  return sheets.filter(({ shown }) => shown).map(({ name, rows }) => ({ name, rows: withoutEnd(rows) }));
}

function withoutEnd(rows: readonly (readonly ShownCell[])[]): readonly (readonly ShownCell[])[] {
  const last = rows.findLastIndex((row) => row.length > 0);
  return rows.slice(0, last + 1);
}

const times = (given: string | undefined): number => Math.max(1, Math.min(MOST_CELLS, Number(given) || 1));
