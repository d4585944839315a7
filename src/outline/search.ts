import type { Locator } from "../model/index.js";
import type { TextSpan } from "./passage.js";
import type { OutlineReading } from "./reading.js";
import { type Signs, signAt, withoutBlanks } from "./signs.js";
import type { Under } from "./stretches.js";

/** Signs that are looked through in all before only headings and boxes are located: a long text in which nothing is found takes bounded time. */
const MOST_LOOKED_THROUGH = 100_000_000;

/** A run of signs, and how far it was looked through: what is printed in order is found in order. */
type Run = { readonly from: number; readonly to: number; next: number };

/** Finds printed texts in an outline. */
export class Search {
  readonly #headings: ReadonlyMap<string, Under>;
  readonly #runs = new Map<string, Run>();
  #looked = 0;

  constructor(
    readonly signs: Signs,
    headings: readonly Under[],
    readonly reading: OutlineReading,
  ) {
    this.#headings = new Map(headings.map((one) => [keyOf(one.locator), one]));
  }

  /** The heading of a part, a chapter or a section. */
  heading(locator: Locator): TextSpan | undefined {
    const found = this.#headings.get(keyOf(locator));
    return found && this.#span(found.from, found.after);
  }

  /** A text in the box or under the heading that a locator tells. */
  printed(text: string, locator: Locator): TextSpan | undefined {
    const box = locator.box === undefined ? undefined : this.box(locator, String(locator.box));
    if (box !== undefined) return this.#find(text, `box ${box.start}`, box);
    const under = this.#under(locator);
    // What is under no heading may be anywhere.
    const span = under === undefined ? this.#span(0, this.signs.text.length) : this.#span(under.after, under.to);
    return this.#find(text, under === undefined ? "" : keyOf(under.locator), span);
  }

  /** A row of the table of a number. */
  inTable(text: string, { table }: Locator): TextSpan | undefined {
    const found = this.#table(table);
    return found && (this.#find(text, `table ${table}`, found) ?? found);
  }

  /** Where a text occurs last, as terms do that are explained at the end. */
  last(text: string): TextSpan | undefined {
    const name = withoutBlanks(text);
    const at = name === "" || !this.#mayLook(this.signs.text.length) ? -1 : this.signs.text.lastIndexOf(name);
    return at < 0 ? undefined : this.#span(at, at + name.length);
  }

  /** The box of a number, in the chapter that a locator tells where it tells one. */
  box({ part, chapter }: Locator, no: string): TextSpan | undefined {
    const alike = (a: number | undefined, b: number | undefined) => a === undefined || b === undefined || a === b;
    const numbered = this.reading.boxes.filter((one) => String(one.no) === no);
    const here = numbered.find(({ locator }) => alike(locator.part, part) && alike(locator.chapter, chapter));
    return (here ?? numbered[0])?.span;
  }

  /** The smallest thing that a locator names. */
  around(locator: Locator): TextSpan | undefined {
    const { box, table, chapter, part } = locator;
    const under = chapter === undefined && part === undefined ? undefined : this.#under(locator);
    return (
      (box === undefined ? undefined : this.box(locator, String(box))) ??
      this.#table(table) ??
      (under && this.#span(under.from, under.after))
    );
  }

  /** Looks through everything from its beginning again. */
  again(): void {
    for (const run of this.#runs.values()) run.next = run.from;
  }

  #table(no: number | undefined): TextSpan | undefined {
    return no === undefined ? undefined : this.reading.tables.filter(({ kind }) => kind !== "other")[no - 1]?.span;
  }

  #under({ part, chapter, section }: Locator): Under | undefined {
    const places = [{ part, chapter, section }, { part, chapter }, { part }];
    return places.map((one) => this.#headings.get(keyOf(one))).find((one) => one !== undefined);
  }

  #find(text: string, key: string, span: TextSpan | undefined): TextSpan | undefined {
    const name = withoutBlanks(text);
    if (span === undefined || name === "") return undefined;
    const known = this.#runs.get(key);
    const run = known ?? { from: signAt(this.signs, span.start), to: signAt(this.signs, span.end), next: 0 };
    if (known === undefined) {
      run.next = run.from;
      this.#runs.set(key, run);
    }
    const within = (from: number, to: number): number => {
      if (!this.#mayLook(to - from)) return -1;
      const at = this.signs.text.slice(from, to).indexOf(name);
      return at < 0 ? -1 : from + at;
    };
    const onward = within(run.next, run.to);
    const at = onward >= 0 ? onward : within(run.from, Math.min(run.next + name.length, run.to));
    if (at < 0) return undefined;
    run.next = at + name.length;
    return this.#span(at, run.next);
  }

  #mayLook(signs: number): boolean {
    this.#looked += signs;
    return this.#looked <= MOST_LOOKED_THROUGH;
  }

  #span(from: number, to: number): TextSpan {
    return { start: this.signs.starts[from] ?? 0, end: this.signs.ends[to - 1] ?? 0 };
  }
}

type Numbers = { readonly [K in "part" | "chapter" | "section"]?: number | undefined };

const keyOf = ({ part, chapter, section }: Numbers): string => [part ?? "", chapter ?? "", section ?? ""].join("/");
