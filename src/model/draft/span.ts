import { type Heading, type Requirement, readHeading, type TableTarget, type TargetReading } from "../../notation/index.js";
import type { Plan } from "../plan.js";
import type { Span } from "../span.js";

/** A span, and whether the column's heading names its year or the years together. */
export type DraftSpan = { readonly span: Span; readonly stated: boolean };

/**
 * When a target holds, by its cell, its column and its kind. A year in the cell stands before the column's; what the cell asks
 * for per year (每年降低0.5个百分点) is a mean of the years. A column of a year asks for the state in that year; one of 年均 or 累计 for
 * mean growth, a change over all the years, or a level in every one of them. A growth rate or a cumulative change is of the
 * whole period also where it stands under the last year.
 */
export function spanOf({ column, reading }: TableTarget, requirement: Requirement, period: Plan["period"]): DraftSpan {
  const heading = readHeading(column);
  const own = yearIn(reading, (year) => year >= period.from);
  const year = own ?? (heading.over === undefined ? (heading.year ?? period.to) : period.to);
  const stated = own !== undefined || heading.year !== undefined || heading.over !== undefined;
  const all = { from: period.from, to: year };
  const perYear = reading.ok && reading.marks.includes("per-year");
  if (perYear && requirement.kind === "change") return { span: { kind: "average", ...all }, stated };
  if (requirement.kind === "change") return { span: { kind: "over", ...all }, stated: heading.over !== undefined };
  if (requirement.kind === "level" && requirement.maintain) return { span: { kind: "every-year", ...all }, stated };
  if (heading.over !== undefined) return { span: { kind: together(requirement, heading), ...all }, stated };
  if (isGrowth(requirement) && year === period.to) return { span: { kind: "average", ...all }, stated: false };
  return { span: { kind: "by", year }, stated };
}

const isGrowth = ({ kind }: Requirement): boolean => kind === "growth" || kind === "relative";

function together(requirement: Requirement, { over }: Heading): "average" | "over" | "every-year" {
  if (requirement.kind === "growth" || requirement.kind === "relative") return "average";
  if (requirement.kind === "level" || requirement.kind === "grade" || requirement.kind === "composition")
    return over === "total" ? "over" : "every-year";
  return over === "total" ? "over" : "average";
}

/** The year that a cell prints, where it can be one of the kind asked for. */
export function yearIn(reading: TargetReading, can: (year: number) => boolean): number | undefined {
  const year = reading.ok ? reading.year : undefined;
  return year !== undefined && can(year) ? year : undefined;
}
