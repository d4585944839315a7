import type { Grid } from "./boxes.js";
import { type Block, type Box, type Doc, NOTE, withoutNotes } from "./document.js";

/** What is printed one after another, before any layout. */
export type Piece = {
  readonly role:
    | "title"
    | "adopted"
    | "annex"
    | "heading"
    | "paragraph"
    | "box-title"
    | "box-line"
    | "caption"
    | "grid"
    | "note"
    | "term";
  readonly text: string;
  /** 1 part, 2 chapter, 3 section, 4 below. */
  readonly level?: number;
  /** What of a heading is its title, what of a line is bold. */
  readonly title?: string;
  readonly strong?: number;
  readonly grid?: Grid;
  readonly box?: Box;
  /** The heading or box that it is the first line of. */
  readonly of?: object;
};

const marked = (doc: Doc, text: string) => (doc.glossary ? text : withoutNotes(text));

function blocksOf(doc: Doc, blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    if (block.kind === "paragraph")
      return [{ role: "paragraph", text: marked(doc, block.text), strong: block.lead ? block.lead.length + 1 : 0, of: block }];
    if (block.kind === "below") return [{ role: "heading", level: 4, text: block.text, title: block.text }];
    if (block.kind === "table") {
      const note: Piece[] = block.note ? [{ role: "note", text: block.note }] : [];
      return [{ role: "caption", text: block.caption, of: block }, { role: "grid", text: "", grid: block.grid }, ...note];
    }
    const { body } = block;
    return [
      { role: "box-title", text: block.titleLine, box: block, of: block },
      ...body.lines.map((line): Piece => ({ role: "box-line", text: line.text, strong: line.strong ?? 0, box: block })),
      ...(body.grid ? [{ role: "grid", text: "", grid: body.grid, box: block } as const] : []),
      ...block.notes.map((text): Piece => ({ role: "note", text, box: block })),
    ];
  });
}

export function piecesOf(doc: Doc): Piece[] {
  const front: Piece[] = doc.preface ? [{ role: "annex", text: doc.preface.title }, ...blocksOf(doc, doc.preface.blocks)] : [];
  const body = doc.parts.flatMap((part): Piece[] => [
    ...(part.line ? [{ role: "heading", level: 1, text: part.line, title: part.title, of: part } as const] : []),
    ...blocksOf(doc, part.opening),
    ...part.chapters.flatMap((chapter): Piece[] => [
      { role: "heading", level: 2, text: chapter.line, title: chapter.title, of: chapter },
      ...blocksOf(doc, chapter.opening),
      ...chapter.sections.flatMap((section): Piece[] => [
        { role: "heading", level: 3, text: section.line, title: section.title, of: section },
        ...blocksOf(doc, section.blocks),
      ]),
    ]),
  ]);
  const back: Piece[] = doc.glossary
    ? [
        { role: "annex", text: doc.glossary.title, of: doc.glossary },
        ...doc.glossary.terms.map(
          ([term, said], i): Piece => ({ role: "term", text: `${doc.glossary?.mark(i + 1)}${term}：${said}。` }),
        ),
      ]
    : [];
  return [...front, ...body, ...back];
}

/** Note marks as a layout prints them. */
export function noted(text: string, print: (no: string) => string): string {
  return text.replace(new RegExp(`${NOTE.open}(\\d+)${NOTE.close}`, "gu"), (_, no: string) => print(no));
}

/** The lines of a contents list. */
export function contentsOf(
  doc: Doc,
  sections: boolean,
): { readonly text: string; readonly level: number; readonly page: number }[] {
  const found: { text: string; level: number; page: number }[] = [];
  let page = 1;
  for (const part of doc.parts) {
    if (part.line) found.push({ text: part.line, level: 1, page });
    for (const chapter of part.chapters) {
      found.push({ text: chapter.line, level: 2, page });
      for (const section of chapter.sections) {
        if (sections) found.push({ text: section.line, level: 3, page });
        page += 1 + (section.blocks.length > 3 ? 1 : 0);
      }
      page++;
    }
  }
  return found;
}
