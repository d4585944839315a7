import * as z from "zod";
import { type Box, BoxSchema } from "./box.js";
import { type Chapter, ChapterSchema } from "./chapter.js";
import { type Commitment, CommitmentSchema } from "./commitment.js";
import { type Correction, CorrectionSchema } from "./correction.js";
import { type Evidence, EvidenceSchema } from "./evidence.js";
import { type Indicator, IndicatorSchema } from "./indicator.js";
import { type Layout, LayoutSchema } from "./layout.js";
import { type Part, PartSchema } from "./part.js";
import { type Publication, PublicationSchema } from "./publication.js";
import { type Statement, StatementSchema } from "./statement.js";
import { type Term, TermSchema } from "./term.js";
import { type Text, TextSchema } from "./text.js";
import { DateSchema, IdSchema, PrintedSchema, YearSchema } from "./values.js";

/** The version of the data's shape that this library reads and writes. @category Model */
export const SCHEMA_VERSION = "1";

export const planShape = z
  .strictObject({
    $schema: PrintedSchema.exactOptional(),
    schemaVersion: z.literal(SCHEMA_VERSION),
    id: IdSchema,
    title: TextSchema,
    place: PrintedSchema,
    period: z.strictObject({ from: YearSchema, to: YearSchema }).readonly(),
    base: YearSchema,
    adopted: z
      .strictObject({ by: TextSchema, on: DateSchema, evidence: EvidenceSchema.exactOptional() })
      .readonly()
      .exactOptional(),
    printedIn: IdSchema.exactOptional(),
    parts: z.array(PartSchema).max(100).readonly().exactOptional(),
    chapters: z.array(ChapterSchema).max(1000).readonly(),
    boxes: z.array(BoxSchema).max(1000).readonly(),
    indicators: z.array(IndicatorSchema).max(10_000).readonly(),
    commitments: z.array(CommitmentSchema).max(10_000).readonly(),
    statements: z.array(StatementSchema).max(10_000).readonly(),
    layout: LayoutSchema,
    glossary: z.array(TermSchema).max(1000).readonly(),
    corrections: z.array(CorrectionSchema).max(1000).readonly(),
    sources: z.array(PublicationSchema).max(10_000).readonly().exactOptional(),
  })
  .readonly();

/** {@link Plan} as a schema. */
export const PlanSchema: z.ZodType<Plan> = planShape;

/** A five-year plan outline as data: plain JSON, deeply readonly, every value with its printed text and its place. @category Model */
export interface Plan {
  /** The JSON Schema that editors check it by. */
  readonly $schema?: string;
  /** {@link SCHEMA_VERSION}. */
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly id: string;
  readonly title: Text;
  readonly place: string;
  /** The plan's first and last year. */
  readonly period: {
    readonly from: number;
    readonly to: number;
  };
  /** The base year: the one before the first. */
  readonly base: number;
  readonly adopted?: {
    readonly by: Text;
    readonly on: string;
    readonly evidence?: Evidence;
  };
  /** The id of the plan whose outline the locators point into, where it is not this one. */
  readonly printedIn?: string;
  /** The parts (篇), where the outline has them. */
  readonly parts?: readonly Part[];
  readonly chapters: readonly Chapter[];
  readonly boxes: readonly Box[];
  readonly indicators: readonly Indicator[];
  readonly commitments: readonly Commitment[];
  readonly statements: readonly Statement[];
  readonly layout: Layout;
  readonly glossary: readonly Term[];
  readonly corrections: readonly Correction[];
  /** What its figures were taken from, where that is not the outline alone. */
  readonly sources?: readonly Publication[];
}
