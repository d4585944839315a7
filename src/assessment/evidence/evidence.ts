import type { FigureKind } from "../../demand/index.js";
import { figureKind } from "../../demand/index.js";
import { refuseUnless } from "../../kernel/index.js";
import type { Observation } from "../../model/index.js";
import type { Tie } from "../verdict.js";
import { fixed, inOtherUnit, type Known, lessHundred, measured, sourceOf } from "../working/sourced-number.js";
import { type Figure, type Figured, readFigure, type Valued } from "./figure.js";
import { precedence } from "./precedence.js";

export type { Valued } from "./figure.js";

/** One that speaks of a year. @category Assessment */
export type InYear<T> = Extract<T, { year: number }>;
/** One that speaks of a span of years. @category Assessment */
export type OverSpan<T> = Extract<T, { span: object }>;

type Yearly = ReadonlyMap<number, Figure<InYear<Valued>>>;
type Graded = Extract<Observation, { grade: string }>;
type Parted = Extract<Observation, { parts: readonly string[] }>;
type Asserted = Extract<Observation, { asserted: string }>;

/**
 * What is known of one indicator up to a year: at most one figure of a kind for a year, in the order of the years.
 *
 * @category Assessment
 */
export type IndicatorEvidence = {
  /** Figures of the kind that the indicator's own are. */
  readonly values: Yearly;
  /** Yearly rates in percent, and levels: one of the two is `values`. */
  readonly rates: Yearly;
  readonly levels: Yearly;
  /** Figures over several years; of equal spans the one that counts. */
  readonly spans: readonly Figure<OverSpan<Valued>>[];
  readonly grades: ReadonlyMap<number, Graded>;
  readonly parts: ReadonlyMap<number, Parted>;
  /** Assertions by the last year they speak of. */
  readonly asserted: ReadonlyMap<number, Asserted>;
  /** Figures for one time of which none has precedence: the one that is used, and the others. */
  readonly ties: readonly Tie[];
  /** Figures that are left out because their unit is another. */
  readonly unlike: readonly Valued[];
  /** Figures that are left out because they count by another definition than the indicator's. */
  readonly otherwise: readonly Observation[];
  /** The same evidence with another one of tied figures, one at a time. */
  readonly instead: readonly (() => IndicatorEvidence)[];
};

/** Alternatives beyond these change no mind: a year that has so many figures is no evidence. */
const MOST_ALTERNATIVES = 8;

/** What tells figures of one kind for one time from others: what they are and when. */
function keyOf(one: Observation, kind: FigureKind | undefined): string {
  const what = "asserted" in one ? "asserted" : "grade" in one ? "grade" : "parts" in one ? "parts" : (kind ?? "");
  return "year" in one ? `${what} ${one.year}` : `${what} ${one.span.from}-${one.span.to}`;
}

/** A figure as text. */
const printedBy = (one: Observation): string =>
  "asserted" in one ? one.asserted : "grade" in one ? one.grade : "parts" in one ? one.parts.join(":") : one.value;

/** What a figure says: two that say the same are no contradiction, though one prints more zeros. */
const saidBy = (one: Observation): string =>
  "value" in one ? one.value.replace(/^(-?[0-9]+)(?:\.0+|(\.[0-9]*[1-9])0+)$/, "$1$2") : printedBy(one);

/** One time and kind: figures of equal precedence, by what they say; `variants` are those that only other sources print. */
type Slot = {
  readonly kind: FigureKind | undefined;
  readonly figures: Map<string, Observation>;
  readonly variants: Map<string, Observation>;
};

/**
 * The figures an assessment looks at: of several for one time an actual one counts before a provisional, an estimated, an assumed
 * one, then the later vintage; before all that, one at the prices that the indicator is stated in. What nothing sets apart is a tie: the one whose
 * text comes first is used, so that the order of the input never decides, and the others are reported. So are the variants of a disputed figure.
 * Figures by another definition than the indicator's are left out.
 *
 * @param observations - observations of one indicator, in any order
 * @param until - the last year to look at
 * @param indicator - the indicator; its unit and what it measures say how a figure is to be taken that does not say it itself
 * @returns one figure for each time, by kind
 * @category Assessment
 */
export function collect(observations: readonly Observation[], until: number, indicator?: Figured): IndicatorEvidence {
  refuseUnless("observations", observations, "list", "invalid-observations");
  if (indicator !== undefined) refuseUnless("indicator", indicator, { targets: "list" }, "invalid-options");
  const slots = new Map<string, Slot>();
  const left: Left = { unlike: [], otherwise: [] };
  const read = (one: Valued) =>
    indicator === undefined ? { kind: "level" as const, figure: one as Figure } : readFigure(one, indicator);
  for (const one of observations) {
    if (("year" in one ? one.year : one.span.to) > until) continue;
    if (one.definition !== undefined && one.definition !== indicator?.definition?.id) left.otherwise.push(one);
    else if (!("value" in one)) place(slots, one, undefined, indicator);
    else {
      const found = read(one);
      if (found === "unlike") left.unlike.push(one);
      else {
        const slot = place(slots, found.figure, found.kind, indicator);
        for (const variant of slot === undefined ? [] : variantsOf(one)) {
          const other = read(variant);
          if (other !== "unlike") slot?.variants.set(saidBy(other.figure), other.figure);
        }
      }
    }
  }
  return evidenceFrom(inOrder(slots).map(settled), left, indicator === undefined ? "level" : figureKind(indicator));
}

