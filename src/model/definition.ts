import * as z from "zod";
import { type Evidence, EvidenceSchema } from "./evidence.js";
import { type Text, TextSchema } from "./text.js";
import { IdSchema } from "./values.js";

const definitionShape = z
  .strictObject({
    id: IdSchema,
    concept: IdSchema.exactOptional(),
    name: TextSchema,
    evidence: EvidenceSchema.exactOptional(),
  })
  .readonly();

/**
 * What exactly an indicator counts, where one name or one thing is counted in several ways: unemployment as registered or as surveyed,
 * forests by one survey or another. Figures by two definitions do not compare, whatever they are called.
 *
 * @category Model
 */
export interface Definition {
  /** The same id wherever the same thing is counted in the same way: `registered`, `surveyed`. */
  readonly id: string;
  /** What is measured, however it is counted, where indicators of other ids measure it too: `urban-unemployment`. */
  readonly concept?: string;
  readonly name: Text;
  /** What says so, where the plan does not. */
  readonly evidence?: Evidence;
}

/** {@link Definition} as a schema; its type is named, so that the declarations of all that contain one stay small. */
export const DefinitionSchema: z.ZodType<Definition> = definitionShape;
