import { inUnit, type TableIndicator } from "../../notation/index.js";
import { figureUnit } from "../figure-unit.js";
import type { Indicator } from "../indicator.js";
import type { Locator } from "../locator.js";
import type { Text } from "../text.js";
import type { Assume, Assumption } from "./assumption.js";
import { baselineOf } from "./baseline.js";
import { basisOf } from "./basis.js";
import { directionOf } from "./direction.js";
import { measureOf } from "./measure.js";
import type { DraftOptions } from "./options.js";
import { withRatios } from "./ratio.js";
import type { Series } from "./series.js";
import { ownTargets, targetsOf } from "./targets.js";

/** Stands where a table has no categories. */
const NO_CATEGORY: Text = { zh: "—" };

/** An indicator of a draft with what was taken for granted. */
export type Drafted = { readonly indicator: Indicator; readonly assumed: readonly Assumption[] };

/** Makes an indicator of a table's row. */
export function draftIndicator(
  printed: TableIndicator,
  id: string,
  place: number,
  series: Series,
  options: DraftOptions,
  notes: readonly string[],
): Drafted {
  const row = withRatios(printed);
  const assumed: Assumption[] = [];
  const assume: Assume = (code, facts = {}) => {
    assumed.push({ indicator: id, code, facts });
  };
  const locator: Locator = { ...options.locator, row: row.no ?? place };
  const targets = ownTargets(row.targets, row.baseline?.scope, options, assume).flatMap((target) =>
    targetsOf(row, target, locator, series, options, assume),
  );
  const baseline = baselineOf(row, locator, options, assume);
  const requirements = targets.map(({ requirement }) => requirement);
  const cells = [
    ...targets.map(({ printed, requirement, locator: { column } }) => ({ printed, requirement, column })),
    ...(baseline === undefined ? [] : [{ printed: baseline.printed, requirement: baseline.reading, column: undefined }]),
  ];
  for (const { printed, requirement, column } of cells)
    if (inUnit(requirement, row.unit) === undefined && "unit" in requirement && requirement.unit !== undefined)
      assume("other-unit", { ...(column !== undefined && { column }), printed, unit: requirement.unit });
  const given = own(options.directions, id) ?? own(options.directions, row.name.zh);
  const found = directionOf(row.name.zh, row.unit, baseline?.reading, requirements);
  if (given === undefined) assume(found.by, { direction: found.direction });
  if (row.category === null) assume("category-missing");
  const figures = figureUnit({ unit: row.unit, targets, ...(baseline && { baseline }) });
  const basis = basisOf(row, notes);
  const en = own(options.names, id) ?? own(options.names, row.name.zh);
  const indicator: Indicator = {
    id,
    ...(row.no !== undefined && { no: row.no }),
    ...(row.part !== undefined && { part: row.part }),
    name: { zh: row.name.zh, ...(en !== undefined && { en }) },
    category: row.category ?? NO_CATEGORY,
    unit: row.unit,
    direction: given ?? found.direction,
    ...(basis !== undefined && { basis }),
    measure: measureOf(row, requirements, figures),
    attribute: row.attribute,
    ...(row.responsible && { responsible: row.responsible }),
    ...(baseline && { baseline }),
    targets,
    locator,
  };
  return { indicator, assumed };
}

/** What a caller gave under a name; never what every object has. */
export function own<T>(given: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return given !== undefined && Object.hasOwn(given, name) ? given[name] : undefined;
}
