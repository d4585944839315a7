/**
 * What a box holds: projects, places, the table of indicators, results of the previous plan, or other items.
 *
 * @category Model
 */
export const BOX_KINDS = ["projects", "spatial", "indicators", "results", "items"] as const;
