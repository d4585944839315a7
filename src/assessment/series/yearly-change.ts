import type { Demand } from "../../demand/index.js";
import type { ChangeRequirement } from "../../notation/index.js";
import { known } from "../evidence/evidence.js";
import type { Figure } from "../evidence/figure.js";
import type { Case } from "../judging/case.js";
import { spanOf } from "../judging/pace.js";
import { fixed, type Known } from "../working/sourced-number.js";
import type { Trail } from "../working/trail.js";

/** Whether each year's observation is itself a change: the indicator is a rate, or counts what happens in a year. */
export const isYearly = ({ demand }: { readonly demand: Demand }): boolean =>
  demand.figures === "changes" || demand.figures === "amounts";

export const MINUS: Known = /* @__PURE__ */ fixed("-1", { from: "plan" });

/** The change between two levels, counted in the direction required, with what their rounding allows. */
export function changeBetween({ requirement, trail }: Case<ChangeRequirement>, base: Known, now: Known): Known {
  const percent = requirement.measure === "percent";
  const change = trail.run(percent ? "percentChange" : "pointChange", { first: base, last: now });
  const corners = [base.low, base.high].flatMap((from) =>
    [now.low, now.high].map((to) => (percent ? to.minus(from).times(100).div(from) : to.minus(from))),
  );
  const rounded = { ...change, ...spanOf(corners) };
  return requirement.direction === "decrease" ? turned(rounded, trail) : rounded;
}

/** A change counted the other way, as a step. */
export function turned(change: Known, trail: Trail): Known {
  return { ...trail.run("times", { a: change, b: MINUS }), low: change.high.negated(), high: change.low.negated() };
}

/**
 * A yearly change counted in the direction required. An index, and a rate beside levels, count growth: where a fall is required they are
 * turned; the figures of an indicator that is itself a reduction count the fall as they are.
 */
export function signed(requirement: ChangeRequirement, one: Figure, trail: Trail, growth = false): Known {
  const rate = known(one);
  return requirement.direction === "decrease" && (growth || one.measure === "index") ? turned(rate, trail) : rate;
}

/** The changes from one level to the next year's, wherever both are known. */
export function steps(given: Case<ChangeRequirement>, base: Known): readonly Known[] {
  const { evidence, first, last } = given;
  const levelOf = (year: number): Known | undefined => {
    const observed = evidence.values.get(year);
    return observed === undefined ? (year === first - 1 ? base : undefined) : known(observed);
  };
  const changes: Known[] = [];
  for (let year = first; year <= last; year++) {
    const [before, now] = [levelOf(year - 1), levelOf(year)];
    if (before !== undefined && now !== undefined) changes.push(changeBetween(given, before, now));
  }
  return changes;
}
