import type { Plan, Span } from "../model/index.js";

/** The years that a target speaks of: the first, the last, and how many. */
export type Years = { readonly first: number; readonly last: number; readonly count: number };

/** The last year of a span: the one in which its outcome is known. */
export function lastYear(span: Span): number {
  return span.kind === "by" ? span.year : span.to;
}

/** The first year of a span; what holds by a year begins with the plan. */
export function firstYear(span: Span, { base }: Pick<Plan, "base">): number {
  return span.kind === "by" ? base + 1 : span.from;
}

/** The years of a span. */
export function yearsOf(span: Span, plan: Pick<Plan, "base">): Years {
  const [first, last] = [firstYear(span, plan), lastYear(span)];
  return { first, last, count: last - first + 1 };
}

/** The first and last year that a span prints. */
export const printedYears = (span: Span): { readonly from: number; readonly to: number } =>
  span.kind === "by" ? { from: span.year, to: span.year } : { from: span.from, to: span.to };

/** Whether the years of a span answer together, by what they come to or by their mean, and not each or the last of them. */
export const takesTogether = (span: Span["kind"]): boolean => span === "average" || span === "over";
