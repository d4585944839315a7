import type { VerdictWords } from "./words.js";

/** What is said of verdicts by their case, in English. */
export const verdictEn: VerdictWords = {
  statusCase: {
    early: "achieved early",
    movedAway: "moving away",
    belowFloor: "floor breached",
    aboveCeiling: "ceiling breached",
    yearMissed: "year missed",
    gradeLost: "grade lost",
  },
  comparison: {
    better: "{value} better",
    short: "{value} short",
    even: "equal to the target",
    evenWithout: "equal to the limit, which does not count",
    off: "{value} off",
    gradesBetter: "better by {value} on the scale",
    gradesShort: "short by {value} on the scale",
    aboveReference: "{value} above reference",
    belowReference: "{value} below reference",
    evenWithReference: "equal to reference",
  },
  turn: {
    pace: "pace ratio {value} ({status} from {from})",
    belowTarget: "{value}% below the target (“about” allows {allowed}%)",
    aboveTarget: "{value}% above the target (“about” allows {allowed}%)",
    offTarget: "{value}% off the target (“about” allows {allowed}%)",
    ofWay: "short by {value}% of the distance from the baseline (“about” allows {allowed}%)",
    points: "{value} points below the reference ({allowed} allowed)",
    structure: "largest deviation {value} points ({allowed} allowed)",
  },
  turnLabel: {
    pace: "pace ratio (progress ÷ time elapsed)",
    ofTarget: "off the target by",
    ofWay: "short by, share of the distance",
    points: "below the reference by",
    structure: "largest deviation",
  },
  turnValue: { pace: "{value}", ofTarget: "{value}%", ofWay: "{value}%", points: "{value} points", structure: "{value} points" },
  bindingNoun: { indicators: "binding targets", targets: "binding targets" },
  complianceOf: {
    none: "the plan marks no target as binding",
    compliant: "all {total} binding targets are achieved",
    "as-expected": "all {total} binding targets are on track",
    "at-risk": "{count} of {total} binding targets behind, moving away or breached",
    breached: "{count} of {total} binding targets not achieved",
    undetermined: "{count} of {total} binding targets not assessable",
    open: "{count} not assessable",
  },
  complianceOfOne: { compliant: "the one binding target is achieved", "as-expected": "the one binding target is on track" },
};
