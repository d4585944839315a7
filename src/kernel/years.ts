import { shownValue } from "./decimal.js";
import { PlanError } from "./plan-error.js";

/** The longest span a calculator takes. */
const MAX_YEARS = 1000;

/** A count or a calendar year: an integer that a double holds exactly. @throws PlanError `invalid-count` */
export function wholeNumber(value: number, name: string): number {
  if (!Number.isSafeInteger(value)) throw new PlanError("invalid-count", { [name]: shownValue(value), expected: "an integer" });
  return value;
}

/** A number of years that growth can run over: 1 to 1,000. @throws PlanError `invalid-count`, `no-years`, `too-many-years` */
export function yearCount(value: number, name = "years"): number {
  const years = wholeNumber(value, name);
  if (years < 1) throw new PlanError("no-years", { [name]: years });
  if (years > MAX_YEARS) throw new PlanError("too-many-years", { [name]: years, limit: MAX_YEARS });
  return years;
}
