import type { Chapter, Locator, Part, Section } from "../../model/index.js";
import type { Line } from "../line.js";
import type { Paragraph } from "../paragraph.js";
import { cut, joined, spanOf, type TextSpan } from "../passage.js";
import type { BlockRole, OutlineBlock, OutlineIssue } from "../reading.js";
import { boxEnd } from "./box-end.js";
import type { Contents } from "./contents.js";
import type { FramedBox } from "./frame.js";
import { CHAPTER, type Grammar, PART, SECTION } from "./grammar.js";
import { type Unit, unitsOf } from "./joining.js";
import type { Layout } from "./layout.js";
import { leadOf } from "./leads.js";
import { NOTE_WORDS } from "./lexicon.js";
import type { BoxPiece, HeadingPiece, Piece, TextPiece } from "./pieces.js";
import { spanOfRows } from "./pieces.js";
import { titleKey } from "./plain.js";
import type { Row } from "./row.js";
import type { TablePlace } from "./table-places.js";

type OpenSection = Omit<Section, "leads"> & { readonly leads: { zh: string }[] };
type OpenChapter = Omit<Chapter, "sections"> & { readonly sections: OpenSection[] };

/** Writes the skeleton from the pieces of a body, in their order. */
export class Writing {
  readonly parts: Part[] = [];
  readonly chapters: OpenChapter[] = [];
  readonly boxes: FramedBox[] = [];
  readonly paragraphs: Paragraph[] = [];
  /** Where tables stand, by their place among those that were found. */
  readonly tables = new Map<number, Locator>();
  readonly glossary: Line[] = [];
  readonly issues: OutlineIssue[] = [];
  readonly #blocks: OutlineBlock[] = [];
  readonly #layout: Layout;
  readonly #tableOf: (row: Row) => TablePlace | undefined;
  #table: number | undefined;
  /** The last paragraph of the open section. */
  #before: Unit | undefined;
  #part: number | undefined;
  #chapter: OpenChapter | undefined;
  #section: OpenSection | undefined;
  #place: "body" | "glossary" = "body";

  constructor(layout: Layout, tableOf: (row: Row) => TablePlace | undefined) {
    this.#layout = layout;
    this.#tableOf = tableOf;
  }

