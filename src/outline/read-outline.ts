import { refuseUnless } from "../kernel/index.js";
import { frameOf } from "./frame/frame-of.js";
import { readGlossary } from "./glossary/read-glossary.js";
import { readBoxBody } from "./items/read-box-body.js";
import { readProse } from "./prose/read-prose.js";
import type { OutlineFormat, OutlineIssue, OutlineReading } from "./reading.js";
import { formatOf, readLines } from "./source/read-lines.js";
import { findTables } from "./tables/find-tables.js";

/**
 * Reads the text of a whole outline into a draft: headings, boxes with their projects, tables, promises and figures of the prose, the
 * glossary, each with its place in the text.
 *
 * How headings are numbered (篇章节, 章一、, 一、（一）, 1 and 1.1) is found in the document; its contents list, if it has one, is the key and
 * the check. Nothing is invented: what does not agree or was not understood is an issue, and every visible sign is in a block that says
 * what it was taken for. Time grows with the length of the text, whatever it holds.
 *
 * @param text - the text as a word processor, a page or a PDF gives it
 * @param options - `format`: `"text"`, `"markdown"` or `"html"`; without it the text's first signs say it
 * @returns the draft, which `toPlanDraft` makes a plan of; places are offsets in `text` (UTF-16), tags included
 * @category Outlines
 * @example
 * ```ts
 * import { readOutline } from "five-year-plan/outline";
 * const text = "某县国民经济和社会发展第十五个五年规划纲要\n\n第一章 总体要求\n\n第一节 指导思想\n\n第二节 发展目标\n\n到2030年，森林覆盖率达到20.06%。\n\n第二章 重点任务\n";
 * const { place, period, chapters, commitments } = readOutline(text);
 * [place, period?.to, chapters[0]?.sections[1]?.title.zh]; // => ["某县", 2030, "发展目标"]
 * [commitments[0]?.subject.zh, commitments[0]?.locator.section]; // => ["森林覆盖率", 2]
 * ```
 */
export function readOutline(text: string, options: { readonly format?: OutlineFormat } = {}): OutlineReading {
  refuseUnless("text", text, "text");
  refuseUnless("options", options, "object", "invalid-options");
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
