import { beforeEach, describe, expect, it } from "vitest";
import type { Belt, Box, Place, Plan, Project, Role } from "../../../src/model/index.js";
import { extentOf } from "../../../src/output/charts/axis.js";
import { COLOURS, OKABE_ITO } from "../../../src/output/charts/theme.js";
import { widthOf } from "../../../src/output/charts/wrap.js";
import { type Chart, chartCsv, layoutChart, projectsChart } from "../../../src/output/index.js";
import { wording } from "../../../src/text/index.js";
import { emptyPlan } from "../../model/plans.js";
import { type Channel, type Unit, unitsOf } from "../units-of.js";

const { chart: words } = wording("en");

type At = { readonly latitude: string; readonly longitude: string; readonly of?: "seat" | "anchor"; readonly within?: string };
const place = (id: string, kind: Place["kind"], at?: At, within?: string): Place => ({
  id,
  name: { zh: `${id}镇`, en: `Town ${id}` },
  kind,
  ...(within !== undefined && { within }),
  ...(at !== undefined && {
    coordinates: { of: "seat", source: "公报", sourceIn: { zh: "公报", en: "Gazette" }, ...at },
  }),
});
const withPlaces = (places: readonly Place[], more: Partial<Plan["layout"]> = {}): Plan => ({
  ...emptyPlan,
  title: { zh: "某县规划", en: "Plan of a County" },
  layout: { places, ...more },
});
const unitOf = (chart: Chart, mark: string): Unit => unitsOf(chart).find((unit) => unit.mark.type === mark) as Unit;
const channel = (unit: Unit, name: string) => unit.channels[name] as Channel;
const domain = (unit: Unit, axis: string) => (channel(unit, axis).scale?.domain ?? []) as readonly number[];

describe("which picture of the layout is drawn", () => {
  const at = { latitude: "36.8", longitude: "101.9" };
  const titled = (...places: Place[]) => layoutChart(withPlaces(places), { locale: "en" }).description.split("\n")[0];

  it("is a map where two townships have coordinates, and a schematic where fewer have", () => {
    const map = "Plan of a County: townships with a public coordinate";
    const schematic = "Plan of a County: layout as a schematic";
    expect(titled(place("a", "town", at), place("b", "township", at))).toBe(map);
    expect(titled(place("a", "town", at), place("b", "township"))).toBe(schematic);
    // A park is no township, a village none either.
    expect(titled(place("a", "town", at), place("p", "park", at), place("v", "village", at))).toBe(schematic);
    expect(titled(place("a", "ethnic-township", at), place("b", "subdistrict", at))).toBe(map);
  });

  it("is the one that is asked for", () => {
    const two = withPlaces([place("a", "town", at), place("b", "town", at)]);
    expect(layoutChart(two, { locale: "en", view: "schematic" }).description).toContain("schematic");
    expect(layoutChart(withPlaces([]), { locale: "en", view: "map" }).description).toContain("public coordinate");
  });
});

