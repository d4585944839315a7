import * as z from "zod";
import type { Requirement } from "../notation/index.js";
import { DecimalTextSchema, PrintedSchema } from "./values.js";

const OneBound = z.enum(["exactly", "at-least", "more-than", "at-most", "less-than", "about", "unstated"]);
const one = { bound: OneBound, value: DecimalTextSchema };
const range = { bound: z.literal("between"), low: DecimalTextSchema, high: DecimalTextSchema };
const level = { kind: z.literal("level"), unit: PrintedSchema.exactOptional(), maintain: z.literal(true).exactOptional() };
const growth = { kind: z.literal("growth"), unit: z.literal("‰").exactOptional() };
const change = {
  kind: z.literal("change"),
  measure: z.enum(["percent", "points", "total"]),
  direction: z.enum(["increase", "decrease"]).exactOptional(),
  unit: PrintedSchema.exactOptional(),
};

/** Nine kinds, and for numbers one value or, with `between`, two. A test holds its type against `Requirement`. */
export const requirementShape = z.discriminatedUnion("kind", [
  z.discriminatedUnion("bound", [
    z.strictObject({ ...level, ...one }).readonly(),
    z.strictObject({ ...level, ...range }).readonly(),
  ]),
  z.discriminatedUnion("bound", [
    z.strictObject({ ...growth, ...one }).readonly(),
    z.strictObject({ ...growth, ...range }).readonly(),
  ]),
  z.discriminatedUnion("bound", [
    z.strictObject({ ...change, ...one }).readonly(),
    z.strictObject({ ...change, ...range }).readonly(),
  ]),
  z.strictObject({ kind: z.literal("grade"), bound: OneBound, grade: PrintedSchema, scale: PrintedSchema }).readonly(),
  z
    .strictObject({
      kind: z.literal("composition"),
      bound: OneBound,
      parts: z.array(DecimalTextSchema).min(2).max(100).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal("relative"),
      relation: z.enum(["in-step", "roughly-in-step", "above", "not-below", "below"]),
      to: PrintedSchema,
      margin: DecimalTextSchema.exactOptional(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal("delegated"), to: PrintedSchema }).readonly(),
  z.strictObject({ kind: z.literal("qualitative"), text: PrintedSchema }).readonly(),
  z.strictObject({ kind: z.literal("none") }).readonly(),
]);

/** `Requirement` as a schema. Its type is named, so that the declarations of all that contain one stay small. */
export const RequirementSchema: z.ZodType<Requirement> = requirementShape;
