import type { Demand } from "../../demand/index.js";
import { readHeading, saysEachYear } from "../../notation/index.js";

/** The ways of judging, each in the folder of its name or in that of the way it builds on. */
export type Form =
  | "level-by"
  | "every-year"
  | "mean-column"
  | "mean-level"
  | "total"
  | "mean-growth"
  | "newest-rate"
  | "percent-change"
  | "linear-change"
  | "mean-change"
  | "relative"
  | "grade"
  | "structure"
  | "none";

/** What decides the way of judging: what is asked, over which time, and under which column. */
export type Asked = Pick<Demand, "requirement" | "target">;

/** The one table of kind and span: for exact judging, the filter, thresholds, SQL and the workbook. */
export function formOf(asked: Asked): Form {
  const { requirement, target } = asked;
  const span = target.span.kind;
  switch (requirement.kind) {
    case "level":
      if (span === "every-year") return isInMeanColumn(asked) ? "mean-column" : "every-year";
      return ({ by: "level-by", average: "mean-level", over: "total" } as const)[span];
    case "growth":
      return span === "every-year" ? "every-year" : span === "by" ? "newest-rate" : "mean-growth";
    case "change":
      if (span === "every-year") return "every-year";
      if (span === "average") return "mean-change";
      return requirement.measure === "percent" ? "percent-change" : "linear-change";
    case "relative":
      return "relative";
    case "grade":
      return "grade";
    case "composition":
      return "structure";
    default:
      return "none";
  }
}

/**
 * Whether a level is under 年均 or 年均/累计: it may be asked of each year or of their mean. One that is to be kept (稳定保持) or that
 * says each year (每年) is asked of each.
 */
function isInMeanColumn({ target, requirement }: Asked): boolean {
  const { column } = target.locator;
  if (column === undefined || (requirement.kind === "level" && requirement.maintain)) return false;
  const { over } = readHeading(column);
  return (over === "mean" || over === "either") && !saysEachYear(target.printed);
}
