import type { Demand } from "../../demand/index.js";
import { Decimal } from "../../kernel/index.js";
import { figureUnit, type Indicator } from "../../model/index.js";
import { isShareName } from "../../notation/index.js";
import { known, type Valued } from "../evidence/evidence.js";
import type { Known } from "../working/sourced-number.js";
import { baselineOf } from "./baseline.js";
import type { Case } from "./case.js";
import { sinceFirst } from "./every-year.js";
import { onceACase } from "./once-a-case.js";

/** All of a whole, in percent. */
export const WHOLE = 100;

/** Whether an indicator is a part of a whole in percent, which lies between 0 and 100 whatever is printed. */
export function isShare(indicator: Indicator): boolean {
  return indicator.measure === "level" && figureUnit(indicator) === "%" && isShareName(indicator.name.zh);
}

/** Whether a number can be no part of a whole: a share below 0 or above 100 % is a slip, and no figure. */
export const isBeyond = (value: Decimal): boolean => (value.isNegative() ? !value.isZero() : value.greaterThan(WHOLE));

/**
 * Whether a case would be judged by a figure beyond the natural limits of its indicator: the newest, or in what asks something of every
 * year any of them. What the plan itself prints beyond them is no part of a whole, whatever its name says.
 */
export function isPastLimits({ share, target, evidence, first, demand }: Case): boolean {
  if (!share || isPrintedBeyond(demand)) return false;
  const seen = sinceFirst(evidence.levels, first).map(([, one]) => one);
  const judging = looksAtEach(target.span.kind) ? seen : seen.slice(-1);
  return judging.some((one) => isBeyond(known(one).value));
}

/** Whether a level over a span is judged by the figure of each of its years, and not by the newest alone. */
export const looksAtEach = (span: Demand["span"]): boolean => span === "every-year" || span === "average";

/** Whether the plan itself prints a base or a target that can be no part of a whole. */
export function isPrintedBeyond({ base, ends }: Pick<Demand, "base" | "ends">): boolean {
  return [base.value, ends?.near].some((one) => one !== undefined && isBeyond(new Decimal(one)));
}

/** A level as observed, within the natural limits of its indicator. */
export const levelOf = (given: Case, observation: Valued): Known => limited(given, known(observation));

/** The base of a target, within the natural limits of its indicator. */
export const baseOf = /* @__PURE__ */ onceACase((given): Known | undefined => {
  const base = baselineOf(given);
  return base === undefined ? undefined : limited(given, base);
});

/**
 * Rounding never leads beyond a natural limit; a figure printed as the limit is taken as it, for an office that means less than all
 * of it prints less.
 */
export function limited({ share }: Pick<Case, "share">, figure: Known): Known {
  if (!share) return figure;
  const { value, low, high } = figure;
  if (value.isZero() || value.equals(WHOLE)) return { ...figure, low: value, high: value };
  if (isBeyond(value)) return figure;
  return { ...figure, low: Decimal.max(low, 0), high: Decimal.min(high, WHOLE) };
}
