/**
 * Floor 3: what a target requires, read once for everybody who works with it.
 *
 * @packageDocumentation
 */

export {
  isBaseConverted,
  isBaseUnlike,
  type PrintedBase,
  printedBase,
  type Start,
  startOf,
  statedLevel,
} from "./base.js";
export { baseEnds } from "./base-ends.js";
export { basisOf } from "./basis.js";
export { type Compared, compareDemands, INCOMPARABLE, type Incomparable } from "./compare.js";
export { isBaseCounted, isCounting, isExactCount } from "./counted.js";
export { conceptOf, isBaseAlike, type Redefined, redefinedIn, sameDefinition } from "./definition.js";
export { type Demand, demandOf } from "./demand-of.js";
export { type Extent, extentOf, isQuotient } from "./extent.js";
export { type FigureKind, type Figures, figureKind, figuresOf, kindOf, tellsFalls } from "./figures.js";
export { type Ends, endsOf, isStrict, type KnownSide, type Side, type Sided, sideOf, sideOfBound } from "./side.js";
export { type Counted, inFigures, isCounted, requirementIn, targetUnit } from "./unit.js";
export { isWithinPrintedUnit, unitOf } from "./way.js";
export { firstYear, lastYear, printedYears, takesTogether, type Years, yearsOf } from "./years.js";
