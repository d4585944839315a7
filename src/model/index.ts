/**
 * Floor 2: a plan as typed, exact, citable data, and the constructors and parsers that let it in.
 *
 * @packageDocumentation
 */

export { suggestion } from "../kernel/index.js";
export { type Allowance, AllowanceSchema, parseAllowances } from "./allowance.js";
export {
  type Amendment,
  AmendmentSchema,
  parseAmendment,
  parseSettlement,
  type Settlement,
  SettlementSchema,
} from "./amendment.js";
export { BASES, type Basis } from "./basis.js";
export { type Box, BoxSchema, type ProjectGroup, ProjectGroupSchema } from "./box.js";
export { BOX_KINDS } from "./box-kind.js";
export { type Chapter, ChapterSchema, type Section, SectionSchema } from "./chapter.js";
export { type Commitment, CommitmentSchema } from "./commitment.js";
export { type Correction, CorrectionSchema } from "./correction.js";
export {
  defineBox,
  defineChapter,
  defineCommitment,
  defineIndicator,
  defineObservation,
  definePart,
  defineProject,
  defineStatement,
  defineTarget,
  defineTownship,
} from "./define/define-parts.js";
export { definePlan } from "./define/define-plan.js";
export type { ReferencesResolve } from "./define/references.js";
export {
  change,
  composition,
  delegated,
  grade,
  growth,
  inStep,
  level,
  type OneBound,
  qualitative,
  type Range,
  relative,
} from "./define/requirements.js";
export { type Definition, DefinitionSchema } from "./definition.js";
export { DIRECTIONS } from "./direction.js";
export { ASSUMPTION_CODES, type Assumption, type AssumptionCode } from "./draft/assumption.js";
export type { DraftOptions } from "./draft/options.js";
export type { DraftOutline, DraftTable, OutlineDraftOptions } from "./draft/outline/source.js";
export { toPreviousDraft } from "./draft/outline/to-previous-draft.js";
export { type DraftSpan, spanOf } from "./draft/span.js";
export { toBreakdownDraft } from "./draft/to-breakdown-draft.js";
export { observationAssumptions, toObservationDraft } from "./draft/to-observation-draft.js";
export { draftAssumptions, toPlanDraft } from "./draft/to-plan-draft.js";
export {
  type AgreedEvidence,
  type DisputedEvidence,
  type Evidence,
  EvidenceSchema,
  type Variant,
  VariantSchema,
} from "./evidence.js";
export { figureUnit } from "./figure-unit.js";
export { FORMS, type Form } from "./forms.js";
export { type Indicator, IndicatorSchema } from "./indicator.js";
export { ISSUE_CODES, type Issue, type IssueCode } from "./issue.js";
export {
  type Belt,
  BeltSchema,
  type Corridor,
  CorridorSchema,
  type Layout,
  LayoutSchema,
  type Role,
  RoleSchema,
  type Structure,
  StructureSchema,
  type Zone,
  ZoneSchema,
} from "./layout.js";
export { type Locator, LocatorSchema } from "./locator.js";
export { type MethodDescription, MethodDescriptionSchema, parseMethodDescription } from "./method.js";
export {
  OBSERVATION_MEASURES,
  OBSERVATION_STATUSES,
  type Observation,
  type ObservationMeasure,
  ObservationSchema,
  type ObservationStatus,
  ObservationsSchema,
} from "./observation.js";
export { type ParseResult, safeParse as safeParseWith } from "./parse.js";
export { parseObservations, refuseObservations, safeParseObservations } from "./parse-observations.js";
export { parsePlan, safeParsePlan } from "./parse-plan.js";
export { parsePlanText, safeParsePlanText } from "./parse-plan-text.js";
export { safeParseText } from "./parse-text.js";
export { type Part, PartSchema } from "./part.js";
export { type Coordinates, CoordinatesSchema, type Place, type PlaceCode, PlaceCodeSchema, PlaceSchema } from "./place.js";
export { isBareFigure, isPlainObservation } from "./plain-observation.js";
export { type Plan, PlanSchema, SCHEMA_VERSION } from "./plan.js";
export { POINT_BOUNDS } from "./point-bound.js";
export { DEFAULT_POLICY, type Policy, PolicyDocumentSchema, type PolicyName, PolicySchema, parsePolicy } from "./policy.js";
export { type Project, ProjectSchema, type Quantity, QuantitySchema } from "./project.js";
export { PROJECT_STAGES } from "./project-stage.js";
export { type Publication, PublicationSchema } from "./publication.js";
export {
  boxOf,
  type CommitmentQuery,
  chapterOf,
  findCommitments,
  findNames,
  findProjects,
  type IndicatorIdOf,
  indicatorOf,
  NAMED,
  type Named,
  type NameFound,
  type PlanOf,
  type ProjectQuery,
  placesInside,
  projectOf,
  type WithIndicators,
} from "./query/index.js";
export { OBSERVATION_COLUMNS, type ObservationColumn } from "./reading/columns.js";
export { type DuplicateKey, duplicateKey } from "./reading/duplicate-key.js";
export { OBSERVATION_FORMATS, type ObservationFormat } from "./reading/formats.js";
export { indicatorsNamed } from "./reading/indicator-names.js";
export { JSON_FAULTS, type JsonFault } from "./reading/json-fault.js";
export { type CodedStatus, SDMX_STATUSES } from "./reading/observation-status.js";
export { type ObservationsReading, readObservations, readObservationText } from "./reading/read-observations.js";
export type {
  ObservationRow,
  ObservationsSummary,
  ReadObservationsOptions,
} from "./reading/reader.js";
export { isRedefined } from "./redefined.js";
export { refuseUnlessOutline } from "./refuse-unless-outline.js";
export { refuseUnlessPlan } from "./refuse-unless-plan.js";
export { RequirementSchema } from "./requirement.js";
export {
  parseRebasing,
  parseRedefinition,
  type Rebasing,
  RebasingSchema,
  type Redefinition,
  RedefinitionSchema,
} from "./series-change.js";
export { type Span, SpanSchema } from "./span.js";
export { type Point, PointSchema, type Statement, StatementSchema } from "./statement.js";
export { STATUSES, type Status } from "./status.js";
export { REVISION_KINDS, type Revision, RevisionSchema, type Stated, StatedSchema, type Target, TargetSchema } from "./target.js";
export { type Term, TermSchema } from "./term.js";
export { type Text, TextSchema } from "./text.js";
export { PUBLICATION_KINDS, TRUSTS, type Trust } from "./trust.js";
export { DateSchema, DecimalTextSchema, IdSchema, PrintedSchema, ProjectIdSchema, VintageSchema, YearSchema } from "./values.js";
export { WORKS, type Work } from "./works.js";
