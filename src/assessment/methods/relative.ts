import { Decimal } from "../../kernel/index.js";
import type { PolicyName } from "../../model/index.js";
import type { RelativeRequirement } from "../../notation/index.js";
import { type Case, type Comparator, classes, isFinal, type Judge, type Judgement, undetermined } from "../case.js";
import { growthSoFar } from "../chained.js";
import { type Criterion, canPass, comparing, passes } from "../criterion.js";
import { known, newest } from "../evidence.js";
import { fixed, judgement, type Known } from "../known.js";
import { keptOrNot, softly, targetSource } from "../outcome.js";

/** Both series over the same years; their difference in percentage points against what the relation allows. */
export const relativeToSeries: Judge<RelativeRequirement> = {
  id: "relative",
  version: "1",
  formula: "own mean − comparator's mean over the same years, in points, against 0, the margin, or the policy's tolerance",
  statuses: classes("achieved", "on-track", "behind", "missed"),
  refuses: ["no-observation", "needs-reference", "no-final-observation"],
  judge: (given) => {
    const comparator = given.comparator(given.requirement.to);
    const pair = isMean(given) ? means(given, comparator) : newestValues(given, comparator);
    if (pair === undefined) return undetermined("no-observation");
    if (pair.other === undefined) {
      // Even without a comparator the verdict tells what was observed.
      given.trail.run("observe", { value: { ...pair.own, gives: "observed" } });
      return undetermined("needs-reference");
    }
    return compare(given, pair.own, pair.other, pair.year);
  },
};

type Pair = { readonly own: Known; readonly other: Known | undefined; readonly year: number };

const isMean = ({ target, indicator }: Case): boolean =>
  target.span.kind !== "by" && target.span.kind !== "every-year" && indicator.measure === "growth";

function means(given: Case, comparator: Comparator | undefined): Pair | undefined {
  const growth = growthSoFar(given);
  if (growth === undefined) return undefined;
  return { own: growth.mean, other: comparator?.mean(given.first, growth.years), year: given.first + growth.years - 1 };
}

function newestValues(given: Case, comparator: Comparator | undefined): Pair | undefined {
  const found = newest(given.evidence.values, given.first);
  return found === undefined ? undefined : { own: known(found.entry), other: comparator?.at(found.year), year: found.year };
}

function compare(given: Case<RelativeRequirement>, own: Known, other: Known, year: number): Judgement {
  const { trail, policy } = given;
  const gap = trail.run("pointChange", { first: { ...own, gives: "observed" }, last: { ...other, gives: "required" } }, "gap");
  const difference = trail.run("times", { a: gap, b: fixed("-1", { from: "plan" }) });
  const low = new Decimal(own.low).minus(other.high);
  const high = new Decimal(own.high).minus(other.low);
  const { criterion, tolerance } = allowed(given);
  for (const test of criterion)
    trail.conclude(test.is, { value: difference, bound: test.bound }, passes([test], comparing(difference.value)));
  const met = passes(criterion, comparing(difference.value));
  const judged = softly(keptOrNot(given, { met, can: canPass(criterion, comparing(low), comparing(high)) }));
  const leans = tolerance !== undefined && difference.value.lessThan(0);
  if (leans) trail.run("maximum", { values: [gap] }, "flipsAt");
  const named: readonly PolicyName[] = leans ? [tolerance] : [];
  if (!isFinal(given) || year === given.last) return { ...judged, policy: named };
  if (policy.missing === "undetermined") return undetermined("no-final-observation", judged.standing);
  return { ...judged, policy: [...named, "missing"] };
}

/** What the difference must be, and the tolerance that widens it. */
function allowed(given: Case<RelativeRequirement>): {
  readonly criterion: Criterion;
  readonly tolerance?: "inStep" | "roughlyInStep";
} {
  const { requirement, policy, trail } = given;
  const source = targetSource(given);
  const margin = fixed(requirement.margin ?? "0", source);
  const minus = fixed("-1", { from: "plan" });
  switch (requirement.relation) {
    case "above":
      return { criterion: [{ is: requirement.margin === undefined ? "isMoreThan" : "isAtLeast", bound: margin }] };
    case "not-below":
      return { criterion: [{ is: "isAtLeast", bound: margin }] };
    case "below":
      return {
        criterion: [
          {
            is: requirement.margin === undefined ? "isLessThan" : "isAtMost",
            bound: trail.run("times", { a: margin, b: minus }),
          },
        ],
      };
    default: {
      const tolerance = requirement.relation === "in-step" ? "inStep" : "roughlyInStep";
      const bound = trail.run("times", { a: judgement(policy, tolerance), b: minus });
      return { criterion: [{ is: "isAtLeast", bound }], tolerance };
    }
  }
}
