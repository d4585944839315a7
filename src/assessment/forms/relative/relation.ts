import type { RelativeRequirement } from "../../../notation/index.js";
import type { Is } from "../../judging/bound-test.js";

/** What the difference to a series, own less the other's, must be. */
export type Relation = {
  readonly is: Exclude<Is, "isEqual">;
  /** What it is compared with: the margin, nothing where none is printed, or the policy's tolerance. */
  readonly to: "margin" | "inStep" | "roughlyInStep";
  /** Counted below the other. */
  readonly below: boolean;
};

/** With a margin the difference may be just that. */
export function relationOf({ relation, margin }: RelativeRequirement): Relation {
  switch (relation) {
    case "above":
      return { is: margin === undefined ? "isMoreThan" : "isAtLeast", to: "margin", below: false };
    case "not-below":
      return { is: "isAtLeast", to: "margin", below: false };
    case "below":
      return { is: margin === undefined ? "isLessThan" : "isAtMost", to: "margin", below: true };
    default:
      return { is: "isAtLeast", to: relation === "in-step" ? "inStep" : "roughlyInStep", below: true };
  }
}
