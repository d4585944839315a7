/** What the steps of a working say besides their formulas. `{name}` stands for an input of that name. @category Wording */
export type StepWords = {
  /** What inputs are called that are not called by where they come from. */
  readonly stepInput: { readonly [name: string]: string };
  /** Steps that are sentences and no formulas. */
  readonly stepSentence: {
    readonly [K in
      | "linearPath"
      | "valueOnPath"
      | "pathFromRates"
      | "paceStatus"
      | "unmoved"
      | "paceOutlook"
      | "gradeRank"
      | "applyMethod"
      | "gapBetter"
      | "holds"
      | "fails"
      | "met"
      | "notMet"]: string;
  };
  /** Standards that grades are of. */
  readonly gradeScale: { readonly [scale: string]: string };
  /** A grade on its scale. */
  readonly grade: { readonly [grade: string]: string };
};
