import type { Belt, Plan, Role } from "../../model/index.js";
import { fill, type Locale, nameIn, wording } from "../../text/index.js";
import { sentence } from "../sentence.js";
import { extentOf, type Label, labelled } from "./axis.js";
import { type Chart, type ChartOptions, chart, type Json } from "./chart.js";
import { placeTable } from "./tables.js";
import { COLOURS, OKABE_ITO, type Theme } from "./theme.js";
import { widthOf } from "./wrap.js";

/** Between a name and the next place, in pixels. */
const GAP = 30;
const ROW = { height: 26, name: 34, size: 11 };

/** A role, belt or base with its places in the plan's order. */
type Line = { readonly key: string; readonly name: string; readonly joined: boolean; readonly stops: readonly string[] };
type Group = { readonly title: string; readonly lines: readonly Line[] };

/** Everything the layout lists, one line each: its places one after the other, those of belts and valleys joined. */
export function layoutSchematic(plan: Plan, { locale = "zh", theme = "light" }: ChartOptions): Chart {
  const { chart: words } = wording(locale);
  const groups = groupsOf(plan, locale).filter(({ lines }) => lines.length > 0);
  const lines = groups.flatMap((group) => group.lines);
  const labels = lines.map(({ key, name }) => ({ key, text: name }));
  const extent = extentOf(labels, ROW.name);
  const width = Math.max(320, ...lines.flatMap(({ stops }) => placed(stops).map(({ to }) => to)));
  return chart(theme, {
    title: fill(words.schematicTitle, { plan: nameIn(plan.title, locale) }),
    subtitle: [words.schematicNote],
    width: extent + width,
    table: placeTable(plan),
    spec: { vconcat: groups.map((group) => panel(group, { labels, extent, width, theme })), spacing: 12 },
  });
}

function groupsOf(plan: Plan, locale: Locale): Group[] {
  const { chart: words } = wording(locale);
  const { roles = [], belts = [], places } = plan.layout;
  const name = (id: string) => {
    const place = places.find((one) => one.id === id);
    return place === undefined ? id : nameIn(place.name, locale);
  };
  const line = (one: Role | Belt, joined: boolean): Line => ({
    key: one.id,
    name: nameIn(one.name, locale),
    joined,
    stops: [...one.places.map(name), ...(one.openEnded ? [words.openEnded] : [])],
  });
  const of = (kind: Role["kind"]) => roles.filter((role) => role.kind === kind).map((role) => line(role, false));
  const along = (kind: Belt["kind"], joined: boolean) =>
    belts.filter((belt) => belt.kind === kind).map((belt) => line(belt, joined));
  return [
    { title: words.tier, lines: of("tier") },
    { title: words.function, lines: of("function") },
    { title: words.node, lines: of("node") },
    { title: words.belt, lines: [...along("valley", true), ...along("belt", true)] },
    { title: words.base_, lines: along("base", false) },
    { title: words.industry, lines: of("industry") },
  ];
}

/** Where each stop is, in pixels from the left. */
function placed(stops: readonly string[]): { readonly stop: string; readonly from: number; readonly to: number }[] {
  let at = 12;
  return stops.map((stop) => {
    const from = at;
    const to = from + Math.ceil(widthOf(stop) * ROW.size) + 18;
    at = to + GAP;
    return { stop, from, to };
  });
}

type Panel = { readonly labels: readonly Label[]; readonly extent: number; readonly width: number; readonly theme: Theme };

function panel({ title, lines }: Group, { labels, extent, width, theme }: Panel): { readonly [key: string]: Json } {
  const { observed } = COLOURS[theme];
  const stops = lines.flatMap(({ key, joined, stops: names }) =>
    placed(names).map((one, i) => ({ row: key, joined, last: i === names.length - 1, ...one })),
  );
  // The track runs from the end of a name to the next place.
  const tracks = stops.filter(({ joined, last }) => joined && !last).map(({ row, to }) => ({ row, from: to - 2, to: to + GAP }));
  const x = { field: "from", type: "quantitative", scale: { domain: [0, width], nice: false }, axis: null };
  return {
    title: { text: sentence(title), fontSize: 12.5, anchor: "start", frame: "group", offset: 4 },
    width,
    height: { step: ROW.height },
    encoding: {
      x,
      y: {
        field: "row",
        type: "ordinal",
        sort: lines.map(({ key }) => key),
        axis: labelled(labels, ROW.name, { minExtent: extent }),
      },
    },
    layer: [
      {
        data: { values: tracks },
        mark: { type: "rule", strokeWidth: 3, color: observed, opacity: 0.6 },
        encoding: { x2: { field: "to" } },
      },
      {
        data: { values: stops },
        mark: { type: "point", filled: true, size: 60, opacity: 1 },
        encoding: {
          color: { condition: { test: "datum.joined", value: observed }, value: OKABE_ITO.orange },
          shape: { condition: { test: "datum.joined", value: "circle" }, value: "square" },
        },
      },
      {
        data: { values: stops },
        mark: { type: "text", align: "left", dx: 8 },
        encoding: { text: { field: "stop", type: "nominal" } },
      },
    ],
  };
}
