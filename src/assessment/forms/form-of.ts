import type { Target } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";

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

/** What decides the way of judging: what is asked, over which time, and whether a level is under a column of means. */
export type Asked = {
  readonly requirement: Requirement;
  readonly span: Target["span"]["kind"];
  readonly inMeanColumn: boolean;
};

/** The one table of kind and span, for exact judging and for the filter. */
export function formOf({ requirement, span, inMeanColumn }: Asked): Form {
  switch (requirement.kind) {
    case "level":
      return { by: "level-by", average: "mean-level", over: "total", "every-year": inMeanColumn ? "mean-column" : "every-year" }[
        span
      ] as Form;
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
