import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huzhu14, huzhu15 } from "../../../src/huzhu/index.js";
import { csvRow } from "../../../src/output/csv/csv-text.js";
import { PLAN_TABLE_KINDS } from "../../../src/output/csv/to-csv.js";
import { PLAN_TABLES, toCsv } from "../../../src/output/index.js";
import { emptyPlan, indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

type Row = { readonly [column: string]: string };
const rows = (text: string): Row[] => parse(text, { columns: true, bom: true }) as Row[];

describe("a row of CSV", () => {
  it("is read back cell by cell by csv-parse, whatever it holds", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", " ", '"', ",", "\t", "\n", "\r", "=", "-", "年", "\ufeff"),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.constantFrom(",", "\t"), (cells, delimiter) => {
        const text = csvRow(cells, { delimiter: delimiter as "," | "\t" });
        const [row] = parse(text, { delimiter, record_delimiter: "\n" }) as string[][];
        expect(row ?? [""]).toEqual(cells);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
    ["@SUM(1)", "'@SUM(1)"],
    ["\t=1", "'\t=1"],
    ["＝1+1", "'＝1+1"],
    ["-0.3", "-0.3"],
    ["5.0 左右*", "5.0 左右*"],
    ["'quoted", "'quoted"],
  ])("a formula is made harmless on request: %j", (cell, expected) => {
    expect(csvRow([cell], { escapeFormulas: true })).toBe(`${expected}\n`);
    expect(csvRow([cell])).toBe(cell.startsWith("\t") ? `"${cell}"\n` : `${cell}\n`);
  });

  it("a cell that begins or ends with a space stands in quotes, for readers that trim", () => {
    expect(csvRow([" a", "a ", "a b", "", "a\u3000"])).toBe('" a","a ",a b,,"a\u3000"\n');
  });
});

describe("the tables of a plan", () => {
  it.each(PLAN_TABLES)("%s: every column has a name of its own", (name) => {
    const names = PLAN_TABLE_KINDS[name].columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((column) => !/^[a-z_]+$/.test(column))).toEqual([]);
    expect(toCsv(emptyPlan, name)).toBe(`${names.join(",")}\n`);
  });

  it("indicators and targets hold what the plan holds, digit by digit", () => {
    for (const plan of [huzhu14, huzhu15]) {
      const indicators = rows(toCsv(plan, "indicators"));
      expect(indicators.map(({ id, name_zh, unit, attribute }) => [id, name_zh, unit, attribute])).toEqual(
        plan.indicators.map(({ id, name, unit, attribute }) => [id, name.zh, unit ?? "", attribute ?? ""]),
      );
      const targets = rows(toCsv(plan, "targets"));
      const expected = plan.indicators.flatMap(({ id, targets: all }) =>
        all.map(({ printed, requirement, span }) => {
          const { kind, ...rest } = requirement as { kind: string; value?: string };
          return [id, printed, kind, rest.value ?? "", String("to" in span ? span.to : span.year)];
        }),
      );
      expect(targets.map((row) => [row["indicator"], row["printed"], row["kind"], row["value"], row["last_year"]])).toEqual(
        expected,
      );
    }
  });

  it("say why a value is missing, and only then", () => {
    const indicators = rows(toCsv(huzhu15, "indicators"));
    for (const row of indicators) {
      expect([row["id"], row["unit_missing"]]).toEqual([row["id"], row["unit"] === "" ? "not-printed" : ""]);
      expect([row["id"], row["attribute_missing"]]).toEqual([row["id"], row["attribute"] === "" ? "not-printed" : ""]);
      expect([row["id"], row["baseline_missing"] === "not-printed"]).toEqual([row["id"], row["baseline_printed"] === ""]);
    }
    expect(indicators.some((row) => row["attribute_missing"] === "not-printed")).toBe(true);
    const targets = [...rows(toCsv(huzhu15, "targets")), ...rows(toCsv(huzhu14, "targets"))];
    for (const row of targets) {
      const has = ["value", "low", "grade", "parts"].some((column) => row[column] !== "");
      expect([row["indicator"], row["missing"] !== ""]).toEqual([row["indicator"], !has]);
    }
    expect(new Set(targets.map((row) => row["missing"]))).toEqual(new Set(["", "relative", "delegated"]));
    const places = rows(toCsv(huzhu15, "places"));
    for (const row of places) expect(row["coordinates_missing"]).toBe(row["latitude"] === "" ? "no-source" : "");
    expect(places.some((row) => row["latitude"] !== "")).toBe(true);
  });

  it("projects keep their place, and lists stand as JSON", () => {
    const projects = rows(toCsv(huzhu15, "projects"));
    const all = huzhu15.boxes.flatMap((box) => box.groups.flatMap((group) => group.projects));
    expect(projects.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(projects.map(({ quantities }) => JSON.parse(quantities ?? ""))).toEqual(all.map(({ quantities }) => quantities));
    expect(projects.map(({ locator }) => JSON.parse(locator ?? ""))).toEqual(all.map(({ locator }) => locator));
  });

  it("are written as a spreadsheet wants them on request", () => {
    const hostile = planOf(indicator("x", { kind: "qualitative", text: "=HYPERLINK(1)" }, { name: { zh: "\u202e=cmd" } }));
    const text = toCsv(hostile, "targets", { escapeFormulas: true, byteOrderMark: true, delimiter: "\t" });
    expect(text.startsWith("\ufeffindicator\tposition")).toBe(true);
    expect(text).toContain("\t'=HYPERLINK(1)\t");
    // A mark that turns the direction of text is kept: data are not changed.
    expect(toCsv(hostile, "indicators")).toContain("\u202e=cmd");
  });

  it("there are no others", () => {
    expect(codeOf(() => toCsv(huzhu15, "../../etc/passwd" as never))).toBe("invalid-options");
  });
});

it("the table of projects tells the box's kind and label, the stage and who is responsible", () => {
  const project = { places: [], quantities: [], locator: { part: 2, box: 1 } };
  const plan = {
    ...emptyPlan,
    boxes: [
      {
        no: 1,
        title: { zh: "专栏" },
        kind: "projects" as const,
        label: { zh: "行动" },
        locator: { part: 2, box: 1 },
        groups: [
          {
            name: { zh: "组" },
            openEnded: false,
            projects: [
              { ...project, id: "a", name: { zh: "甲" }, stage: "planned" as const, responsible: [{ zh: "县水利局" }] },
              { ...project, id: "b", name: { zh: "乙" } },
            ],
          },
        ],
      },
    ],
  };
  expect(
    rows(toCsv(plan, "projects")).map(({ box_kind, box_label, stage, responsible, locator }) => [
      box_kind,
      box_label,
      stage,
      responsible,
      locator,
    ]),
  ).toEqual([
    ["projects", "行动", "planned", '[{"zh":"县水利局"}]', '{"part":2,"box":1}'],
    ["projects", "行动", "", "", '{"part":2,"box":1}'],
  ]);
});
