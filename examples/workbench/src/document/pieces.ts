import type { OutlineFormat, OutlineReading, TextSpan } from "five-year-plan/outline";

/** A stretch of a document as it is shown: lines of text, or the rows of a table. */
export type Piece = {
  readonly role: OutlineReading["blocks"][number]["role"];
  readonly span: TextSpan;
} & ({ readonly lines: string } | { readonly rows: readonly Row[] });

export type Row = { readonly span: TextSpan; readonly cells: readonly Cell[] };
export type Cell = { readonly text: string; readonly across: number; readonly down: number };

/** The document in pieces, in order. Nothing of a page is run or loaded: only its text and the cells of its tables are taken. */
export function piecesOf(text: string, format: OutlineFormat, reading: OutlineReading): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { role, span } of reading.blocks) {
    const given = text.slice(span.start, span.end);
    if (role !== "table") pieces.push({ role, span, lines: format === "html" ? plain(given) : given });
    else if (format === "html" && /<\/t[dh]/i.test(given)) pieces.push({ role, span, rows: htmlRows(text, span) });
    else {
      const last = pieces.at(-1);
      const rows = lineRows(given, span, format);
      // Rows of one table are neighbours, with nothing but a line's end between them.
      if (last !== undefined && "rows" in last && text.slice(last.span.end, span.start).trim() === "") {
        pieces[pieces.length - 1] = { ...last, span: { start: last.span.start, end: span.end }, rows: [...last.rows, ...rows] };
      } else pieces.push({ role, span, rows });
    }
  }
  return pieces;
}

/** A row for each line that is one; the line of dashes under a heading is none. */
function lineRows(given: string, { start }: TextSpan, format: OutlineFormat): Row[] {
  let at = start;
  return given.split("\n").flatMap((line) => {
    const span = { start: at, end: at + line.length + 1 };
    at = span.end;
    const isRule = /^[\s:|-]*-{3,}[\s:|-]*$/.test(line);
    return line.trim() === "" || isRule ? [] : [{ span, cells: cellsOf(plainIn(line, format)) }];
  });
}

const plainIn = (text: string, format: OutlineFormat): string => (format === "html" ? plain(text) : text);

/** The text of a stretch of HTML. A parsed document runs nothing and asks for nothing. */
export function plain(html: string): string {
  const marked = html.replaceAll(/<br\s*\/?>/gi, "\n");
  return (new DOMParser().parseFromString(marked, "text/html").body.textContent ?? "").trim();
}

/** The rows that a stretch of HTML lies in: it may begin and end inside of one. */
function htmlRows(text: string, { start, end }: TextSpan): Row[] {
  const before = [...text.slice(Math.max(0, start - 2000), start).matchAll(/<tr[\s>]/gi)].at(-1);
  const from = before === undefined ? start : Math.max(0, start - 2000) + before.index;
  const to = text.slice(end, end + 2000).search(/<\/tr/i);
  const html = text.slice(from, to < 0 ? end : end + to);
  const table = new DOMParser().parseFromString(`<table>${html}</table>`, "text/html");
  const starts = [...html.matchAll(/<tr[\s>]/gi)].map(({ index }) => from + index);
  return [...table.querySelectorAll("tr")].map((row, i) => ({
    span: { start: starts[i] ?? start, end: starts[i + 1] ?? from + html.length },
    cells: [...row.cells].map((cell) => ({ text: (cell.textContent ?? "").trim(), across: cell.colSpan, down: cell.rowSpan })),
  }));
}

const cellsOf = (line: string): Cell[] =>
  (line.includes("\t")
    ? line.split("\t")
    : line
        .trim()
        .replaceAll(/^\||\|$/g, "")
        .split("|")
  ).map((text) => ({
    text: text.trim(),
    across: 1,
    down: 1,
  }));
