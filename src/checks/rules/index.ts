import { baselineDiffersFromMean } from "./baseline-differs-from-mean.js";
import { baselineWithoutNumber } from "./baseline-without-number.js";
import { baselineYearDiffers } from "./baseline-year-differs.js";
import { bindingTiedToAnticipatory } from "./binding-tied-to-anticipatory.js";
import { bindingWithoutNumber } from "./binding-without-number.js";
import { boundAgainstDirection } from "./bound-against-direction.js";
import { commitmentsDiffer } from "./commitments-differ.js";
import { definitionMayDiffer } from "./definition-may-differ.js";
import { directionAgainstName } from "./direction-against-name.js";
import { directionUnknown } from "./direction-unknown.js";
import { divisionTotals } from "./division-totals.js";
import { duplicateId } from "./duplicate-id.js";
import { duplicateIndicator } from "./duplicate-indicator.js";
import { duplicateProject } from "./duplicate-project.js";
import { figureFormDiffers } from "./figure-form-differs.js";
import { figuresDiffer } from "./figures-differ.js";
import { growthTargetOnLevel } from "./growth-target-on-level.js";
import { implausibleJump } from "./implausible-jump.js";
import { levelAgainstChange } from "./level-against-change.js";
import { levelAgainstGrowth } from "./level-against-growth.js";
import { missingAttribute } from "./missing-attribute.js";
import { missingUnit } from "./missing-unit.js";
import { nameCount } from "./name-count.js";
import { numberingGap } from "./numbering-gap.js";
import { pagesOutOfOrder } from "./pages-out-of-order.js";
import { partCount } from "./part-count.js";
import { placeCodeMismatch } from "./place-code-mismatch.js";
import { placeCycle } from "./place-cycle.js";
import { placeInTwoTiers } from "./place-in-two-tiers.js";
import { placeNotNamed } from "./place-not-named.js";
import { projectCount } from "./project-count.js";
import { projectQuantitiesDiffer } from "./project-quantities-differ.js";
import { relativeCircle } from "./relative-circle.js";
import { reversedRange } from "./reversed-range.js";
import { reversedSpan } from "./reversed-span.js";
import { revisionNotTold } from "./revision-not-told.js";
import { roleListDiffers } from "./role-list-differs.js";
import { shareAbove100 } from "./share-above-100.js";
import { similarProject } from "./similar-project.js";
import { stageDiffers } from "./stage-differs.js";
import { statedGrowth } from "./stated-growth.js";
import { statedQuotient } from "./stated-quotient.js";
import { structureSumRule } from "./structure-sum.js";
import { targetBehindBaseline } from "./target-behind-baseline.js";
import { targetDiffers } from "./target-differs.js";
import { targetEqualsBaseline } from "./target-equals-baseline.js";
import { targetFixedAndOpen } from "./target-fixed-and-open.js";
import { targetStrengthDiffers } from "./target-strength-differs.js";
import { unitDiffers } from "./unit-differs.js";
import { unitSpelling } from "./unit-spelling.js";
import { unresolvedLocator } from "./unresolved-locator.js";
import { unresolvedReference } from "./unresolved-reference.js";
import { weakerThanPrevious } from "./weaker-than-previous.js";
import { yearOutsidePeriod } from "./year-outside-period.js";

/** Every rule, family by family: findings come in this order. */
export const RULES = [
  duplicateId,
  unresolvedReference,
  unresolvedLocator,
  numberingGap,
  pagesOutOfOrder,
  placeCodeMismatch,
  structureSumRule,
  statedGrowth,
  statedQuotient,
  projectCount,
  nameCount,
  reversedSpan,
  yearOutsidePeriod,
  targetDiffers,
  targetStrengthDiffers,
  targetFixedAndOpen,
  commitmentsDiffer,
  figuresDiffer,
  figureFormDiffers,
  baselineDiffersFromMean,
  shareAbove100,
  reversedRange,
  levelAgainstGrowth,
  levelAgainstChange,
  growthTargetOnLevel,
  implausibleJump,
  targetBehindBaseline,
  targetEqualsBaseline,
  boundAgainstDirection,
  directionAgainstName,
  weakerThanPrevious,
  definitionMayDiffer,
  bindingTiedToAnticipatory,
  bindingWithoutNumber,
  baselineWithoutNumber,
  baselineYearDiffers,
  missingAttribute,
  directionUnknown,
  relativeCircle,
  revisionNotTold,
  divisionTotals,
  partCount,
  roleListDiffers,
  placeInTwoTiers,
  placeNotNamed,
  placeCycle,
  duplicateProject,
  similarProject,
  projectQuantitiesDiffer,
  stageDiffers,
  duplicateIndicator,
  unitDiffers,
  unitSpelling,
  missingUnit,
] as const;
