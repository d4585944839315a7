import * as z from "zod";
import { LocatorSchema } from "./locator.js";
import { PROJECT_STAGES } from "./project-stage.js";
import { TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema, ProjectIdSchema, YearSchema } from "./values.js";
import { MEASURED, WORKS } from "./works.js";

/** {@link Quantity} as a schema. */
export const QuantitySchema = z
  .strictObject({
    /** What is counted. */
    of: z.enum(MEASURED),
    value: DecimalTextSchema,
    unit: PrintedSchema,
    /** A quantity of every year (年产). */
    perYear: z.literal(true).exactOptional(),
  })
  .readonly();

/** A size printed with a project: 年产1万吨, 12公里. @category Model */
export interface Quantity extends z.infer<typeof QuantitySchema> {}

/** {@link Project} as a schema. */
export const ProjectSchema = z
  .strictObject({
    id: ProjectIdSchema,
    name: TextSchema,
    /** Ids of the places its name mentions. */
    places: z.array(IdSchema).max(1000).readonly(),
    quantities: z.array(QuantitySchema).max(100).readonly(),
    /** The kind of work, as the name tells it. */
    work: z.enum(WORKS).exactOptional(),
    years: z.strictObject({ from: YearSchema, to: YearSchema }).readonly().exactOptional(),
    /** The printed number of the phase (二期). */
    phase: z.int().min(1).max(20).exactOptional(),
    /** Carried on from the previous plan (续建), begun in this one (新建), or being prepared (谋划). */
    stage: z.enum(PROJECT_STAGES).exactOptional(),
    /** Who is responsible (责任单位). */
    responsible: z.array(TextSchema).min(1).max(100).readonly().exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** A project of a box, under its printed name. @category Model */
export interface Project extends z.infer<typeof ProjectSchema> {}
