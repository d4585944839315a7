import * as z from "zod";
import {
  AGREEMENTS,
  type Assessment,
  type MethodVerdict,
  OUTLOOKS,
  REASONS,
  type Source,
  STANDINGS,
  STATUSES,
  STEP_CALCULATORS,
  type Step,
  type StepInput,
  VERDICT_ASSUMPTIONS,
  VERDICT_NUMBERS,
  type Verdict,
} from "../../assessment/index.js";
import {
  BASES,
  IdSchema,
  LocatorSchema,
  OBSERVATION_MEASURES,
  OBSERVATION_STATUSES,
  PolicySchema,
  PrintedSchema,
  TargetSchema,
  TRUSTS,
  VintageSchema,
  YearSchema,
} from "../../model/index.js";

/** Decimal text as the calculators give it: 34 significant digits, so more places than anything printed. */
export const ComputedSchema = z
  .string()
  .max(2100)
  .regex(/^-?[0-9]+(?:\.[0-9]+)?$/);

/** What goes into a step or comes out of it as text: mostly decimal text, and a grade where grades are compared. */
const ValueSchema = PrintedSchema;
const StatusSchema = z.enum(STATUSES);
const PolicyNameSchema = z.enum([
  "about",
  "inStep",
  "roughlyInStep",
  "onTrack",
  "ahead",
  "structure",
  "reach",
  "missing",
  "comparison",
  "levelInMeanColumn",
]);
const spanShape = z.strictObject({ from: YearSchema, to: YearSchema }).readonly();

/** How far what a number comes from is to be trusted, and what it was taken from. */
const resting = {
  trust: z.enum(TRUSTS).exactOptional(),
  sources: z.array(IdSchema).readonly().exactOptional(),
};

const sourceShape = z.discriminatedUnion("from", [
  z
    .strictObject({
      from: z.literal("observation"),
      indicator: IdSchema,
      year: YearSchema.exactOptional(),
      span: spanShape.exactOptional(),
      status: z.enum(OBSERVATION_STATUSES),
      unit: PrintedSchema.exactOptional(),
      measure: z.enum(OBSERVATION_MEASURES).exactOptional(),
      basis: z.enum(BASES).exactOptional(),
      source: PrintedSchema.exactOptional(),
      vintage: VintageSchema.exactOptional(),
      locator: LocatorSchema.exactOptional(),
      ...resting,
    })
    .readonly(),
  z.strictObject({ from: z.literal("baseline"), year: YearSchema, locator: LocatorSchema, ...resting }).readonly(),
  z.strictObject({ from: z.literal("target"), locator: LocatorSchema, ...resting }).readonly(),
  z
    .strictObject({
      from: z.literal("reference"),
      name: PrintedSchema,
      year: YearSchema.exactOptional(),
      basis: z.enum(BASES).exactOptional(),
    })
    .readonly(),
  z.strictObject({ from: z.literal("policy"), name: PolicyNameSchema }).readonly(),
  z.strictObject({ from: z.literal("step"), step: z.int().min(0) }).readonly(),
  z.strictObject({ from: z.literal("year") }).readonly(),
  z.strictObject({ from: z.literal("plan") }).readonly(),
]);

/** `Source` as a schema. */
export const SourceSchema: z.ZodType<Source> = sourceShape;

const inputShape = z
  .strictObject({
    name: PrintedSchema,
    value: z.union([ValueSchema, z.number(), z.array(ValueSchema).readonly()]),
    source: z.union([SourceSchema, z.array(SourceSchema).readonly()]),
    gives: z.enum(["observed", "required"]).exactOptional(),
  })
  .readonly();

/** `StepInput` as a schema. */
export const StepInputSchema: z.ZodType<StepInput> = inputShape;

const stepShape = z
  .strictObject({
    calculator: z.enum(STEP_CALCULATORS),
    inputs: z.array(StepInputSchema).readonly(),
    result: z.union([ValueSchema, z.boolean(), z.array(ValueSchema).readonly()]),
    gives: z.enum(VERDICT_NUMBERS).exactOptional(),
  })
  .readonly();

/** `Step` as a schema. */
export const StepSchema: z.ZodType<Step> = stepShape;

