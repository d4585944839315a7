import * as z from "zod";
import { BASES } from "./basis.js";
import { DefinitionSchema } from "./definition.js";
import { DIRECTIONS } from "./direction.js";
import { LocatorSchema } from "./locator.js";
import { StatedSchema, TargetSchema } from "./target.js";
import { TextSchema } from "./text.js";
import { IdSchema, OrdinalSchema, PrintedSchema } from "./values.js";

/** Cells of a row that the source has or may have and whose text was not found: nothing is known of them, not that they are empty. */
const NOT_FOUND = ["unit", "attribute", "baseline", "targets"] as const;

/** {@link Indicator} as a schema. */
export const IndicatorSchema = z
  .strictObject({
    /** The same id in every plan that has the indicator. */
    id: IdSchema,
    /** The row's printed number. */
    no: OrdinalSchema.exactOptional(),
    /** Which of the measures that share a row. */
    part: IdSchema.exactOptional(),
    name: TextSchema,
    category: TextSchema,
    /** As printed; null where the plan prints none. */
    unit: PrintedSchema.nullable(),
    /** Which way is better; `unknown` where nothing tells it. */
    direction: z.enum(DIRECTIONS),
    /** The prices that its growth is stated in, where the plan tells them. */
    basis: z.enum(BASES).exactOptional(),
    /** What exactly is counted, where that must be stated. */
    definition: DefinitionSchema.exactOptional(),
    /** Who answers for it (责任单位, 牵头单位), in printed order. */
    responsible: z.array(TextSchema).min(1).max(100).readonly().exactOptional(),
    measure: z.enum(["level", "growth", "grade", "composition"]),
    /** 约束性 or 预期性; null where the plan prints neither, or where it was not found. */
    attribute: z.enum(["binding", "anticipatory"]).nullable(),
    /** Where things stood in the base year. */
    baseline: StatedSchema.exactOptional(),
    targets: z.array(TargetSchema).max(100).readonly(),
    /** What the row has or may have and was not found; a cell that is missing here without being named is not printed. */
    notFound: z.array(z.enum(NOT_FOUND)).min(1).max(NOT_FOUND.length).readonly().exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** A row of a plan's table of indicators: what is measured, where it stood, what is asked. @category Model */
export interface Indicator extends z.infer<typeof IndicatorSchema> {}
