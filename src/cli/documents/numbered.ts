import { Parser } from "htmlparser2";
import { counter, type Lists } from "./numbering.js";

/** A paragraph that is open: what it says of its list, and where its text begins. */
type Paragraph = { list?: string; level?: number; style?: string; inside?: boolean };

/**
 * Writes the automatic numbers of a Word document into its text, where a reader sees them: 第一章 before a heading, 1. in the first
 * column of a table. A converter leaves them out, since they are nowhere in the text.
 *
 * @param xml - the document's main part
 * @param lists - what it says of its lists
 * @returns the part with a run of text in front of each numbered paragraph
 */
export function numbered(xml: string, lists: Lists): string {
  const next = counter(lists);
  const insertions: { readonly at: number; readonly text: string }[] = [];
  const open: Paragraph[] = [];
  let changes = 0;
  const tell = (paragraph: Paragraph, at: number): void => {
    const styled = lists.ofStyle(paragraph.style ?? "");
    const list = paragraph.list ?? styled.list;
    // List 0 is none: it takes off the number that a style gives.
    if (list === undefined) return;
    insertions.push({ at, text: next(list, paragraph.level ?? styled.level ?? 0) });
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const here = open.at(-1);
        const value = attributes["w:val"] ?? "";
        if (name === "w:p") open.push({});
        else if (name === "w:pPrChange") changes++;
        else if (name === "w:pPr" && here !== undefined && changes === 0) here.inside = true;
        else if (here?.inside && changes === 0) {
          if (name === "w:numId") here.list = value;
          if (name === "w:ilvl") here.level = Number(value);
          if (name === "w:pStyle") here.style = value;
        }
      },
      onclosetag: (name) => {
        const here = open.at(-1);
        if (name === "w:pPrChange") changes--;
        if (name === "w:pPr" && here?.inside && changes === 0) {
          here.inside = false;
          tell(here, parser.endIndex + 1);
        }
        if (name === "w:p") open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return withTexts(xml, insertions);
}

function withTexts(xml: string, insertions: readonly { readonly at: number; readonly text: string }[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, text } of insertions) {
    pieces.push(xml.slice(from, at), `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`);
    from = at;
  }
  return [...pieces, xml.slice(from)].join("");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
