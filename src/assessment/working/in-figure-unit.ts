import type { Counted, Demand } from "../../demand/index.js";
import { Decimal } from "../../kernel/index.js";
import { amountNumbers, type D, type Requirement, unitIn, unitRatio } from "../../notation/index.js";
import { fixed, type Known, type Origin, targetOrigin } from "./sourced-number.js";
import type { Trail } from "./trail.js";

/** What a target requires in its indicator's own terms, and where its numbers come from where they are not the printed ones. */
export type Own = { readonly requirement: Requirement; readonly from?: Origin };

/** What a target requires in the unit of its indicator's figures, each number converted in a step of the trail. */
export function ownTerms({ requirement: told, target }: Demand, trail: Trail): Own {
  const { requirement: printed } = target;
  const [unit, into] = [unitIn(printed), unitIn(told)];
  if (unit === undefined || into === undefined || unit === into) return { requirement: told };
  const requirement = plain(told as Counted);
  const steps = amountNumbers(printed as Counted).map((text) => converted(trail, fixed(text, targetOrigin(target)), unit, into));
  const texts = amountNumbers(requirement as Counted);
  return { requirement, from: (text) => ({ ...(steps[texts.indexOf(text)] as Known), text }) };
}

/** A number converted to another unit, as a step; its rounding stays that of the printed digits. */
export function converted(trail: Trail, value: Known, unit: string, into: string): Known {
  const times = fixed(unitRatio(unit, into) ?? "1", { from: "plan" });
  const scaled = (end: Decimal) => trail.quiet("convertUnit", { value: { ...value, value: end }, unit, into, times });
  return { ...trail.run("convertUnit", { value, unit, into, times }), low: scaled(value.low), high: scaled(value.high) };
}

/** Without zeros that say nothing, as steps tell numbers. */
function plain(requirement: Counted): Requirement {
  const told = (text: D): D => new Decimal(text).toFixed();
  return requirement.bound === "between"
    ? { ...requirement, low: told(requirement.low), high: told(requirement.high) }
    : { ...requirement, value: told(requirement.value) };
}