describe("the map", () => {
  const map = (...places: Place[]) => layoutChart(withPlaces(places), { locale: "en", view: "map" });
  const far = { latitude: "36.0", longitude: "100.0" };

  it("has a name above its point, and below it where another point is just above", () => {
    const shifts = (latitude: string, longitude: string) =>
      unitOf(
        map(place("a", "town", { latitude: "36.80", longitude: "101.90" }), place("b", "town", { latitude, longitude })),
        "text",
      ).rows.map(({ shift }) => shift);
    expect(shifts("36.84", "101.90")).toEqual([16, -13]);
    expect(shifts("36.76", "101.90")).toEqual([-13, 16]);
    expect(shifts("36.84", "102.01")).toEqual([16, -13]);
    expect(shifts("36.84", "101.79")).toEqual([16, -13]);
    // Not so near above, not so near beside, and beside alone.
    expect(shifts("36.86", "101.90")).toEqual([-13, -13]);
    expect(shifts("36.84", "102.03")).toEqual([-13, -13]);
    expect(shifts("36.84", "101.77")).toEqual([-13, -13]);
    expect(shifts("36.80", "101.95")).toEqual([-13, -13]);
  });

  it("tells of each point where it lies, what it is, how sure that is and who says so", () => {
    const chart = map(
      place("a", "town", { ...far, within: "2.5" }),
      place("b", "town", { latitude: "36.80", longitude: "101.90", of: "anchor" }),
    );
    const rows = unitOf(chart, "point").rows;
    const told = { x: 100, y: 36, longitude: "100.0", latitude: "36.0", kind: "seat", precision: "2.5", source: "Gazette" };
    expect(rows[0]).toMatchObject({ name: "Town a", ...told });
    expect(rows[1]).toMatchObject({ name: "Town b", kind: "a point inside", precision: "" });
    const tooltip = unitOf(chart, "point").channels["tooltip"] as readonly Channel[];
    expect(tooltip.map(({ field, title }) => [field, title])).toEqual([
      ["name", "township"],
      ["latitude", "latitude"],
      ["longitude", "longitude"],
      ["kind", "note"],
      ["precision", "within (km)"],
      ["source", "source"],
    ]);
  });

  it("has circles for seats and squares for other points, and in its legend what there is", () => {
    const looks = (chart: Chart) => {
      const unit = unitOf(chart, "point");
      return [channel(unit, "color").scale, channel(unit, "shape").scale];
    };
    const [seat, anchor] = [place("a", "town", far), place("b", "town", { ...far, of: "anchor" })];
    expect(looks(map(seat, anchor))).toEqual([
      { domain: [words.seat, words.anchor], range: [COLOURS.light.observed, OKABE_ITO.orange] },
      { domain: [words.seat, words.anchor], range: ["circle", "square"] },
    ]);
    expect(looks(map(anchor))).toEqual([
      { domain: [words.anchor], range: [OKABE_ITO.orange] },
      { domain: [words.anchor], range: ["square"] },
    ]);
  });

  it("has a scale of degrees that is not widened, and its axes say which they are", () => {
    const unit = unitOf(map(place("a", "town", far), place("b", "town", { latitude: "37.0", longitude: "101.0" })), "point");
    for (const [axis, title, middle] of [
      ["x", "longitude", 100.5],
      ["y", "latitude", 36.5],
    ] as const) {
      const { scale, axis: drawn } = channel(unit, axis) as Channel & { readonly scale: { readonly nice?: boolean } };
      const [low = 0, high = 0] = scale.domain as number[];
      expect((low + high) / 2).toBeCloseTo(middle, 9);
      expect(scale.nice).toBe(false);
      expect(drawn).toMatchObject({ title, format: ".2f", grid: true });
    }
    // A quarter of a degree and more is free above and below a degree of latitude.
    const [low = 0, high = 0] = domain(unit, "y");
    expect(high - low).toBeGreaterThanOrEqual(1.25 - 1e-9);
    const [west = 0, east = 0] = domain(unit, "x");
    expect(east - west).toBeGreaterThanOrEqual(1.35 - 1e-9);
  });

  it("of one point and of none has room around", () => {
    for (const chart of [map(place("a", "town", far)), map()])
      for (const axis of ["x", "y"]) {
        const [low = Number.NaN, high = Number.NaN] = domain(unitOf(chart, "point"), axis);
        expect(high).toBeGreaterThan(low);
      }
  });

  it("names who has no coordinates, and says nothing where all have", () => {
    expect(map(place("a", "town", far), place("b", "town"), place("c", "town"), place("p", "park")).description).toContain(
      "No public coordinate: Town b, Town c",
    );
    expect(map(place("a", "town", far)).description).not.toContain("No public coordinate");
  });
});

