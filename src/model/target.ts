import * as z from "zod";
import { EvidenceSchema } from "./evidence.js";
import { LocatorSchema } from "./locator.js";
import { RequirementSchema } from "./requirement.js";
import { SpanSchema } from "./span.js";
import { TextSchema } from "./text.js";
import { DateSchema, DecimalTextSchema, PrintedSchema, YearSchema } from "./values.js";

/**
 * What can change a target or the figures it is judged by.
 *
 * @category Model
 */
export const REVISION_KINDS = ["mid-term", "amendment", "settlement", "rebased", "definition-changed"] as const;

/** {@link Revision} as a schema. */
export const RevisionSchema = z
  .strictObject({
    /**
     * Set anew by the `mid-term` evaluation or by an `amendment`; a delegated number supplied (`settlement`); the base value revised
     * (`rebased`); or what the series counts defined anew (`definition-changed`).
     */
    kind: z.enum(REVISION_KINDS),
    /** The decision that changed it, where it is named. */
    act: TextSchema.exactOptional(),
    /** Who approved it, or who set the number. */
    by: TextSchema.exactOptional(),
    /** When it took effect, where that is printed. */
    on: DateSchema.exactOptional(),
    /** Where the act is found. */
    source: PrintedSchema.exactOptional(),
    /** The first year whose figures are by the new definition or compare with the new base; each year of the plan, where it is not given. */
    from: YearSchema.exactOptional(),
    /** One year's figure by the old definition and by the new, where both are known. */
    overlap: z.strictObject({ year: YearSchema, before: DecimalTextSchema, after: DecimalTextSchema }).readonly().exactOptional(),
    /**
     * What stood before: the target, or of `rebased` the base; null where the source does not print it, and of `definition-changed`
     * also where the target was not set anew.
     */
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

/**
 * A change of a target or of a base, with what stood before it; a value the source does not print is null, never invented.
 *
 * What counts from now on is in the target or in the baseline itself, what counted before in its revisions. Where the definition
 * changed and the target was not set anew, figures by the new definition say nothing about it.
 *
 * @category Model
 */
export interface Revision extends z.infer<typeof RevisionSchema> {}

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
    /** What it rests on, and how far that is to be trusted. */
    evidence: EvidenceSchema.exactOptional(),
    /** Earlier forms of this figure, oldest first. */
    revisions: z.array(RevisionSchema).max(100).readonly().exactOptional(),
  })
  .readonly();

/** A printed figure about the past, such as a baseline, with its reading and its place. @category Model */
export interface Stated extends z.infer<typeof StatedSchema> {}

/** {@link Target} as a schema. */
export const TargetSchema = z
  .strictObject({
    /** The cell as printed. */
    printed: PrintedSchema,
    /** What it requires. */
    requirement: RequirementSchema,
    span: SpanSchema,
    /** Printed with a star: expected, or taken from a higher plan. */
    estimated: z.literal(true).exactOptional(),
    locator: LocatorSchema,
    /** What it rests on, and how far that is to be trusted. */
    evidence: EvidenceSchema.exactOptional(),
    /** Earlier forms of this target, oldest first. */
    revisions: z.array(RevisionSchema).max(100).readonly().exactOptional(),
  })
  .readonly();

/** What a plan requires of an indicator, as printed and as read. @category Model */
export interface Target extends z.infer<typeof TargetSchema> {}
