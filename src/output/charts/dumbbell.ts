import type { Assessment } from "../../assessment/index.js";
import { refuseUnless } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import { fill, type Locale, nameIn, wording } from "../../text/index.js";
import { extentOf, type Label, labelled } from "./axis.js";
import { type Chart, type ChartOptions, chart, type Json } from "./chart.js";
import { type Dumbbell, dumbbells, type Scale } from "./dumbbell-rows.js";
import { verdictTable } from "./tables.js";
import { COLOURS, OKABE_ITO, type Theme } from "./theme.js";
import { widthOf } from "./wrap.js";

const ROW = { height: 26, name: 32, plot: 260 };

/** What is shown of each scale; what lies beyond stands at the edge with an arrow. */
const SHOWN: { readonly [K in Scale]: readonly [number, number] } = {
  reach: [-0.5, 1.5],
  hold: [-0.5, 1.5],
  distance: [-0.5, 0.5],
};

/**
 * Base → now → target of every indicator in one picture. Unlike units are made alike by giving each row a scale of its own,
 * on which right is better: targets to be reached from base to target, limits to be kept from limit to base, and targets
 * without a printed base by their distance from the target. The figures themselves are given beside it, as printed.
 *
 * @param plan - the plan
 * @param assessment - an assessment of it
 * @param options - `locale`, `theme`
 * @returns a Vega-Lite specification; targets without a number are named in its subtitle
 * @category Charts
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { dumbbellChart } from "five-year-plan/output";
 * const chart = dumbbellChart(huzhu15, assess(huzhu15, [], { asOf: 2025 }), { locale: "en" });
 * JSON.stringify(chart).includes("19.96 → — → 20.06 · not assessable"); // => true
 * ```
 */
export function dumbbellChart(plan: Plan, assessment: Assessment, options: ChartOptions = {}): Chart {
  refuseUnlessPlan(plan);
  refuseUnless("assessment", assessment, { verdicts: "list", counts: "object" }, "invalid-assessment");
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", theme = "light" } = options;
  const { chart: words, phrase } = wording(locale);
  const { rows, without } = dumbbells(plan, assessment, locale);
  const labels = rows.map(({ key, name }) => ({ key, text: name }));
  const extent = extentOf(labels, ROW.name);
  const told = Math.ceil(Math.max(0, ...rows.map((row) => widthOf(row.told))) * 11) + 20;
  const scales = (Object.keys(SHOWN) as Scale[]).filter((scale) => rows.some((row) => row.scale === scale));
  return chart(theme, {
    title: fill(words.dumbbellTitle, { plan: nameIn(plan.title, locale), asOf: assessment.asOf }),
    subtitle: [words.dumbbellNote, without.length === 0 ? "" : fill(words.notDrawn, { names: without.join(phrase.comma) })],
    width: extent + ROW.plot + told,
    table: verdictTable(plan, [assessment], new Set(rows.map(({ key }) => key))),
    spec: {
      vconcat: scales.map((scale) => panel(scale, { rows, labels, extent, locale, theme })),
      spacing: 20,
    },
  });
}

/** What a row may show; the legend has those that some row does. */
const KINDS = ["base", "now", "target"] as const;

type Panel = {
  readonly rows: readonly Dumbbell[];
  readonly labels: readonly Label[];
  readonly extent: number;
  readonly locale: Locale;
  readonly theme: Theme;
};

function panel(scale: Scale, { rows, labels, extent, locale, theme }: Panel): { readonly [key: string]: Json } {
  const { chart: words } = wording(locale);
  const own = rows.filter((row) => row.scale === scale);
  const [low, high] = SHOWN[scale];
  const { text, muted, observed } = COLOURS[theme];
  const kinds = { base: words.base, now: words.now, target: words.target };
  const points = own.flatMap((row) =>
    (["base", "target", "now"] as const).flatMap((kind) => {
      const at = row[kind];
      if (at === undefined) return [];
      const arrow = at > high ? "→" : at < low ? "←" : "";
      return [{ row: row.key, name: row.name, kind: kinds[kind], at: clip(at, low, high), arrow, told: row.told }];
    }),
  );
  const x = {
    field: "at",
    type: "quantitative",
    scale: { domain: [low - 0.16, high + 0.16], nice: false },
    axis: axis(scale, locale),
  };
  const bars = own.flatMap(({ key, base, now, target }) => {
    const from = base ?? target;
    return now === undefined ? [] : [{ row: key, at: clip(from, low, high), to: clip(now, low, high) }];
  });
  const kind = { field: "kind", type: "nominal", title: null };
  const shown = KINDS.filter((one) => rows.some((row) => row[one] !== undefined));
  const looks = { base: [muted, "square"], now: [observed, "circle"], target: [OKABE_ITO.vermilion, "diamond"] } as const;
  const scaled = (look: 0 | 1) => ({ domain: shown.map((one) => kinds[one]), range: shown.map((one) => looks[one][look]) });
  const legend = { orient: "bottom", symbolSize: 90, labelFontSize: 12 };
  return {
    title: {
      text: { reach: words.toReach, hold: words.toHold, distance: words.noBase }[scale],
      fontSize: 12.5,
      anchor: "start",
      frame: "group",
      offset: 6,
    },
    width: ROW.plot,
    height: { step: ROW.height },
    encoding: {
      y: {
        field: "row",
        type: "ordinal",
        sort: own.map(({ key }) => key),
        axis: labelled(labels, ROW.name, { minExtent: extent, grid: true }),
      },
    },
    layer: [
      {
        data: { values: bars },
        mark: { type: "rule", strokeWidth: 5, opacity: 0.45, color: observed },
        encoding: { x, x2: { field: "to" } },
      },
      {
        data: { values: points },
        mark: { type: "point", filled: true, size: 95, opacity: 1 },
        encoding: {
          x,
          color: { ...kind, scale: scaled(0), legend },
          shape: { ...kind, scale: scaled(1), legend },
          tooltip: [
            { field: "name", type: "nominal", title: words.value },
            { field: "told", type: "nominal", title: `${words.base} → ${words.now} → ${words.target}` },
          ],
        },
      },
      {
        data: { values: points.filter(({ arrow }) => arrow !== "") },
        mark: { type: "text", dx: { expr: "datum.at > 0 ? 12 : -12" }, fontWeight: "bold" },
        encoding: { x, text: { field: "arrow", type: "nominal" } },
      },
      {
        data: { values: own.map(({ key, told }) => ({ row: key, told })) },
        mark: { type: "text", align: "left", color: text },
        encoding: { x: { value: ROW.plot + 20 }, text: { field: "told", type: "nominal" } },
      },
    ],
  };
}

/** At the edge what lies beyond it. Adding 0 takes the sign from a zero, which JSON does not keep. */
const clip = (at: number, low: number, high: number): number => Math.min(high, Math.max(low, at)) + 0;

/** Ticks are words: where the base and the target lie. */
function axis(scale: Scale, locale: Locale): { readonly [key: string]: Json } {
  const { chart: words } = wording(locale);
  const ticks: { readonly [K in Scale]: readonly (readonly [number, string])[] } = {
    reach: [
      [0, words.base],
      [1, words.target],
    ],
    hold: [
      [0, words.limit],
      [1, words.base],
    ],
    distance: [
      [-0.5, "−50%"],
      [0, words.target],
      [0.5, "+50%"],
    ],
  };
  return {
    values: ticks[scale].map(([at]) => at),
    labelExpr: `${JSON.stringify(Object.fromEntries(ticks[scale]))}[datum.value]`,
    title: null,
    grid: true,
    domain: false,
    ticks: false,
  };
}
