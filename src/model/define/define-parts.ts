import type * as z from "zod";
import { type Box, BoxSchema } from "../box.js";
import { type Chapter, ChapterSchema } from "../chapter.js";
import { type Commitment, CommitmentSchema } from "../commitment.js";
import { type Indicator, IndicatorSchema } from "../indicator.js";
import type { Observation } from "../observation.js";
import { failure, orThrow, safeParse } from "../parse.js";
import { type Part, PartSchema } from "../part.js";
import { type Place, PlaceSchema } from "../place.js";
import { type Project, ProjectSchema } from "../project.js";
import { readObservation } from "../read-observation.js";
import { type Statement, StatementSchema } from "../statement.js";
import { type Target, TargetSchema } from "../target.js";

/** Parsing copies and freezes; what it gives has the literal's value, so the literal's type holds. */
function checked<T, L extends T>(schema: z.ZodType<T>, literal: L): L {
  return orThrow(safeParse(schema, literal, "invalid-plan")) as L;
}

/**
 * Validates and freezes an indicator literal.
 *
 * @param indicator - the literal
 * @returns the same indicator with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { defineIndicator } from "five-year-plan";
 * const forest = defineIndicator({
 *   id: "forest-coverage", name: { zh: "森林覆盖率" }, category: { zh: "生态保护" }, unit: "%",
 *   direction: "higher", measure: "level", attribute: "binding", targets: [], locator: { table: 2, row: 1 },
 * });
 * forest.attribute; // => "binding"
 * ```
 */
export function defineIndicator<const T extends Indicator>(indicator: T): T {
  return checked(IndicatorSchema, indicator);
}

/**
 * Validates and freezes a target literal.
 *
 * @param target - the literal
 * @returns the same target with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { defineTarget } from "five-year-plan";
 * const target = defineTarget({
 *   printed: "51.1 左右*", requirement: { kind: "level", bound: "about", value: "51.1" },
 *   span: { kind: "by", year: 2030 }, estimated: true, locator: { table: 2, row: 9 },
 * });
 * target.requirement.value; // => "51.1"
 * ```
 */
export function defineTarget<const T extends Target>(target: T): T {
  return checked(TargetSchema, target);
}

/**
 * Validates and freezes a literal part (篇).
 *
 * @param part - the literal
 * @returns the same part with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { definePart } from "five-year-plan";
 * definePart({ no: 2, title: { zh: "建设现代化产业体系" } }).no; // => 2
 * ```
 */
export function definePart<const T extends Part>(part: T): T {
  return checked(PartSchema, part);
}

/**
 * Validates and freezes a chapter literal.
 *
 * @param chapter - the literal
 * @returns the same chapter with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { defineChapter } from "five-year-plan";
 * defineChapter({ no: 13, title: { zh: "加强组织保障，确保规划目标如期实现" }, page: 105, sections: [] }).no; // => 13
 * ```
 */
export function defineChapter<const T extends Chapter>(chapter: T): T {
  return checked(ChapterSchema, chapter);
}

/**
 * Validates and freezes a literal box (专栏).
 *
 * @param box - the literal
 * @returns the same box with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { defineBox } from "five-year-plan";
 * defineBox({ no: 18, title: { zh: "三级城镇规模结构" }, kind: "spatial", locator: { box: 18 }, groups: [] }).kind; // => "spatial"
 * ```
 */
export function defineBox<const T extends Box>(box: T): T {
  return checked(BoxSchema, box);
}

/**
 * Validates and freezes a project literal.
 *
 * @param project - the literal
 * @returns the same project with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { defineProject } from "five-year-plan";
 * defineProject({
 *   id: "box-32/group-1/02", name: { zh: "石榴籽家园建设项目" }, places: [], quantities: [], locator: { box: 32, group: 1 },
 * }).id; // => "box-32/group-1/02"
 * ```
 */
export function defineProject<const T extends Project>(project: T): T {
  return checked(ProjectSchema, project);
}

/**
 * Validates and freezes a commitment literal.
 *
 * @param commitment - the literal
 * @returns the same commitment with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { defineCommitment } from "five-year-plan";
 * defineCommitment({
 *   id: "forest-coverage-2030", subject: { zh: "森林覆盖率" }, indicator: "forest-coverage", printed: "达到20.06%",
 *   requirement: { kind: "level", bound: "unstated", value: "20.06", unit: "%" }, span: { kind: "by", year: 2030 },
 *   locator: { chapter: 2, section: 3 },
 * }).indicator; // => "forest-coverage"
 * ```
 */
export function defineCommitment<const T extends Commitment>(commitment: T): T {
  return checked(CommitmentSchema, commitment);
}

/**
 * Validates and freezes a literal statement about the past.
 *
 * @param statement - the literal
 * @returns the same statement with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { defineStatement } from "five-year-plan";
 * defineStatement({
 *   id: "gdp", subject: { zh: "地区生产总值" }, growth: "3.3", printed: "年均增长3.3%", locator: { chapter: 1, section: 1 },
 *   from: { year: 2021, value: "125.73", unit: "亿元" }, to: { year: 2025, value: "146.84", unit: "亿元" },
 * }).growth; // => "3.3"
 * ```
 */
export function defineStatement<const T extends Statement>(statement: T): T {
  return checked(StatementSchema, statement);
}

/**
 * Validates and freezes a literal township-level place.
 *
 * @param township - the literal
 * @returns the same place with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { defineTownship } from "five-year-plan";
 * defineTownship({ id: "weiyuan", name: { zh: "威远镇", en: "Weiyuan Town" }, kind: "town" }).id; // => "weiyuan"
 * ```
 */
export function defineTownship<
  const T extends Place & { readonly kind: "subdistrict" | "town" | "township" | "ethnic-township" },
>(township: T): T {
  return checked(PlaceSchema, township);
}

/**
 * Validates and freezes an observation literal.
 *
 * @param observation - the literal
 * @returns the same observation with its literal types
 * @throws PlanError `invalid-plan` with located issues
 * @category Constructors
 * @example
 * ```ts
 * import { defineObservation } from "five-year-plan";
 * defineObservation({ indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual" }).value; // => "20.00"
 * ```
 */
export function defineObservation<const T extends Observation>(observation: T): T {
  const read = readObservation(observation);
  if ("issues" in read) throw failure("invalid-plan", read.issues).error;
  return read.data as T;
}
