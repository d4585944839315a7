import * as z from "zod";
import type { D, Requirement } from "../notation/index.js";
import { type Evidence, EvidenceSchema } from "./evidence.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { RequirementSchema } from "./requirement.js";
import { type Span, SpanSchema } from "./span.js";
import { type Text, TextSchema } from "./text.js";
import { DateSchema, DecimalTextSchema, PrintedSchema, YearSchema } from "./values.js";

/**
 * What can change a target or the figures it is judged by.
 *
 * @category Model
 */
export const REVISION_KINDS = ["mid-term", "amendment", "settlement", "rebased", "definition-changed"] as const;

export const revisionShape = z
  .strictObject({
    kind: z.enum(REVISION_KINDS),
    act: TextSchema.exactOptional(),
    by: TextSchema.exactOptional(),
    on: DateSchema.exactOptional(),
    source: PrintedSchema.exactOptional(),
    from: YearSchema.exactOptional(),
    overlap: z.strictObject({ year: YearSchema, before: DecimalTextSchema, after: DecimalTextSchema }).readonly().exactOptional(),
    before: z
      .strictObject({
        printed: PrintedSchema,
        requirement: RequirementSchema,
        span: SpanSchema.exactOptional(),
        estimated: z.literal(true).exactOptional(),
        locator: LocatorSchema.exactOptional(),
      })
      .readonly()
      .nullable(),
    locator: LocatorSchema,
  })
  .readonly();

/** {@link Revision} as a schema. */
export const RevisionSchema: z.ZodType<Revision> = revisionShape;

/**
 * A change of a target or of a base, with what stood before it; a value the source does not print is null, never invented.
 *
 * What counts from now on is in the target or in the baseline itself, what counted before in its revisions. Where the definition
 * changed and the target was not set anew, figures by the new definition say nothing about it.
 *
 * @category Model
 */
export interface Revision {
  /**
   * Set anew by the `mid-term` evaluation or by an `amendment`; a delegated number supplied (`settlement`); the base value revised
   * (`rebased`); or what the series counts defined anew (`definition-changed`).
   */
  readonly kind: (typeof REVISION_KINDS)[number];
  /** The decision that changed it, where it is named. */
  readonly act?: Text;
  /** Who approved it, or who set the number. */
  readonly by?: Text;
  /** When it took effect, where that is printed. */
  readonly on?: string;
  /** Where the act is found. */
  readonly source?: string;
  /** The first year whose figures are by the new definition or compare with the new base; each year of the plan, where it is not given. */
  readonly from?: number;
  /** One year's figure by the old definition and by the new, where both are known. */
  readonly overlap?: {
    readonly year: number;
    readonly before: D;
    readonly after: D;
  };
  /**
   * What stood before: the target, or of `rebased` the base; null where the source does not print it, and of `definition-changed`
   * also where the target was not set anew.
   */
  readonly before: {
    readonly printed: string;
    readonly requirement: Requirement;
    /** The span before, where it changed. */
    readonly span?: Span;
    readonly estimated?: true;
    /** Where it is printed, when that is another place than the change. */
    readonly locator?: Locator;
  } | null;
  readonly locator: Locator;
}

export const statedShape = z
  .strictObject({
    printed: PrintedSchema,
    reading: RequirementSchema,
    year: YearSchema,
    estimated: z.literal(true).exactOptional(),
    locator: LocatorSchema,
    evidence: EvidenceSchema.exactOptional(),
    revisions: z.array(RevisionSchema).max(100).readonly().exactOptional(),
  })
  .readonly();

/** {@link Stated} as a schema. */
export const StatedSchema: z.ZodType<Stated> = statedShape;

/** A printed figure about the past, such as a baseline, with its reading and its place. @category Model */
export interface Stated {
  /** The cell as printed. */
  readonly printed: string;
  /** What the cell says. */
  readonly reading: Requirement;
  /** The year it speaks of. */
  readonly year: number;
  /** Printed with a star: expected, or of an earlier year. */
  readonly estimated?: true;
  readonly locator: Locator;
  /** What it rests on, and how far that is to be trusted. */
  readonly evidence?: Evidence;
  /** Earlier forms of this figure, oldest first. */
  readonly revisions?: readonly Revision[];
}

export const targetShape = z
  .strictObject({
    printed: PrintedSchema,
    requirement: RequirementSchema,
    span: SpanSchema,
    estimated: z.literal(true).exactOptional(),
    locator: LocatorSchema,
    evidence: EvidenceSchema.exactOptional(),
    revisions: z.array(RevisionSchema).max(100).readonly().exactOptional(),
  })
  .readonly();

/** {@link Target} as a schema. */
export const TargetSchema: z.ZodType<Target> = targetShape;

/** What a plan requires of an indicator, as printed and as read. @category Model */
export interface Target {
  /** The cell as printed. */
  readonly printed: string;
  /** What it requires. */
  readonly requirement: Requirement;
  readonly span: Span;
  /** Printed with a star: expected, or taken from a higher plan. */
  readonly estimated?: true;
  readonly locator: Locator;
  /** What it rests on, and how far that is to be trusted. */
  readonly evidence?: Evidence;
  /** Earlier forms of this target, oldest first. */
  readonly revisions?: readonly Revision[];
}
