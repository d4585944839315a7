import { Decimal } from "../../kernel/index.js";
import { type D, type Requirement, unitPower } from "../../notation/index.js";

/** A requirement in its indicator's unit; `other` where its own is another and no multiple of it. */
export type InUnit = { readonly requirement: Requirement; readonly other?: string };

/**
 * A number with a unit of its own beside an indicator's: 200万 under 人 is 2000000, exactly. A level or a total is compared with
 * observations, and those are in the indicator's unit.
 */
export function inUnit(requirement: Requirement, unit: string | null): InUnit {
  const numeric = requirement.kind === "level" || (requirement.kind === "change" && requirement.measure === "total");
  if (!numeric || requirement.unit === undefined || unit === null) return { requirement };
  const power = unitPower(requirement.unit, unit);
  if (power === undefined) return { requirement, other: requirement.unit };
  const moved = (value: D): D => (power === 0 ? value : new Decimal(value).times(new Decimal(10).pow(power)).toFixed());
  const { unit: _, ...rest } = requirement;
  return {
    requirement: (rest.bound === "between"
      ? { ...rest, low: moved(rest.low), high: moved(rest.high) }
      : { ...rest, value: moved(rest.value) }) as Requirement,
  };
}
