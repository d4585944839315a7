import { takesTogether } from "../../../demand/index.js";
import { decimal } from "../../../kernel/index.js";
import type { RelativeRequirement } from "../../../notation/index.js";
import { newestDecides, stands } from "../../decisions/kept.js";
import { BEHIND, NEEDS_REFERENCE, NO_OBSERVATION, UNSURE } from "../../decisions/packed-verdict.js";
import { SUSPICIOUS } from "../../evidence/implausible.js";
import { cutAt, type Doubt, U } from "../../float/bound.js";
import { type Bound, type Computed, emptyComputed, passesBounds, possibleWithin } from "../../float/interval.js";
import { emptyNumber, type PrintedNumber, readPrinted } from "../../float/printed-number.js";
import { type Seen, seenFrom } from "../../float/set-figures.js";
import type { References } from "../../series/references.js";
import { judgement } from "../../working/sourced-number.js";
import { chain, MOST_YEARS, newestFrom } from "../computed/fast-chains.js";
import type { Decide, Setting } from "../prepared-target.js";
import { relationOf } from "./relation.js";

/** A rate or a level with its rounding, and an error that all three stay within. */
type Side = Computed;

/** One side of the comparison after some years: filled, or not there, or not for the filter. */
type Read = (seen: Seen | undefined, count: number, year: number, into: Side) => "read" | "none" | "unsure";

/** A target measured against a series, as `relativeToSeries` judges it: the year's values, or both chained means. */
export function relativeTo(given: Setting<RelativeRequirement>): Decide | undefined {
  const { requirement, references, target, indicator, policy, first, last, until, final } = given;
  const mean = takesTogether(target.span.kind);
  // Other combinations are for exact arithmetic.
  if (target.span.kind !== "by" && !(mean && indicator.measure === "growth")) return undefined;
  const bound = boundOf(given);
  // Of means over equally many years the one is above the other where its product is: then no root is needed.
  const products = mean && bound?.at === 0 && typeof referenceOf(requirement.to, references) !== "string";
  const read = products ? chainedProduct(first) : mean ? chainedMean(first) : yearValue;
  const other = comparator(requirement.to, references, given, read);
  if (bound === undefined || other === undefined || last - first + 1 > MOST_YEARS) return undefined;
  const bounds: readonly Bound[] = [bound];
  const doubt: Doubt = { raised: false };
  const [a, b, apart] = [emptyComputed(), emptyComputed(), emptyComputed()];
  return (seen, others) => {
    const count = mean ? seen.unbroken(first, until) : 1;
    const year = mean ? first + count - 1 : seen.newest(until);
    if (count === 0 && newestFrom(seen, first, until)) return UNSURE;
    if (count === 0 || year < first) return NO_OBSERVATION;
    const compared = others(requirement.to);
    // A rate beyond a gap makes the years before it say nothing.
    if (compared?.odd || (mean && seen.newest(until) > year)) return UNSURE;
    const [mine, theirs] = [read(seen, count, year, a), other(compared, count, year, b)];
    if (mine === "unsure" || theirs === "unsure") return UNSURE;
    if (theirs === "none") return NEEDS_REFERENCE;
    // The rates of a chain are less, one by one.
    if (!products && b.value >= SUSPICIOUS) return UNSURE;
    apart.value = a.value - b.value;
    apart.low = a.low - b.high;
    apart.high = a.high - b.low;
    apart.error = a.error + b.error + 4 * U * (Math.abs(a.low) + Math.abs(a.high) + Math.abs(b.low) + Math.abs(b.high));
    // Products of few digits tell themselves which is larger.
    if (products && a.error === 0 && b.error === 0) apart.error = 0;
    doubt.raised = false;
    const met = passesBounds(bounds, apart.value, apart.error, 1, doubt);
    const can = possibleWithin(bounds, apart, 1, doubt);
    if (doubt.raised) return UNSURE;
    return newestDecides(met, can, final, stands(year, last, policy), BEHIND);
  };
}

/** What the difference must be. */
function boundOf({ requirement, policy }: Setting<RelativeRequirement>): Bound | undefined {
  const { is, to, below } = relationOf(requirement);
  const bound = to === "margin" ? decimal(requirement.margin ?? "0") : judgement(policy, to).value;
  const cut = cutAt(below ? bound.negated() : bound);
  return cut && { is, ...cut };
}

const number = emptyNumber();

const yearValue: Read = (seen, _, year, into) => {
  if (!seen?.has(year)) return "none";
  return seen.read(year, number) ? fill(into, number) : "unsure";
};

function fill(into: Side, { value, low, high }: PrintedNumber): "read" {
  into.value = value;
  into.low = low;
  into.high = high;
  into.error = 2 * U * Math.max(Math.abs(low), Math.abs(high));
  return "read";
}

/** The product of the factors of the first years. */
const chainedProduct =
  (first: number): Read =>
  (seen, count, _, into) => {
    if (seen === undefined || seen.unbroken(first, first + count - 1) < count) return "none";
    return chain(seen, first, count, 1, into) ? "read" : "unsure";
  };

/** The chained mean of the first years, in percent. */
const chainedMean = (first: number): Read => {
  const product = chainedProduct(first);
  return (seen, count, year, into) => {
    const read = product(seen, count, year, into);
    if (read !== "read") return read;
    const relative = into.error / into.low;
    into.error = 0;
    into.value = rootOf(into.value, count, relative, into);
    into.low = rootOf(into.low, count, relative, into);
    into.high = rootOf(into.high, count, relative, into);
    return "read";
  };
};

/**
 * (product^(1/n) − 1) × 100, with its error added to what is there.
 *
 * Nothing is required of `Math.pow`: whatever it gives is raised to the nth power again, n − 1 roundings, and what that is off
 * by, relative to the product, divided by n, is what the root is off by; the product's own error is divided by n as well.
 */
function rootOf(product: number, n: number, relative: number, into: Side): number {
  const root = n === 1 ? product : product ** (1 / n);
  let again = root;
  for (let i = 1; i < n; i++) again *= root;
  const off = (2 * Math.abs(again / product - 1) + relative + (2 * n + 4) * U) / n;
  into.error = Math.max(into.error, 200 * root * (off + 4 * U));
  return (root - 1) * 100;
}

/** A series or a value handed in under a name. */
const referenceOf = (name: string, references: References): unknown =>
  Object.hasOwn(references, name) ? references[name] : undefined;

/** What is compared with: a series handed in under its name, or else another indicator that the set speaks of. */
function comparator(name: string, references: References, { base, last }: Setting, read: Read): Read | undefined {
  const reference = referenceOf(name, references);
  if (reference === undefined) return read;
  if (typeof reference === "string") {
    const fixed = emptyNumber();
    return readPrinted(reference, fixed) ? (_seen, _count, _year, into) => fill(into, fixed) : undefined;
  }
  const series = Object.entries(reference as object);
  if (!series.every(([year]) => /^[0-9]{4}$/.test(year))) return undefined;
  const outside = seenFrom(
    series.map(([year, value]) => [Number(year), value]),
    base,
    last,
  );
  return (_, count, year, into) => read(outside, count, year, into);
}
