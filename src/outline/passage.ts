/** A stretch of the given text in offsets (UTF-16), tags included: `text.slice(start, end)`. @category Outlines */
export type TextSpan = { readonly start: number; readonly end: number };

/**
 * Text as a reader sees it, and where each of its signs is in what was given: tags, entities, line breaks inside a sentence and
 * page numbers between two lines are gone from `text` and still counted in the places.
 */
export type Passage = {
  readonly text: string;
  /** `starts[i]` and `ends[i]` enclose in the given text what `text[i]` was read from. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** A passage of a text that is read as it stands. */
export function passageOf(source: string, start = 0, end = source.length): Passage {
  const length = end - start;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    starts[i] = start + i;
    ends[i] = start + i + 1;
  }
  return { text: source.slice(start, end), starts, ends };
}

/** A part of a passage. */
export function cut({ text, starts, ends }: Passage, from: number, to = text.length): Passage {
  return { text: text.slice(from, to), starts: starts.subarray(from, to), ends: ends.subarray(from, to) };
}

/** Passages one after another, with nothing between them. */
export function joined(passages: readonly Passage[]): Passage {
  if (passages.length === 1) return passages[0] as Passage;
  const text = passages.map((one) => one.text).join("");
  const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)];
  let at = 0;
  for (const one of passages) {
    starts.set(one.starts, at);
    ends.set(one.ends, at);
    at += one.text.length;
  }
  return { text, starts, ends };
}

/** Where a part of a passage, which is not empty, is in the given text. */
export function spanOf({ text, starts, ends }: Passage, from = 0, to = text.length): TextSpan {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}
