import * as z from "zod";
import type { Issue } from "./issue.js";
import { LocatorSchema } from "./locator.js";
import { orThrow, safeParse } from "./parse.js";
import { RequirementSchema } from "./requirement.js";
import { requirementIssues } from "./resolve/requirement-issues.js";
import { SpanSchema } from "./span.js";
import { RevisionSchema } from "./target.js";
import { IdSchema, PrintedSchema } from "./values.js";

const { act, by, on, source, from, overlap } = RevisionSchema.unwrap().shape;

/** What a change of a series tells of itself: by which act, whose, when, and from which year on figures compare with what now counts. */
const told = { indicator: IdSchema, act, by, on, source, from, overlap, locator: LocatorSchema.exactOptional() };

/** {@link Rebasing} as a schema. */
export const RebasingSchema = z
  .strictObject({
    ...told,
    /** The base as it is printed now. */
    printed: PrintedSchema,
    /** What it says. */
    reading: RequirementSchema,
    /** `rebased`, the value of the same thing revised, by default; `definition-changed` where the new base counts another thing. */
    kind: z.enum(["rebased", "definition-changed"]).exactOptional(),
  })
  .readonly();

/** A base whose printed value was revised, by a census or by another definition. @category Model */
export interface Rebasing extends z.infer<typeof RebasingSchema> {}

/** {@link Redefinition} as a schema. */
export const RedefinitionSchema = z
  .strictObject({
    ...told,
    /** Which of the indicator's targets, counted from 0. All of them by default; the first where it is set anew. */
    target: z.int().min(0).max(99).exactOptional(),
    /** The target set anew by the new definition. Left out, it was not: figures by the new definition say nothing about it. */
    anew: z
      .strictObject({ printed: PrintedSchema, requirement: RequirementSchema, span: SpanSchema.exactOptional() })
      .readonly()
      .exactOptional(),
  })
  .readonly();

/** What an indicator counts, defined anew while its plan runs. @category Model */
export interface Redefinition extends z.infer<typeof RedefinitionSchema> {}

/**
 * Reads a revised base from anything.
 *
 * @param value - what `JSON.parse` gave, or any value
 * @returns the revision of a base, frozen
 * @throws PlanError `invalid-amendment`, with `facts.issues`
 * @category Parsing
 * @example
 * ```ts
 * import { parseRebasing } from "five-year-plan";
 * parseRebasing({ indicator: "urbanisation-rate", printed: "41.3", reading: { kind: "level", bound: "unstated", value: "41.3" } }).printed; // => "41.3"
 * ```
 */
export function parseRebasing(value: unknown): Rebasing {
  return orThrow(safeParse(RebasingSchema, value, "invalid-amendment", ({ reading }) => requirementIssues(reading, ["reading"])));
}

/**
 * Reads a change of definition from anything.
 *
 * @param value - what `JSON.parse` gave, or any value
 * @returns the change of definition, frozen
 * @throws PlanError `invalid-amendment`, with `facts.issues`
 * @category Parsing
 * @example
 * ```ts
 * import { parseRedefinition } from "five-year-plan";
 * parseRedefinition({ indicator: "forest-coverage", from: 2022, act: { zh: "自然资发〔2022〕5号" } }).from; // => 2022
 * ```
 */
export function parseRedefinition(value: unknown): Redefinition {
  return orThrow(safeParse(RedefinitionSchema, value, "invalid-amendment", anewIssues));
}

function* anewIssues({ anew }: Pick<Redefinition, "anew">): Iterable<Issue> {
  if (anew !== undefined) yield* requirementIssues(anew.requirement, ["anew", "requirement"]);
}
