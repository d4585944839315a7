/**
 * Floor 3: the ids of the embedded plans' indicators and places, without the plans.
 *
 * @packageDocumentation
 */
export { INDICATOR_IDS, type IndicatorId } from "./indicator-ids.js";
export { PLACE_IDS, type PlaceId } from "./place-ids.js";
