import type { Piece } from "./pieces.js";

/** Text that grows, with the place of each piece in it. */
export type Writer = {
  add(text: string): void;
  /** Adds what is no part of the piece that is written: a page's number, its head and foot. */
  aside(text: string): void;
  /** Writes a piece by `print` and keeps where it stands. */
  piece(piece: Piece, print: () => void): void;
  readonly length: number;
  done(): Written;
};
export type Written = {
  readonly text: string;
  readonly places: ReadonlyMap<Piece, { readonly start: number; readonly end: number }>;
};

export function writer(): Writer {
  const chunks: string[] = [];
  const places = new Map<Piece, { start: number; end: number }>();
  let length = 0;
  let start: number | undefined;
  const put = (text: string) => {
    chunks.push(text);
    length += text.length;
  };
  return {
    add: (text) => {
      start ??= length;
      put(text);
    },
    aside: put,
    piece: (piece, print) => {
      start = undefined;
      print();
      places.set(piece, { start: start ?? length, end: length });
    },
    get length() {
      return length;
    },
    done: () => ({ text: chunks.join(""), places }),
  };
}

const ENTITY = /^&#?\w{1,8};/u;
const BLANK = /^&(nbsp|ensp|emsp|thinsp|#160|#xa0|#12288);$/iu;

/** Where a reader sees signs: starts and ends, tags and blanks left out. */
export function signsOf(text: string, html: boolean): { readonly starts: number[]; readonly ends: number[] } {
  const [starts, ends]: [number[], number[]] = [[], []];
  let i = html ? Math.max(0, text.search(/<body[\s>]/iu)) : 0;
  while (i < text.length) {
    const sign = text[i] as string;
    if (html && sign === "<" && /[a-zA-Z/!]/u.test(text[i + 1] ?? "")) {
      const skipped = /^<(script|style)\b/iu.exec(text.slice(i, i + 8))?.[1];
      const close = text.startsWith("<!--", i) ? text.indexOf("-->", i) + 2 : text.indexOf(">", i);
      i = skipped ? text.toLowerCase().indexOf(`</${skipped.toLowerCase()}`, close) : close + 1;
      continue;
    }
    const entity = html && sign === "&" ? ENTITY.exec(text.slice(i, i + 12))?.[0] : undefined;
    const width = entity?.length ?? 1;
    if (entity ? !BLANK.test(entity) : !/\s/u.test(sign)) {
      starts.push(i);
      ends.push(i + width);
    }
    i += width;
  }
  return { starts, ends };
}
