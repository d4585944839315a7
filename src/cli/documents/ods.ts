import { Parser } from "htmlparser2";
import { DocumentError } from "./document-error.js";
import { textParts } from "./parts.js";
import { escapedHtml, type ShownCell, type ShownSheet } from "./sheet.js";
import { MOST_CELLS } from "./workbook.js";

type Open = { text: string; html: string; rows: number; columns: number; times: number; covered: boolean };
type Table = { readonly name: string; readonly shown: boolean; readonly rows: ShownCell[][] };

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
  const tables: Table[] = [];
  let [style, table, cell]: [string, Table, Open] = ["", newTable({}, hidden), newCell({}, false)];
  // Cells and rows that are empty count once something follows them: a sheet ends in one that is repeated to the last column and row.
  let [row, repeated, emptyCells, emptyRows, left]: [ShownCell[], number, number, number, number] = [[], 1, 0, 0, MOST_CELLS];
  let [paragraphs, beside] = [0, 0];
  const tags: string[] = [];
  const add = (text: string): void => {
    if (paragraphs === 0 || beside > 0) return;
    cell.text += text;
    cell.html += escapedHtml(text);
  };
  const spend = (cells: number): void => {
    left -= cells;
    if (left < 0) throw new DocumentError("too-large");
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === "style:style") style = attributes["style:name"] ?? "";
        else if (name === "style:table-properties" && attributes["table:display"] === "false") hidden.add(style);
        else if (name === "style:text-properties") {
          const position = attributes["style:text-position"] ?? "";
          if (/^(super|[1-9])/.test(position)) raised.set(style, "sup");
          if (/^(sub|-)/.test(position)) raised.set(style, "sub");
        } else if (name === "table:table") {
          table = newTable(attributes, hidden);
          tables.push(table);
          emptyRows = 0;
        } else if (name === "table:table-row") {
          repeated = times(attributes["table:number-rows-repeated"]);
          [row, emptyCells] = [[], 0];
        } else if (isCell(name)) cell = newCell(attributes, name === COVERED);
        else if (isBeside(name)) beside++;
        else if (name === "text:p") {
          paragraphs++;
          if (cell.text !== "") add("\n");
        } else if (name === "text:s") add(" ".repeat(Math.min(100, times(attributes["text:c"]))));
        else if (name === "text:tab") add(" ");
        else if (name === "text:line-break") add("\n");
        else if (name === "text:span") {
          const tag = raised.get(attributes["text:style-name"] ?? "") ?? "";
          tags.push(tag);
          if (tag !== "") cell.html += `<${tag}>`;
        }
      },
      ontext: add,
      onclosetag: (name) => {
        if (name === "text:p") paragraphs--;
        else if (isBeside(name)) beside--;
        else if (name === "text:span") {
          const tag = tags.pop() ?? "";
          if (tag !== "") cell.html += `</${tag}>`;
        } else if (isCell(name)) {
          const { covered, rows, columns, times: count, ...shown } = cell;
          if (!covered && shown.text === "" && rows === 1 && columns === 1) emptyCells += count;
          else {
            spend(emptyCells + count);
            for (; emptyCells > 0; emptyCells--) row.push({ text: "", html: "" });
            for (let i = 0; i < count; i++)
              row.push(covered ? undefined : { ...shown, ...(rows > 1 && { rows }), ...(columns > 1 && { columns }) });
          }
        } else if (name === "table:table-row" && row.length === 0) emptyRows += repeated;
        else if (name === "table:table-row") {
          spend(emptyRows + (repeated - 1) * row.length);
          for (; emptyRows > 0; emptyRows--) table.rows.push([]);
          for (let i = 0; i < repeated; i++) table.rows.push(row);
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(part));
  return tables.filter(({ shown }) => shown);
}

type Attributes = { readonly [name: string]: string };

const COVERED = "table:covered-table-cell";
const isCell = (name: string): boolean => name === "table:table-cell" || name === COVERED;

/** Remarks and what is drawn over a sheet: their paragraphs are no text of a cell. */
const isBeside = (name: string): boolean => name === "office:annotation" || name.startsWith("draw:");

const newTable = (attributes: Attributes, hidden: ReadonlySet<string>): Table => ({
  name: attributes["table:name"] ?? "",
  shown: !hidden.has(attributes["table:style-name"] ?? ""),
  rows: [],
});

const newCell = (attributes: Attributes, covered: boolean): Open => ({
  text: "",
  html: "",
  rows: times(attributes["table:number-rows-spanned"]),
  columns: times(attributes["table:number-columns-spanned"]),
  times: times(attributes["table:number-columns-repeated"]),
  covered,
});

const times = (given: string | undefined): number => Math.max(1, Math.min(MOST_CELLS, Number(given) || 1));