describe("the schematic", () => {
  const role = (id: string, kind: Role["kind"], places: readonly string[], openEnded = false): Role => ({
    id,
    name: { zh: id, en: `role ${id}` },
    kind,
    places,
    openEnded,
    locator: {},
  });
  const belt = (id: string, kind: Belt["kind"], places: readonly string[]): Belt => ({
    id,
    name: { zh: id, en: `belt ${id}` },
    kind,
    places,
    openEnded: false,
    locator: {},
  });
  const schematic = (more: Partial<Plan["layout"]>, theme: "light" | "dark" = "light") =>
    layoutChart(withPlaces([place("a", "town"), place("b", "town")], more), { locale: "en", view: "schematic", theme });
  type Panel = { readonly title: { readonly text: string } };
  const titles = (chart: Chart) => (chart["vconcat"] as unknown as readonly Panel[]).map(({ title }) => title.text);

  it("has each list under its kind, and no heading without a list", () => {
    const chart = schematic({
      roles: [role("r1", "industry", ["a"]), role("r2", "tier", ["b"])],
      belts: [belt("b1", "base", ["a"]), belt("b2", "belt", ["a", "b"])],
    });
    expect(titles(chart)).toEqual(["Tier", "Belt", "Base", "Industry"]);
    const panels = (chart["vconcat"] as unknown as readonly unknown[]).map((panel) => unitsOf(panel));
    expect(panels.map((units) => [...new Set(units.flatMap(({ rows }) => rows.map(({ row }) => row)))])).toEqual([
      ["r2"],
      ["b2"],
      ["b1"],
      ["r1"],
    ]);
  });

  it("without roles, without belts and without either draws what there is", () => {
    expect(titles(schematic({ belts: [belt("b", "valley", ["a"])] }))).toEqual(["Belt"]);
    expect(titles(schematic({ roles: [role("r", "node", ["a"])] }))).toEqual(["Node"]);
    expect(titles(schematic({}))).toEqual([]);
  });

  it("names its rows and places, those the layout has not by their id, and an open end", () => {
    const chart = schematic({ roles: [role("r", "function", ["b", "elsewhere"], true)] });
    const text = unitOf(chart, "text");
    expect(text.rows.map(({ stop }) => stop)).toEqual(["Town b", "elsewhere", "…"]);
    expect(channel(text, "text").field).toBe("stop");
    expect(channel(text, "y").axis?.labelExpr).toContain('"r":["role r"]');
  });

  it("joins the places of belts by a track, with round points; those of other lists are square", () => {
    const chart = schematic({ belts: [belt("b", "belt", ["a", "b"])] }, "dark");
    const [track, point] = [unitOf(chart, "rule"), unitOf(chart, "point")];
    // From just inside the room of the first name to the second place.
    const [a, b] = point.rows as readonly { readonly from: number; readonly to: number }[];
    expect(track.rows).toEqual([{ row: "b", from: (a?.to ?? 0) - 2, to: b?.from }]);
    for (const panel of chart["vconcat"] as unknown as readonly object[]) expect(panel).toMatchObject({ height: { step: 26 } });
    expect(track.channels).toMatchObject({ x: { field: "from" }, x2: { field: "to" } });
    const { observed } = COLOURS.dark;
    expect(track.mark).toMatchObject({ color: observed });
    expect(point.channels).toMatchObject({
      color: { condition: { test: "datum.joined", value: observed }, value: OKABE_ITO.orange },
      shape: { condition: { test: "datum.joined", value: "circle" }, value: "square" },
    });
  });

  it("is as wide as its longest row, in every panel, and no narrower than a title needs", () => {
    const widths = (chart: Chart) => unitsOf(chart).map((unit) => channel(unit, "x").scale?.domain?.[1]);
    expect(new Set(widths(schematic({ roles: [role("r", "tier", ["a"])] })))).toEqual(new Set([320]));
    const long = Array.from({ length: 9 }, () => "a");
    const chart = schematic({ roles: [role("r", "tier", long), role("s", "node", ["a"])] });
    const end = Math.max(...unitsOf(chart).flatMap(({ rows }) => rows.map(({ to }) => Number(to))));
    expect(end).toBeGreaterThan(320);
    expect(new Set(widths(chart))).toEqual(new Set([end]));
  });
});

describe("the table of a layout", () => {
  it("has each place with its kind, its coordinates as published and its roles", () => {
    const role = (id: string): Role => ({ id, name: { zh: id }, kind: "tier", places: ["a"], openEnded: false, locator: {} });
    const { en: _, ...zh } = place("b", "park").name;
    const plan = withPlaces(
      [place("a", "town", { latitude: "36.80", longitude: "101.90" }), { ...place("b", "park"), name: zh }],
      { roles: [role("core"), role("hub")] },
    );
    expect(chartCsv(layoutChart(plan))).toBe(
      "place,name_zh,name_en,kind,latitude,longitude,roles\n" + "a,a镇,Town a,town,36.80,101.90,core hub\n" + "b,b镇,,park,,,\n",
    );
  });
});

