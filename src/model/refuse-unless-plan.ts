import { refuseUnless } from "../kernel/index.js";

const PARTS = {
  period: "object",
  chapters: "list",
  boxes: "list",
  indicators: "list",
  commitments: "list",
  statements: "list",
  layout: "object",
  glossary: "list",
  corrections: "list",
} as const;

/** Refuses what is no plan at all, before it is looked into; whether a plan is in order is for `parsePlan`. */
export function refuseUnlessPlan(given: unknown, argument = "plan"): void {
  refuseUnless(argument, given, PARTS, "invalid-plan");
}
