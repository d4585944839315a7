/** Queries of a plan: they read what is there, and bring neither schemas nor decimals. */
export { boxOf, chapterOf, type IndicatorIdOf, indicatorOf, type PlanOf, projectOf, type WithIndicators } from "./by-id.js";
export { type CommitmentQuery, findCommitments } from "./find-commitments.js";
export { findNames, NAMED, type Named, type NameFound } from "./find-names.js";
export { findProjects, type ProjectQuery } from "./find-projects.js";
export { placesInside } from "./places-inside.js";
