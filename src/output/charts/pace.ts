import type { Assessment } from "../../assessment/index.js";
import { Decimal, decimal } from "../../calculators/index.js";
import { demandOf } from "../../demand/index.js";
import { refuseUnless } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import type { D } from "../../notation/index.js";
import { fill, type Locale, nameIn, nameWithUnit, shown, statusIn, wording } from "../../text/index.js";
import { type Row, rowsOf, verdictOf } from "../rows.js";
import { extentOf, labelled } from "./axis.js";
import { type Chart, type ChartOptions, chart } from "./chart.js";
import { verdictTable } from "./tables.js";
import { COLOURS, OKABE_ITO } from "./theme.js";
import { widthOf } from "./wrap.js";

const ROW = { height: 28, name: 32, plot: 260 };

/**
 * The pace so far against the pace needed from now on, for every target that is under way. In each row the larger of the two
 * is the unit, and what leads towards the target goes to the right; the paces themselves are given beside it.
 *
 * @param plan - the plan
 * @param assessment - an assessment of it, before the plan's last year
 * @param options - `locale`, `theme`
 * @returns a Vega-Lite specification; without any row its subtitle says so
 * @category Charts
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { paceChart } from "five-year-plan/output";
 * const observed = { indicator: "urbanisation-rate", year: 2027, value: "46.5", status: "actual" } as const;
 * const chart = paceChart(huzhu15, assess(huzhu15, [observed], { asOf: 2027 }), { locale: "en" });
 * JSON.stringify(chart).includes("2.2 so far, ≈1.53 needed"); // => true
 * ```
 */
export function paceChart(plan: Plan, assessment: Assessment, options: ChartOptions = {}): Chart {
  refuseUnlessPlan(plan);
  refuseUnless("assessment", assessment, { verdicts: "list", counts: "object" }, "invalid-assessment");
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", theme = "light" } = options;
  const { chart: words } = wording(locale);
  const rows = paces(plan, assessment, locale);
  const labels = rows.map(({ key, name }) => ({ key, text: name }));
  const told = Math.ceil(Math.max(0, ...rows.map((row) => widthOf(row.told))) * 11) + 20;
  const { observed, text } = COLOURS[theme];
  const kinds = [words.paceSoFar, words.paceNeeded];
  const points = rows.flatMap(({ key, name, told: said, soFar, needed }) => [
    { row: key, name, told: said, kind: words.paceSoFar, at: soFar },
    { row: key, name, told: said, kind: words.paceNeeded, at: needed },
  ]);
  const x = {
    field: "at",
    type: "quantitative",
    scale: { domain: [Math.min(-0.1, ...points.map(({ at }) => at - 0.1)), 1.1], nice: false },
    axis: { values: [0], labelExpr: "'0'", grid: true, domain: false, ticks: false, title: null },
  };
  const kind = { field: "kind", type: "nominal", title: null, legend: { orient: "bottom", symbolSize: 90, labelFontSize: 12 } };
  return chart(theme, {
    title: fill(words.paceTitle, { plan: nameIn(plan.title, locale), asOf: assessment.asOf }),
    subtitle: [rows.length === 0 ? words.noPace : words.paceNote],
    width: extentOf(labels, ROW.name) + ROW.plot + told,
    table: verdictTable(plan, [assessment], new Set(rows.map(({ key }) => key))),
    spec: {
      width: ROW.plot,
      height: { step: ROW.height },
      encoding: {
        y: { field: "row", type: "ordinal", sort: rows.map(({ key }) => key), axis: labelled(labels, ROW.name, { grid: true }) },
      },
      layer: [
        {
          data: { values: points.filter((point) => point.kind === words.paceSoFar) },
          mark: { type: "bar", size: 9, opacity: 0.5, color: observed },
          encoding: { x, x2: { datum: 0 } },
        },
        {
          data: { values: points },
          mark: { type: "point", filled: true, size: 95, opacity: 1 },
          encoding: {
            x,
            color: { ...kind, scale: { domain: kinds, range: [observed, OKABE_ITO.vermilion] } },
            shape: { ...kind, scale: { domain: kinds, range: ["circle", "diamond"] } },
            tooltip: [
              { field: "name", type: "nominal", title: words.value },
              { field: "told", type: "nominal", title: words.note },
            ],
          },
        },
        {
          data: { values: rows.map((row) => ({ row: row.key, told: row.told })) },
          mark: { type: "text", align: "left", color: text },
          encoding: { x: { value: ROW.plot + 16 }, text: { field: "told", type: "nominal" } },
        },
      ],
    },
  });
}

/** Whether a level is to fall: to its ceiling, or where the side says nothing, by the pace that is needed. */
function isToFall(plan: Plan, { indicator, target }: Row, needed: D): boolean {
  const { side } = demandOf(plan, indicator, target);
  return side === "ceiling" || (side !== "floor" && decimal(needed).isNegative());
}

type Pace = {
  readonly key: string;
  readonly name: string;
  readonly soFar: number;
  readonly needed: number;
  readonly told: string;
};

function paces(plan: Plan, assessment: Assessment, locale: Locale): Pace[] {
  const words = wording(locale);
  return rowsOf(plan).flatMap((row) => {
    const verdict = verdictOf(assessment, row);
    // What is achieved is under way no more.
    if (verdict?.currentPace === undefined || verdict.requiredPace === undefined || verdict.status === "achieved") return [];
    // A level that is to fall goes the right way when it falls; growth and reductions count upwards already.
    const falls = row.target.requirement.kind === "level" && isToFall(plan, row, verdict.requiredPace);
    const towards = [verdict.currentPace, verdict.requiredPace].map((pace) => (falls ? decimal(pace).negated() : decimal(pace)));
    const largest = Decimal.max(...towards.map((pace) => pace.abs()));
    const [soFar = 0, needed = 0] = towards.map((pace) => (largest.isZero() ? 0 : pace.div(largest).toNumber() + 0));
    const paced = fill(words.chart.paceSoFarLabel, {
      current: shown(verdict.currentPace, 2),
      required: shown(verdict.requiredPace, 2),
    });
    return [
      {
        key: row.key,
        name: nameWithUnit(row.indicator, locale),
        soFar,
        needed,
        told: `${paced} · ${statusIn(verdict, locale)}`,
      },
    ];
  });
}