  write(pieces: readonly Piece[], title: readonly Row[]): void {
    const titled = new Set(title);
    let box: BoxPiece | undefined;
    let text: TextPiece[] = [];
    const close = () => {
      if (text.length > 0 || box !== undefined) this.#text(box, text);
      [box, text] = [undefined, []];
    };
    for (const piece of pieces) {
      if (piece.is === "text") {
        if (titled.has(piece.row)) this.block("heading", [piece.row]);
        else text.push(piece);
        continue;
      }
      if (piece.is === "furniture") {
        this.block("furniture", [piece.row]);
        continue;
      }
      close();
      if (piece.is === "box") box = piece;
      else if (piece.is === "heading") this.#heading(piece);
      else {
        this.block("heading", piece.rows);
        [this.#part, this.#chapter, this.#section] = [undefined, undefined, undefined];
        this.#place = piece.word === "glossary" ? "glossary" : "body";
      }
    }
    close();
  }

  #heading(piece: HeadingPiece): void {
    const { level, no, page, rows } = piece;
    const head = { no, title: { zh: piece.title }, ...(page !== undefined && { page }) };
    this.#place = "body";
    this.#before = undefined;
    this.block("heading", rows);
    if (level === PART) {
      this.parts.push(head);
      [this.#part, this.#chapter, this.#section] = [no, undefined, undefined];
    } else if (level === CHAPTER) {
      this.#chapter = { ...(this.#part !== undefined && { part: this.#part }), ...head, sections: [] };
      this.#section = undefined;
      this.chapters.push(this.#chapter);
    } else if (this.#chapter !== undefined) {
      this.#section = { ...head, leads: [] };
      this.#chapter.sections.push(this.#section);
    }
  }

  get #locator(): Locator {
    return {
      ...(this.#part !== undefined && { part: this.#part }),
      ...(this.#chapter && { chapter: this.#chapter.no }),
      ...(this.#section && { section: this.#section.no }),
    };
  }

  /** The titles above, outermost first. */
  get #headings(): string[] {
    const part = this.#part === undefined ? undefined : this.parts.at(-1);
    return [part, this.#chapter, this.#section].flatMap((one) => one?.title.zh ?? []);
  }

  #text(box: BoxPiece | undefined, pieces: readonly TextPiece[]): void {
    const units = unitsOf(pieces, this.#layout, this.#tableOf);
    this.#note(units, this.#locator);
    if (this.#place === "glossary" && box === undefined) {
      for (const { rows } of units) this.block("note", rows);
      this.glossary.push(...pieces.map(({ row }) => row.line));
      return;
    }
    const count = box === undefined ? 0 : this.#box(box, units);
    for (const unit of units.slice(count)) this.#paragraph(unit);
    this.#before = units.slice(count).at(-1);
  }

  /** Notes where the tables of some paragraphs stand. */
  #note(units: readonly Unit[], place: Locator): void {
    for (const { table } of units) if (table !== undefined) this.tables.set(table.table, place);
  }

  /** Writes a box; how many of the paragraphs behind its title are its own. */
  #box(box: BoxPiece, units: readonly Unit[]): number {
    const { count, sure } = boxEnd(box, units, this.#before);
    const own = units.slice(0, count);
    const place: Locator = { ...this.#locator, box: box.no ?? this.boxes.length + 1 };
    this.#note(own, place);
    const span: TextSpan = {
      start: box.rows[0]?.line.starts[0] ?? 0,
      end: Math.max(spanOfRows(box.rows).end, ...own.slice(-1).map(({ rows }) => spanOfRows(rows).end)),
    };
    const no = box.no ?? this.boxes.length + 1;
    const last = this.boxes.at(-1)?.no ?? 0;
    if (box.no === undefined)
      this.issues.push({ code: "box-without-number", span: spanOfRows(box.rows), facts: { title: box.title, no } });
    else if (no !== last + 1 && no !== 1)
      this.issues.push({ code: "box-number", span: spanOfRows(box.rows), facts: { no, title: box.title, last } });
    if (!sure) this.issues.push({ code: "box-end", span, facts: { no, title: box.title } });
    if (count === 0) this.issues.push({ code: "box-empty", span, facts: { no, title: box.title } });
    this.boxes.push({ no, title: { zh: box.title }, locator: place, body: own.flatMap(lineOf), span });
    this.block("box-title", box.rows);
    for (const unit of own) this.block(roleInBox(unit), unit.rows);
    return count;
  }

  #paragraph(unit: Unit): void {
    const { rows, isRow, table } = unit;
    if (isRow || table !== undefined) {
      this.block(table?.note ? "note" : "table", rows);
      return;
    }
    const passage = spaced(rows);
    const lead = leadOf(passage);
    const place = this.#locator;
    if (lead === undefined) {
      this.block(NOTE_WORDS.test(passage.text) ? "note" : "paragraph", rows);
      this.paragraphs.push({ passage, locator: place, headings: this.#headings });
      return;
    }
    const zh = passage.text.slice(lead.start, lead.end);
    (this.#section?.leads ?? []).push({ zh });
    const whole = spanOfRows(rows);
    const split = spanOf(passage, 0, lead.end + 1).end;
    this.#blocks.push({ role: "lead", span: { start: whole.start, end: split } });
    this.#blocks.push({ role: "paragraph", span: { start: split, end: whole.end } });
    this.paragraphs.push({ passage, locator: { ...place, lead: zh }, headings: [...this.#headings, zh] });
  }

  block(role: BlockRole, rows: readonly Row[]): void {
    const span = spanOfRows(rows);
    const table = rows[0]?.line.markup.cell?.table;
    // The cells of a drawn table are one block, with what the source draws between them.
    const before =
      table !== undefined && table === this.#table && role === this.#blocks.at(-1)?.role ? this.#blocks.pop() : undefined;
    this.#blocks.push({ role, span: before === undefined ? span : { start: before.span.start, end: span.end } });
    this.#table = table;
  }

  /** The blocks in the order of the text. */
  blocks(): OutlineBlock[] {
    let end = 0;
    return [...this.#blocks]
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
      .filter(({ span }) => {
        const inside = span.end <= end;
        end = Math.max(end, span.end);
        return !inside;
      });
  }

  /** Headings of the contents that the body has not. */
  missing(contents: Contents | undefined, grammar: Grammar): OutlineIssue[] {
    const given = new Set<string>();
    const key = (level: number, no: number, title: string) => `${level} ${no} ${titleKey(title)}`;
    for (const { no, title } of this.parts) given.add(key(PART, no, title.zh));
    for (const { no, title, sections } of this.chapters) {
      given.add(key(CHAPTER, no, title.zh));
      for (const section of sections) given.add(key(SECTION, section.no, section.title.zh));
    }
    return (contents?.entries ?? []).flatMap(({ mark, title, span }) => {
      const level = mark && grammar[mark.kind];
      if (mark === undefined || level === undefined || given.has(key(level, mark.no, title))) return [];
      return [{ code: "heading-missing", span, facts: { no: mark.no, title } }];
    });
  }
}

const roleInBox = ({ rows, isRow, table, plain }: Unit): BlockRole => {
  if (table !== undefined) return table.note ? "note" : "table";
  if (isRow) return rows[0]?.line.markup.cell === undefined ? "table" : "box-item";
  return NOTE_WORDS.test(plain.text) ? "note" : "box-item";
};

/** The lines of a paragraph as one, without the breaks and blanks of the printed page. */
const spaced = (rows: readonly Row[]) => (rows.length === 1 ? (rows[0] as Row).plain : joined(rows.map(({ plain }) => plain)));

/** The line of a paragraph: the first one, with the text of all. */
function lineOf({ rows, isRow }: Unit): Line[] {
  const [first] = rows;
  if (first === undefined) return [];
  if (isRow || rows.length === 1) return rows.map(({ line }) => line);
  return [
    {
      ...joined(rows.map(({ line }) => cut(line, 0))),
      markup: first.line.markup,
      opens: first.line.opens,
      indent: first.line.indent,
    },
  ];
}
