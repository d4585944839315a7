import * as z from "zod";
import { YearSchema } from "./values.js";

export const spanShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("by"), year: YearSchema }).readonly(),
  z.strictObject({ kind: z.literal("every-year"), from: YearSchema, to: YearSchema }).readonly(),
  z.strictObject({ kind: z.literal("average"), from: YearSchema, to: YearSchema }).readonly(),
  z.strictObject({ kind: z.literal("over"), from: YearSchema, to: YearSchema }).readonly(),
]);

/** {@link Span} as a schema. */
export const SpanSchema: z.ZodType<Span> = spanShape;

/**
 * When a target holds: `by` a year (its state in that year), in `every-year`, on `average` (年均; `from` is the plan's
 * first year, not its base), or `over` all the years together (累计).
 *
 * @category Model
 */
export type Span =
  | {
      readonly kind: "by";
      readonly year: number;
    }
  | {
      readonly kind: "every-year";
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "average";
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "over";
      readonly from: number;
      readonly to: number;
    };
