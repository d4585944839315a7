import type { Requirement } from "./requirement.js";

/** The unit that a requirement's own cell prints with a level or an amount. */
export const unitIn = (requirement: Requirement): string | undefined =>
  requirement.kind === "level" || requirement.kind === "change" ? requirement.unit : undefined;
