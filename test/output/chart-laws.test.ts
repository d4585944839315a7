import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import type { Observation } from "../../src/model/index.js";
import { COLOURS, STATUS_STYLE } from "../../src/output/charts/theme.js";
import {
  type Chart,
  type ChartOptions,
  dumbbellChart,
  layoutChart,
  paceChart,
  projectsChart,
  statusChart,
  THEMES,
  targetPathChart,
} from "../../src/output/index.js";
import { wording } from "../../src/text/index.js";
import { type Channel, channelsOf, unitsOf } from "./units-of.js";

const observed: readonly Observation[] = [
  { indicator: "gdp-growth", year: 2026, value: "5.1", status: "actual" },
  { indicator: "gdp-growth", year: 2027, value: "4.6", status: "provisional" },
  { indicator: "urbanisation-rate", year: 2026, value: "44.5", status: "actual" },
  { indicator: "urbanisation-rate", year: 2027, value: "46.5", status: "estimate" },
  { indicator: "river-water-quality", year: 2026, grade: "II", status: "actual" },
  { indicator: "pm25-concentration", year: 2026, value: "27.5", status: "actual" },
];
const of15 = assess(huzhu15, observed, { asOf: 2027 });
const of14 = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
const path = (id: string) => (options: ChartOptions) => targetPathChart<string>(huzhu15, id, observed, options);
const CHARTS: { readonly [name: string]: (options: ChartOptions) => Chart } = {
  status: (options) => statusChart(huzhu15, [of15], options),
  "status of an outcome": (options) => statusChart(huzhu14, [of14], options),
  dumbbell: (options) => dumbbellChart(huzhu15, of15, options),
  "dumbbell of an outcome": (options) => dumbbellChart(huzhu14, of14, options),
  pace: (options) => paceChart(huzhu15, of15, options),
  projects: (options) => projectsChart(huzhu15, options),
  map: (options) => layoutChart(huzhu15, { ...options, view: "map" }),
  schematic: (options) => layoutChart(huzhu15, { ...options, view: "schematic" }),
  "path of a level": path("urbanisation-rate"),
  "path of growth": path("gdp-growth"),
  "path of a grade": path("river-water-quality"),
  "path of a ceiling": path("pm25-concentration"),
  "path of a structure": (options) => targetPathChart(huzhu14, "three-sector-structure", huzhu14Outcomes, options),
  "path of a comparison": (options) =>
    targetPathChart(huzhu14, "gdp-growth", huzhu14Outcomes, { ...options, references: { 全市平均水平: "5.0" } }),
};
const SHAPES = ["circle", "square", "diamond", "cross", "triangle-up", "triangle-down", "triangle-left"];

