import type { Assessment, Source } from "../../assessment/index.js";
import type { Plan } from "../../model/index.js";
import { fill, type Locale, locate, nameIn, wording } from "../../text/index.js";
import type { Table } from "../table/table.js";
import { sentence } from "./columns.js";

/** Where the numbers of an assessment come from: places of the outline, published figures, series from outside. */
export function sourcesOf(plan: Plan, { verdicts }: Assessment, locale: Locale): Table {
  const { report, heading } = wording(locale);
  const used = verdicts.flatMap(({ because }) => because.flatMap(({ inputs }) => inputs.flatMap(({ source }) => source)));
  const places = new Set(verdicts.map(({ target }) => locate(target.locator, locale)));
  const figures = new Map<string, Set<string>>();
  const series = new Set<string>();
  for (const source of used) {
    if ("locator" in source && source.locator !== undefined) places.add(locate(source.locator, locale));
    if (source.from === "reference") series.add(source.name);
    if (source.from !== "observation" || source.locator !== undefined) continue;
    const name = source.source ?? report.unnamed;
    figures.set(name, (figures.get(name) ?? new Set()).add(figure(source)));
  }
  return {
    heads: [report.kind, heading.title, report.extent].map(sentence),
    rows: [
      [report.outline, nameIn(plan.title, locale), fill(report.places, { count: places.size })],
      ...[...figures].map(([name, all]) => [report.observation, name, fill(report.figures, { count: all.size })]),
      ...[...series].map((name) => [report.reference, name, ""]),
    ],
  };
}

const figure = ({ indicator, year, span }: Extract<Source, { from: "observation" }>): string =>
  [indicator, year ?? "", span?.from ?? "", span?.to ?? ""].join("/");
