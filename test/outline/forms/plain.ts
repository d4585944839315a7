import type { Grid } from "./boxes.js";
import type { Doc } from "./document.js";
import type { Hardness } from "./labels.js";
import { contentsOf, noted, type Piece, piecesOf } from "./pieces.js";
import type { Chance } from "./random.js";
import { type Writer, type Written, writer } from "./writer.js";

/** How a document is laid out as plain text. */
export type PlainLayout = {
  readonly family: "text";
  /** Empty lines: round headings, nowhere. */
  readonly blank: "headings" | "paragraphs" | "none";
  readonly indent: string;
  readonly contents: "none" | "plain" | "dots" | "pages" | "chapters";
  readonly contentsTitle: string;
  /** Hard line breaks, pages with a number and perhaps a running head. */
  readonly wrap?: {
    readonly width: number;
    readonly lines: number;
    readonly number: (page: number) => string;
    readonly head: "none" | "title" | "chapter";
    readonly cutsNumbers: boolean;
  };
  readonly split: "none" | "comma" | "number";
  readonly cells: "    " | "\t" | " | " | " ";
  readonly notes: (no: string) => string;
  /** The terms are explained at the foot of the page. */
  readonly foot: boolean;
  /** Boxes are listed after the contents. */
  readonly boxList: boolean;
  readonly boxTitle: "one line" | "two lines";
  /** Boxes stand in a frame of drawn lines. */
  readonly framed: boolean;
  readonly typeset: boolean;
  readonly ends: "\n" | "\r\n";
  /** A sign for the new page stands before each page. */
  readonly feeds: boolean;
  /** What a reading machine did to signs. */
  readonly damage: readonly ("wide" | "spaced" | "half" | "brackets" | "misread")[];
};

export function plainLayout(chance: Chance, hardness: Hardness): PlainLayout {
  const hard = hardness === "hard";
  const wrapped = hardness !== "kind" && chance.happens(0.5);
  const contents = chance.pick(
    hardness === "kind" ? (["plain", "dots", "pages"] as const) : (["none", "plain", "dots", "pages", "chapters"] as const),
  );
  const blank =
    hardness === "kind"
      ? "headings"
      : chance.pick(hard ? (["headings", "paragraphs", "none", "none"] as const) : (["headings", "paragraphs", "none"] as const));
  const numbers = [
    (page: number) => `— ${page} —`,
    (page: number) => `${page}`,
    (page: number) => `- ${page} -`,
    (page: number) => `第 ${page} 页`,
    (page: number) => `—${page}—`,
  ];
  const damage =
    hard && chance.happens(0.5) ? chance.some(["wide", "spaced", "half", "brackets", "misread"] as const, chance.int(1, 2)) : [];
  const splits =
    hardness === "kind" || blank === "none" || wrapped ? (["none"] as const) : (["none", "none", "comma", "number"] as const);
  return {
    family: "text",
    blank,
    indent: wrapped && hard && chance.happens(0.3) ? "" : chance.pick(["　　", "    ", hardness === "kind" ? "　　" : ""]),
    contents,
    contentsTitle: chance.pick(["目录", "目  录", "目　录", "目    录"]),
    ...(wrapped
      ? {
          wrap: {
            width: chance.int(30, 42),
            lines: chance.int(22, 40),
            number: chance.pick(numbers),
            head: chance.pick(hard ? (["none", "title", "chapter"] as const) : (["none", "title"] as const)),
            cutsNumbers: hard && chance.happens(0.15),
          },
        }
      : {}),
    split: chance.pick(splits),
    cells: chance.pick(hard ? (["    ", "\t", " | ", " "] as const) : (["    ", "\t", " | "] as const)),
    notes: chance.pick([(no: string) => `[${no}]`, (no: string) => "①②③④⑤⑥⑦⑧⑨⑩⑪⑫"[Number(no) - 1] ?? "", () => ""]),
    foot: hard && wrapped && chance.happens(0.4),
    boxList: hardness !== "kind" && contents !== "none" && chance.happens(0.25),
    boxTitle: hardness !== "kind" && blank !== "none" && chance.happens(0.15) ? "two lines" : "one line",
    framed: hard && !wrapped && chance.happens(0.12),
    typeset: hardness !== "kind" && !damage.includes("spaced") && chance.happens(0.25),
    ends: hardness !== "kind" && chance.happens(0.15) ? "\r\n" : "\n",
    feeds: hardness !== "kind" && chance.happens(0.25),
    damage,
  };
}

