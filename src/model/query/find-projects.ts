import { refuseUnless } from "../../kernel/index.js";
import type { Plan } from "../plan.js";
import type { Project, Quantity } from "../project.js";
import { PROJECT_STAGES } from "../project-stage.js";
import { MEASURED, WORKS, type Work } from "../works.js";
import { placesInside } from "./places-inside.js";
import { refuseKeys, refuseUnknownPlace, refuseUnlessOneOf, refuseUnlessWhole } from "./refuse.js";

/** What a project must be like to be found; several conditions hold together. @category Queries */
export type ProjectQuery = {
  /** The number of its box. */
  readonly box?: number;
  /** The number of its part (篇). */
  readonly part?: number;
  /** The number of its chapter; with its part, where numbers start again in each. */
  readonly chapter?: number;
  /** The id of a place that its name mentions, or in which such a place lies. */
  readonly place?: string;
  readonly work?: Work;
  readonly stage?: Project["stage"];
  /** The unit of one of its quantities, as printed. */
  readonly unit?: string;
  /** What one of its quantities measures. */
  readonly of?: Quantity["of"];
  /** A year in which it is to be done. A project without printed years is in none. */
  readonly year?: number;
};

const KEYS: readonly (keyof ProjectQuery)[] = ["box", "part", "chapter", "place", "work", "stage", "unit", "of", "year"];

/**
 * The projects of a plan that fit every condition, in printed order.
 *
 * @param plan - the plan
 * @param query - conditions; none gives every project
 * @returns projects; the locator of each tells its chapter, section, box and group
 * @throws PlanError `unknown-place`, `invalid-options` for a condition that there is none of, with the one that is meant most likely
 * @category Queries
 * @example
 * ```ts
 * import { findProjects } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * findProjects(huzhu15, { place: "wushi", chapter: 3 }).map(({ id }) => id); // => ["box-2/group-2/02"]
 * findProjects(huzhu15, { year: 2029 }).map(({ id }) => id); // => ["box-1/group-1/03"]
 * ```
 */
export function findProjects(plan: Pick<Plan, "boxes" | "layout">, query: ProjectQuery = {}): readonly Project[] {
  refuseUnless("plan", plan, { boxes: "list", layout: "object" }, "invalid-plan");
  refuseUnless("query", query, "object", "invalid-options");
  const { box, part, chapter, place, work, stage, unit, of, year } = query;
  refuseKeys(query, KEYS);
  refuseUnknownPlace(plan, place);
  refuseUnlessOneOf("work", work, WORKS);
  refuseUnlessOneOf("stage", stage, PROJECT_STAGES);
  refuseUnlessOneOf("of", of, MEASURED);
  for (const [option, given] of Object.entries({ box, part, chapter, year })) refuseUnlessWhole(option, given);
  const inside = place === undefined ? undefined : new Set(placesInside(plan, place));
  const fits = (project: Project): boolean =>
    (inside === undefined || project.places.some((id) => inside.has(id))) &&
    (work === undefined || project.work === work) &&
    (stage === undefined || project.stage === stage) &&
    (unit === undefined || project.quantities.some((quantity) => quantity.unit === unit)) &&
    (of === undefined || project.quantities.some((quantity) => quantity.of === of)) &&
    (year === undefined || (project.years !== undefined && project.years.from <= year && year <= project.years.to));
  return plan.boxes
    .filter(
      ({ no, locator }) =>
        (box === undefined || no === box) &&
        (part === undefined || locator.part === part) &&
        (chapter === undefined || locator.chapter === chapter),
    )
    .flatMap(({ groups }) => groups.flatMap(({ projects }) => projects.filter(fits)));
}
