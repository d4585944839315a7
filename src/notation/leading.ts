import type { Sense } from "./lexicon.js";

/** Words that may be between a verb and its number. */
export const LEADING: ReadonlySet<Sense["says"]> = /* @__PURE__ */ new Set([
  "bound",
  "about",
  "rise",
  "fall",
  "reach",
  "complete",
  "control",
  "keep",
  "milestone",
  "hope",
  "per-year",
  "cumulative",
  "flow",
  "scope",
  "each",
  "beyond",
  "nearly",
  "minus",
]);
