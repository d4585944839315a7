import type { Observation } from "../model/index.js";
import { type Known, measured, sourceOf } from "./known.js";
import type { Tie } from "./verdict.js";

/** An observation that has a value. @category Assessment */
export type Valued = Extract<Observation, { value: string }>;
/** One that speaks of a year. @category Assessment */
export type InYear<T> = Extract<T, { year: number }>;
/** One that speaks of a span of years. @category Assessment */
export type OverSpan<T> = Extract<T, { span: object }>;

/**
 * What is known of one indicator up to a year: at most one figure a year.
 *
 * @category Assessment
 */
export type Evidence = {
  readonly values: ReadonlyMap<number, InYear<Valued>>;
  readonly spans: readonly OverSpan<Valued>[];
  readonly grades: ReadonlyMap<number, Extract<Observation, { grade: string }>>;
  readonly parts: ReadonlyMap<number, Extract<Observation, { parts: readonly string[] }>>;
  /** Assertions by the last year they speak of. */
  readonly asserted: ReadonlyMap<number, Extract<Observation, { asserted: string }>>;
  /** Years with several figures of which none has precedence. */
  readonly ties: readonly Tie[];
};

/** Of two figures for one year the later vintage counts, by its text; then the more final; then the one given later. */
const FINALITY = { actual: 2, provisional: 1, estimate: 0, assumed: 0 };

/** An assumed figure stands only where there is no other. */
const assumed = ({ status }: Observation): number => (status === "assumed" ? 0 : 1);

const precedence = (a: Observation, b: Observation): number =>
  assumed(a) - assumed(b) || compareText(a.vintage ?? "", b.vintage ?? "") || FINALITY[a.status] - FINALITY[b.status];

/**
 * The figures an assessment looks at: of several for one year one that is assumed counts last, otherwise the later vintage,
 * then the more final, then the one given later.
 *
 * @param observations - observations of one indicator, in any order
 * @param until - the last year to look at
 * @returns one figure for each year, by kind
 * @category Assessment
 * @example
 * ```ts
 * import { evidenceOf } from "five-year-plan";
 * const first = { indicator: "grain-capacity", year: 2026, value: "14.8", status: "provisional" } as const;
 * evidenceOf([first, { ...first, value: "14.9", status: "actual" }], 2026).values.get(2026)?.value; // => "14.9"
 * ```
 */
export function collect(observations: readonly Observation[], until: number): Evidence {
  const sorted = observations.length < 2 ? observations : [...observations].sort(precedence);
  const evidence = {
    values: new Map<number, InYear<Valued>>(),
    spans: [] as OverSpan<Valued>[],
    grades: new Map<number, Extract<Observation, { grade: string }>>(),
    parts: new Map<number, Extract<Observation, { parts: readonly string[] }>>(),
    asserted: new Map<number, Extract<Observation, { asserted: string }>>(),
    ties: [] as Tie[],
  };
  for (const one of sorted) {
    const last = "year" in one ? one.year : one.span.to;
    if (last > until) continue;
    if ("asserted" in one) evidence.asserted.set(last, one);
    else if ("grade" in one) evidence.grades.set(one.year, one);
    else if ("parts" in one) evidence.parts.set(one.year, one);
    else if ("year" in one) {
      const other = evidence.values.get(one.year);
      if (other !== undefined && other.value !== one.value) tie(evidence.ties, other, one);
      evidence.values.set(one.year, one);
    } else evidence.spans.push(one);
  }
  return evidence;
}

/** Notes two figures that neither vintage nor status sets apart; a figure with precedence ends an earlier tie of its year. */
function tie(ties: Tie[], other: InYear<Valued>, one: InYear<Valued>): void {
  const at = ties.findIndex(({ year }) => year === one.year);
  const [earlier] = at < 0 ? [] : ties.splice(at, 1);
  if (precedence(other, one) === 0) ties.push({ year: one.year, used: one.value, also: [...(earlier?.also ?? []), other.value] });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest entry from a first year on. */
export function newest<T>(
  byYear: ReadonlyMap<number, T>,
  from: number,
): { readonly year: number; readonly entry: T } | undefined {
  let best: { year: number; entry: T } | undefined;
  for (const [year, entry] of byYear) if (year >= from && (best === undefined || year > best.year)) best = { year, entry };
  return best;
}

/** An observation's value with its rounding and its source. */
export function known(observation: Valued): Known {
  return measured(observation.value, sourceOf(observation));
}

/** The values of a run of years without a gap, as far as it goes. */
export function unbroken(evidence: Evidence, from: number, to: number): Known[] {
  const run: Known[] = [];
  for (let year = from; year <= to; year++) {
    const observation = evidence.values.get(year);
    if (observation === undefined) break;
    run.push(known(observation));
  }
  return run;
}

/** The observation over a span that begins in a year, the longest there is; the last given of equals. */
export function longestSpan(evidence: Evidence, from: number): OverSpan<Valued> | undefined {
  let best: OverSpan<Valued> | undefined;
  for (const one of evidence.spans) if (one.span.from === from && (best === undefined || one.span.to >= best.span.to)) best = one;
  return best;
}
