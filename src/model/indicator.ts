import * as z from "zod";
import { BASES } from "./basis.js";
import { type Definition, DefinitionSchema } from "./definition.js";
import { DIRECTIONS } from "./direction.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { type Stated, StatedSchema, type Target, TargetSchema } from "./target.js";
import { type Text, TextSchema } from "./text.js";
import { IdSchema, OrdinalSchema, PrintedSchema } from "./values.js";

/** Cells of a row that the source has or may have and whose text was not found: nothing is known of them, not that they are empty. */
const NOT_FOUND = ["unit", "attribute", "baseline", "targets"] as const;

export const indicatorShape = z
  .strictObject({
    id: IdSchema,
    no: OrdinalSchema.exactOptional(),
    part: IdSchema.exactOptional(),
    name: TextSchema,
    category: TextSchema,
    unit: PrintedSchema.nullable(),
    direction: z.enum(DIRECTIONS),
    basis: z.enum(BASES).exactOptional(),
    definition: DefinitionSchema.exactOptional(),
    responsible: z.array(TextSchema).min(1).max(100).readonly().exactOptional(),
    measure: z.enum(["level", "growth", "grade", "composition"]),
    attribute: z.enum(["binding", "anticipatory"]).nullable(),
    baseline: StatedSchema.exactOptional(),
    targets: z.array(TargetSchema).max(100).readonly(),
    notFound: z.array(z.enum(NOT_FOUND)).min(1).max(NOT_FOUND.length).readonly().exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** {@link Indicator} as a schema. */
export const IndicatorSchema: z.ZodType<Indicator> = indicatorShape;

/** A row of a plan's table of indicators: what is measured, where it stood, what is asked. @category Model */
export interface Indicator {
  /** The same id in every plan that has the indicator. */
  readonly id: string;
  /** The row's printed number. */
  readonly no?: number;
  /** Which of the measures that share a row. */
  readonly part?: string;
  readonly name: Text;
  readonly category: Text;
  /** As printed; null where the plan prints none. */
  readonly unit: string | null;
  /** Which way is better; `unknown` where nothing tells it. */
  readonly direction: (typeof DIRECTIONS)[number];
  /** The prices that its growth is stated in, where the plan tells them. */
  readonly basis?: (typeof BASES)[number];
  /** What exactly is counted, where that must be stated. */
  readonly definition?: Definition;
  /** Who answers for it (责任单位, 牵头单位), in printed order. */
  readonly responsible?: readonly Text[];
  readonly measure: "level" | "growth" | "grade" | "composition";
  /** 约束性 or 预期性; null where the plan prints neither, or where it was not found. */
  readonly attribute: "binding" | "anticipatory" | null;
  /** Where things stood in the base year. */
  readonly baseline?: Stated;
  readonly targets: readonly Target[];
  /** What the row has or may have and was not found; a cell that is missing here without being named is not printed. */
  readonly notFound?: readonly (typeof NOT_FOUND)[number][];
  readonly locator: Locator;
}
