import { evidenceOf, type References, type ReferenceValues, withBasis } from "../../assessment/index.js";
import type { Indicator, Observation } from "../../model/index.js";

/** What is written into the cells from the start. */
export type Filled = {
  readonly value: (indicator: Indicator, year: number) => string | undefined;
  readonly whole: (indicator: Indicator, first: number, last: number) => string | undefined;
  readonly part: (indicator: Indicator, part: number, year: number) => string | undefined;
  readonly reference: (name: string, year: number) => string | undefined;
  /** Figures that no cell takes. */
  readonly leftOut: number;
};

/** Figures as the cells have them: of each year one, of the kind that the indicator's own are. */
export function filledFrom(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  references: References,
  years: readonly number[],
): Filled {
  const last = years.at(-1) ?? 0;
  const evidence = new Map(
    indicators.map(
      (one) =>
        [
          one.id,
          evidenceOf(
            observations.filter(({ indicator }) => indicator === one.id),
            last,
            one,
          ),
        ] as const,
    ),
  );
  const taken = [...evidence.values()].flatMap(({ values, grades, parts, spans }) => [
    ...[...values.keys(), ...grades.keys(), ...parts.keys()].filter((year) => years.includes(year)),
    ...spans.filter(({ span }) => span.from === years[0] && span.to === last),
  ]);
  return {
    value: ({ id }, year) => {
      const found = evidence.get(id);
      return found?.values.get(year)?.value ?? found?.grades.get(year)?.grade;
    },
    whole: ({ id }, first, last) =>
      evidence.get(id)?.spans.find(({ span, measure }) => span.from === first && span.to === last && measure !== "level")?.value,
    part: ({ id }, part, year) => evidence.get(id)?.parts.get(year)?.parts[part],
    reference: (name, year) => {
      const given = Object.hasOwn(references, name) ? references[name] : undefined;
      return given === undefined ? undefined : inYear(withBasis(given).values, year);
    },
    leftOut: observations.length - taken.length,
  };
}

const inYear = (values: ReferenceValues, year: number): string | undefined =>
  typeof values === "string" ? values : values[String(year)];
