import type { Chart } from "five-year-plan/output";
import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";

/** Draws a specification, on its own background or another. Its expressions are interpreted, not evaluated, so the page can forbid eval. */
export async function toSvg(chart: Chart, background?: string): Promise<string> {
  const { spec } = compile({ ...chart, background: background ?? chart["background"] } as unknown as TopLevelSpec);
  const view = new View(parse(spec, undefined, { ast: true }), { expr: expressionInterpreter, renderer: "none" });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
