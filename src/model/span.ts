import * as z from "zod";
import { YearSchema } from "./values.js";

/** {@link Span} as a schema. */
export const SpanSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("by"), year: YearSchema }).readonly(),
  z.strictObject({ kind: z.literal("every-year"), from: YearSchema, to: YearSchema }).readonly(),
  z.strictObject({ kind: z.literal("average"), from: YearSchema, to: YearSchema }).readonly(),
  z.strictObject({ kind: z.literal("over"), from: YearSchema, to: YearSchema }).readonly(),
]);

/**
 * When a target holds: `by` a year (its state in that year), in `every-year`, on `average` (年均; `from` is the plan's
 * first year, not its base), or `over` all the years together (累计).
 *
 * @category Model
 */
export type Span = z.infer<typeof SpanSchema>;
