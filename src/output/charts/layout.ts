import { refuseUnless } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import type { Chart, ChartOptions } from "./chart.js";
import { layoutMap } from "./layout-map.js";
import { layoutSchematic } from "./layout-schematic.js";
import { townships } from "./townships.js";

/** Options of {@link layoutChart} besides language and theme. @category Charts */
export type LayoutChartOptions = ChartOptions & {
  /** `"map"` of the townships with coordinates, or `"schematic"`; by default a map where two or more have coordinates. */
  readonly view?: "map" | "schematic";
};

/**
 * Where the plan puts things. As a map: the townships whose coordinates a public source gives, and the names of those that
 * have none; nothing is placed by guess. As a schematic: tiers, functions, nodes, belts, bases and industries, each with its
 * places in the plan's order.
 *
 * @param plan - the plan
 * @param options - `locale`, `theme`, `view`
 * @returns a Vega-Lite specification
 * @category Charts
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { layoutChart } from "five-year-plan/output";
 * layoutChart(huzhu15).description.includes("没有公开坐标"); // => true
 * layoutChart(huzhu15, { view: "schematic" }).description.includes("空间布局示意"); // => true
 * ```
 */
export function layoutChart(plan: Plan, options: LayoutChartOptions = {}): Chart {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  const located = townships(plan).filter(({ coordinates }) => coordinates !== undefined).length;
  const view = options.view ?? (located < 2 ? "schematic" : "map");
  return view === "map" ? layoutMap(plan, options) : layoutSchematic(plan, options);
}
