import type { Source, Verdict } from "../verdict.js";

/** A figure that a verdict rests on. */
export type Used = {
  readonly from: "observation" | "baseline" | "reference" | "policy";
  /** The indicator, the outside series or the policy setting. */
  readonly name: string;
  readonly year?: number;
  readonly span?: { readonly from: number; readonly to: number };
  readonly value: string;
  readonly vintage?: string;
};

/** The figures that a verdict's steps name, by where they come from; a figure used twice occurs once. */
export function figuresOf({ because, indicator, target }: Verdict): ReadonlyMap<string, Used> {
  const figures = new Map<string, Used>();
  const add = (value: string | number, source: Source) => {
    const used = figureOf(String(value), source, indicator);
    if (used === undefined) return;
    const key = JSON.stringify([used.from, used.name, used.year, used.span]);
    // The parts of a structure are one observation, each in a step of its own.
    const parts = target.requirement.kind === "composition" ? figures.get(key)?.value : undefined;
    figures.set(key, parts === undefined ? used : { ...used, value: `${parts}:${used.value}` });
  };
  for (const { value, source } of because.flatMap(({ inputs }) => inputs)) {
    const [values, sources] = [[value].flat(), [source].flat()];
    for (const [i, one] of sources.entries()) add(values[i] ?? "", one);
  }
  return figures;
}

function figureOf(value: string, source: Source, indicator: string): Used | undefined {
  switch (source.from) {
    case "observation": {
      const { year, span, vintage } = source;
      const when = { ...(year !== undefined && { year }), ...(span !== undefined && { span }) };
      return { from: source.from, name: source.indicator, ...when, value, ...(vintage !== undefined && { vintage }) };
    }
    case "baseline":
      return { from: source.from, name: indicator, year: source.year, value };
    case "reference":
      return { from: source.from, name: source.name, ...(source.year !== undefined && { year: source.year }), value };
    case "policy":
      return { from: source.from, name: source.name, value };
    default:
      return undefined;
  }
}

/** The last year that an observed figure speaks of. */
export function lastYearOf({ year, span }: Used): number | undefined {
  return span?.to ?? year;
}
