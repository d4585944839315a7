import type { Assessment, Source } from "../../assessment/index.js";
import { type Locator, type Plan, TRUSTS, type Trust } from "../../model/index.js";
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
    const { trust: how, sources = [], locator } = source as Resting;
    const what = JSON.stringify(source);
    if (how !== undefined) note(trusted, how, what);
    for (const id of sources) note(published, id, what);
    if (locator !== undefined) places.add(locate(locator, locale, plan));
    if (source.from === "reference") series.add(quotedIn(source.name, locale));
    if (source.from !== "observation" || locator !== undefined || sources.length > 0) continue;
    note(figures, source.source === undefined ? report.unnamed : quotedIn(source.source, locale), figure(source));
  }
  // A locator that points nowhere is no place.
  places.delete("");
  const row = (kind: string, name: string, all: ReadonlySet<string> | undefined): string[][] =>
    all === undefined ? [] : [[kind, name, counted(all.size, report.figure, report.figures)]];
  return {
    heads: [report.kind, heading.title, report.extent].map(sentence),
    rows: [
      [report.outline, nameIn(plan.title, locale), counted(places.size, report.place, report.places)],
      ...[...figures].flatMap(([name, all]) => row(report.observation, name, all)),
      ...[...series].map((name) => [report.reference, name, ""]),
      ...(plan.sources ?? []).flatMap((one) => row(report.publication, publicationIn(one, locale), published.get(one.id))),
      ...TRUSTS.flatMap((one) => row(report.trust, trust[one], trusted.get(one))),
    ],
  };
}

/** How many there are, in words: one has words of its own. */
const counted = (count: number, one: string, many: string): string => (count === 1 ? one : fill(many, { count }));

/** How far a number is to be trusted, what it was taken from, and where it is printed: each where given. */
type Resting = { readonly trust?: Trust; readonly sources?: readonly string[]; readonly locator?: Locator };

const figure = ({ indicator, year, span }: Extract<Source, { from: "observation" }>): string =>
  [indicator, year ?? "", span?.from ?? "", span?.to ?? ""].join("/");
