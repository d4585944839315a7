/**
 * Floor 3: the embedded plans, Huzhu Tu Autonomous County's 15th outline and its 14th plan with the results.
 *
 * @packageDocumentation
 */
export { type HuzhuPlan, huzhu15 } from "./fifteenth/plan.js";
export { huzhu14, huzhu14Outcomes } from "./fourteenth/plan.js";
export { INDICATOR_IDS, type IndicatorId } from "./indicator-ids.js";
export { PLACE_IDS, type PlaceId } from "./place-ids.js";
