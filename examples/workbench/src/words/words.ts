import type { Work } from "five-year-plan";
import type { Problem } from "../evidence/problem";
import type { Form } from "../report/forms";
import type { View } from "../route";

/** What the workbench says of itself; the words for verdicts, steps and errors come with the library. */
export type Words = {
  readonly title: string;
  readonly skip: string;
  readonly loading: string;
  readonly views: { readonly [K in View]: string };
  readonly plan: string;
  readonly asOf: string;
  readonly language: string;
  readonly report: string;
  readonly more: string;
  readonly exporting: string;
  readonly all: string;
  readonly clear: string;
  readonly shownOf: string;
  readonly nothingFits: string;
  readonly targets: {
    readonly [K in
      | "filters"
      | "byStatus"
      | "binding"
      | "certainty"
      | "gapNote"
      | "countyNote"
      | "noEvidence"
      | "noEvidenceNote"
      | "example"
      | "load"
      | "noSteps"
      | "chart"
      | "drawing"
      | "from"
      | "fillIn"
      | "unmatched"]: string;
  };
  readonly document: {
    readonly [K in
      | "take"
      | "takeNote"
      | "file"
      | "paste"
      | "usePasted"
      | "useExample"
      | "example"
      | "reading"
      | "ofWhat"
      | "counts"
      | "place"
      | "first"
      | "last"
      | "headMissing"
      | "noDraft"
      | "text"
      | "issues"
      | "noIssues"
      | "line"
      | "indicators"
      | "assumptions"
      | "assumptionsNote"
      | "confirmedOf"
      | "confirmAll"
      | "confirm"
      | "direction"
      | "baseYear"
      | "targetYear"
      | "otherAssumptions"
      | "judge"
      | "withResults"]: string;
  };
  readonly checks: { readonly [K in "intro" | "none" | "inText" | "ofPlan" | "ofFigures" | "ofDraft"]: string };
  readonly exports: { readonly [K in Form]: string };
  readonly figures: { readonly [K in "title" | "note" | "wrong"]: string };
  readonly charts: { readonly [K in "intro" | "noRows" | "csv" | "svg"]: string };
  readonly map: {
    readonly [K in
      | "placed"
      | "placedNote"
      | "unplaced"
      | "unplacedNote"
      | "noTier"
      | "more"
      | "highlight"
      | "choose"
      | "township"
      | "other"
      | "seat"
      | "anchor"
      | "km"
      | "noRoles"
      | "noProjects"
      | "allProjects"
      | "noPlaces"
      | "noPlacesNote"
      | "hint"
      | "isPlaced"
      | "notPlaced"
      | "precision"
      | "unnamed"]: string;
  };
  readonly projects: {
    readonly [K in
      | "search"
      | "searchHint"
      | "box"
      | "place"
      | "work"
      | "size"
      | "project"
      | "count"
      | "none"
      | "noneNote"
      | "elsewhere"
      | "years"
      | "phase"]: string;
  };
  readonly work: { readonly [K in Work]: string };
  readonly data: {
    readonly [K in
      | "ownPlan"
      | "ownPlanNote"
      | "planFile"
      | "observations"
      | "observationsNote"
      | "columns"
      | "file"
      | "paste"
      | "use"
      | "forget"
      | "loaded"
      | "none"
      | "refused"
      | "kept"
      | "moreProblems"
      | "pasted"
      | "embedded"
      | "filledIn"
      | "edited"
      | "exampleName"
      | "year"
      | "value"
      | "source"
      | "evidenceStatus"
      | "firstRows"]: string;
  };
  readonly problem: {
    readonly [K in
      | Exclude<Problem["kind"], "issue" | "error" | "document" | "save-as" | "no-text" | "nothing-read">
      | "line"]: string;
  };
};
