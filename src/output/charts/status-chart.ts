import { type Assessment, STATUSES, type Status } from "../../assessment/index.js";
import { refuseUnless } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import { fill, type Locale, nameIn, remarks, statusIn, targetIn, wording } from "../../text/index.js";
import { type Row, rowsOf, verdictOf } from "../rows.js";
import { extentOf, type Label, labelled } from "./axis.js";
import { type Chart, type ChartOptions, chart, type Json } from "./chart.js";
import { verdictTable } from "./tables.js";
import { COLOURS, STATUS_STYLE, type Theme } from "./theme.js";

/** Size of a cell, and the room for a row's name in ems. */
const CELL = { width: 100, height: 28, name: 32 };

/**
 * Every target's status year by year, the indicators under their category. Each cell says its status in words too; a dashed
 * frame marks one that rounding could change.
 *
 * @param plan - the plan
 * @param assessments - assessments of it, one for each year to show
 * @param options - `locale`, `theme`
 * @returns a Vega-Lite specification
 * @category Charts
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { statusChart } from "five-year-plan/output";
 * const chart = statusChart(huzhu14, [assess(huzhu14, huzhu14Outcomes, { asOf: 2025 })], { locale: "en" });
 * chart.description.split("\n")[0]; // => "14th Five-Year Plan of Huzhu County: status by category and year"
 * ```
 */
export function statusChart(plan: Plan, assessments: readonly Assessment[], options: ChartOptions = {}): Chart {
  refuseUnlessPlan(plan);
  refuseUnless("assessments", assessments, "list");
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", theme = "light" } = options;
  const { chart: words } = wording(locale);
  const rows = rowsOf(plan);
  const labels = rows.map((row) => ({ key: row.key, text: nameOf(row, locale) }));
  const extent = extentOf(labels, CELL.name);
  const categories = [...new Set(rows.map(({ indicator }) => nameIn(indicator.category, locale)))];
  const panels = categories.map((category, i) => {
    const own = rows.filter(({ indicator }) => nameIn(indicator.category, locale) === category);
    const given = { rows: own, labels, extent, assessments, locale, theme };
    return { title: { text: category, ...HEADING }, ...panel(plan, given, i === categories.length - 1) };
  });
  return chart(theme, {
    title: fill(words.statusTitle, { plan: nameIn(plan.title, locale) }),
    subtitle: [words.statusNote],
    width: Math.max(extent + assessments.length * CELL.width, 360),
    table: verdictTable(plan, assessments),
    spec: { vconcat: panels, spacing: 14 },
  });
}

const HEADING = { fontSize: 12.5, anchor: "start", frame: "group", offset: 4 } as const;

/** The row's name; a binding one says so. */
function nameOf({ indicator }: Row, locale: Locale): string {
  const name = nameIn(indicator.name, locale);
  return indicator.attribute === "binding" ? `${name} [${wording(locale).attribute.binding}]` : name;
}

type Panel = {
  readonly rows: readonly Row[];
  readonly labels: readonly Label[];
  readonly extent: number;
  readonly assessments: readonly Assessment[];
  readonly locale: Locale;
  readonly theme: Theme;
};

/** The rows of one category. */
function panel(
  plan: Plan,
  { rows, labels, extent, assessments, locale, theme }: Panel,
  last: boolean,
): { readonly [key: string]: Json } {
  const { status, heading, chart: words } = wording(locale);
  const scale = (pick: (status: Status) => string) => ({ domain: STATUSES.map((one) => status[one]), range: STATUSES.map(pick) });
  const column = (field: string, title: string) => ({ field, type: "nominal", title });
  const years = { labelAngle: 0, title: null, ticks: false, domain: false };
  return {
    data: { values: assessments.flatMap((assessment) => rows.flatMap((row) => cells(plan, assessment, row, locale))) },
    width: { step: CELL.width },
    height: { step: CELL.height },
    encoding: {
      x: { field: "year", type: "ordinal", scale: { domain: assessments.map(({ asOf }) => asOf) }, axis: last ? years : null },
      y: {
        field: "row",
        type: "ordinal",
        sort: rows.map(({ key }) => key),
        axis: labelled(labels, CELL.name, { minExtent: extent }),
      },
      tooltip: [
        column("name", heading.indicator),
        column("target", heading.target),
        column("attribute", heading.attribute),
        column("year", words.year),
        column("said", heading.status),
        column("remarks", heading.reason),
      ],
    },
    layer: [
      {
        mark: { type: "rect", stroke: COLOURS[theme].background, strokeWidth: 2, cornerRadius: 3 },
        encoding: { color: { field: "status", type: "nominal", scale: scale((one) => STATUS_STYLE[one].fill), legend: null } },
      },
      {
        transform: [{ filter: "datum.rounding" }],
        mark: {
          type: "rect",
          filled: false,
          stroke: "#000000",
          strokeDash: [3, 2],
          strokeWidth: 1,
          width: { band: 0.93 },
          height: { band: 0.8 },
        },
      },
      {
        mark: { type: "text", fontSize: 11 },
        encoding: {
          text: { field: "said", type: "nominal" },
          color: { field: "status", type: "nominal", scale: scale((one) => STATUS_STYLE[one].on), legend: null },
        },
      },
    ],
    resolve: { scale: { color: "independent" } },
  };
}

/** One target in one year, or nothing where the assessment does not know it. */
function cells(plan: Plan, assessment: Assessment, row: Row, locale: Locale): { readonly [key: string]: Json }[] {
  const words = wording(locale);
  const { indicator, target, key } = row;
  const verdict = verdictOf(assessment, row);
  if (verdict === undefined) return [];
  return [
    {
      row: key,
      year: assessment.asOf,
      status: words.status[verdict.status],
      said: statusIn(verdict, locale),
      rounding: verdict.certainty.kind === "depends-on-rounding",
      name: nameIn(indicator.name, locale),
      target: targetIn(target, locale, plan),
      attribute: words.attribute[indicator.attribute ?? "none"],
      remarks: remarks(verdict, locale).join(words.phrase.clause),
    },
  ];
}
