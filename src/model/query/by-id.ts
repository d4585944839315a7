import { PlanError, refuseUnless, unknownId } from "../../kernel/index.js";
import type { Box } from "../box.js";
import type { Chapter } from "../chapter.js";
import type { Indicator } from "../indicator.js";
import type { Locator } from "../locator.js";
import type { Plan } from "../plan.js";
import type { Project } from "../project.js";

/** A plan whose indicators have known ids, so that editors complete them; of any plan, every text is one. @category Queries */
export type WithIndicators<Id extends string = string> = {
  readonly id: string;
  readonly indicators: readonly (Indicator & { readonly id: Id })[];
};

/** A whole plan whose indicators have known ids. @category Queries */
export type PlanOf<Id extends string = string> = Omit<Plan, "indicators"> & WithIndicators<Id>;

/** The ids of a plan's indicators: of the embedded plan a list, of any plan text. @category Queries */
export type IndicatorIdOf<P extends WithIndicators> = P["indicators"][number]["id"];

/**
 * The indicator of a plan with an id.
 *
 * @param plan - the plan
 * @param id - the indicator's id; of a plan whose ids are known, another one does not compile
 * @returns the indicator
 * @throws PlanError `unknown-indicator`, with the id that is meant most likely
 * @category Queries
 * @example
 * ```ts
 * import { indicatorOf } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * indicatorOf(huzhu15, "forest-coverage").targets[0]?.printed; // => "20.06"
 * ```
 */
export function indicatorOf<Id extends string>(plan: WithIndicators<Id>, id: NoInfer<Id>): Indicator & { readonly id: Id } {
  refuseUnless("plan", plan, { indicators: "list" }, "invalid-plan");
  refuseUnless("id", id, "text");
  const found = plan.indicators.find((one) => one.id === id);
  if (found === undefined) throw unknownId("unknown-indicator", "indicator", plan.indicators, id, { plan: plan.id });
  return found;
}

/**
 * The project of a plan with an id.
 *
 * @param plan - the plan
 * @param id - the project's id, such as `box-21/group-3/07`
 * @returns the project; its locator tells its chapter, section, box and group
 * @throws PlanError `unknown-project`, with the id that is meant most likely
 * @category Queries
 * @example
 * ```ts
 * import { chapterOf, projectOf } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const project = projectOf(huzhu15, "box-2/group-2/02");
 * chapterOf(huzhu15, project.locator).no; // => 3
 * ```
 */
export function projectOf(plan: Pick<Plan, "boxes">, id: string): Project {
  refuseUnless("plan", plan, { boxes: "list" }, "invalid-plan");
  refuseUnless("id", id, "text");
  const projects = plan.boxes.flatMap(({ groups }) => groups.flatMap((group) => group.projects));
  const found = projects.find((one) => one.id === id);
  if (found === undefined) throw unknownId("unknown-project", "project", projects, id);
  return found;
}

/** A number, or a place in the document that names one; with its part, where numbers start again in each. */
type Numbered = { readonly part?: number };

/**
 * The chapter in which something is.
 *
 * @param plan - the plan
 * @param locator - where it is, as indicators, projects, commitments and findings say; or `{ chapter }`
 * @returns the chapter
 * @throws PlanError `unknown-chapter` where the place names no chapter of the plan
 * @category Queries
 * @example
 * ```ts
 * import { chapterOf } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * chapterOf(huzhu15, { chapter: 3 }).no; // => 3
 * ```
 */
export function chapterOf(plan: Pick<Plan, "chapters">, locator: Pick<Locator, "part" | "chapter">): Chapter {
  refuseUnless("plan", plan, { chapters: "list" }, "invalid-plan");
  refuseUnless("locator", locator, "object");
  const { part, chapter } = locator;
  const found = plan.chapters.find((one) => one.no === chapter && isWithin(one, part));
  if (found === undefined) throw numberless("unknown-chapter", { chapter }, part);
  return found;
}

/**
 * The box (专栏) with a number, or the one in which something is.
 *
 * @param plan - the plan
 * @param box - its number, or where something is; with the part, where numbers start again in each
 * @returns the box
 * @throws PlanError `unknown-box` where the plan has no such box
 * @category Queries
 * @example
 * ```ts
 * import { boxOf } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * boxOf(huzhu15, 2).groups.length === boxOf(huzhu15, { box: 2 }).groups.length; // => true
 * ```
 */
export function boxOf(plan: Pick<Plan, "boxes">, box: number | Pick<Locator, "part" | "box">): Box {
  refuseUnless("plan", plan, { boxes: "list" }, "invalid-plan");
  if (typeof box !== "number") refuseUnless("box", box, "object");
  const { part, box: no } = typeof box === "number" ? { part: undefined, box } : box;
  const found = plan.boxes.find((one) => one.no === no && isWithin(one.locator, part));
  if (found === undefined) throw numberless("unknown-box", { box: no }, part);
  return found;
}

const isWithin = (one: Numbered, part: number | undefined): boolean => part === undefined || one.part === part;

function numberless(
  code: "unknown-chapter" | "unknown-box",
  asked: { readonly [what: string]: number | undefined },
  part: number | undefined,
): PlanError {
  const facts = Object.fromEntries(Object.entries(asked).map(([what, no]) => [what, no ?? "?"]));
  return new PlanError(code, { ...facts, ...(part !== undefined && { part }) });
}
