import * as z from "zod";
import type { Requirement } from "../notation/index.js";
import { type Evidence, EvidenceSchema } from "./evidence.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { RequirementSchema } from "./requirement.js";
import { type Span, SpanSchema } from "./span.js";
import { type Text, TextSchema } from "./text.js";
import { IdSchema, PrintedSchema } from "./values.js";

export const commitmentShape = z
  .strictObject({
    id: IdSchema,
    subject: TextSchema,
    requirement: RequirementSchema,
    span: SpanSchema,
    unit: PrintedSchema.exactOptional(),
    indicator: IdSchema.exactOptional(),
    printed: PrintedSchema,
    locator: LocatorSchema,
    evidence: EvidenceSchema.exactOptional(),
  })
  .readonly();

/** {@link Commitment} as a schema. */
export const CommitmentSchema: z.ZodType<Commitment> = commitmentShape;

/** A promise that can be checked, made outside the table of indicators. @category Model */
export interface Commitment {
  readonly id: string;
  readonly subject: Text;
  readonly requirement: Requirement;
  readonly span: Span;
  readonly unit?: string;
  /** The indicator it speaks of, where the table has it. */
  readonly indicator?: string;
  readonly printed: string;
  readonly locator: Locator;
  /** What it rests on, and how far that is to be trusted. */
  readonly evidence?: Evidence;
}
