import { Parser } from "htmlparser2";
import type { CellPlace, Line } from "../line.js";
import { documentLines } from "./document-lines.js";
import { BLOCKS, FURNITURE, SILENT } from "./elements.js";
import { LineWriter, type Style } from "./line-writer.js";
import { readNoteNumber } from "./note-number.js";
import type { Source } from "./source.js";

/** Text nested deeper is nobody's document. */
const DEEPEST = 400;
const CHUNK = 16_384;
/** No cell covers more places. */
const MOST_SPAN = 1000;

/** An open element, and what it says of the text inside. */
type Open = Style & {
  readonly name: string;
  readonly id: number;
  readonly silent: boolean;
  readonly kept: boolean;
  /** It is raised, or a reference to a note. */
  readonly raised: boolean;
};
type Table = { readonly id: number; row: number; column: number };

/** The lines of a page, or of a stretch of another text, which has no furniture and no layout of its own. */
export function htmlLines(html: string, from = 0, to = html.length): Source {
  const isPage = to - from === html.length;
  const writer = new LineWriter(to - from);
  const parents: number[] = [-1];
  const root: Open = {
    name: "",
    id: 0,
    silent: false,
    furniture: false,
    strong: false,
    centred: false,
    raised: false,
    kept: false,
    link: false,
    heading: undefined,
    indent: 0,
    cell: undefined,
  };
  const open: Open[] = [root];
  const tables: Table[] = [];
  let [tableCount, depth, deepest] = [0, 0, 0];
  const here = () => open.at(-1) ?? root;

  const parser = new Parser({
    onopentag(name, attributes) {
      deepest = Math.max(deepest, ++depth);
      const around = here();
      if (BLOCKS.has(name)) writer.end();
      if (name === "table") tables.push({ id: tableCount++, row: -1, column: -1 });
      const table = tables.at(-1);
      if (name === "tr" && table !== undefined) [table.row, table.column] = [table.row + 1, -1];
      open.push({ ...styleOf(name, attributes, around, table), name, id: parents.length });
      parents.push(around.id);
    },
    ontext(text) {
      const around = here();
      if (around.silent) return;
      const [start, end] = [from + parser.startIndex, from + parser.endIndex + 1];
      if (around.raised && readNoteNumber(text, writer.last) === undefined) return writer.drop(start, end);
      write(writer, around.raised ? (readNoteNumber(text, writer.last) ?? text) : text, start, end, around);
    },
    onclosetag(name) {
      depth--;
      open.pop();
      if (BLOCKS.has(name)) writer.end();
      if (name === "table") tables.pop();
    },
  });
  let at = from;
  for (; at < to && deepest <= DEEPEST; at = Math.min(to, at + CHUNK)) parser.write(html.slice(at, Math.min(to, at + CHUNK)));
  parser.end();
  writer.end();
  const lines: Line[] = isPage ? documentLines(writer.lines, parents) : writer.lines.map(({ line }) => line);
  return at < to ? { lines, unread: { start: at, end: to } } : { lines };
}

/** Writes text whose signs are one by one in the source, or one entity. */
function write(writer: LineWriter, text: string, start: number, end: number, around: Open): void {
  const single = text.length !== end - start;
  let at = 0;
  for (const sign of text.split("")) {
    const [from, to] = single ? [start, end] : [start + at, start + at + 1];
    at++;
    if (around.kept && (sign === "\n" || sign === "\r")) writer.end();
    else if (!single && sign === "\n" && text.charAt(at) === "\u3000") writer.end();
    else if (SPACES.includes(sign)) writer.space(from, to, around, around.id);
    else writer.sign(sign, from, to, around, around.id);
  }
}
const SPACES = " \t\n\r\f";

function styleOf(
  name: string,
  attributes: { readonly [name: string]: string },
  around: Open,
  table: Table | undefined,
): Omit<Open, "name" | "id"> {
  const style = (attributes["style"] ?? "").toLowerCase().replaceAll(" ", "");
  const level = /^h([1-6])$/.exec(name)?.[1];
  const fragment = (attributes["href"] ?? "").startsWith("#");
  const bold = name === "b" || name === "strong" || level !== undefined || /font-weight:(?:bold|[6-9]00)/.test(style);
  const light = /font-weight:(?:normal|[1-5]00)/.test(style);
  const aligned = /text-align:(\w+)/.exec(style)?.[1] ?? attributes["align"]?.toLowerCase();
  const indent = /text-indent:(\d+(?:\.\d+)?)(em|pt|px)/.exec(style);
  return {
    silent: around.silent || SILENT.has(name),
    furniture: around.furniture || FURNITURE.has(name) || style.includes("display:none"),
    strong: light ? false : around.strong || bold,
    centred: aligned === undefined ? around.centred || name === "center" : aligned === "center",
    raised: around.raised || name === "sup" || (name === "a" && fragment && NOTE.test(attributes["href"] ?? "")),
    kept: around.kept || name === "pre" || /white-space:pre/.test(style),
    link: around.link || (name === "a" && attributes["href"] !== undefined && !fragment),
    heading: level === undefined ? (BLOCKS.has(name) ? undefined : around.heading) : Number(level),
    indent:
      indent === null
        ? BLOCKS.has(name) && name !== "p" && name !== "div"
          ? 0
          : around.indent
        : Math.round(Number(indent[1]) / (indent[2] === "em" ? 1 : 14)),
    cell: cellOf(name, attributes, around, table),
  };
}
/** Where references to notes lead. */
const NOTE = /^#_?(?:ftn|edn|fn|note|endnote|footnote)/i;

function cellOf(
  name: string,
  attributes: { readonly [name: string]: string },
  around: Open,
  table: Table | undefined,
): CellPlace | undefined {
  if (name === "table") return undefined;
  if ((name !== "td" && name !== "th") || table === undefined) return around.cell;
  const columnSpan = spanOf(attributes["colspan"]);
  table.row = Math.max(0, table.row);
  table.column++;
  const place = { table: table.id, row: table.row, column: table.column, rowSpan: spanOf(attributes["rowspan"]), columnSpan };
  table.column += columnSpan - 1;
  return place;
}

const spanOf = (said: string | undefined): number => Math.min(Math.max(1, Number.parseInt(String(said), 10) || 1), MOST_SPAN);
