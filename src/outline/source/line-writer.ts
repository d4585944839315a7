import type { CellPlace, Line, Markup } from "../line.js";
import type { TextSpan } from "../passage.js";
import { isBlank } from "./blanks.js";
import { trimmed } from "./trimmed.js";

/** What the elements around a sign say of it. */
export type Style = {
  readonly strong: boolean;
  readonly centred: boolean;
  readonly furniture: boolean;
  readonly link: boolean;
  readonly heading: number | undefined;
  readonly indent: number;
  readonly cell: CellPlace | undefined;
};

/** A line of a page, and where it was found. */
export type PageLine = { readonly line: Line; readonly element: number; readonly link: boolean };

/** Writes lines sign by sign, each sign with its place. */
export class LineWriter {
  readonly lines: PageLine[] = [];
  #signs: string[] = [];
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  /** Where the line begins among all signs, and how many there are. */
  #first = 0;
  #count = 0;
  #style: Style | undefined;
  #element = 0;
  #printed = 0;
  #strong = 0;
  #linked = 0;
  #from = -1;
  #to = 0;
  #opens = true;

  /** A writer of at most as many signs as the source has. */
  constructor(most: number) {
    this.#starts = new Uint32Array(most);
    this.#ends = new Uint32Array(most);
  }

  /** One sign as read from `start` to `end`. */
  sign(sign: string, start: number, end: number, style: Style, element: number): void {
    const blank = isBlank(sign);
    if (this.#style === undefined) {
      this.#style = style;
      this.#element = element;
    }
    // A line is that of its first printed sign.
    if (!blank && this.#printed === 0) [this.#style, this.#element] = [style, element];
    this.#signs.push(sign);
    this.#starts[this.#count] = start;
    this.#ends[this.#count++] = end;
    if (blank) return;
    this.#touch(start, end);
    this.#printed++;
    if (style.strong) this.#strong++;
    if (style.link) this.#linked++;
  }

  /** What white space of the source comes to: one blank, none at the start of a line. */
  space(start: number, end: number, style: Style, element: number): void {
    const last = this.#signs.at(-1);
    if (last === undefined || isBlank(last)) return;
    this.sign(" ", start, end, style, element);
  }

  /** A sign that is seen and not read, as the number of a note. */
  drop(start: number, end: number): void {
    this.#touch(start, end);
  }

  #touch(start: number, end: number): void {
    if (this.#from < 0) this.#from = start;
    this.#to = end;
  }

  get last(): string {
    return this.#signs.at(-1) ?? "";
  }

  /** Ends the line; one without a sign is an empty one. */
  end(): void {
    const style = this.#style;
    const [first, count] = [this.#first, this.#count];
    const passage = {
      text: this.#signs.join(""),
      starts: this.#starts.subarray(first, count),
      ends: this.#ends.subarray(first, count),
    };
    if (style !== undefined) {
      const line = trimmed(passage, this.#markup(style), this.#opens, this.#outer(passage.starts, passage.ends), style.indent);
      if (line !== undefined) {
        const link = this.#linked === this.#printed;
        this.lines.push({ line, element: this.#element, link });
      }
      this.#opens = line === undefined;
    }
    this.#signs = [];
    this.#first = count;
    this.#style = undefined;
    [this.#printed, this.#strong, this.#linked, this.#from] = [0, 0, 0, -1];
  }

  /** The next line is apart from the one before. */
  apart(): void {
    this.#opens = true;
  }

  #outer(starts: Uint32Array, ends: Uint32Array): TextSpan | undefined {
    const wider = this.#from >= 0 && (this.#from < (starts[0] ?? 0) || this.#to > (ends.at(-1) ?? 0));
    return wider ? { start: this.#from, end: this.#to } : undefined;
  }

  #markup({ heading, centred, furniture, cell }: Style): Markup {
    return {
      ...(heading !== undefined && { heading }),
      ...(this.#printed > 0 && this.#strong === this.#printed && { strong: true }),
      ...(centred && { centred }),
      ...(cell !== undefined && { cell }),
      ...(furniture && { furniture }),
    };
  }
}
