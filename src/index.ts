/**
 * The main door: the model with its parsers and constructors, the calculators, the notation, the layout and the assessment.
 * No data and no wording: those have doors of their own.
 *
 * @packageDocumentation
 */
export * from "./assessment/index.js";
export * from "./calculators/index.js";
export * from "./checks/index.js";
export {
  type Compared,
  compareDemands,
  type Demand,
  demandOf,
  type Ends,
  type Extent,
  extentOf,
  type FigureKind,
  type Figures,
  figureKind,
  INCOMPARABLE,
  type Incomparable,
  isWithinPrintedUnit,
  type KnownSide,
  type Side,
  statedLevel,
} from "./demand/index.js";
export { ERROR_CODES } from "./kernel/index.js";
export * from "./layout/index.js";
export * from "./model/index.js";
export * from "./notation/index.js";
