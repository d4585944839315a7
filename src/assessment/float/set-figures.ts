import type { Observation } from "../../model/index.js";
import { gradeRank } from "../../notation/index.js";
import { count, emptyNumber, type PrintedNumber, readPrinted } from "./printed-number.js";

/** Parts of a printed number. */
const PARTS = 4;

/**
 * What one set says of one indicator, by years since the base. One is kept for each indicator and filled anew for each set, so that
 * a stream of sets needs no memory of its own.
 */
export class Seen {
  /** Something else than one plain value a year: figures of several vintages, spans, grades, parts, assertions, figures that say what they are. */
  odd = false;
  /** Some value of the set lies below 0 or above 100. */
  beyond = false;
  /** There is nothing but grades, one a year, on the indicator's scale. */
  graded = true;
  /** Something is a source's word, without a number. */
  asserted = false;
  // Kept at their length from set to set: filling them anew costs no memory. Each year has the four parts of a printed number.
  private readonly numbers: Float64Array;
  private readonly sets: Float64Array;
  private readonly ranks: Float64Array;
  private readonly gradeSets: Float64Array;
  private set = 0;

  /**
   * @param base - the year before the plan's first
   * @param years - years after it that can matter
   * @param scale - the scale of its grades, where it has such
   * @param counts - whether its whole numbers count things one by one
   */
  constructor(
    private readonly base: number,
    private readonly years: number,
    private readonly scale?: string,
    private readonly counts = false,
  ) {
    this.numbers = new Float64Array(PARTS * (years + 1));
    this.sets = new Float64Array(years + 1);
    this.ranks = new Float64Array(years + 1);
    this.gradeSets = new Float64Array(years + 1);
  }

  /** Forgets the last set. */
  begin(): void {
    this.set++;
    this.odd = false;
    this.beyond = false;
    this.graded = true;
    this.asserted = false;
  }

  /** What is more than the value of a year is left to exact arithmetic, but for the grade of a year. */
  add(one: Observation): void {
    this.odd = true;
    if ("asserted" in one) this.asserted = true;
    const rank = "grade" in one && this.scale !== undefined ? gradeRank(this.scale, one.grade) : undefined;
    const at = "year" in one ? one.year - this.base : -1;
    if (rank === undefined) this.graded = false;
    else if (at >= 0 && at <= this.years) {
      if (this.gradeSets[at] === this.set) this.graded = false;
      this.gradeSets[at] = this.set;
      this.ranks[at] = rank;
    }
  }

  /** A value of a year that says no more of itself; null is one with more digits than doubles tell apart. */
  addBare(year: number, number: PrintedNumber | null): void {
    this.graded = false;
    const at = year - this.base;
    if (at < 0 || at > this.years) return;
    if (this.sets[at] === this.set) {
      this.odd = true;
      return;
    }
    this.sets[at] = this.set;
    const { numbers } = this;
    const start = PARTS * at;
    if (number === null) {
      numbers[start] = Number.NaN;
      return;
    }
    if (this.counts && number.decimals === 0) count(number);
    const { value } = number;
    numbers[start] = value;
    numbers[start + 1] = number.low;
    numbers[start + 2] = number.high;
    numbers[start + 3] = number.decimals;
    if (value < 0 || value > 100) this.beyond = true;
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
    const { numbers } = this;
    const start = PARTS * at;
    const value = numbers[start] as number;
    into.value = value;
    into.low = numbers[start + 1] as number;
    into.high = numbers[start + 2] as number;
    into.decimals = numbers[start + 3] as number;
    return !Number.isNaN(value);
  }

  /** The place of a year's grade on its scale; 0 for a year without. */
  rank(at: number): number {
    return this.gradeSets[at] === this.set ? (this.ranks[at] as number) : 0;
  }
}

/** A series as what was seen of it. */
export function seenFrom(series: readonly (readonly [year: number, value: string])[], base: number, years: number): Seen {
  const seen = new Seen(base, years);
  const number = emptyNumber();
  seen.begin();
  for (const [year, value] of series) seen.addBare(year, readPrinted(value, number) ? number : null);
  return seen;
}
