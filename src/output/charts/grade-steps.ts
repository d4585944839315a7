import { evidenceOf, yearlyTargets } from "../../assessment/index.js";
import { GRADE_SCALES, type GradeRequirement } from "../../notation/index.js";
import { wording } from "../../text/index.js";
import type { Drawn, Given } from "./given.js";
import { stateTable } from "./tables.js";
import { COLOURS, OKABE_ITO } from "./theme.js";

/** A grade on its scale, the best on top: the grade required as a dashed line, what was observed as points. */
export function gradeSteps(given: Given, requirement: GradeRequirement): Drawn {
  const { plan, indicator, target, observations, locale, theme } = given;
  const { chart: words, observationStatus } = wording(locale);
  const evidence = evidenceOf(
    observations.filter((one) => one.indicator === indicator.id),
    plan.period.to,
  );
  const { baseline } = indicator;
  const base = baseline?.reading.kind === "grade" ? { year: baseline.year, grade: baseline.reading.grade } : undefined;
  const seen = [
    ...(base === undefined ? [] : [{ ...base, label: words.base }]),
    ...[...evidence.grades.values()].map(({ year, grade, status }) => ({
      year,
      grade,
      label: status === "actual" ? "" : observationStatus[status],
    })),
  ].map((one) => ({ ...one, series: words.observed }));
  const asked = yearlyTargets(target, base === undefined ? {} : { base: { year: base.year, value: base.grade } }).years.map(
    ({ year, value }) => ({
      year,
      grade: value,
      series: words.asked,
      label: "",
    }),
  );
  const scale = Object.hasOwn(GRADE_SCALES, requirement.scale) ? GRADE_SCALES[requirement.scale] : undefined;
  const sort = scale ?? [...new Set([requirement.grade, ...seen.map(({ grade }) => grade)])];
  const legend = { field: "series", type: "nominal", title: null, legend: { orient: "bottom" } };
  const domain = [words.observed, words.asked];
  return {
    table: stateTable(given),
    notes: [words.gradeNote],
    spec: {
      encoding: {
        x: { field: "year", type: "ordinal", axis: { labelAngle: 0, title: null } },
        y: {
          field: "grade",
          type: "ordinal",
          sort,
          scale: { domain: sort },
          axis: {
            title: null,
            grid: true,
            labelExpr: `datum.value === "inferior-V" ? ${JSON.stringify(words.inferiorV)} : datum.value`,
          },
        },
        color: { ...legend, scale: { domain, range: [COLOURS[theme].observed, OKABE_ITO.vermilion] } },
        tooltip: [
          { field: "year", type: "ordinal", title: words.year },
          { field: "grade", type: "nominal", title: words.value },
        ],
      },
      layer: [
        { data: { values: asked }, mark: { type: "line", strokeDash: [6, 4] } },
        {
          data: { values: [...asked, ...seen] },
          mark: { type: "point", filled: true, size: 90, opacity: 1 },
          encoding: { shape: { ...legend, scale: { domain, range: ["circle", "diamond"] } } },
        },
        {
          data: { values: seen },
          mark: { type: "text", dy: 18 },
          encoding: { text: { field: "label", type: "nominal" }, color: { value: COLOURS[theme].text } },
        },
      ],
    },
  };
}
