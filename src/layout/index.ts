/**
 * Floor 3: townships, roles, belts and corridors as a queryable graph.
 *
 * @packageDocumentation
 */
export { corridorsFrom } from "./corridors-from.js";
export type { WithLayout } from "./place-id.js";
export { placesIn } from "./places-in.js";
export { projectsAt } from "./projects-at.js";
export { rolesOf } from "./roles-of.js";
export { unassigned } from "./unassigned.js";
