import * as z from "zod";
import { type Locator, LocatorSchema } from "./locator.js";
import { orThrow, safeParse } from "./parse.js";
import { PrintedSchema } from "./values.js";

export const allowanceShape = z
  .strictObject({
    code: z.string().min(1).max(80),
    locator: LocatorSchema.exactOptional(),
    refs: z.array(z.string().min(1).max(120)).min(1).max(100).readonly().exactOptional(),
    reason: PrintedSchema,
  })
  .readonly();

/** {@link Allowance} as a schema. */
export const AllowanceSchema: z.ZodType<Allowance> = allowanceShape;

/** A known contradiction that may stand, with the reason: it excuses one finding, and is reported itself once that is gone. @category Checks */
export interface Allowance {
  /** The finding's code. */
  readonly code: string;
  /** Parts of the finding's locator; each must be the same. */
  readonly locator?: Locator;
  /** Ids of what the finding is about; each must be among its refs. */
  readonly refs?: readonly string[];
  /** Why it may stand. */
  readonly reason: string;
}

/**
 * Reads a list of allowances from anything.
 *
 * @param value - an array of allowances: `code`, what it is about (`refs`, `locator`) and `reason`
 * @returns the allowances, frozen
 * @throws PlanError `invalid-allowances` with located issues; an unknown key comes with a suggestion
 * @category Parsing
 * @example
 * ```ts
 * import { parseAllowances } from "five-year-plan";
 * parseAllowances([{ code: "duplicate-project", refs: ["box-1/group-1/01"], reason: "funded twice on purpose" }]).length; // => 1
 * ```
 */
export function parseAllowances(value: unknown): readonly Allowance[] {
  return orThrow(safeParse(z.array(AllowanceSchema).max(10_000).readonly(), value, "invalid-allowances")) as readonly Allowance[];
}
