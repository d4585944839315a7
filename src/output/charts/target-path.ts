import type { References } from "../../assessment/index.js";
import { PlanError } from "../../calculators/index.js";
import { refuseUnless } from "../../kernel/index.js";
import { DEFAULT_POLICY, indicatorOf, type Observation, type PlanOf, type Policy, refuseUnlessPlan } from "../../model/index.js";
import { fill, locate, nameIn, nameWithUnit, shown, targetIn, unitIn, wording } from "../../text/index.js";
import { position } from "../position.js";
import { bandsOf, strip } from "./bands.js";
import { type Chart, type ChartOptions, chart, type Json } from "./chart.js";
import { domainOf } from "./domain.js";
import { noted, noteOf } from "./figure-note.js";
import type { Drawn, Given } from "./given.js";
import { gradeSteps } from "./grade-steps.js";
import { labelShift } from "./label-shift.js";
import { type Dated, pathData } from "./path-data.js";
import { structureBars } from "./structure-bars.js";
import { pathTable } from "./tables.js";
import { COLOURS, OKABE_ITO } from "./theme.js";

/** Options of {@link targetPathChart} besides language and theme. @category Charts */
export type TargetPathOptions = ChartOptions & {
  /** Which of the indicator's targets, counted from 0 (the default). */
  readonly target?: number;
  /** Series that a relative target compares with. */
  readonly references?: References;
  /** How far 左右 reaches, drawn as a bar in the target's last year. */
  readonly policy?: Policy;
};

/** How high the drawing is, in pixels. */
const HEIGHT = 260;

/**
 * One target year by year: what it requires as a dashed path, what was observed as points, and around each point the values that
 * rounding to the printed digits allows. A relative target is drawn with what it compares with, a grade on its scale, a
 * structure as bars.
 *
 * @param plan - the plan
 * @param indicator - the indicator's id
 * @param observations - what was observed, of any indicators
 * @param options - `locale`, `theme`, `target`, `references`, `policy`
 * @returns a Vega-Lite specification
 * @throws PlanError `unknown-indicator` with the id that is meant most likely, `unknown-target`, and what `yearlyTargets` throws
 * @category Charts
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { targetPathChart } from "five-year-plan/output";
 * const chart = targetPathChart(huzhu15, "forest-coverage", [], { locale: "en" });
 * chart.$schema; // => "https://vega.github.io/schema/vega-lite/v5.json"
 * ```
 */
export function targetPathChart<Id extends string>(
  plan: PlanOf<Id>,
  indicator: NoInfer<Id>,
  observations: readonly Observation[],
  options: TargetPathOptions = {},
): Chart {
  refuseUnlessPlan(plan);
  refuseUnless("observations", observations, "list", "invalid-observations");
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", theme = "light", references = {}, policy = DEFAULT_POLICY } = options;
  const found = indicatorOf(plan, indicator);
  const target = found.targets[options.target ?? 0];
  if (target === undefined) throw new PlanError("unknown-target", { indicator, target: options.target ?? 0 });
  const given: Given = { plan, indicator: found, target, observations, references, policy, locale, theme };
  const drawn = draw(given);
  return chart(theme, {
    title: nameWithUnit(found, locale),
    subtitle: [askedIn(given), ...drawn.notes],
    width: 500,
    table: drawn.table,
    spec: { width: 460, height: HEIGHT, ...drawn.spec },
  });
}

function draw(given: Given): Drawn {
  const { requirement } = given.target;
  if (requirement.kind === "grade") return gradeSteps(given, requirement);
  return requirement.kind === "composition" ? structureBars(given, requirement) : lines(given);
}

/** The target with its place in the outline. */
function askedIn({ plan, target, locale }: Given): string {
  const { heading, phrase } = wording(locale);
  return `${heading.target}${phrase.colon}${targetIn(target, locale, plan)}  [${locate(target.locator, locale, plan)}]`;
}

type Series = "observed" | "asked" | "compared";

/** Dash and shape tell the series apart, and colour: the theme's own for what was observed. */
const SERIES: { readonly [K in Series]: { readonly colour?: string; readonly dash: readonly number[]; readonly shape: string } } =
  {
    observed: { dash: [1, 0], shape: "circle" },
    asked: { colour: OKABE_ITO.vermilion, dash: [6, 4], shape: "diamond" },
    compared: { colour: OKABE_ITO.green, dash: [2, 3], shape: "triangle-up" },
  };

