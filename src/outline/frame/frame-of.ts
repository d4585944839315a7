import type { Line } from "../line.js";
import { piecesOf } from "./body.js";
import { type Contents, contentsOf } from "./contents.js";
import type { Frame } from "./frame.js";
import { furnitureOf } from "./furniture.js";
import { grammarOf } from "./grammar.js";
import { isTableRow, layoutOf } from "./joining.js";
import { namedPeriod, planTitle } from "./plan-title.js";
import { rowsOf } from "./row.js";
import { Writing } from "./writing.js";

/** Finds the skeleton of an outline in its lines. `tables` are the lines that belong to tables, by their indices. */
export function frameOf(lines: readonly Line[], tables: readonly { readonly from: number; readonly to: number }[] = []): Frame {
  const inTable = new Set<number>();
  for (const { from, to } of tables) for (let i = from; i < to; i++) inTable.add(lines[i]?.starts[0] ?? -1);
  const rows = rowsOf(lines);
  const furniture = furnitureOf(rows);
  const contents: Contents | undefined = contentsOf(rows, furniture);
  const isBody = (i: number) => !furniture[i] && !(contents !== undefined && i >= contents.from && i < contents.to);
  const body = rows.flatMap((row, i) => (isBody(i) ? [{ row, broken: i > 0 && !isBody(i - 1) }] : []));
  const bodyRows = body.map(({ row }) => row);
  const grammar = grammarOf(bodyRows, contents);
  const { pieces, issues } = piecesOf(
    bodyRows,
    body.map(({ broken }) => broken),
    ({ line }) => inTable.has(line.starts[0] ?? -1),
    grammar,
    contents,
  );
  const title = planTitle(bodyRows);
  const period = title?.period ?? namedPeriod(bodyRows);
  const writing = new Writing(layoutOf(bodyRows), (row) => isTableRow(row.line) || inTable.has(row.line.starts[0] ?? -1));
  rows.forEach((row, i) => {
    if (furniture[i]) writing.block("furniture", [row]);
    else if (!isBody(i)) writing.block("contents", [row]);
  });
  writing.write(pieces, title === undefined ? [] : bodyRows.slice(title.from, title.to));
  return {
    ...(title && { title: title.title, place: title.place }),
    ...(period && { period }),
    parts: writing.parts,
    chapters: writing.chapters,
    boxes: writing.boxes,
    paragraphs: writing.paragraphs,
    glossary: writing.glossary,
    blocks: writing.blocks(),
    issues: [...issues, ...writing.issues, ...writing.missing(contents, grammar)].sort((a, b) => a.span.start - b.span.start),
  };
}
