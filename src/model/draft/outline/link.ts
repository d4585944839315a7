import { type Requirement, subjectKey, unitRatio } from "../../../notation/index.js";
import type { Commitment } from "../../commitment.js";
import { figureUnit } from "../../figure-unit.js";
import type { Indicator } from "../../indicator.js";
import type { Statement } from "../../statement.js";
import { areNear } from "./near.js";

/** The indicator that a clause of the prose speaks of by its name, or else one whose name is near. */
export type Link = { readonly to?: Indicator; readonly near?: Indicator };

/** Finds the indicator of a clause by its subject, among those whose figures can be set beside the clause's. */
export type Linker = (subject: string, fits: (indicator: Indicator) => boolean) => Link;

/** Names are held near against no more indicators than this. */
const MOST_NEAR = 500;

/** A name that an indicator goes by. */
export type Name = { readonly name: string; readonly indicator: Indicator };

/** A linker by some names; a subject that two indicators fit is linked to neither. */
export function linkerTo(names: readonly Name[], place: string): Linker {
  const keyed = names.map(({ name, indicator }) => ({ indicator, key: subjectKey(name, place) }));
  const byKey = new Map<string, Set<Indicator>>();
  for (const { indicator, key } of keyed) byKey.set(key, (byKey.get(key) ?? new Set()).add(indicator));
  const few = keyed.slice(0, MOST_NEAR);
  return (subject, fits) => {
    const key = subjectKey(subject, place);
    const named = [...(byKey.get(key) ?? [])].filter(fits);
    const [to, other] = named;
    if (to !== undefined && other === undefined) return { to };
    const near = to ?? few.find((one) => areNear(one.key, key) && fits(one.indicator))?.indicator;
    return near === undefined ? {} : { near };
  };
}

/** Whether a promise can be one about an indicator: a level in a unit of its figures, growth of what grows, a change as it requires. */
export function promiseFits({ requirement: asked, unit }: Commitment): (indicator: Indicator) => boolean {
  const { kind } = asked;
  return (indicator) => {
    if (kind === "grade" || kind === "composition") return indicator.measure === kind;
    if (kind === "growth" || kind === "relative") return indicator.measure === "growth" || asks(indicator, asked);
    if (kind === "change") return asks(indicator, asked) && inUnitOf(indicator, asked.unit ?? unit);
    if (kind !== "level") return true;
    return indicator.measure === "level" && inUnitOf(indicator, asked.unit ?? unit);
  };
}

/** Whether a figure about the past can be one of an indicator's, or the level behind its growth. */
export function statementFits({ from, to }: Statement): (indicator: Indicator) => boolean {
  return (indicator) => {
    const point = to ?? from;
    if (point === undefined || indicator.measure === "growth") return indicator.measure === "growth";
    if ("parts" in point) return indicator.measure === "composition";
    return indicator.measure === "level" && inUnitOf(indicator, point.unit);
  };
}

const inUnitOf = (indicator: Indicator, unit: string | undefined): boolean => {
  const own = figureUnit(indicator);
  return unit === undefined || own === null || unitRatio(unit, own) !== undefined;
};

/** Whether the table requires the same kind of thing. */
const asks = ({ targets }: Indicator, asked: Requirement): boolean =>
  targets.some(
    ({ requirement: own }) =>
      own.kind === asked.kind && (own.kind !== "change" || asked.kind !== "change" || own.measure === asked.measure),
  );