function lines(given: Given): Drawn {
  const { plan, indicator, target, observations, references, locale, theme } = given;
  const { chart: words, status } = wording(locale);
  const data = pathData(plan, indicator, target, observations, references);
  const names: { readonly [K in Series]: string } = {
    observed: words.observed,
    asked: words.asked,
    compared: comparedName(given),
  };
  const point = (series: Series, { year, text }: Dated, note = "") => ({
    series: names[series],
    year,
    value: position(text),
    text: shown(text, 4),
    range: "",
    note,
  });
  const bands = bandsOf(given, data.asked);
  const onTrack = bands.onTrack.map((band) => strip(band, locale));
  const tolerance = bands.tolerance && strip(bands.tolerance, locale);
  const domain = domainOf(data, tolerance === undefined ? onTrack : [...onTrack, tolerance]);
  const seen = data.seen.map((one, i) => {
    const note = noteOf(one.status, words);
    const label = noted(one.text, one.status, words);
    const half = ((position(one.high) - position(one.low)) / 2) * (HEIGHT / (domain[1] - domain[0]));
    return {
      ...point("observed", one, note),
      low: position(one.low),
      high: position(one.high),
      range: fill(words.range, { low: one.low, high: one.high }),
      label,
      ...labelShift(data.seen, i, [...data.asked, ...data.compared], label, half),
    };
  });
  const present = (Object.keys(SERIES) as Series[]).filter(
    (series) => data[KEYS[series]].length > 0 || (series === "observed" && data.means.length > 0),
  );
  const series = {
    field: "series",
    type: "nominal",
    title: null,
    legend: { orient: "bottom", symbolSize: 90, labelFontSize: 12 },
  };
  const scale = (range: readonly Json[]) => ({ domain: present.map((one) => names[one]), range });
  const x = { field: "year", type: "quantitative" };
  const y = { field: "value", type: "quantitative" };
  const years = [...data.asked, ...data.seen, ...data.compared, ...data.means].map(({ year }) => year);
  const [from, to] = [Math.min(plan.base, ...years, ...data.means.map((mean) => mean.from)), Math.max(plan.period.to, ...years)];
  const tooltip = [
    { field: "year", type: "quantitative", title: words.year, format: "d" },
    { field: "text", type: "nominal", title: indicator.unit === null ? words.value : unitIn(indicator.unit, locale) },
    { field: "range", type: "nominal", title: words.rounding },
    { field: "note", type: "nominal", title: words.note },
  ];
  const text = { type: "text", fontSize: 11 };
  const shifted = { dx: { expr: "datum.dx" }, dy: { expr: "datum.dy" } };
  const last = data.asked.at(-1);
  return {
    table: pathTable(given, data),
    notes: [
      seen.length > 0 ? words.roundingNote : "",
      onTrack.length === 0 ? "" : words.onTrackNote,
      tolerance === undefined ? "" : fill(words.toleranceNote, { about: given.policy.about }),
      data.asked.length === 0 && target.requirement.kind !== "relative" ? words.noPath : "",
    ],
    spec: {
      encoding: {
        x: {
          ...x,
          scale: { domain: [from - 0.55, to + 0.8], nice: false },
          axis: { values: Array.from({ length: to - from + 1 }, (_, i) => from + i), format: "d", grid: false, title: null },
        },
        y: {
          ...y,
          scale: { domain, nice: true, zero: false },
          axis: { title: null, tickCount: 6 },
        },
      },
      layer: [
        {
          data: { values: onTrack },
          mark: { type: "area", opacity: 0.16, color: OKABE_ITO.green },
          encoding: { x, y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
        },
        {
          data: { values: onTrack },
          mark: { type: "rule", strokeWidth: 14, opacity: 0.3, color: OKABE_ITO.green },
          encoding: {
            x,
            y: { field: "low", type: "quantitative" },
            y2: { field: "high" },
            tooltip: [{ field: "range", type: "nominal", title: status["on-track"] }],
          },
        },
        ...(tolerance === undefined
          ? []
          : [
              {
                data: { values: [tolerance] },
                mark: { type: "rule", strokeWidth: 16, opacity: 0.22, color: OKABE_ITO.vermilion },
                encoding: {
                  x,
                  y: { field: "low", type: "quantitative" },
                  y2: { field: "high" },
                  tooltip: [{ field: "range", type: "nominal", title: words.tolerance }],
                },
              },
            ]),
        {
          data: { values: seen },
          mark: { type: "area", opacity: 0.25, color: COLOURS[theme].observed },
          encoding: { x, y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
        },
        {
          data: { values: seen },
          mark: { type: "rule", strokeWidth: 9, opacity: 0.3, color: COLOURS[theme].observed },
          encoding: { x, y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
        },
        {
          data: {
            values: data.means.map((mean) => ({
              ...point("observed", mean),
              from: mean.from,
              middle: (mean.from + mean.year) / 2,
              label: fill(words.mean, { ...mean, to: mean.year, value: mean.text }),
            })),
          },
          encoding: { x: { field: "from", type: "quantitative" } },
          layer: [
            {
              mark: { type: "rule", strokeWidth: 3, color: COLOURS[theme].observed },
              encoding: { x2: { field: "year" }, tooltip },
            },
            {
              mark: { ...text, dy: -10 },
              encoding: { x: { field: "middle", type: "quantitative" }, text: { field: "label", type: "nominal" } },
            },
          ],
        },
        {
          data: {
            values: [
              ...data.asked.map((one) => point("asked", one)),
              ...data.compared.map((one) => point("compared", one)),
              ...seen,
            ],
          },
          encoding: {
            color: { ...series, scale: scale(present.map((one) => SERIES[one].colour ?? COLOURS[theme].observed)) },
            tooltip,
          },
          layer: [
            {
              mark: { type: "line", strokeWidth: 2 },
              encoding: { strokeDash: { ...series, scale: scale(present.map((one) => SERIES[one].dash)) } },
            },
            {
              mark: { type: "point", filled: true, size: 60, opacity: 1 },
              encoding: { shape: { ...series, scale: scale(present.map((one) => SERIES[one].shape)) } },
            },
          ],
        },
        {
          data: { values: seen },
          encoding: { text: { field: "label", type: "nominal" } },
          layer: [
            {
              mark: {
                ...text,
                ...shifted,
                stroke: COLOURS[theme].background,
                strokeWidth: 4,
                strokeJoin: "round",
                opacity: 0.85,
              },
            },
            { mark: { ...text, ...shifted } },
          ],
        },
        {
          data: { values: last === undefined ? [] : [point("asked", last)] },
          mark: { ...text, align: "left", dx: 9, fontWeight: "bold" },
          encoding: { text: { field: "text", type: "nominal" } },
        },
      ],
    },
  };
}

const KEYS = { observed: "seen", asked: "asked", compared: "compared" } as const;

function comparedName({ target: { requirement }, plan, locale }: Given): string {
  if (requirement.kind !== "relative") return "";
  const other = plan.indicators.find(({ id }) => id === requirement.to);
  return other === undefined ? requirement.to : nameIn(other.name, locale);
}
