import { type Heading, type Requirement, readHeading, type TableTarget, type TargetReading } from "../../notation/index.js";
import type { Plan } from "../plan.js";
import type { Span } from "../span.js";

/** What a cell, or a clause of prose, says of when beside its requirement. */
type Read = Pick<Extract<TargetReading, { ok: true }>, "marks" | "year" | "period" | "yearly">;
type Years = { readonly from: number; readonly to: number };

/** The years of a cell's own, whether they are a run, and what it prints that cannot be one of the plan's. */
type Own = { readonly years?: Years; readonly run?: true; readonly unused?: number | string };

/**
 * A span, whether the cell or the column's heading names its year or the years together, and the year that the cell prints and
 * that no target of the plan can have.
 */
export type DraftSpan = { readonly span: Span; readonly stated: boolean; readonly unused?: number | string };

/**
 * When a target holds, by its own words, then by its column and its kind.
 *
 * 每年 asks it of every year, 年均 of the mean of the years. A year in the cell precedes the column's. A column of a year requires the
 * state in that year; one of 年均 or 累计 for mean growth, a change over all the years, or a level in every one of them. A growth rate
 * or a cumulative change is of the whole period also where it is under the last year; a level beside another's (失业率低于全市) is not, nor is
 * the last of a row of yearly rates (`ofYear`).
 */
export function spanOf(
  { column, years }: Pick<TableTarget, "column" | "years">,
  requirement: Requirement,
  read: Read,
  period: Plan["period"],
  ofYear = false,
): DraftSpan {
  const heading = readHeading(column);
  const own = yearsIn(years === undefined || read.period !== undefined ? read : { ...read, period: years }, period);
  const span = spanBy(heading, requirement, read, own, period, ofYear);
  return own.unused === undefined ? span : { ...span, unused: own.unused };
}

function spanBy(
  heading: Heading,
  requirement: Requirement,
  read: Read,
  own: Own,
  period: Plan["period"],
  ofYear: boolean,
): DraftSpan {
  const year = own.years?.to ?? (heading.over === undefined ? (heading.year ?? period.to) : period.to);
  const all = { from: own.years?.from ?? period.from, to: year };
  const named = own.years !== undefined;
  const stated = named || heading.year !== undefined || heading.over !== undefined;
  const often = oftenIn(requirement, read, heading);
  if (often !== undefined) return { span: { kind: often, ...all }, stated: true };
  if (requirement.kind === "change") return { span: { kind: "over", ...all }, stated: named || heading.over !== undefined };
  if (requirement.kind === "level" && (requirement.maintain || own.run)) return { span: { kind: "every-year", ...all }, stated };
  if (heading.over !== undefined && !named) return { span: { kind: together(requirement, heading), ...all }, stated };
  const mean = isGrowth(requirement) && !ofYear && (year === period.to || own.run || read.marks.includes("per-year"));
  if (mean) return { span: { kind: "average", ...all }, stated: named };
  return { span: { kind: "by", year }, stated };
}

/** The years that a cell prints: up to a year, or a run of years; none before the plan begins. */
function yearsIn({ year, period }: Read, { from, to }: Plan["period"]): Own {
  if (period !== undefined) {
    const lawful = period.from >= from && period.from <= period.to && period.to <= to;
    return lawful ? { years: period, run: true } : { unused: `${period.from}-${period.to}` };
  }
  if (year === undefined) return {};
  return year >= from ? { years: { from, to: year } } : { unused: year };
}

/** In every year, or in the mean of the years: by the cell's words, or for a change by a column of means. */
function oftenIn({ kind }: Requirement, { yearly, marks }: Read, { over }: Heading): "every-year" | "average" | undefined {
  if (kind === "delegated" || kind === "qualitative" || kind === "none") return undefined;
  if (yearly === "each") return "every-year";
  if (kind !== "level" && kind !== "change") return undefined;
  if (yearly === "mean") return "average";
  const sum = marks.includes("cumulative-bracket") || marks.includes("cumulative");
  return over === "mean" && !sum ? "average" : undefined;
}

const isGrowth = ({ kind }: Requirement): boolean => kind === "growth" || kind === "relative";

function together(requirement: Requirement, { over }: Heading): "average" | "over" | "every-year" {
  if (requirement.kind === "growth" || requirement.kind === "relative") return "average";
  if (requirement.kind === "level" || requirement.kind === "grade" || requirement.kind === "composition")
    return over === "total" ? "over" : "every-year";
  return over === "total" ? "over" : "average";
}
