import type { Observation } from "../../model/index.js";
import { type PrintedNumber, readPrinted } from "./printed-number.js";

/**
 * What one set says of one indicator, by years since the base. One is kept for each indicator and filled anew for each set, so that
 * a stream of sets needs no memory of its own.
 */
export class Seen {
  /** Something else than one plain value a year: figures of several vintages, spans, grades, parts, assertions, figures that say what they are. */
  odd = false;
  // Kept at its length from set to set: filling it anew costs no memory.
  private readonly figures: Observation[] = [];
  private count = 0;
  private readonly texts: unknown[];
  private readonly sets: number[];
  private set = 0;

  /**
   * @param base - the year before the plan's first
   * @param years - years after it that can matter
   */
  constructor(
    private readonly base: number,
    private readonly years: number,
  ) {
    this.texts = Array.from({ length: years + 1 }, () => undefined);
    this.sets = Array.from({ length: years + 1 }, () => 0);
  }

  /** Forgets the last set. */
  begin(): void {
    this.set++;
    this.count = 0;
    this.odd = false;
  }

  /** A figure that is more than the value of a year is left to exact arithmetic. */
  add(observation: Observation): void {
    this.figures[this.count++] = observation;
    this.odd = true;
  }

  /** A value of a year that says no more of itself. */
  addBare(observation: Observation, year: number, value: string): void {
    this.figures[this.count++] = observation;
    const at = year - this.base;
    if (at < 0 || at > this.years) return;
    if (this.sets[at] !== this.set) {
      this.sets[at] = this.set;
      this.texts[at] = value;
    } else this.odd = true;
  }

  /** All figures, in their order: what exact arithmetic looks at. */
  all(): readonly Observation[] {
    return this.figures.slice(0, this.count);
  }

  /** Whether a year has a value. */
  has(at: number): boolean {
    return this.sets[at] === this.set;
  }

  /** The newest year that has a value, of the years after the base up to one; 0 for none. */
  newest(until: number): number {
    for (let at = until; at > 0; at--) if (this.sets[at] === this.set) return at;
    return 0;
  }

  /** How many years from a first one on have values without a gap. */
  unbroken(from: number, until: number): number {
    let at = from;
    while (at <= until && this.sets[at] === this.set) at++;
    return at - from;
  }

  /** A year's value as doubles; false where only exact arithmetic can read it. */
  read(at: number, into: PrintedNumber): boolean {
    return readPrinted(this.texts[at], into);
  }
}
