/**
 * Floor 3: the plans above the county, each figure with its sources and how far they are to be trusted.
 *
 * @packageDocumentation
 */
export { national15 } from "./fifteenth/plan.js";
export type { MidTermClasses } from "./fourteenth/mid-term.js";
export { national14, national14MidTerm, national14Outcomes } from "./fourteenth/plan.js";
