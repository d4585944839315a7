import * as z from "zod";
import { LocatorSchema } from "./locator.js";
import { RequirementSchema } from "./requirement.js";
import { SpanSchema } from "./span.js";
import { TextSchema } from "./text.js";
import { DateSchema, PrintedSchema, YearSchema } from "./values.js";

/** {@link Stated} as a schema. */
export const StatedSchema = z
  .strictObject({
    /** The cell as printed. */
    printed: PrintedSchema,
    /** What the cell says. */
    reading: RequirementSchema,
    /** The year it speaks of. */
    year: YearSchema,
    /** Printed with a star: expected, or of an earlier year. */
    estimated: z.literal(true).exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** A printed figure about the past, such as a baseline, with its reading and its place. @category Model */
export interface Stated extends z.infer<typeof StatedSchema> {}

/** {@link Revision} as a schema. */
export const RevisionSchema = z
  .strictObject({
    /** Set anew by the mid-term evaluation or by an amendment, or a delegated number supplied. */
    kind: z.enum(["mid-term", "amendment", "settlement"]),
    /** The decision that changed the target, where it is named. */
    act: TextSchema.exactOptional(),
    /** Who approved it, or who set the number. */
    by: TextSchema.exactOptional(),
    /** When it took effect, where that is printed. */
    on: DateSchema.exactOptional(),
    /** Where the act is found. */
    source: PrintedSchema.exactOptional(),
    /** The target before; null where the source does not print it. */
    before: z
      .strictObject({
        printed: PrintedSchema,
        requirement: RequirementSchema,
        /** The span before, where it changed. */
        span: SpanSchema.exactOptional(),
        estimated: z.literal(true).exactOptional(),
        /** Where it is printed, when that is another place than the change. */
        locator: LocatorSchema.exactOptional(),
      })
      .readonly()
      .nullable(),
    locator: LocatorSchema,
  })
  .readonly();

/** A change of a target, with what stood before it; a value the source does not print is null, never invented. @category Model */
export interface Revision extends z.infer<typeof RevisionSchema> {}

/** {@link Target} as a schema. */
export const TargetSchema = z
  .strictObject({
    /** The cell as printed. */
    printed: PrintedSchema,
    /** What it asks for. */
    requirement: RequirementSchema,
    span: SpanSchema,
    /** Printed with a star: expected, or taken from a higher plan. */
    estimated: z.literal(true).exactOptional(),
    locator: LocatorSchema,
    /** Earlier forms of this target, oldest first. */
    revisions: z.array(RevisionSchema).max(100).readonly().exactOptional(),
  })
  .readonly();

/** What a plan asks of an indicator, as printed and as read. @category Model */
export interface Target extends z.infer<typeof TargetSchema> {}