describe.each(Object.entries(CHARTS))("the chart: %s", (_, make) => {
  const made = () =>
    (["zh", "en"] as const).map((locale) => {
      const chart = make({ locale });
      return { locale, chart, units: unitsOf(chart) };
    });

  it("shows in each channel a field that its rows have", () => {
    for (const { units } of made()) {
      expect(units.length).toBeGreaterThan(0);
      for (const unit of units)
        for (const [name, { field, type }] of channelsOf(unit)) {
          if (field === undefined) continue;
          for (const row of unit.rows) expect(Object.keys(row), name).toContain(field);
          if (name === "x2" || name === "y2") continue;
          expect(["quantitative", "nominal", "ordinal"], `${name} ${field}`).toContain(type);
          if (type === "quantitative") for (const row of unit.rows) expect(typeof row[field], `${name} ${field}`).toBe("number");
        }
    }
  });

  it("says with every text what it shows, and places every mark", () => {
    for (const { units } of made())
      for (const { mark, channels } of units) {
        expect(["bar", "point", "rule", "text", "rect", "line", "area"]).toContain(mark.type);
        if (mark.type === "text") expect((channels["text"] as Channel | undefined)?.field).toBeTruthy();
        if (mark.type === "rule" || mark.type === "area") expect(channels["x2"] ?? channels["y2"]).toBeDefined();
        for (const axis of ["x", "y"]) {
          const channel = channels[axis] as Channel | undefined;
          expect(channel?.field ?? channel?.value, `${mark.type} ${axis}`).toBeDefined();
        }
        if (mark.type === "point") expect(mark).toMatchObject({ filled: true, opacity: 1 });
        if (mark.type === "area" || (mark.type === "rule" && mark["opacity"] !== undefined)) {
          expect(mark["opacity"]).toBeGreaterThan(0);
          expect(mark["opacity"]).toBeLessThan(1);
        }
      }
  });

  it("has a colour and a shape for every word of its legends, and no word of none", () => {
    for (const { units } of made())
      for (const unit of units)
        for (const name of ["color", "shape", "strokeDash"]) {
          const channel = unit.channels[name] as Channel | undefined;
          if (channel?.field === undefined || channel.type !== "nominal") continue;
          const { domain = [], range = [] } = channel.scale ?? {};
          expect(range).toHaveLength(domain.length);
          for (const row of unit.rows) expect(domain).toContain(row[channel.field]);
          expect(new Set(domain).size).toBe(domain.length);
          if (name === "color") for (const one of range) expect(one).toMatch(/^#[0-9a-f]{6}$/);
          if (name === "shape") for (const one of range) expect(SHAPES).toContain(one);
          if (name === "shape") expect(new Set(range).size).toBe(range.length);
          if (channel.legend !== null && name !== "strokeDash" && channel.legend !== undefined)
            expect(channel.legend).toMatchObject({ orient: /bottom|right/.exec(JSON.stringify(channel.legend))?.[0] });
        }
  });

  it("holds all figures within its scales, every row in its order, and names each", () => {
    for (const { units } of made())
      for (const unit of units)
        for (const axis of ["x", "y"]) {
          const channel = unit.channels[axis] as Channel;
          const { field, type, scale, sort } = channel;
          if (field === undefined) continue;
          const values = unit.rows.map((row) => row[field]);
          if (type === "quantitative" && scale?.domain !== undefined) {
            const [low, high] = scale.domain as [number, number];
            for (const one of values as number[]) {
              expect(one).toBeGreaterThanOrEqual(low);
              expect(one).toBeLessThanOrEqual(high);
            }
          }
          const order = sort ?? (type === "ordinal" ? scale?.domain : undefined);
          if (order !== undefined && order !== null) for (const one of values) expect(order).toContain(one);
          const lookup = /^(\{.*\})\[datum\.value\]$/.exec(channel.axis?.labelExpr ?? "")?.[1];
          if (lookup === undefined) continue;
          const words = JSON.parse(lookup) as { readonly [key: string]: string | readonly string[] };
          for (const one of order ?? channel.axis?.values ?? []) {
            const label = words[String(one)];
            expect([label].flat().join(""), String(one)).not.toBe("");
          }
          // Labels beside the rows take the room that is left for them.
          if (typeof Object.values(words)[0] === "object") expect(channel.axis?.minExtent).toBeDefined();
        }
  });

  it("tells in its tooltips what each line is", () => {
    for (const { units, locale } of made())
      for (const unit of units) {
        const tooltip = (unit.channels["tooltip"] ?? []) as readonly Channel[];
        for (const { field, title } of tooltip) {
          expect(field).toBeTruthy();
          if (title !== null) expect(title).toMatch(locale === "zh" ? /[\u4e00-\u9fff%/]/ : /^[^\u4e00-\u9fff]+$/);
        }
        expect(new Set(tooltip.map(({ field }) => field)).size).toBe(tooltip.length);
      }
    expect(
      made().some(({ units }) => units.some(({ channels, mark }) => channels["tooltip"] !== undefined || mark.type === "point")),
    ).toBe(true);
  });

  it("says its title and notes, and wears its theme", () => {
    for (const theme of THEMES) {
      const chart = make({ locale: "en", theme }) as Chart & {
        readonly title: { readonly text: readonly string[]; readonly subtitle?: readonly string[]; readonly anchor: string };
        readonly config: { readonly [part: string]: { readonly [property: string]: unknown } };
      };
      const [first = "", ...notes] = chart.description.split("\n");
      const flat = (lines: readonly string[] = []) => lines.join(" ").replace(/\s+/g, "").toLowerCase();
      expect(flat(chart.title.text)).toBe(flat([first]));
      expect(flat(chart.title.subtitle)).toBe(flat(notes));
      for (const line of [...chart.title.text, ...(chart.title.subtitle ?? [])]) expect(line).not.toBe("");
      const { background, text, muted, grid } = COLOURS[theme];
      expect(chart).toMatchObject({
        $schema: "https://vega.github.io/schema/vega-lite/v5.json",
        background,
        title: { anchor: "start", frame: "bounds" },
        config: {
          title: { color: text, subtitleColor: muted },
          axis: { labelColor: text, titleColor: muted, gridColor: grid, labelLimit: 0 },
          legend: { labelColor: text, titleColor: muted, labelLimit: 0 },
          text: { color: text, aria: false },
          view: { stroke: null },
        },
      });
      expect(chart.config["font"]).toContain("Noto Sans CJK SC");
    }
  });

  it("has in its table what it shows: a cell for each column, texts and whole numbers", () => {
    for (const { chart } of made()) {
      const { table } = chart["usermeta"] as unknown as {
        table: { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };
      };
      expect(new Set(table.columns).size).toBe(table.columns.length);
      for (const column of table.columns) expect(column).toMatch(/^[a-z_]+$/);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });
});

const rowsWith = (chart: Chart, field: string) => unitsOf(chart).flatMap(({ rows }) => rows.filter((row) => field in row));
const distinct = <T>(list: readonly T[]): T[] => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];

describe("what a reader takes from a chart", () => {
  const { chart: words, status } = wording("en");

  it("of statuses: each verdict in its colour, with its words, and what rounding may change", () => {
    const chart = CHARTS["status of an outcome"]?.({ locale: "en" }) as Chart;
    const rows = distinct(rowsWith(chart, "status"));
    expect(rows).toHaveLength(of14.verdicts.length);
    for (const { indicator, status: said, certainty } of of14.verdicts)
      expect(rows).toContainEqual(
        expect.objectContaining({
          row: `${indicator}/0`,
          year: 2025,
          status: status[said],
          rounding: certainty.kind === "depends-on-rounding",
        }),
      );
    const scales = unitsOf(chart).flatMap(({ channels, mark }) => {
      const { scale } = (channels["color"] ?? {}) as Channel;
      return scale?.domain === undefined ? [] : [{ mark: mark.type, ...scale }];
    });
    for (const { mark, domain = [], range = [] } of scales)
      for (const [key, style] of Object.entries(STATUS_STYLE))
        expect(range[domain.indexOf(status[key as keyof typeof status])]).toBe(mark === "text" ? style.on : style.fill);
  });

  it("of paces: the larger is 1, and what leads away lies to the left", () => {
    const given = (value: string) => [{ indicator: "urbanisation-rate", year: 2027, value, status: "actual" } as const];
    const at = (value: string) => {
      const chart = paceChart(huzhu15, assess(huzhu15, given(value), { asOf: 2027 }), { locale: "en" });
      return distinct(rowsWith(chart, "at")).map(({ kind, at: place }) => [kind, place]);
    };
    for (const [[, soFar], [, needed]] of [at("43"), at("41.0"), at("45.5")] as [[string, number], [string, number]][]) {
      expect(Math.max(Math.abs(soFar), Math.abs(needed))).toBe(1);
    }
    expect(at("41.0")[0]?.[1]).toBeLessThan(0);
    expect(at("43")[0]?.[0]).toBe(words.paceSoFar);
    expect(at("43")[1]?.[0]).toBe(words.paceNeeded);
    const none = paceChart(huzhu14, of14, { locale: "en" });
    expect(none.description).toContain(words.noPace);
    expect(none.description).not.toContain(words.paceNote);
  });

  it("of a layout: places in the plan's order, those of belts and valleys joined, nothing on another", () => {
    const chart = layoutChart(huzhu15, { view: "schematic", locale: "zh" });
    const stops = distinct(rowsWith(chart, "stop")) as {
      row: string;
      stop: string;
      from: number;
      to: number;
      joined: boolean;
      last: boolean;
    }[];
    const tracks = distinct(rowsWith(chart, "to").filter((row) => !("stop" in row))) as {
      row: string;
      from: number;
      to: number;
    }[];
    const { roles = [], belts = [], places } = huzhu15.layout;
    const name = (id: string) => places.find((one) => one.id === id)?.name.zh ?? id;
    for (const line of [...roles, ...belts]) {
      const own = stops.filter(({ row }) => row === line.id);
      const wanted = [...line.places.map(name), ...(line.openEnded ? [wording("zh").chart.openEnded] : [])];
      expect(own.map(({ stop }) => stop)).toEqual(wanted);
      own.forEach((one, i) => {
        expect(one.to).toBeGreaterThan(one.from);
        expect(one.last).toBe(i === own.length - 1);
        const next = own[i + 1];
        if (next !== undefined) expect(next.from).toBeGreaterThan(one.to);
      });
      const joined = line.kind === "belt" || line.kind === "valley";
      expect(own.every((one) => one.joined === joined)).toBe(true);
      const between = tracks.filter(({ row }) => row === line.id);
      expect(between).toHaveLength(joined ? Math.max(0, own.length - 1) : 0);
      between.forEach((track, i) => {
        // From the end of a name to the next place.
        expect(Math.abs(track.from - (own[i]?.to ?? 0))).toBeLessThanOrEqual(2);
        expect(track.to).toBe(own[i + 1]?.from);
      });
    }
    const zh = wording("zh").chart;
    const titles = (chart["vconcat"] as unknown as { title: { text: string } }[]).map(({ title }) => title.text);
    expect(titles).toEqual([zh.tier, zh.function, zh.node, zh.belt, zh.base_, zh.industry].filter((one) => titles.includes(one)));
    expect(titles.length).toBeGreaterThan(3);
  });

  it("of a map: a kilometre is as long to the east as to the north, and who has no coordinates is named", () => {
    const chart = layoutChart(huzhu15, { view: "map", locale: "zh" });
    const points = distinct(rowsWith(chart, "latitude")) as {
      name: string;
      x: number;
      y: number;
      latitude: string;
      longitude: string;
      kind: string;
      shift: number;
    }[];
    const channels = unitsOf(chart).map((unit) => unit.channels)[0] ?? {};
    const domain = (axis: string) => (channels[axis] as Channel).scale?.domain as [number, number];
    const [x, y] = [domain("x"), domain("y")] as [[number, number], [number, number]];
    const { width, height } = chart as unknown as { width: number; height: number };
    const middle = (y[0] + y[1]) / 2;
    const [east, north] = [((x[1] - x[0]) * Math.cos((middle * Math.PI) / 180)) / width, (y[1] - y[0]) / height];
    expect(east / north).toBeCloseTo(1, 9);
    // The points lie in the middle, and fill most of one direction.
    const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
    const [left, right] = span(points.map((one) => one.x));
    const [low, high] = span(points.map((one) => one.y));
    expect((left + right) / 2).toBeCloseTo((x[0] + x[1]) / 2, 9);
    expect((low + high) / 2).toBeCloseTo(middle, 9);
    expect(Math.max((right - left) / (x[1] - x[0]), (high - low) / (y[1] - y[0]))).toBeGreaterThan(0.7);
    for (const one of points) {
      expect([one.x, one.y]).toEqual([Number(one.longitude), Number(one.latitude)]);
      const under = points.some((other) => other.y > one.y && other.y - one.y < 0.05 && Math.abs(other.x - one.x) < 0.12);
      expect([one.name, one.shift > 0]).toEqual([one.name, under]);
    }
    const placed = new Set(points.map(({ name }) => name));
    const townships = huzhu15.layout.places.filter(({ kind }) => /town/.test(kind));
    for (const { name, coordinates } of townships) {
      expect([name.zh, placed.has(name.zh)]).toEqual([name.zh, coordinates !== undefined]);
      expect([name.zh, chart.description.includes(name.zh)]).toEqual([name.zh, coordinates === undefined]);
    }
  });

  it("of projects: each number is that of the box in the township, and each row adds up", () => {
    const chart = projectsChart(huzhu15, { locale: "zh" });
    const cells = distinct(rowsWith(chart, "count")) as { row: string; column: string; count: number }[];
    for (const { no, groups } of huzhu15.boxes) {
      const projects = groups.flatMap((group) => group.projects);
      const own = distinct(cells.filter(({ row }) => row === String(no)).map(({ column, count }) => ({ column, count })));
      if (projects.length === 0) {
        expect(own).toEqual([]);
        continue;
      }
      const of = (column: string) => own.find((one) => one.column === column)?.count ?? 0;
      expect(of("(all)")).toBe(projects.length);
      const inSome = own.filter(({ column }) => !column.startsWith("(")).reduce((sum, { count }) => sum + count, 0);
      // A project may lie in several townships, and in none.
      expect(inSome + of("(none)")).toBeGreaterThanOrEqual(projects.length);
      expect(of("(none)")).toBeLessThanOrEqual(projects.length);
      for (const { column, count } of own) if (!column.startsWith("(")) expect(count, column).toBeGreaterThan(0);
    }
  });

  it("of a structure: each year's parts and the target's, from the first part to the last", () => {
    const chart = CHARTS["path of a structure"]?.({ locale: "en" }) as Chart;
    const rows = distinct(rowsWith(chart, "part")) as { bar: string; no: number; value: number; text: string; part: string }[];
    const target = rows.filter(({ bar }) => bar === words.target);
    expect(target.map(({ no, text }) => [no, text])).toEqual([
      [1, "20.5"],
      [2, "31.5"],
      [3, "48"],
    ]);
    for (const { value, text } of rows) expect(value).toBe(Number(text));
    const bars = [...new Set(rows.map(({ bar }) => bar))];
    expect(bars).toEqual([...bars.slice(0, -1)].sort().concat(words.target));
  });
});
