import * as z from "zod";
import type { Requirement } from "../notation/index.js";
import type { Issue } from "./issue.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { orThrow, safeParse } from "./parse.js";
import { RequirementSchema } from "./requirement.js";
import { requirementIssues } from "./resolve/requirement-issues.js";
import { type Span, SpanSchema } from "./span.js";
import { type Revision, revisionShape } from "./target.js";
import { IdSchema, PrintedSchema } from "./values.js";

const { act, by, on, source, from, overlap } = revisionShape.unwrap().shape;

/** What a change of a series tells of itself: by which act, whose, when, and from which year on figures compare with what now counts. */
const told = { indicator: IdSchema, act, by, on, source, from, overlap, locator: LocatorSchema.exactOptional() };

/** What a change of a series says of itself. */
interface SeriesChange extends Pick<Revision, "act" | "by" | "on" | "source" | "from" | "overlap"> {
  readonly indicator: string;
  readonly locator?: Locator;
}

export const rebasingShape = z
  .strictObject({
    ...told,
    printed: PrintedSchema,
    reading: RequirementSchema,
    kind: z.enum(["rebased", "definition-changed"]).exactOptional(),
  })
  .readonly();

/** {@link Rebasing} as a schema. */
export const RebasingSchema: z.ZodType<Rebasing> = rebasingShape;

/** A base whose printed value was revised, by a census or by another definition. @category Model */
export interface Rebasing extends SeriesChange {
  /** The base as it is printed now. */
  readonly printed: string;
  /** What it says. */
  readonly reading: Requirement;
  /** `rebased`, the value of the same thing revised, by default; `definition-changed` where the new base counts another thing. */
  readonly kind?: "rebased" | "definition-changed";
}

export const redefinitionShape = z
  .strictObject({
    ...told,
    target: z.int().min(0).max(99).exactOptional(),
    anew: z
      .strictObject({ printed: PrintedSchema, requirement: RequirementSchema, span: SpanSchema.exactOptional() })
      .readonly()
      .exactOptional(),
  })
  .readonly();

/** {@link Redefinition} as a schema. */
export const RedefinitionSchema: z.ZodType<Redefinition> = redefinitionShape;

/** What an indicator counts, defined anew while its plan runs. @category Model */
export interface Redefinition extends SeriesChange {
  /** Which of the indicator's targets, counted from 0. All of them by default; the first where it is set anew. */
  readonly target?: number;
  /** The target set anew by the new definition. Left out, it was not: figures by the new definition say nothing about it. */
  readonly anew?: { readonly printed: string; readonly requirement: Requirement; readonly span?: Span };
}

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
