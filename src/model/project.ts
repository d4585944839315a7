import * as z from "zod";
import type { D } from "../notation/index.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { PROJECT_STAGES } from "./project-stage.js";
import { type Text, TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema, ProjectIdSchema, YearSchema } from "./values.js";
import { MEASURED, WORKS } from "./works.js";

export const quantityShape = z
  .strictObject({
    of: z.enum(MEASURED),
    value: DecimalTextSchema,
    unit: PrintedSchema,
    perYear: z.literal(true).exactOptional(),
  })
  .readonly();

/** {@link Quantity} as a schema. */
export const QuantitySchema: z.ZodType<Quantity> = quantityShape;

/** A size printed with a project: 年产1万吨, 12公里. @category Model */
export interface Quantity {
  /** What is counted. */
  readonly of: (typeof MEASURED)[number];
  readonly value: D;
  readonly unit: string;
  /** A quantity of every year (年产). */
  readonly perYear?: true;
}

export const projectShape = z
  .strictObject({
    id: ProjectIdSchema,
    name: TextSchema,
    places: z.array(IdSchema).max(1000).readonly(),
    quantities: z.array(QuantitySchema).max(100).readonly(),
    work: z.enum(WORKS).exactOptional(),
    years: z.strictObject({ from: YearSchema, to: YearSchema }).readonly().exactOptional(),
    phase: z.int().min(1).max(20).exactOptional(),
    stage: z.enum(PROJECT_STAGES).exactOptional(),
    responsible: z.array(TextSchema).min(1).max(100).readonly().exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** {@link Project} as a schema. */
export const ProjectSchema: z.ZodType<Project> = projectShape;

/** A project of a box, under its printed name. @category Model */
export interface Project {
  readonly id: string;
  readonly name: Text;
  /** Ids of the places its name mentions. */
  readonly places: readonly string[];
  readonly quantities: readonly Quantity[];
  /** The kind of work, as the name tells it. */
  readonly work?: (typeof WORKS)[number];
  readonly years?: {
    readonly from: number;
    readonly to: number;
  };
  /** The printed number of the phase (二期). */
  readonly phase?: number;
  /** Carried on from the previous plan (续建), begun in this one (新建), or being prepared (谋划). */
  readonly stage?: (typeof PROJECT_STAGES)[number];
  /** Who is responsible (责任单位). */
  readonly responsible?: readonly Text[];
  readonly locator: Locator;
}
