import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { type Indicator, level, type Plan, type Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { csvRow, csvStart } from "../../../src/output/csv/csv-text.js";
import { type PLAN_TABLES, toCsv, toCsvw, toDataPackage } from "../../../src/output/index.js";
import { emptyPlan, indicator, planOf } from "../../model/plans.js";
import { codeOf, factsOf } from "../../refusal.js";

type Row = { readonly [column: string]: string };
const rows = (plan: Plan, table: (typeof PLAN_TABLES)[number]): Row[] => parse(toCsv(plan, table), { columns: true });
/** The cells of a row that hold something. */
const filled = (row: Row | undefined) => Object.fromEntries(Object.entries(row ?? {}).filter(([, cell]) => cell !== ""));
const by: Span = { kind: "by", year: 2030 };

describe("cells of CSV", () => {
  it("hold texts, numbers and truths, and nothing where there is nothing", () => {
    expect(csvRow(["a", 5, true, false, 0, null, ""])).toBe("a,5,true,false,0,,\n");
    expect(csvRow(["a,b", "a\tb"], { delimiter: "\t" })).toBe('a,b\t"a\tb"\n');
    expect(csvRow(['say "no"', "a\rb", "a\nb"])).toBe('"say ""no""","a\rb","a\nb"\n');
  });

  it.each(["=1", "+1", "-x", "@a", "\t1", "\r1", "＝1", "＋1", "－1", "＠a"])("are no formula: %j", (cell) => {
    expect(csvRow([cell], { escapeFormulas: true }).replaceAll('"', "")).toBe(`'${cell}\n`);
    expect(csvRow([`a${cell}`], { escapeFormulas: true })).not.toContain("'");
  });

  it.each(["-0.3", "-3", "-12.50"])("are decimals: %s", (cell) => {
    expect(csvRow([cell], { escapeFormulas: true })).toBe(`${cell}\n`);
  });

  it.each(["-0.3a", "-3+1", "-.3", "-3.", "+3"])("are none, and may be formulas: %s", (cell) => {
    expect(csvRow([cell], { escapeFormulas: true })).toBe(`'${cell}\n`);
  });

  it("begin with a byte-order mark where it is asked for", () => {
    expect([csvStart({}), csvStart({ byteOrderMark: false }), csvStart({ byteOrderMark: true })]).toEqual(["", "", "\ufeff"]);
  });

  it("of a table that there is not are refused with those that there are", () => {
    expect(factsOf(() => toCsv(emptyPlan, "plans" as never))).toEqual({
      table: "plans",
      expected: ["indicators", "targets", "projects", "places", "publications"],
    });
  });
});

describe("the table of targets", () => {
  const target = (requirement: Requirement, span: Span = by) => {
    const {
      indicator: _,
      position: __,
      printed: ___,
      estimated: ____,
      locator: _____,
      ...cells
    } = filled(rows(planOf(indicator("it", requirement, { span })), "targets")[0]) as { [column: string]: string };
    return cells;
  };

  it.each<[Span, object]>([
    [by, { span: "by", last_year: "2030" }],
    [
      { kind: "every-year", from: 2026, to: 2028 },
      { span: "every-year", first_year: "2026", last_year: "2028" },
    ],
    [
      { kind: "average", from: 2026, to: 2030 },
      { span: "average", first_year: "2026", last_year: "2030" },
    ],
    [
      { kind: "over", from: 2026, to: 2030 },
      { span: "over", first_year: "2026", last_year: "2030" },
    ],
  ])("says when it holds: %j", (span, cells) => {
    expect(target(level("5.0"), span)).toEqual({ ...cells, kind: "level", bound: "unstated", value: "5.0" });
  });

  it.each<[Requirement, object]>([
    [level("5.0", { bound: "about", unit: "%" }), { bound: "about", value: "5.0", unit: "%" }],
    [
      { kind: "level", bound: "at-least", value: "5", maintain: true },
      { bound: "at-least", value: "5", maintain: "true" },
    ],
    [
      { kind: "growth", bound: "between", low: "5", high: "6.0" },
      { bound: "between", low: "5", high: "6.0" },
    ],
    [
      { kind: "change", bound: "at-least", value: "10", measure: "percent", direction: "decrease" },
      { bound: "at-least", value: "10", measure: "percent", direction: "decrease" },
    ],
    [
      { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" },
      { bound: "at-least", grade: "III", scale: "surface-water" },
    ],
    [
      { kind: "composition", bound: "unstated", parts: ["20", "30.5", "49.5"] },
      { bound: "unstated", parts: "20:30.5:49.5" },
    ],
    [
      { kind: "relative", relation: "above", to: "全市", margin: "0.5" },
      { relation: "above", to: "全市", margin: "0.5", missing: "relative" },
    ],
    [
      { kind: "delegated", to: "上级" },
      { to: "上级", missing: "delegated" },
    ],
    [
      { kind: "qualitative", text: "better" },
      { text: "better", missing: "qualitative" },
    ],
    [{ kind: "none" }, { missing: "none" }],
  ])("says what is required, or why there is no number: %j", (requirement, cells) => {
    expect(target(requirement)).toEqual({ span: "by", last_year: "2030", kind: requirement.kind, ...cells });
  });

  it("has a row for each target, counted from 1, with its star, revisions and what it rests on", () => {
    const [one] = planOf(indicator("it", level("5"))).indicators as [Indicator];
    const [first] = one.targets as [Indicator["targets"][number]];
    const evidence = { trust: "one-source", sources: ["a", "b"], variants: [] } as never;
    const revisions = [{ printed: "6" }] as never;
    const second = { ...first, printed: "5*", estimated: true as const, evidence, revisions };
    const [plain, marked] = rows({ ...emptyPlan, indicators: [{ ...one, targets: [first, second] }] }, "targets");
    expect(plain).toMatchObject({ position: "1", printed: "…", estimated: "false", revisions: "", trust: "", sources: "" });
    expect(marked).toMatchObject({
      position: "2",
      printed: "5*",
      estimated: "true",
      revisions: '[{"printed":"6"}]',
      trust: "one-source",
      sources: "a b",
      locator: '{"table":1}',
    });
  });
});

describe("the table of indicators", () => {
  it("has everything that its row prints", () => {
    const plan = planOf(
      indicator("it", level("50"), {
        base: "40.0",
        no: 18,
        part: "nurses",
        name: { zh: "护士", en: "Nurses" },
        category: { zh: "民生", en: "Livelihood" },
        basis: "real",
        responsible: [{ zh: "卫健局" }],
        definition: { id: "d" } as never,
        notFound: ["targets", "baseline"] as never,
      }),
    );
    expect(filled(rows(plan, "indicators")[0])).toEqual({
      id: "it",
      no: "18",
      part: "nurses",
      name_zh: "护士",
      name_en: "Nurses",
      category_zh: "民生",
      category_en: "Livelihood",
      unit: "%",
      direction: "higher",
      basis: "real",
      responsible: '[{"zh":"卫健局"}]',
      measure: "level",
      attribute: "binding",
      baseline_year: "2025",
      baseline_printed: "40.0",
      baseline_kind: "level",
      baseline_bound: "unstated",
      baseline_value: "40.0",
      baseline_estimated: "false",
      definition: '{"id":"d"}',
      not_found: "targets baseline",
      locator: '{"table":1}',
    });
  });

  it("says of a base that is not there that none is printed", () => {
    const [bare] = rows(planOf(indicator("it", level("50"))), "indicators");
    expect(bare).toMatchObject({ baseline_missing: "not-printed", baseline_year: "", baseline_printed: "", baseline_kind: "" });
  });

  it("says whether a blank unit or attribute was not printed or not found", () => {
    const missing = (notFound?: readonly string[]) => {
      const plan = planOf(
        indicator("it", level("5"), { unit: null, attribute: null, ...(notFound && { notFound: notFound as never }) }),
      );
      const { unit_missing, attribute_missing } = rows(plan, "indicators")[0] ?? {};
      return [unit_missing, attribute_missing];
    };
    expect(missing()).toEqual(["not-printed", "not-printed"]);
    expect(missing(["unit"])).toEqual(["not-found", "not-printed"]);
    expect(missing(["attribute"])).toEqual(["not-printed", "not-found"]);
    const [whole] = rows(planOf(indicator("it", level("5"), { notFound: ["unit", "attribute"] as never })), "indicators");
    expect([whole?.["unit_missing"], whole?.["attribute_missing"]]).toEqual(["", ""]);
  });
});

describe("the tables of projects, places and publications", () => {
  it("have of a project its group, counted from 1, and everything that its name prints", () => {
    const project = { id: "x", name: { zh: "甲", en: "A" }, places: ["a", "b"], quantities: [], locator: { box: 2 } };
    const box = (no: number, ...groups: object[]) => ({
      no,
      title: { zh: "专栏", en: "Box" },
      kind: "items",
      locator: { box: no },
      groups,
    });
    const group = (name: string, openEnded: boolean, ...projects: object[]) => ({
      name: { zh: name, en: name },
      openEnded,
      projects,
    });
    const more = { years: { from: 2026, to: 2028 }, phase: 2, work: "renewal", stage: "new", responsible: [{ zh: "局" }] };
    const plan = {
      ...emptyPlan,
      boxes: [box(2, group("一", false, project), group("二", true, { ...project, id: "y", ...more }))],
    } as never;
    const [plain, whole] = rows(plan, "projects");
    expect(filled(plain)).toMatchObject({
      id: "x",
      box: "2",
      group: "1",
      group_name_zh: "一",
      group_open_ended: "false",
      places: "a b",
    });
    expect(filled(whole)).toMatchObject({
      id: "y",
      box: "2",
      box_title_zh: "专栏",
      box_title_en: "Box",
      box_kind: "items",
      group: "2",
      group_name_en: "二",
      group_open_ended: "true",
      name_zh: "甲",
      name_en: "A",
      work: "renewal",
      first_year: "2026",
      last_year: "2028",
      phase: "2",
      stage: "new",
      responsible: '[{"zh":"局"}]',
      locator: '{"box":2}',
    });
    for (const column of ["work", "first_year", "last_year", "phase", "stage", "responsible", "box_label"])
      expect([column, plain?.[column]]).toEqual([column, ""]);
  });

  it("have of a place its codes, coordinates and area, or why there are none", () => {
    const place = { id: "a", name: { zh: "甲" }, kind: "town" };
    const whole = {
      ...place,
      id: "b",
      within: "a",
      aliases: ["乙"],
      codes: [{ scheme: "statistics", code: "630223100", year: 2024, source: "s" }],
      coordinates: { latitude: "36.80", longitude: "101.9", of: "seat", within: "1.5", source: "gazette" },
      area: { value: "12.0", source: "yearbook" },
      locator: { chapter: 3 },
    };
    const [bare, known] = rows({ ...emptyPlan, layout: { places: [place, whole] } } as never, "places");
    expect(filled(bare)).toEqual({
      id: "a",
      name_zh: "甲",
      kind: "town",
      coordinates_missing: "no-source",
      area_missing: "no-source",
    });
    expect(filled(known)).toEqual({
      id: "b",
      name_zh: "甲",
      kind: "town",
      within: "a",
      aliases: '["乙"]',
      codes: '[{"scheme":"statistics","code":"630223100","year":2024,"source":"s"}]',
      latitude: "36.80",
      longitude: "101.9",
      coordinates_of: "seat",
      coordinates_within: "1.5",
      coordinates_source: "gazette",
      area: "12.0",
      area_source: "yearbook",
      locator: '{"chapter":3}',
    });
  });

  it("have of a publication its title, publisher, date and kind", () => {
    const sources = [
      { id: "p", title: "公报", publisher: "统计局", date: "2026-03", kind: "official" },
      { id: "q", title: "书" },
    ];
    expect(rows({ ...emptyPlan, sources } as never, "publications")).toEqual([
      { id: "p", title: "公报", publisher: "统计局", date: "2026-03", kind: "official" },
      { id: "q", title: "书", publisher: "", date: "", kind: "" },
    ]);
  });
});

describe("what describes the tables", () => {
  const plan = { ...emptyPlan, title: { zh: "规划", en: "The Plan" } };

  it("as CSV on the Web names the group in each language that the plan has", () => {
    expect(toCsvw(plan)["dc:title"]).toEqual([
      { "@value": "规划", "@language": "zh" },
      { "@value": "The Plan", "@language": "en" },
    ]);
    expect(toCsvw(emptyPlan)["dc:title"]).toEqual([{ "@value": "某县规划", "@language": "zh" }]);
    expect(toCsvw(plan)["@context"]).toEqual(["http://www.w3.org/ns/csvw", { "@language": "en" }]);
    expect(factsOf(() => toCsvw(plan, 3 as never))).toMatchObject({ argument: "options" });
  });

  it("as CSV on the Web has keys and references where a table has them", () => {
    const { tables } = toCsvw(plan, { observations: true });
    const keys = tables.map(({ url, "dc:title": title, tableSchema: { primaryKey, foreignKeys } }) => [
      url,
      title,
      primaryKey,
      foreignKeys,
    ]);
    const reference = { resource: "indicators.csv", columnReference: "id" };
    expect(keys).toEqual([
      ["indicators.csv", "Indicators", ["id"], undefined],
      ["targets.csv", "Targets", ["indicator", "position"], [{ columnReference: "indicator", reference }]],
      ["projects.csv", "Projects", ["id"], undefined],
      ["places.csv", "Places", ["id"], undefined],
      ["publications.csv", "Publications", ["id"], undefined],
      ["observations.csv", "Observations", undefined, undefined],
    ]);
    for (const { tableSchema } of tables) for (const value of Object.values(tableSchema)) expect(value).toBeDefined();
    expect(toCsvw(plan).tables).toHaveLength(5);
  });

  it("as CSV on the Web says of each column what its cells are", () => {
    const columns = toCsvw(plan).tables[1]?.tableSchema.columns ?? [];
    const column = (name: string) => columns.find((one) => one.name === name);
    expect(column("indicator")).toEqual({
      name: "indicator",
      titles: "indicator",
      "dc:description": "Id of the indicator.",
      datatype: "string",
      required: true,
    });
    expect(column("printed")).not.toHaveProperty("required");
    expect(column("position")?.datatype).toBe("integer");
    expect(column("estimated")?.datatype).toBe("boolean");
    expect(column("last_year")?.datatype).toBe("gYear");
    expect(column("locator")?.datatype).toBe("json");
    expect(column("revisions")?.datatype).toBe("json");
    expect(column("value")?.datatype).toEqual({ base: "string", format: "-?[0-9]+([.][0-9]+)?" });
    const figures = toCsvw(plan, { observations: true }).tables.at(-1)?.tableSchema.columns ?? [];
    expect(figures.find(({ name }) => name === "value")?.datatype).toEqual(column("value")?.datatype);
    expect(figures.filter(({ required }) => required).map(({ name }) => name)).toEqual(["indicator", "status"]);
    expect(figures.find(({ name }) => name === "asserted")?.datatype).toEqual({ base: "string", format: "met|not-met" });
    expect(figures.find(({ name }) => name === "status")?.datatype).toEqual({
      base: "string",
      format: "actual|provisional|estimate|assumed",
    });
    for (const { "dc:description": description } of [...columns, ...figures]) expect(description).toMatch(/^[A-Za-z].*\.$/);
    expect(column("span")?.datatype).toEqual({ base: "string", format: "by|every-year|average|over" });
  });

  it("as a data package names its tables, keys and references, and what is missing", () => {
    const files = toDataPackage(plan, []);
    const { resources, ...descriptor } = JSON.parse(files["datapackage.json"]);
    expect(descriptor).toEqual({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "test-15",
      title: "The Plan",
    });
    expect(JSON.parse(toDataPackage(emptyPlan)["datapackage.json"]).title).toBe("某县规划");
    expect(files["datapackage.json"].endsWith("}\n")).toBe(true);
    expect(files["publications.csv"]).toBe("id,title,publisher,date,kind\n");
    const [indicators, targets, , , , observations] = resources;
    expect(targets).toMatchObject({
      name: "targets",
      type: "table",
      title: "Targets",
      path: "targets.csv",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
        missingValues: [""],
        primaryKey: ["indicator", "position"],
        foreignKeys: [{ fields: "indicator", reference: { resource: "indicators", fields: "id" } }],
      },
    });
    expect(targets.schema.fields[0]).toEqual({
      name: "indicator",
      type: "string",
      description: "Id of the indicator.",
      constraints: { required: true },
    });
    expect(indicators.schema).not.toHaveProperty("foreignKeys");
    expect(observations).toMatchObject({ name: "observations", path: "observations.csv" });
    expect(observations.schema).not.toHaveProperty("primaryKey");
  });

  it("as a data package writes statuses and formulas as asked", () => {
    const observations = [{ indicator: "it", year: 2026, value: "5", status: "provisional", source: "=1" }] as never;
    const line = (options?: Parameters<typeof toDataPackage>[2]) =>
      toDataPackage(plan, observations, options)["observations.csv"]?.split("\n")[1];
    expect(line()).toContain(",provisional,=1,");
    expect(line({ status: "sdmx", escapeFormulas: true })).toContain(",P,'=1,");
    const named = { ...plan, layout: { places: [{ id: "a", name: { zh: "=1" }, kind: "town" }] } } as never;
    expect(toDataPackage(named, undefined, { escapeFormulas: true })["places.csv"]).toContain("a,'=1,");
    expect(toDataPackage(named)["places.csv"]).toContain("a,=1,");
  });

  it("is refused of what is no plan, no list and no options, each by its name", () => {
    expect(factsOf(() => toDataPackage({} as never))).toBeDefined();
    expect(factsOf(() => toDataPackage(plan, {} as never))).toMatchObject({ argument: "observations" });
    expect(factsOf(() => toDataPackage(plan, [], null as never))).toMatchObject({ argument: "options" });
    expect(codeOf(() => toDataPackage({} as never))).toBe("invalid-plan");
    expect(codeOf(() => toDataPackage(plan, {} as never))).toBe("invalid-observations");
    expect(codeOf(() => toDataPackage(plan, [], null as never))).toBe("invalid-options");
  });
});
