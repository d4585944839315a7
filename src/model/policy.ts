import * as z from "zod";
import { decimal } from "../kernel/index.js";
import type { Issue } from "./issue.js";
import { orThrow, safeParse } from "./parse.js";
import { PrintedSchema } from "./values.js";

const Tolerance = z.string().regex(/^[0-9]{1,40}(?:\.[0-9]{1,40})?$/);

/** {@link Policy} as a schema. */
export const PolicySchema = z
  .strictObject({
    about: z.string().regex(/^[0-9]{1,2}(?:\.[0-9]{1,40})?$/),
    inStep: Tolerance,
    roughlyInStep: Tolerance,
    onTrack: Tolerance,
    ahead: Tolerance,
    structure: Tolerance.exactOptional(),
    reach: Tolerance.exactOptional(),
    missing: z.enum(["undetermined", "latest"]),
    comparison: z.enum(["full", "rounded"]),
    levelInMeanColumn: z.enum(["every-year", "mean"]),
  })
  .readonly();

/**
 * The judgements that are ours and not the plan's, each with a name. A verdict that used one says so.
 *
 * @category Assessment
 */
export interface Policy {
  /**
   * 左右 and 约: what may be missing, in percent, below 100: of the way from the base for a level that the base has not, of the printed
   * number for rates, changes, levels without a base, and to both sides of a number to be held.
   */
  readonly about: string;
  /** 同步: percentage points that the mean may lie below the comparator's. */
  readonly inStep: string;
  /** 基本同步: percentage points that the mean may lie below the comparator's. */
  readonly roughlyInStep: string;
  /** Share of the distance done, divided by the share of time gone, from which a target is on track. */
  readonly onTrack: string;
  /** The same quotient, from which it is ahead. */
  readonly ahead: string;
  /** Percentage points by which each part of a structure may differ; without it a structure is not judged. */
  readonly structure?: string;
  /** How many times the best pace seen a target may still need; beyond it the target counts as out of reach. */
  readonly reach?: string;
  /** What a missing year does: the verdict is `undetermined`, or the `latest` earlier value is used instead. */
  readonly missing: "undetermined" | "latest";
  /**
   * How a figure is compared with a printed limit (GB/T 8170): 全数值比较法 takes all its digits (`full`), 修约值比较法 first rounds it to
   * the digits that the limit is printed with, half to even (`rounded`).
   */
  readonly comparison: "full" | "rounded";
  /** What a level printed under 年均/累计 asks: that each year keeps it, or that the mean of the years does. */
  readonly levelInMeanColumn: "every-year" | "mean";
}

/** Some judgements, or all, as a document. */
export const PolicyDocumentSchema = PolicySchema.unwrap().partial().extend({ $schema: PrintedSchema.exactOptional() }).readonly();

/** The name of a judgement. @category Assessment */
export type PolicyName = keyof Policy;

/**
 * The default policy settings. `about` 5: an outcome of 19.1 against 20 % 左右 was announced as completed (NDRC and NBS
 * announcement 2011 No. 9), 4.5 % below. `roughlyInStep` 0.5: 5.8 against 6.1 (2019) and 2.1 against 2.3 (2020) were called 基本同步.
 *
 * @category Assessment
 * @example
 * ```ts
 * import { DEFAULT_POLICY } from "five-year-plan";
 * DEFAULT_POLICY.about; // => "5"
 * ```
 */
export const DEFAULT_POLICY: Policy = /* @__PURE__ */ Object.freeze({
  about: "5",
  inStep: "0",
  roughlyInStep: "0.5",
  onTrack: "0.95",
  ahead: "1.05",
  missing: "undetermined",
  comparison: "full",
  levelInMeanColumn: "every-year",
});

/**
 * Reads a policy from anything: some settings, or all; the rest have their defaults.
 *
 * @param value - an object with judgements of {@link Policy}
 * @returns a whole policy, frozen
 * @throws PlanError `invalid-policy` with located issues; an unknown name comes with a suggestion, and `onTrack` above `ahead` is refused
 * @category Parsing
 * @example
 * ```ts
 * import { parsePolicy } from "five-year-plan";
 * parsePolicy({ about: "0" }).onTrack; // => "0.95"
 * ```
 */
export function parsePolicy(value: unknown): Policy {
  const whole = (given: object): Policy => ({ ...DEFAULT_POLICY, ...given });
  const { $schema: _, ...given } = orThrow(
    safeParse(PolicyDocumentSchema, value, "invalid-policy", (part) => policyIssues(whole(part))),
  );
  return Object.freeze(whole(given));
}

/** What is ahead must be on track: thresholds the other way round would call a target ahead that is behind. */
function* policyIssues({ onTrack, ahead }: Policy): Iterable<Issue> {
  if (decimal(onTrack).greaterThan(decimal(ahead)))
    yield { code: "reversed-range", path: ["onTrack"], facts: { low: onTrack, high: ahead } };
}