/** How many signs stand in so many columns: Latin signs and digits take half a column. */
function fitting(text: string, columns: number): number {
  let taken = 0;
  for (let i = 0; i < text.length; i++) {
    taken += /[\u0020-\u007e]/u.test(text[i] as string) ? 0.5 : 1;
    if (taken > columns) return i;
  }
  return text.length;
}
/** Blanks between Chinese and Latin signs, as typesetting programs and readers of pages leave them. */
export const typeset = (text: string) =>
  text.replace(/(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=[\u4e00-\u9fff])/gu, " ");

const WIDE = (text: string) =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(/%/gu, "％");
function damaged(text: string, layout: PlainLayout, chance: Chance): string {
  let read = layout.typeset ? typeset(text) : text;
  if (layout.damage.includes("half")) read = read.replace(/，/gu, ",").replace(/；/gu, ";").replace(/：/gu, ":");
  if (layout.damage.includes("brackets")) read = read.replace(/（/gu, "(").replace(/）/gu, ")").replace(/“|”/gu, '"');
  if (layout.damage.includes("wide")) read = WIDE(read);
  if (layout.damage.includes("spaced")) {
    const kept = /^\s*/u.exec(read)?.[0] ?? "";
    read =
      kept +
      read
        .slice(kept.length)
        .replace(/(?<=[0-9０-９.])(?=[0-9０-９.])|(?<=[，。、；：%％])/gu, " ")
        .replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, () => (chance.happens(0.06) ? " " : ""))
        .trimEnd();
  }
  return read;
}

/** A row or a contents line keeps its columns: only signs change in it. */
const damagedCell = (text: string, layout: PlainLayout) => (layout.damage.includes("wide") ? WIDE(text) : text);

export function layPlain(doc: Doc, layout: PlainLayout, chance: Chance): Written {
  const out = writer();
  const { wrap } = layout;
  let [row, page] = [0, 1];
  let chapter = "";
  const foot: string[] = [];
  const line = (text: string) => {
    if (wrap && row >= wrap.lines) {
      for (const note of foot.splice(0)) out.aside(`${note}${layout.ends}`);
      out.aside(`${wrap.number(page)}${layout.ends}${layout.feeds ? "\f" : ""}`);
      page++;
      row = 0;
      if (wrap.head === "title" || (wrap.head === "chapter" && chapter === "")) out.aside(`${doc.title.join("")}${layout.ends}`);
      else if (wrap.head === "chapter") out.aside(`${chapter}${layout.ends}`);
    }
    out.add(`${text}${layout.ends}`);
    row++;
  };
  const gap = () => line("");
  const flow = (text: string) => {
    if (!wrap) return line(text);
    for (let rest = text; rest.length > 0; ) {
      let width = fitting(rest, wrap.width);
      // A line may start with no closing sign.
      while (width < rest.length && /[，。、；：”）》]/u.test(rest[width] as string)) width++;
      // Word keeps the digits of a number on one line, what a page's text is taken from may not.
      if (!wrap.cutsNumbers)
        while (width > 20 && /^[0-9.%A-Z&]$/u.test(rest[width] ?? "") && /[0-9.A-Z&]/u.test(rest[width - 1] as string)) width--;
      line(rest.slice(0, width));
      rest = rest.slice(width);
    }
  };
  const read = (text: string) => damaged(text, layout, chance);
  for (const paragraph of doc.front) flow(paragraph);
  if (doc.front.length > 0) gap();
  for (const title of doc.title) line(read(title));
  if (doc.adopted) line(read(doc.adopted));
  gap();
  const pieces = piecesOf(doc).filter(
    (piece) => !layout.foot || (piece.role !== "term" && (piece.of === undefined || piece.of !== doc.glossary)),
  );
  const cited = (text: string) => {
    if (layout.foot)
      for (const [, no] of text.matchAll(/\uE000(\d+)\uE001/gu))
        foot.push(`[${no}] ${doc.glossary?.terms[Number(no) - 1]?.join("：")}。`);
    if (layout.damage.includes("misread")) return text.replace(/^第一(?=[章节篇编])/u, "第—");
    return text;
  };
  const keep = (lines: number) => {
    if (wrap && row > 0 && row + lines > wrap.lines) row = wrap.lines;
  };
  const opens = (piece: Piece) => {
    if (piece.level === 2) chapter = piece.text;
  };
  contents(doc, layout, line, gap);
  for (const [i, piece] of pieces.entries())
    print(out, piece, pieces[i + 1], layout, { line, gap, flow, read, cited, opens, keep, chance });
  return out.done();
}

