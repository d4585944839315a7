import type { StepWords } from "./words.js";

/** What the steps of a working say, in English. */
export const stepEn: StepWords = {
  stepInput: {
    current: "actual",
    target: "target",
    base: "baseline",
    soFar: "achieved so far",
    targetRate: "target rate",
    totalYears: "years in all",
    now: "year assessed",
    start: "base year",
    end: "target year",
    years: "years",
  },
  stepSentence: {
    linearPath: "from {base} to {target} in {years} equal yearly steps: {result}",
    valueOnPath: "year {year}: {result}",
    pathFromRates: "from {base} at {rates}% a year: {result}",
    paceStatus: "pace ratio {quotient}; on track from {onTrack}, ahead from {ahead}: {result}",
    unmoved: "still within the printed precision of the baseline",
    paceOutlook: "{required} needed per year from here on, {current} per year so far, {best} in the best year: {result}",
    gradeRank: "{grade} ranks {result} in the {scale}",
    applyMethod: "{method}: {result}",
    gapBetter: "better than the target by",
    holds: "yes",
    fails: "no",
    met: "met",
    notMet: "not met",
  },
  gradeScale: {
    "surface-water": "surface water quality standard",
    groundwater: "groundwater quality standard",
    "sea-water": "sea water quality standard",
    "ambient-air": "ambient air quality standard",
  },
  grade: {
    I: "class I",
    II: "class II",
    III: "class III",
    IV: "class IV",
    V: "class V",
    "inferior-IV": "worse than class IV",
    "inferior-V": "worse than class V",
  },
};
