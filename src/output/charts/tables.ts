import { type Assessment, evidenceOf } from "../../assessment/index.js";
import { lastYear } from "../../demand/index.js";
import { rolesOf } from "../../layout/index.js";
import type { Plan } from "../../model/index.js";
import { observedIn } from "../../text/index.js";
import { rowsOf, verdictOf } from "../rows.js";
import type { ChartTable } from "./chart-table.js";
import type { Given } from "./given.js";
import type { PathData } from "./path-data.js";

const VERDICTS = ["indicator", "target", "name_zh", "name_en", "unit", "year", "base", "printed", "observed", "required", "gap"];
const MORE = ["pace_so_far", "pace_needed", "status", "certainty"];

/** Verdicts, a row for each target and year; only the targets of `keys` where they are given. */
export function verdictTable(plan: Plan, assessments: readonly Assessment[], keys?: ReadonlySet<string>): ChartTable {
  const rows = rowsOf(plan).filter(({ key }) => keys?.has(key) ?? true);
  return {
    columns: [...VERDICTS, ...MORE],
    rows: assessments.flatMap((assessment) =>
      rows.flatMap((row) => {
        const verdict = verdictOf(assessment, row);
        if (verdict === undefined) return [];
        const { id, name, unit, baseline } = row.indicator;
        const named = [id, row.at, name.zh, name.en ?? null, unit, assessment.asOf];
        const printed = [baseline?.printed ?? null, row.target.printed];
        const { required, gap, currentPace, requiredPace, status, certainty } = verdict;
        const numbers = [observedIn(verdict) && verdict.observed, required, gap, currentPace, requiredPace];
        return [[...named, ...printed, ...numbers.map((one) => one ?? null), status, certainty.kind]];
      }),
    ),
  };
}

const PATH = ["indicator", "series", "from", "year", "value", "low", "high", "status"];

/** One target year by year: what it requires, what was observed with what rounding allows, and what it compares with. */
export function pathTable({ indicator: { id } }: Given, { asked, seen, means, compared }: PathData): ChartTable {
  return {
    columns: PATH,
    rows: [
      ...asked.map(({ year, text }) => [id, "required", null, year, text, null, null, null]),
      ...seen.map(({ year, text, low, high, status }) => [id, "observed", null, year, text, low, high, status]),
      ...means.map(({ from, year, text }) => [id, "observed-mean", from, year, text, null, null, null]),
      ...compared.map(({ year, text }) => [id, "compared", null, year, text, null, null, null]),
    ],
  };
}

/** Grades and structures year by year, as they were observed, and the target as it is printed. */
export function stateTable({ plan, indicator, target, observations }: Given): ChartTable {
  const own = observations.filter((one) => one.indicator === indicator.id);
  const { grades, parts } = evidenceOf(own, plan.period.to);
  const { baseline } = indicator;
  const seen = [
    ...[...grades.values()].map(({ year, grade, status }) => ({ year, value: grade, status })),
    ...[...parts.values()].map(({ year, parts: shares, status }) => ({ year, value: shares.join(":"), status })),
  ];
  const base =
    baseline === undefined ? [] : [[indicator.id, "observed", null, baseline.year, baseline.printed, null, null, "baseline"]];
  const year = lastYear(target.span);
  return {
    columns: PATH,
    rows: [
      [indicator.id, "required", null, year, target.printed, null, null, null],
      ...base,
      ...seen.map((one) => [indicator.id, "observed", null, one.year, one.value, null, null, one.status]),
    ],
  };
}

/** Places with what the layout says of them. */
export function placeTable(plan: Plan): ChartTable {
  return {
    columns: ["place", "name_zh", "name_en", "kind", "latitude", "longitude", "roles"],
    rows: plan.layout.places.map(({ id, name, kind, coordinates }) => [
      id,
      name.zh,
      name.en ?? null,
      kind,
      coordinates?.latitude ?? null,
      coordinates?.longitude ?? null,
      rolesOf(plan, id)
        .map((role) => role.id)
        .join(" "),
    ]),
  };
}
