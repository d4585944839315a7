import { frameOf } from "./frame/frame-of.js";
import { readGlossary } from "./glossary/read-glossary.js";
import { readBoxBody } from "./items/read-box-body.js";
import { readProse } from "./prose/read-prose.js";
import type { OutlineFormat, OutlineIssue, OutlineReading } from "./reading.js";
import { formatOf, readLines } from "./source/read-lines.js";
import { findTables } from "./tables/find-tables.js";

/**
 * Reads a whole outline: its headings, boxes, tables, promises and glossary, each with its place. Without a format the text's first
 * signs say it.
 */
export function readOutline(text: string, options: { readonly format?: OutlineFormat } = {}): OutlineReading {
  const { lines, unread } = readLines(text, options.format ?? formatOf(text));
  const tables = findTables(lines, text);
  const frame = frameOf(lines, tables);
  const boxes = frame.boxes.map(({ body, ...box }) => ({
    ...box,
    read: readBoxBody(body, { no: box.no, title: box.title.zh, locator: box.locator }),
  }));
  const paragraphs = [...frame.paragraphs, ...boxes.flatMap(({ read }) => read.prose)].sort(
    (a, b) => (a.passage.starts[0] ?? 0) - (b.passage.starts[0] ?? 0),
  );
  const { period } = frame;
  // Nobody knows which years a figure is of where the plan's own are not said.
  const prose = period && readProse(paragraphs, { period, ...(frame.place !== undefined && { place: frame.place }) });
  const whole = { start: 0, end: text.length };
  const issues: OutlineIssue[] = [
    ...frame.issues,
    ...tables.flatMap((found) => found.issues),
    ...boxes.flatMap(({ read }) => read.issues),
    ...(prose?.issues ?? [{ code: "no-period", span: whole, facts: {} }]),
  ].sort((a, b) => a.span.start - b.span.start);
  return {
    ...(frame.title && { title: frame.title }),
    ...(frame.place !== undefined && { place: frame.place }),
    ...(period && { period }),
    parts: frame.parts,
    chapters: frame.chapters,
    boxes: boxes.map(({ no, title, locator, span, read: { kind, label, groups } }) => ({
      no,
      title,
      kind,
      ...(label && { label }),
      locator,
      span,
      groups,
    })),
    commitments: prose?.commitments ?? [],
    statements: prose?.statements ?? [],
    tables: tables.map(({ table, kind, span }, i) => ({ ...table, kind, span, locator: frame.tables[i] ?? {} })),
    glossary: readGlossary(frame.glossary),
    blocks: unread === undefined ? frame.blocks : [...frame.blocks, { role: "unread", span: unread }],
    issues: unread === undefined ? issues : [...issues, { code: "nested-too-deep", span: unread, facts: {} }],
  };
}
