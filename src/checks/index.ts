/**
 * Floor 4: semantic checks of a plan. A plan, and where there is one the previous plan, make findings that give their arithmetic.
 *
 * @packageDocumentation
 */
export { type CheckOptions, check } from "./check.js";
export { checkDraft } from "./drafts/check-draft.js";
export {
  type Finding,
  type FindingFact,
  type FindingFacts,
  type Ref,
  type RefKind,
  SEVERITIES,
  type Severity,
} from "./finding.js";
export {
  checkObservations,
  OBSERVATION_CHECKS,
  type ObservationCheck,
  type ObservationCheckCode,
} from "./observations/check-observations.js";
export { type CheckContext, type Draft, FAMILIES, type Family, type Rule } from "./rule.js";
export { CHECKS, type CheckCode, FINDING_CODES, type FindingCode } from "./rules.js";
