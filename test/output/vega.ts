import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { logger as logging, parse, View, Warn } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Chart } from "../../src/output/index.js";

/** Vega-Lite's own schema. */
const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json"), "utf8"),
) as object;
const ajv = new Ajv({ strict: false });
for (const format of ["color-hex", "uri", "uri-reference"]) ajv.addFormat(format, true);
const validate = ajv.compile(schema);

/** What Vega-Lite's schema has against a specification, in one line each. */
export function objections(chart: Chart): string[] {
  return validate(chart) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A specification drawn as SVG, with everything that Vega-Lite and Vega warned of. */
export async function draw(chart: Chart): Promise<{ readonly svg: string; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const logger = logging(Warn);
  logger.warn = (...said: readonly unknown[]) => {
    warnings.push(said.join(" "));
    return logger;
  };
  const { spec } = compile(chart as unknown as TopLevelSpec, { logger });
  const svg = await new View(parse(spec), { renderer: "none", logger }).toSVG();
  return { svg, warnings };
}
