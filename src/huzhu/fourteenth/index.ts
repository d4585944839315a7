/**
 * Floor 3: the 14th plan of Huzhu Tu Autonomous County and its results, without the 15th outline.
 *
 * @packageDocumentation
 */
export { huzhu14, huzhu14Outcomes } from "./plan.js";