function contents(doc: Doc, layout: PlainLayout, line: (text: string) => void, gap: () => void): void {
  if (layout.contents === "none") return;
  line(layout.contentsTitle);
  gap();
  for (const { text, page } of contentsOf(doc, layout.contents !== "chapters")) {
    const tail =
      layout.contents === "dots"
        ? `${".".repeat(Math.max(4, 36 - text.length))}${page}`
        : layout.contents === "pages"
          ? `    ${page}`
          : layout.contents === "chapters"
            ? `…………${page}`
            : "";
    line(damagedCell(text, layout) + damagedCell(tail, layout));
  }
  if (layout.boxList) {
    gap();
    line("专栏目录");
    for (const piece of piecesOf(doc))
      if (piece.role === "box-title")
        line(`${piece.text}${layout.contents === "plain" ? "" : `............${1 + (piece.box?.no ?? 0) * 3}`}`);
  }
  gap();
}

type Hand = {
  cited(text: string): string;
  opens(piece: Piece): void;
  /** Starts a page where a heading and what follows would not stand on this one. */
  keep(lines: number): void;
  line(text: string): void;
  gap(): void;
  flow(text: string): void;
  read(text: string): string;
  chance: Chance;
};

function print(out: Writer, piece: Piece, next: Piece | undefined, layout: PlainLayout, hand: Hand): void {
  const round = layout.blank !== "none";
  const separate = layout.blank === "paragraphs";
  const { line, gap, flow, read } = hand;
  if (piece.role === "heading") {
    if (round && (piece.level ?? 4) < 4) gap();
    hand.keep(4);
    hand.opens(piece);
    out.piece(piece, () => {
      const title = piece.title ?? "";
      const number = piece.text.slice(0, piece.text.length - title.length);
      const comma = title.indexOf("，") + 1;
      if ((piece.level ?? 4) > 2 || layout.split === "none") flow(read(hand.cited(piece.text)));
      else if (layout.split === "number" && number.startsWith("第")) [number.trim(), title].map((part) => line(read(part)));
      else if (comma > 5 && title.length > 16)
        [number + title.slice(0, comma), title.slice(comma)].map((part) => line(read(part)));
      else line(read(piece.text));
    });
    if (round && (piece.level ?? 4) < 4) gap();
    return;
  }
  if (piece.role === "annex") {
    if (round) gap();
    out.piece(piece, () => line(read(piece.text)));
    if (round) gap();
    return;
  }
  if (piece.role === "grid") {
    out.piece(piece, () => grid(piece.grid as Grid, layout, line));
  } else {
    const notes = noted(hand.cited(piece.text), layout.foot ? (no) => `[${no}]` : layout.notes);
    const indent = ["paragraph", "box-line", "term", "note"].includes(piece.role) ? layout.indent : "";
    const lines =
      piece.role === "box-title" && layout.boxTitle === "two lines"
        ? [notes.slice(0, notes.length - (piece.box?.title.length ?? 0)).trim(), piece.box?.title ?? ""]
        : [notes];
    const frames = layout.framed && piece.box !== undefined && !piece.box.body.grid;
    if (frames && piece.role === "box-title") line(`┌${"─".repeat(30)}┐`);
    out.piece(piece, () => {
      for (const one of lines.filter((each) => each !== "")) flow(frames ? `│${read(one)}│` : indent + read(one));
    });
    if (frames && next?.box !== piece.box) line(`└${"─".repeat(30)}┘`);
  }
  const endsBox = piece.box !== undefined && next?.box !== piece.box;
  if ((separate && piece.role !== "grid" && piece.box === undefined) || (endsBox && round) || (separate && piece.role === "grid"))
    gap();
}

function grid({ header, rows }: Grid, layout: PlainLayout, line: (text: string) => void): void {
  const bar = layout.cells === " | ";
  for (const cells of [header, ...rows]) {
    const text = cells.map((cell) => damagedCell(cell, layout)).join(layout.cells);
    line(bar ? `| ${text} |` : text);
    if (bar && cells === header) line(`|${header.map(() => " --- |").join("")}`);
  }
}