/** What is left out, and why. */
type Left = { readonly unlike: Valued[]; readonly otherwise: Observation[] };

/** A disputed figure as others print it. */
function variantsOf(one: Valued): readonly Valued[] {
  const variants = one.evidence?.trust === "disputed" ? one.evidence.variants : [];
  return variants.flatMap(({ printed, value, sources }) =>
    value === undefined ? [] : { ...one, value, printed, evidence: { trust: "disputed", sources, variants } },
  );
}

/** In an order that the input has no part in. */
const inOrder = (slots: ReadonlyMap<string, Slot>): Slot[] =>
  slots.size < 2 ? [...slots.values()] : [...slots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot);

/** Puts a figure into its place, and gives that where the figure counts there. */
function place(
  slots: Map<string, Slot>,
  one: Observation,
  kind: FigureKind | undefined,
  indicator: Figured | undefined,
): Slot | undefined {
  const key = keyOf(one, kind);
  const slot = slots.get(key);
  const [other] = slot?.figures.values() ?? [];
  const order = other === undefined ? 1 : atPrices(one, indicator) - atPrices(other, indicator) || precedence(one, other);
  if (order < 0) return undefined;
  if (slot !== undefined && order === 0) {
    slot.figures.set(saidBy(one), one);
    return slot;
  }
  const fresh: Slot = { kind, figures: new Map([[saidBy(one), one]]), variants: new Map() };
  slots.set(key, fresh);
  return fresh;
}

/** Figures at other prices than the indicator is stated in rank after those at its own, and after those that do not say. */
const atPrices = ({ basis }: Observation, indicator: Figured | undefined): number =>
  basis === undefined || indicator?.basis === undefined ? 1 : basis === indicator.basis ? 2 : 0;

/** The figure that counts, and those that nothing sets apart from it, in an order that the input has no part in. */
type Settled = { readonly kind: FigureKind | undefined; readonly used: Observation; readonly also: readonly Observation[] };

function settled({ kind, figures, variants }: Slot): Settled {
  const inText = (all: readonly (readonly [string, Observation])[]) =>
    [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const [used, ...also] = inText([...figures]) as [Observation, ...Observation[]];
  return { kind, used, also: [...also, ...inText([...variants].filter(([said]) => !figures.has(said)))] };
}

function evidenceFrom(slots: readonly Settled[], left: Left, own: FigureKind): IndicatorEvidence {
  const rates = new Map<number, Figure<InYear<Valued>>>();
  const levels = new Map<number, Figure<InYear<Valued>>>();
  const spans: Figure<OverSpan<Valued>>[] = [];
  const grades = new Map<number, Graded>();
  const parts = new Map<number, Parted>();
  const asserted = new Map<number, Asserted>();
  for (const slot of slots) {
    const { used: one, kind } = slot;
    if ("asserted" in one) {
      const last = "year" in one ? one.year : one.span.to;
      const other = asserted.get(last);
      if (other === undefined || precedence(one, other) > 0) asserted.set(last, one);
    } else if ("grade" in one) grades.set(one.year, one);
    else if ("parts" in one) parts.set(one.year, one);
    else if ("year" in one) (kind === "rate" ? rates : levels).set(one.year, one);
    else spans.push(one);
  }
  return {
    values: own === "rate" ? rates : levels,
    rates,
    levels,
    spans,
    grades,
    parts,
    asserted,
    ties: slots.flatMap(tieOf),
    ...left,
    instead: slots.flatMap((slot) =>
      slot.also.slice(0, MOST_ALTERNATIVES).map((other) => () => {
        const swapped = slots.map((one) => ({ ...one, also: [], ...(one === slot && { used: other }) }));
        return evidenceFrom(swapped, left, own);
      }),
    ),
  };
}

function tieOf({ used, also }: Settled): Tie[] {
  if (also.length === 0) return [];
  const when = "year" in used ? { year: used.year } : { from: used.span.from, year: used.span.to };
  const more = also.length - MOST_ALTERNATIVES;
  return [{ ...when, used: printedBy(used), also: also.slice(0, MOST_ALTERNATIVES).map(printedBy), ...(more > 0 && { more }) }];
}

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
export function known(observation: Figure): Known {
  const { conversion, counted, value } = observation;
  const read = counted ? fixed : measured;
  if (conversion === undefined) return read(value, sourceOf(observation));
  const given = read(conversion.printed, sourceOf(observation));
  return conversion.as === "index" ? lessHundred(given) : inOtherUnit(given, conversion);
}

/** The values of a run of years without a gap, as far as it goes. */
export function unbroken({ values }: Pick<IndicatorEvidence, "values">, from: number, to: number): Known[] {
  const run: Known[] = [];
  for (let year = from; year <= to; year++) {
    const observation = values.get(year);
    if (observation === undefined) break;
    run.push(known(observation));
  }
  return run;
}
