import { type Heading, type Requirement, readHeading } from "../../notation/index.js";
import type { Plan } from "../plan.js";
import type { Span } from "../span.js";

/** A span, and whether the column's heading names its year or the years together. */
export type DraftSpan = { readonly span: Span; readonly stated: boolean };

/**
 * When a target holds, by its column and its kind. A column of a year asks for the state in that year; one of 年均 or 累计 for
 * mean growth, a change over all the years, or a level in every one of them. A growth rate or a cumulative change is of the
 * whole period also where it stands under the last year.
 */
export function spanOf(column: string, requirement: Requirement, period: Plan["period"]): DraftSpan {
  const heading = readHeading(column);
  const year = heading.over === undefined ? (heading.year ?? period.to) : period.to;
  const stated = heading.year !== undefined || heading.over !== undefined;
  const all = { from: period.from, to: year };
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
