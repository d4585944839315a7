import * as z from "zod";
import { EvidenceSchema } from "./evidence.js";
import { LocatorSchema } from "./locator.js";
import { RequirementSchema } from "./requirement.js";
import { SpanSchema } from "./span.js";
import { TextSchema } from "./text.js";
import { IdSchema, PrintedSchema } from "./values.js";

/** {@link Commitment} as a schema. */
export const CommitmentSchema = z
  .strictObject({
    id: IdSchema,
    subject: TextSchema,
    requirement: RequirementSchema,
    span: SpanSchema,
    unit: PrintedSchema.exactOptional(),
    /** The indicator it speaks of, where the table has it. */
    indicator: IdSchema.exactOptional(),
    printed: PrintedSchema,
    locator: LocatorSchema,
    /** What it rests on, and how far that is to be trusted. */
    evidence: EvidenceSchema.exactOptional(),
  })
  .readonly();

/** A promise that can be checked, made outside the table of indicators. @category Model */
export interface Commitment extends z.infer<typeof CommitmentSchema> {}
