/**
 * Floor 5: words for verdicts, steps and errors, in Chinese and English. Codes and facts come in, text goes out.
 *
 * @packageDocumentation
 */
export type { ChartWords } from "./charts/words.js";
export type { DatasetWords } from "./dataset/words.js";
export { describeCompliance } from "./describe-compliance.js";
export { describeError, describeIssue } from "./describe-error.js";
export { describeEvidence, type EvidenceText } from "./describe-evidence.js";
export { describeFinding } from "./describe-finding.js";
export { describeOutlineIssue } from "./describe-outline-issue.js";
export { rangeIn, rangeTextIn, turningPoints } from "./describe-range.js";
export { describeAssumption, describeTableIssue } from "./describe-table.js";
export { explainStep } from "./explain-step.js";
export type { FileWords } from "./files/words.js";
export { fill } from "./fill.js";
export { gapIn } from "./gap-in.js";
export { hanNumber } from "./han-number.js";
export { locate } from "./locate.js";
export { nameIn, nameWithUnit, textIn } from "./names.js";
export { shown } from "./number.js";
export { type NumberText, numberIn } from "./number-in.js";
export { numbersIn } from "./numbers-in.js";
export { observedIn } from "./observed.js";
export { policyValueIn } from "./policy-value.js";
export { publicationIn } from "./publication-in.js";
export { quotedIn } from "./quoted-in.js";
export { methodResult, remarks } from "./remarks.js";
export type { ReportWords } from "./report/words.js";
export { requirementIn } from "./requirement-in.js";
export { type RangeOf, rangeStatusIn, statusAmong, statusIn } from "./status-in.js";
export { baselineIn, targetIn } from "./target-in.js";
export { amountIn, columnIn, unitIn } from "./units.js";
export type { VerdictWords } from "./verdict/words.js";
export { wording } from "./wording.js";
export type { Locale, Words } from "./words.js";
export type { WorkbookWords } from "./workbook/words.js";