describe("the projects of boxes in townships", () => {
  const project = (id: string, ...places: string[]): Project => ({
    id,
    name: { zh: id },
    places,
    quantities: [],
    locator: { box: 1 },
  });
  const box = (no: number, ...groups: (readonly Project[])[]): Box => ({
    no,
    title: { zh: `专栏${no}`, en: `Box of ${no}` },
    kind: "projects",
    locator: { box: no },
    groups: groups.map((projects) => ({ name: { zh: "组" }, openEnded: false, projects })),
  });
  const places = [
    place("a", "town"),
    place("b", "township"),
    place("c", "town"),
    place("v", "village", undefined, "a"),
    place("p", "park"),
  ];
  const plan: Plan = {
    ...withPlaces(places),
    boxes: [
      // In a by a village; in both; in no township twice.
      box(7, [project("1", "v"), project("2", "a", "b")], [project("3"), project("4", "p")]),
      box(8, [project("5", "b")]),
      box(9, []),
    ],
  };
  let chart: Chart;
  let units: readonly Unit[];
  beforeEach(() => {
    chart = projectsChart(plan, { locale: "en" });
    units = unitsOf(chart);
  });

  it("counts each in every township that it names, by a place inside too, beside those that name none and all", () => {
    const counted = [units[1], units[3]].flatMap((unit) => unit?.rows ?? []);
    expect(counted.map(({ row, column, count }) => [row, column, count])).toEqual([
      ["7", "a", 2],
      ["7", "b", 1],
      ["8", "b", 1],
      ["7", "(none)", 2],
      ["7", "(all)", 4],
      ["8", "(none)", 0],
      ["8", "(all)", 1],
    ]);
    expect(units[2]?.rows).toEqual(units[1]?.rows);
  });

  it("has a row for each box with projects and a column for each township with one, an empty cell for every pair", () => {
    expect(units[0]?.rows).toEqual(["7", "8"].flatMap((row) => ["a", "b"].map((column) => ({ row, column }))));
    for (const unit of units) {
      expect(channel(unit, "x").scale?.domain).toEqual(["a", "b", "(none)", "(all)"]);
      expect(channel(unit, "y").scale?.domain).toEqual(["7", "8"]);
      expect(channel(unit, "y").axis?.labelExpr).toBe('{"7":["7 Box of 7"],"8":["8 Box of 8"]}[datum.value]');
      expect(channel(unit, "x").axis).toMatchObject({
        labelExpr: `{"a":["Town a"],"b":["Town b"],"(none)":["${words.elsewhere}"],"(all)":["${words.total}"]}[datum.value]`,
        orient: "top",
        labelAngle: -45,
        labelAlign: "left",
        minExtent: 0,
      });
    }
  });

  it("says in each cell's tooltip which box and which township", () => {
    expect(units[1]?.rows[0]).toEqual({ row: "7", column: "a", count: 2, box: "Box of 7", head: "Town a" });
    const tooltip = units[1]?.channels["tooltip"] as readonly Channel[];
    expect(tooltip.map(({ field, title }) => [field, title])).toEqual([
      ["box", words.box],
      ["head", words.township],
      ["count", words.count],
    ]);
  });

  it("colours from few to many, with the number readable on both, and the sum of a row in bold", () => {
    const { few, many, text, background, empty } = COLOURS.light;
    expect(channel(units[1] as Unit, "color").scale).toEqual({ domain: [1, 2], range: [few[0], many[0]] });
    expect(channel(units[2] as Unit, "color")).toEqual({
      condition: { test: "datum.count > 1.5", value: many[1] },
      value: few[1],
    });
    expect(units[0]?.mark).toMatchObject({ color: empty, stroke: background, aria: false });
    expect(units[3]?.mark).toMatchObject({
      color: text,
      fontWeight: { expr: 'datum.column === "(all)" ? "bold" : "normal"' },
    });
  });

  it("gives a title the room of its columns, and names a box without an English name by the printed one", () => {
    const long = { ...plan, title: { zh: "规划", en: "word ".repeat(60).trim() } };
    const { text } = projectsChart(long, { locale: "en" })["title"] as unknown as { readonly text: readonly string[] };
    // Four columns of 36 pixels beside the boxes' names.
    const room = extentOf(
      ["7 Box of 7", "8 Box of 8"].map((name) => ({ key: "", text: name })),
      50,
    );
    for (const line of text) expect(widthOf(line)).toBeLessThanOrEqual((room + 4 * 36) / (15 * 1.12));
    expect(Math.max(...text.map(widthOf))).toBeGreaterThan((room + 4 * 36) / (15 * 1.12) - 3);
    const boxes = plan.boxes.map((one) => ({ ...one, title: { zh: one.title.zh } }));
    expect(chartCsv(projectsChart({ ...plan, boxes })).split("\n")[1]).toBe("7,专栏7,,a,a镇,Town a,2");
  });

  it("is titled by the plan", () => {
    expect(chart.description.split("\n")).toEqual(["Plan of a County: projects by box and township", words.projectsNote]);
  });

  it("has a table of the same numbers, with a place for those that name one and without for the rest", () => {
    expect(chartCsv(chart)).toBe(
      "box,title_zh,title_en,place,name_zh,name_en,projects\n" +
        "7,专栏7,Box of 7,a,a镇,Town a,2\n" +
        "7,专栏7,Box of 7,b,b镇,Town b,1\n" +
        "8,专栏8,Box of 8,b,b镇,Town b,1\n" +
        "7,专栏7,Box of 7,,,,2\n",
    );
  });

  it("of a plan without any is empty and one step of colour wide", () => {
    const none = unitsOf(projectsChart(withPlaces(places)));
    expect(none.flatMap(({ rows }) => rows)).toEqual([]);
    expect(channel(none[1] as Unit, "color").scale?.domain).toEqual([1, 1]);
  });
});
