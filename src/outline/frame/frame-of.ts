import type { Line } from "../line.js";
import type { OutlineIssue } from "../reading.js";
import { piecesOf } from "./body.js";
import { contentsOf } from "./contents.js";
import type { Frame } from "./frame.js";
import { furnitureOf } from "./furniture.js";
import { grammarOf, unreadHeadings } from "./grammar.js";
import { layoutOf } from "./layout.js";
import { spanOfRows } from "./pieces.js";
import { namedPeriod, planTitle } from "./plan-title.js";
import { rowsOf } from "./row.js";
import { type TableLines, tablePlaces } from "./table-places.js";
import { Writing } from "./writing.js";

/** As many signs of a line are shown. */
const LONGEST_PRINTED = 60;

/** Finds the skeleton of an outline in its lines, of which some belong to tables. */
export function frameOf(lines: readonly Line[], tables: readonly TableLines[] = []): Frame {
  const tableOf = tablePlaces(lines, tables);
  const rows = rowsOf(lines);
  const furniture = furnitureOf(rows);
  const contents = contentsOf(rows, furniture);
  const isBody = (i: number) => !furniture[i] && !(contents !== undefined && i >= contents.from && i < contents.to);
  const body = rows.flatMap((row, i) => (isBody(i) ? [row] : []));
  const broken = rows.flatMap((_, i) => (isBody(i) ? [i > 0 && !isBody(i - 1)] : []));
  const layout = layoutOf(body);
  const grammar = grammarOf(body, contents);
  const { pieces, issues } = piecesOf(body, broken, (row) => tableOf(row) !== undefined, layout, grammar, contents);
  const title = planTitle(body);
  const period = title?.period ?? namedPeriod(body);
  const writing = new Writing(layout, tableOf);
  rows.forEach((row, i) => {
    if (furniture[i]) writing.block("furniture", [row]);
    else if (!isBody(i)) writing.block("contents", [row]);
  });
  writing.write(pieces, title === undefined ? [] : body.slice(title.from, title.to));
  const none: OutlineIssue[] = writing.chapters.length === 0 ? [{ code: "no-headings", span: spanOfRows(body), facts: {} }] : [];
  const unread: OutlineIssue[] = unreadHeadings(body, grammar).map((row) => ({
    code: "heading-unread",
    span: spanOfRows([row]),
    facts: { printed: row.plain.text.slice(0, LONGEST_PRINTED) },
  }));
  return {
    ...(title && { title: title.title, place: title.place }),
    ...(period && { period }),
    parts: writing.parts,
    chapters: writing.chapters,
    boxes: writing.boxes,
    paragraphs: writing.paragraphs,
    tables: tables.map((_, i) => writing.tables.get(i) ?? {}),
    glossary: writing.glossary,
    blocks: writing.blocks(),
    issues: [...none, ...unread, ...issues, ...writing.issues, ...writing.missing(contents, grammar)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}
