/** The tables of a plan. @category CSV */
export const PLAN_TABLES = ["indicators", "targets", "projects", "places", "publications"] as const;

/** A name of {@link PLAN_TABLES}. @category CSV */
export type PlanTable = (typeof PLAN_TABLES)[number];
