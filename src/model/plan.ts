import * as z from "zod";
import { BoxSchema } from "./box.js";
import { ChapterSchema } from "./chapter.js";
import { CommitmentSchema } from "./commitment.js";
import { CorrectionSchema } from "./correction.js";
import { EvidenceSchema } from "./evidence.js";
import { IndicatorSchema } from "./indicator.js";
import { LayoutSchema } from "./layout.js";
import { PartSchema } from "./part.js";
import { PublicationSchema } from "./publication.js";
import { StatementSchema } from "./statement.js";
import { TermSchema } from "./term.js";
import { TextSchema } from "./text.js";
import { DateSchema, IdSchema, PrintedSchema, YearSchema } from "./values.js";

/** The version of the data's shape that this library reads and writes. @category Model */
export const SCHEMA_VERSION = "1";

/** {@link Plan} as a schema. */
export const PlanSchema = z
  .strictObject({
    /** The JSON Schema that editors check it by. */
    $schema: PrintedSchema.exactOptional(),
    /** {@link SCHEMA_VERSION}. */
    schemaVersion: z.literal(SCHEMA_VERSION),
    id: IdSchema,
    title: TextSchema,
    place: PrintedSchema,
    /** The plan's first and last year. */
    period: z.strictObject({ from: YearSchema, to: YearSchema }).readonly(),
    /** The base year: the one before the first. */
    base: YearSchema,
    adopted: z
      .strictObject({ by: TextSchema, on: DateSchema, evidence: EvidenceSchema.exactOptional() })
      .readonly()
      .exactOptional(),
    /** The id of the plan whose outline the locators point into, where it is not this one. */
    printedIn: IdSchema.exactOptional(),
    /** The parts (篇), where the outline has them. */
    parts: z.array(PartSchema).max(100).readonly().exactOptional(),
    chapters: z.array(ChapterSchema).max(1000).readonly(),
    boxes: z.array(BoxSchema).max(1000).readonly(),
    indicators: z.array(IndicatorSchema).max(10_000).readonly(),
    commitments: z.array(CommitmentSchema).max(10_000).readonly(),
    statements: z.array(StatementSchema).max(10_000).readonly(),
    layout: LayoutSchema,
    glossary: z.array(TermSchema).max(1000).readonly(),
    corrections: z.array(CorrectionSchema).max(1000).readonly(),
    /** What its figures were taken from, where that is not the outline alone. */
    sources: z.array(PublicationSchema).max(10_000).readonly().exactOptional(),
  })
  .readonly();

/** A five-year plan outline as data: plain JSON, deeply readonly, every value with its printed text and its place. @category Model */
export interface Plan extends z.infer<typeof PlanSchema> {}
