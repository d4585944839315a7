import { inUnit, type Requirement, type TableIndicator } from "../../notation/index.js";
import type { Indicator } from "../indicator.js";
import type { Locator } from "../locator.js";
import type { Text } from "../text.js";
import type { Assume, Assumption } from "./assumption.js";
import { baselineOf } from "./baseline.js";
import { directionOf } from "./direction.js";
import type { DraftOptions } from "./options.js";
import type { Series } from "./series.js";
import { ownTargets, targetsOf } from "./targets.js";

/** Stands where a table has no categories. */
const NO_CATEGORY: Text = { zh: "—" };

/** An indicator of a draft with what was taken for granted. */
export type Drafted = { readonly indicator: Indicator; readonly assumed: readonly Assumption[] };

/** Makes an indicator of a table's row. */
export function draftIndicator(row: TableIndicator, id: string, place: number, series: Series, options: DraftOptions): Drafted {
  const assumed: Assumption[] = [];
  const assume: Assume = (code, facts = {}) => {
    assumed.push({ indicator: id, code, facts });
  };
  const locator: Locator = { ...options.locator, row: row.no ?? place };
  const targets = ownTargets(row.targets, row.baseline?.scope, options, assume).flatMap((target) =>
    targetsOf(target, locator, series, options, assume),
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
  const en = own(options.names, id) ?? own(options.names, row.name.zh);
  const indicator: Indicator = {
    id,
    ...(row.no !== undefined && { no: row.no }),
    ...(row.part !== undefined && { part: row.part }),
    name: { zh: row.name.zh, ...(en !== undefined && { en }) },
    category: row.category ?? NO_CATEGORY,
    unit: row.unit,
    direction: given ?? found.direction,
    measure: measureOf(row, requirements),
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

/** What the indicator's own numbers are: rates where its name or its targets say growth. */
function measureOf({ baseline, targets }: TableIndicator, [main]: readonly Requirement[]): Indicator["measure"] {
  const cells = [...targets, ...(baseline ? [baseline] : [])];
  const byName = cells.some(
    ({ reading }) => reading.ok && reading.notes.some((note) => note === "growth-by-name" || note === "reduction-by-name"),
  );
  if (byName || main?.kind === "growth") return "growth";
  if (main?.kind === "relative") return baseline?.reading.ok && baseline.reading.clauses[0].kind === "level" ? "level" : "growth";
  return main?.kind === "grade" || main?.kind === "composition" ? main.kind : "level";
}
