import type {
  Agreement,
  Alignment,
  AnnualCheck,
  Asks,
  Assessment,
  Breakdown,
  Cause,
  Certainty,
  CompositeIndex,
  Normalisation,
  Outlook,
  Reason,
  Standing,
  Status,
  StepCalculator,
  ThresholdFigure,
  VerdictAssumption,
  VerdictNumber,
} from "../assessment/index.js";
import type { Family, FindingCode, Severity } from "../checks/index.js";
import type { Incomparable } from "../demand/index.js";
import type { ErrorCode } from "../kernel/index.js";
import type {
  AssumptionCode,
  Basis,
  Box,
  Indicator,
  Named,
  ObservationStatus,
  Place,
  PlaceCode,
  PolicyName,
  Project,
  Publication,
  Trust,
} from "../model/index.js";
import type { Expectation, Mark, ReadingNote, TableIssueCode } from "../notation/index.js";
import type { ChartWords } from "./charts/words.js";
import type { DatasetWords } from "./dataset/words.js";
import type { FileWords } from "./files/words.js";
import type { IssueWords } from "./issue-words.js";
import type { MethodWords } from "./method/words.js";
import type { OutlineWords } from "./outline/words.js";
import type { PrintedWords } from "./printed/words.js";
import type { ReportWords } from "./report/words.js";
import type { ShowWords } from "./show-words.js";
import type { StepWords } from "./step/words.js";
import type { VerdictWords } from "./verdict/words.js";
import type { WorkbookWords } from "./workbook/words.js";

/** The languages the library speaks. @category Wording */
export type Locale = "zh" | "en";

