/**
 * Floor 1: what a plan prints in one cell, read and printed. Reading needs no plan and knows no row of any table.
 *
 * @packageDocumentation
 */
export { amountNumbers } from "./amount-numbers.js";
export { isCountUnit } from "./count-unit.js";
export { countInName, isOpenList } from "./counts.js";
export {
  basisWord,
  type DataFigure,
  type DataYears,
  dataDate,
  dataFigure,
  dataYears,
  type FigureReading,
  measureWord,
} from "./data/data-cell.js";
export { dataGrade } from "./data/data-grade.js";
export { type DataHeading, dataHeading, type StatusWord, statusWord } from "./data/data-heading.js";
export { dataName } from "./data/data-name.js";
export { figuresIn, type LeadWord, type TextFigure } from "./figures.js";
export { GRADE_SCALES, gradeRank } from "./grade-scales.js";
export { inPercent } from "./in-percent.js";
export { listedBeforeCount } from "./listed-before-count.js";
export { nameKey } from "./name-key.js";
export { isShareName, isUnitlessName } from "./name-share.js";
export { isBareName } from "./names/bare-name.js";
export { saysEachYear } from "./names/each-year.js";
export { GOVERNMENTS, type Government, governmentNamed, governmentOf } from "./names/government.js";
export { nameBasis, notedBasis, statedBasis } from "./names/name-basis.js";
export { nameDirection } from "./names/name-direction.js";
export { isMoney, isPerName, type NameExtent, nameExtent } from "./names/name-extent.js";
export { nameGrowth } from "./names/name-growth.js";
export type { NameDirection } from "./names/name-head.js";
export { type NameStage, nameStage } from "./names/name-stage.js";
export { saysOtherDefinition } from "./names/other-definition.js";
export { isSameSeries } from "./names/same-series.js";
export { growthKey, seriesKey } from "./names/series-key.js";
export { subjectKey } from "./names/subject-key.js";
export { numeralValue } from "./numerals.js";
export { printTarget } from "./print-target.js";
export { readTarget } from "./read-target.js";
export {
  CLEANUPS,
  type ClausePlace,
  type Cleanup,
  EXPECTATIONS,
  type Expectation,
  MARKS,
  type Mark,
  PART_KINDS,
  type PartKind,
  READING_NOTES,
  type ReadingContext,
  type ReadingNote,
  type ReadingPart,
  type TargetClause,
  type TargetReading,
} from "./reading.js";
export type {
  Amount,
  Bound,
  ChangeRequirement,
  CompositionRequirement,
  D,
  DelegatedRequirement,
  GradeRequirement,
  GrowthRequirement,
  LevelRequirement,
  NoRequirement,
  QualitativeRequirement,
  RelativeRequirement,
  Requirement,
} from "./requirement.js";
export { type BreakdownIndicator, type BreakdownTable, readBreakdownTable } from "./table/breakdown-table.js";
export { fits as cellFits } from "./table/fits.js";
export { type Heading, isLevelHeading, readHeading } from "./table/heading.js";
export {
  type IndicatorTable,
  TABLE_FORMATS,
  TABLE_ISSUE_CODES,
  type TableCell,
  type TableFigure,
  type TableFormat,
  type TableIndicator,
  type TableIssue,
  type TableIssueCode,
  type TableOptions,
  type TableResult,
  type TableRows,
  type TableTarget,
  type TableValue,
} from "./table/indicator-table.js";
export { isNote as isTableNote } from "./table/notes.js";
export { type Numbering, numberBefore } from "./table/numbering.js";
export { type JoinedTable, readIndicatorTable, readIndicatorTables } from "./table/read-indicator-table.js";
export type { TableSource } from "./table/source.js";
export { targetLine } from "./target-line.js";
export { unitEnd } from "./unit-grammar.js";
export { unitIn } from "./unit-in.js";
export { inUnit, isRateUnit, saysNoUnit, unitRatio } from "./units.js";