/** Whether a class is certain, or what it depends on and which are possible. */
function certaintyOf<T extends z.ZodType, K extends string>(status: T, dependsOn: readonly K[]) {
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("certain") }).readonly(),
    z.strictObject({ kind: z.enum(dependsOn), reachable: z.array(status).readonly() }).readonly(),
  ]);
}

const computed = () => ComputedSchema.exactOptional();

const methodShape = z
  .strictObject({
    method: PrintedSchema,
    version: PrintedSchema,
    value: ComputedSchema.exactOptional(),
    score: ComputedSchema.exactOptional(),
    status: PrintedSchema,
    label: PrintedSchema,
    means: StatusSchema,
    refused: PrintedSchema.exactOptional(),
    certainty: certaintyOf(PrintedSchema, ["depends-on-rounding"]),
  })
  .readonly();

/** `MethodVerdict` as a schema. */
export const MethodVerdictSchema: z.ZodType<MethodVerdict> = methodShape;

/** `Verdict` as a schema, its type unnamed, for the test that holds it against `Verdict`. */
export const verdictShape = z
  .strictObject({
    indicator: IdSchema,
    attribute: z.enum(["binding", "anticipatory"]).nullable(),
    target: TargetSchema,
    asOf: YearSchema,
    status: StatusSchema,
    standing: z.enum(STANDINGS),
    certainty: certaintyOf(StatusSchema, ["depends-on-rounding", "depends-on-evidence"]),
    method: PrintedSchema,
    policy: z.array(PolicyNameSchema).readonly(),
    because: z.array(StepSchema).readonly(),
    reason: z.enum(REASONS).exactOptional(),
    outlook: z.enum(OUTLOOKS).exactOptional(),
    lapsed: YearSchema.exactOptional(),
    assumed: z.array(YearSchema).readonly().exactOptional(),
    estimated: z.array(YearSchema).readonly().exactOptional(),
    ties: z
      .array(
        z
          .strictObject({
            year: YearSchema,
            from: YearSchema.exactOptional(),
            used: PrintedSchema,
            also: z.array(PrintedSchema).readonly(),
            more: z.int().positive().exactOptional(),
          })
          .readonly(),
      )
      .readonly()
      .exactOptional(),
    assumptions: z.array(z.enum(VERDICT_ASSUMPTIONS)).readonly().exactOptional(),
    asserted: z.literal(true).exactOptional(),
    methods: z.array(MethodVerdictSchema).readonly().exactOptional(),
    agreement: z.enum(AGREEMENTS).exactOptional(),
    gaps: z.array(ComputedSchema).readonly().exactOptional(),
    observed: computed(),
    required: computed(),
    expected: computed(),
    gap: computed(),
    shareOfTime: computed(),
    shareOfDistance: computed(),
    requiredPace: computed(),
    currentPace: computed(),
    bestPace: computed(),
    yearsToReach: computed(),
    projected: computed(),
    flipsAt: computed(),
  })
  .readonly();

/** `Verdict` as a schema. */
export const VerdictSchema: z.ZodType<Verdict> = verdictShape;

const count = z.int().min(0);

/** `StatusCounts` as a schema. */
export const StatusCountsSchema = z
  .strictObject({
    achieved: count,
    ahead: count,
    "on-track": count,
    behind: count,
    "off-track": count,
    missed: count,
    undetermined: count,
  })
  .readonly();

/** `Assessment` as a schema, its type unnamed, for the test that holds it against `Assessment`. */
export const assessmentShape = z
  .strictObject({
    plan: IdSchema,
    asOf: YearSchema,
    policy: PolicySchema,
    verdicts: z.array(VerdictSchema).readonly(),
    counts: z
      .strictObject({
        byStatus: StatusCountsSchema,
        byAttribute: z
          .strictObject({ binding: StatusCountsSchema, anticipatory: StatusCountsSchema, none: StatusCountsSchema })
          .readonly(),
      })
      .readonly(),
    compliance: z.enum(["compliant", "at-risk", "breached", "undetermined"]),
    unmatched: z.array(IdSchema).readonly(),
  })
  .readonly();

/** `Assessment` as a schema; a document may name its JSON Schema. */
export const AssessmentSchema: z.ZodType<Assessment> = assessmentShape
  .unwrap()
  .extend({ $schema: PrintedSchema.exactOptional() })
  .readonly();