/** Words for every code, in one language. `{name}` in a phrase stands for a fact of that name. @category Wording */
export type Words = DatasetWords &
  FileWords &
  IssueWords &
  ShowWords &
  VerdictWords &
  MethodWords &
  StepWords &
  PrintedWords &
  OutlineWords &
  WorkbookWords & {
    readonly status: { readonly [K in Status]: string };
    /** What a verdict takes for granted. */
    readonly verdictAssumption: { readonly [K in VerdictAssumption]: string };
    readonly standing: { readonly [K in Standing]: string };
    readonly certainty: { readonly [K in Certainty["kind"]]: string };
    readonly compliance: { readonly [K in Assessment["compliance"] | "as-expected" | "none"]: string };
    readonly attribute: { readonly [K in "binding" | "anticipatory" | "none"]: string };
    readonly direction: { readonly [K in Indicator["direction"]]: string };
    readonly reason: { readonly [K in Reason]: string };
    readonly number: { readonly [K in Exclude<VerdictNumber, "flipsAt">]: string };
    readonly policy: { readonly [K in PolicyName]: string };
    readonly method: { readonly [id: string]: string };
    readonly outlook: { readonly [K in Outlook]: string };
    readonly agreement: { readonly [K in Agreement]: string };
    /** Words for the classes of the library's methods; a class that is not here has the method's own label. */
    readonly methodClass: { readonly [key: string]: string };
    readonly step: { readonly [K in StepCalculator]: string };
    readonly asks: { readonly [K in Asks]: string };
    /** A change by at least nothing, or by more. */
    readonly changeOfNone: { readonly [K in "noDecrease" | "noIncrease" | "increase" | "decrease"]: string };
    /** What a target asks, with what it is compared with or who sets it; and of what adds up, how much so far. */
    readonly asksOf: { readonly [K in "relative" | "delegated" | "total"]: string };
    /** What figure the cuts of a target are of. */
    readonly thresholdFigure: { readonly [K in ThresholdFigure]: string };
    /** From where a status would be another one. */
    readonly turning: { readonly [K in "from" | "above" | "upTo" | "below"]: string };
    readonly observationStatus: { readonly [K in ObservationStatus]: string };
    readonly basis: { readonly [K in Basis]: string };
    readonly trust: { readonly [K in Trust]: string };
    readonly publication: { readonly [K in Publication["kind"]]: string };
    /** Cells of a row that were not found. */
    readonly cell: { readonly [K in NonNullable<Indicator["notFound"]>[number]]: string };
    readonly cause: { readonly [K in Cause["code"]]: string };
    readonly annual: { readonly [K in AnnualCheck["code"]]: string };
    readonly alignment: { readonly [K in Alignment["code"]]: string };
    readonly incomparable: { readonly [K in Incomparable]: string };
    readonly breakdown: { readonly [K in Breakdown["code"]]: string };
    readonly breakdownRefusal: { readonly [K in NonNullable<Breakdown["reason"]>]: string };
    readonly normalisation: { readonly [K in Normalisation]: string };
    readonly indexRefusal: { readonly [K in NonNullable<CompositeIndex["refused"]>]: string };
    readonly source: {
      readonly [K in "observation" | "baseline" | "target" | "reference" | "policy" | "step" | "year" | "plan"]: string;
    };
    readonly error: { readonly [K in ErrorCode]: string };
    /** What a finding is called. */
    readonly findingTitle: { readonly [K in FindingCode]: string };
    /** What a finding says. */
    readonly finding: { readonly [K in FindingCode]: string };
    /** Words for the codes that a finding's facts hold. */
    readonly findingTerm: { readonly [term: string]: string };
    readonly severity: { readonly [K in Severity]: string };
    readonly family: { readonly [K in Family]: string };
    readonly mark: { readonly [K in Mark]: string };
    readonly note: { readonly [K in ReadingNote]: string };
    readonly expectation: { readonly [K in Expectation]: string };
    readonly tableIssue: { readonly [K in TableIssueCode]: string };
    readonly assumption: { readonly [K in AssumptionCode]: string };
    readonly boolean: { readonly true: string; readonly false: string };
    readonly phrase: {
      readonly unsourced: string;
      readonly asserted: string;
      readonly rounding: string;
      readonly evidence: string;
      readonly assumed: string;
      readonly estimated: string;
      readonly lapsed: string;
      readonly brokenIn: string;
      readonly tie: string;
      readonly method: string;
      readonly gaps: string;
      readonly because: string;
      readonly policyUsed: string;
      readonly mayBe: string;
      readonly notJson: string;
      readonly wrongOption: string;
      readonly wrongArgument: string;
      readonly givenIs: string;
      readonly shouldBe: string;
      readonly firstAt: string;
      readonly notEmpty: string;
      readonly remove: string;
      readonly oneOf: string;
      readonly didYouMean: string;
      readonly write: string;
      readonly expectedForm: string;
      readonly at: string;
      readonly colon: string;
      readonly comma: string;
      readonly to: string;
      readonly or: string;
      readonly list: string;
      readonly clause: string;
      readonly aside: string;
      readonly ofStep: string;
      readonly withUnit: string;
      readonly inYear: string;
      readonly higher: string;
      readonly lower: string;
      readonly more: string;
      readonly fewer: string;
      readonly year: string;
      readonly span: string;
    };
    readonly chart: ChartWords;
    readonly report: ReportWords;
    readonly named: { readonly [K in Named]: string };
    /** What a box holds. */
    readonly boxKind: { readonly [K in Box["kind"]]: string };
    readonly projectStage: { readonly [K in NonNullable<Project["stage"]>]: string };
    readonly placeKind: { readonly [K in Place["kind"]]: string };
    readonly codeScheme: { readonly [K in PlaceCode["scheme"]]: string };
    /** What the command line says. */
    readonly cli: {
      readonly summary: string;
      readonly counted: string;
      readonly unmatched: string;
      readonly noObservations: string;
      readonly moreFindings: string;
      readonly asOf: string;
      readonly unknownPlan: string;
      readonly unknownPart: string;
      readonly whichPart: string;
      readonly noSuchPart: string;
      readonly severalSuch: string;
      readonly nothingFound: string;
      readonly noTargets: string;
      readonly unknownIndicator: string;
      readonly severalIndicators: string;
      readonly badEnding: string;
      readonly cannotWrite: string;
      readonly written: string;
      readonly standardOutput: string;
      readonly isFile: string;
      readonly diskFull: string;
      readonly tooLarge: string;
      readonly valid: string;
      readonly validRows: string;
      readonly invalidRows: string;
      readonly converted: string;
      readonly withoutValue: string;
      readonly notConverted: string;
      readonly rowsSoFar: string;
      readonly needsFolder: string;
      readonly needsFile: string;
      readonly needsDialect: string;
      readonly cannotRead: string;
      readonly noSuchFile: string;
      readonly isFolder: string;
      readonly notAllowed: string;
      readonly notUtf8: string;
      readonly inRow: string;
      readonly badReference: string;
      readonly badYear: string;
      readonly unknownRule: string;
      readonly badSeverity: string;
      readonly findings: string;
      readonly countedFindings: string;
      readonly noFindings: string;
      readonly against: string;
      readonly cellOrFile: string;
      readonly noCell: string;
      readonly badRows: string;
      readonly read: string;
      readonly unread: string;
      readonly expected: string;
      readonly place: string;
    };
    readonly heading: {
      readonly [K in
        | "no"
        | "id"
        | "indicator"
        | "attribute"
        | "unit"
        | "target"
        | "observed"
        | "gap"
        | "status"
        | "reason"
        | "method"
        | "plan"
        | "title"
        | "indicators"
        | "period"
        | "base"
        | "asks"
        | "figure"
        | "note"
        | "category"
        | "column"
        | "printed"
        | "reading"]: string;
    };
  };
