import { evidenceOf } from "../../assessment/index.js";
import type { CompositionRequirement } from "../../notation/index.js";
import { fill, wording } from "../../text/index.js";
import { position } from "../position.js";
import { noted } from "./figure-note.js";
import type { Drawn, Given } from "./given.js";
import { stateTable } from "./tables.js";
import { OKABE_ITO } from "./theme.js";

const PARTS = [OKABE_ITO.green, OKABE_ITO.orange, OKABE_ITO.skyBlue, OKABE_ITO.purple, OKABE_ITO.yellow, OKABE_ITO.grey];

/** A structure as stacked bars, one for the base, one a year and one for the target; each part carries its number. */
export function structureBars(given: Given, { parts }: CompositionRequirement): Drawn {
  const { plan, indicator, observations, locale } = given;
  const { chart: words } = wording(locale);
  const evidence = evidenceOf(
    observations.filter((one) => one.indicator === indicator.id),
    plan.period.to,
  );
  const bar = (name: string, values: readonly string[]) =>
    values.map((text, i) => ({ bar: name, part: fill(words.part, { no: i + 1 }), no: i + 1, value: position(text), text }));
  const { baseline } = indicator;
  const base =
    baseline?.reading.kind === "composition" ? bar(noted(String(baseline.year), "baseline", words), baseline.reading.parts) : [];
  const years = [...evidence.parts.values()].flatMap(({ year, status, parts: shares }) =>
    bar(noted(String(year), status, words), shares),
  );
  const values = [...base, ...years, ...bar(words.target, parts)];
  const names = parts.map((_, i) => fill(words.part, { no: i + 1 }));
  const stacked = { field: "value", type: "quantitative", stack: "zero" };
  return {
    table: stateTable(given),
    notes: [words.structureNote],
    spec: {
      data: { values },
      width: { step: 96 },
      encoding: {
        x: { field: "bar", type: "ordinal", sort: null, axis: { labelAngle: 0, title: null } },
        y: { ...stacked, axis: { title: null } },
        order: { field: "no", type: "quantitative" },
        tooltip: ["bar", "part", "text"].map((field) => ({
          field,
          type: "nominal",
          title: field === "text" ? words.value : null,
        })),
      },
      layer: [
        {
          mark: { type: "bar", size: 64 },
          encoding: {
            color: {
              field: "part",
              type: "nominal",
              sort: null,
              title: null,
              scale: { domain: names, range: parts.map((_, i) => PARTS[i % PARTS.length] ?? OKABE_ITO.grey) },
              legend: { orient: "right" },
            },
          },
        },
        {
          mark: { type: "text", color: "#000000", fontSize: 12 },
          encoding: {
            y: { ...stacked, bandPosition: 0.5 },
            detail: { field: "part", type: "nominal" },
            text: { field: "text", type: "nominal" },
          },
        },
      ],
    },
  };
}
