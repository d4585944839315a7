import { frameOf } from "./frame/frame-of.js";
import { readGlossary } from "./glossary/read-glossary.js";
import type { OutlineFormat, OutlineReading } from "./reading.js";
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
  const issues = [...frame.issues, ...tables.flatMap((found) => found.issues)].sort((a, b) => a.span.start - b.span.start);
  return {
    ...(frame.title && { title: frame.title }),
    ...(frame.place !== undefined && { place: frame.place }),
    ...(frame.period && { period: frame.period }),
    parts: frame.parts,
    chapters: frame.chapters,
    // Rooms still to be wired: items, prose, tables, glossary.
    boxes: frame.boxes.map(({ no, title, locator, span }) => ({ no, title, kind: "items" as const, locator, span, groups: [] })),
    commitments: [],
    statements: [],
    tables: tables.map(({ table, kind, span }) => ({ ...table, kind, span })),
    glossary: readGlossary(frame.glossary),
    blocks: unread === undefined ? frame.blocks : [...frame.blocks, { role: "unread", span: unread }],
    issues: unread === undefined ? issues : [...issues, { code: "nested-too-deep", span: unread, facts: {} }],
  };
}
