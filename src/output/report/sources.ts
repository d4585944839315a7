import type { Assessment, Source } from "../../assessment/index.js";
import { type Plan, TRUSTS, type Trust } from "../../model/index.js";
import { fill, type Locale, locate, nameIn, publicationIn, quotedIn, wording } from "../../text/index.js";
import { sentence } from "../sentence.js";
import type { Table } from "../table/table.js";

/** Where the numbers of an assessment come from: places of the outline, published figures, series from outside. */
export function sourcesOf(plan: Plan, { verdicts }: Assessment, locale: Locale): Table {
  const { report, heading, trust } = wording(locale);
  const used = verdicts.flatMap(({ because }) => because.flatMap(({ inputs }) => inputs.flatMap(({ source }) => source)));
  const places = new Set(verdicts.map(({ target }) => locate(target.locator, locale, plan)));
  const figures = new Map<string, Set<string>>();
  const series = new Set<string>();
  const published = new Map<string, Set<string>>();
  const trusted = new Map<Trust, Set<string>>();
  const note = <K>(all: Map<K, Set<string>>, key: K, one: string) => all.set(key, (all.get(key) ?? new Set()).add(one));
  for (const source of used) {
    const { trust: how, sources } = resting(source);
    const what = JSON.stringify(source);
    if (how !== undefined) note(trusted, how, what);
    for (const id of sources) note(published, id, what);
    if ("locator" in source && source.locator !== undefined) places.add(locate(source.locator, locale, plan));
    if (source.from === "reference") series.add(quotedIn(source.name, locale));
    if (source.from !== "observation" || source.locator !== undefined || sources.length > 0) continue;
    note(figures, source.source === undefined ? report.unnamed : quotedIn(source.source, locale), figure(source));
  }
  return {
    heads: [report.kind, heading.title, report.extent].map(sentence),
    rows: [
      [report.outline, nameIn(plan.title, locale), fill(report.places, { count: places.size })],
      ...[...figures].map(([name, all]) => [report.observation, name, fill(report.figures, { count: all.size })]),
      ...[...series].map((name) => [report.reference, name, ""]),
      ...(plan.sources ?? [])
        .filter(({ id }) => published.has(id))
        .map((one) => [
          report.publication,
          publicationIn(one, locale),
          fill(report.figures, { count: published.get(one.id)?.size ?? 0 }),
        ]),
      ...TRUSTS.filter((one) => trusted.has(one)).map((one) => [
        report.trust,
        trust[one],
        fill(report.figures, { count: trusted.get(one)?.size ?? 0 }),
      ]),
    ],
  };
}

/** How far a number is to be trusted and what it was taken from, where given. */
function resting(source: Source): { readonly trust?: Trust; readonly sources: readonly string[] } {
  if (!("trust" in source) || source.trust === undefined) return { sources: [] };
  return { trust: source.trust, sources: source.sources ?? [] };
}

const figure = ({ indicator, year, span }: Extract<Source, { from: "observation" }>): string =>
  [indicator, year ?? "", span?.from ?? "", span?.to ?? ""].join("/");
