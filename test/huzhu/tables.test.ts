import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { huzhu14, huzhu14Outcomes, huzhu15, INDICATOR_IDS } from "../../src/huzhu/index.js";
import { definePlan, type Indicator, type Plan, parseObservations } from "../../src/model/index.js";
import { readTarget } from "../../src/notation/index.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const ids = ({ indicators }: Plan): string[] => indicators.map(({ id }) => id);
const withAttribute = (attribute: Indicator["attribute"]) => huzhu15.indicators.filter((one) => one.attribute === attribute);

describe("both plans", () => {
  it.each([huzhu14, huzhu15])("$id is a lawful plan whose references resolve, and plain JSON", (plan) => {
    expect(definePlan(json(plan) as Plan)).toEqual(plan);
  });

  it("have the ids that are listed, each once", () => {
    expect([...new Set([...ids(huzhu15), ...ids(huzhu14)])]).toEqual([...INDICATOR_IDS]);
    for (const plan of [huzhu14, huzhu15]) expect(new Set(ids(plan)).size).toBe(plan.indicators.length);
  });

  it("say of an indicator that both have the same unit and direction", () => {
    for (const old of huzhu14.indicators) {
      const now = huzhu15.indicators.find(({ id }) => id === old.id);
      if (now !== undefined)
        expect([old.id, old.unit, old.direction, old.measure]).toEqual([now.id, now.unit, now.direction, now.measure]);
    }
  });
});

describe("Table 2", () => {
  it("has 22 rows, 23 indicators, 8 binding, 13 anticipatory, 2 without a printed attribute, 14 stars", () => {
    expect(new Set(huzhu15.indicators.map(({ no }) => no)).size).toBe(22);
    expect(huzhu15.indicators).toHaveLength(23);
    expect([withAttribute("binding").length, withAttribute("anticipatory").length, withAttribute(null).length]).toEqual([
      8, 13, 2,
    ]);
    const cells = huzhu15.indicators.flatMap(({ baseline, targets }) => [baseline, ...targets]);
    expect(cells.filter((cell) => cell?.printed.includes("*"))).toHaveLength(14);
    for (const cell of cells) expect(cell?.estimated ?? false).toBe(cell?.printed.includes("*"));
  });

  it("has two measures in row 18, and the attribute of neither", () => {
    const row = huzhu15.indicators.filter(({ no }) => no === 18);
    expect(row.map(({ part, attribute }) => [part, attribute])).toEqual([
      ["physicians", null],
      ["nurses", null],
    ]);
  });

  it("holds in every year what stands under 年均/累计 as a level, or is to be kept stable", () => {
    const yearly = huzhu15.indicators.filter(({ targets }) => targets[0]?.span.kind === "every-year").map(({ no }) => no);
    expect(yearly).toEqual([13, 19, 22]);
  });
});

describe("Table 1", () => {
  it("has 21 indicators with one outcome each and the mean growth of incomes, and no attribute", () => {
    expect(huzhu14.indicators).toHaveLength(21);
    expect(huzhu14.indicators.map(({ no }) => no)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
    expect(huzhu14.indicators.every(({ attribute }) => attribute === null)).toBe(true);
    const printed = huzhu14Outcomes.filter(({ locator }) => locator?.table === 1);
    expect(printed.map(({ indicator }) => indicator)).toEqual(ids(huzhu14));
    expect(huzhu14Outcomes.filter((one) => !printed.includes(one)).map(({ indicator }) => indicator)).toEqual([
      "household-income-growth",
    ]);
    expect(parseObservations(json(huzhu14Outcomes))).toEqual(huzhu14Outcomes);
  });

  it("marks five mid-term revisions, whose earlier values it does not print", () => {
    const revised = huzhu14.indicators.filter(({ targets }) => targets[0]?.revisions !== undefined);
    expect(revised.map(({ no }) => no)).toEqual([1, 2, 5, 6, 21]);
    for (const { targets } of revised) expect(targets[0]?.revisions).toMatchObject([{ kind: "mid-term", before: null }]);
    for (const { targets } of huzhu14.indicators)
      expect(targets[0]?.printed.startsWith("中期评估调整为")).toBe(targets[0]?.revisions !== undefined);
  });

  it("dates each outcome by its column: 总量 is one year's, 年均/累计 that of the years, an assertion that of its target", () => {
    for (const outcome of huzhu14Outcomes) {
      const target = huzhu14.indicators.find(({ id }) => id === outcome.indicator)?.targets[0];
      const overall = { from: 2021, to: 2025 };
      if ("asserted" in outcome) expect(outcome).toMatchObject({ span: target?.span.kind === "over" && overall });
      else if (outcome.locator?.column === "总量") expect(outcome).toMatchObject({ year: 2025 });
      else expect(outcome).toMatchObject({ span: overall });
    }
    const incomes = huzhu14Outcomes.filter(({ indicator }) => indicator === "household-income-growth");
    expect(incomes).toMatchObject([
      { year: 2025, value: "5.0", locator: { column: "总量" } },
      { span: { from: 2021, to: 2025 }, value: "6.5", locator: { chapter: 1, section: 1, lead: "民生保障有力有效" } },
    ]);
    const stated = huzhu15.statements.find(({ id }) => id === "household-income");
    expect([stated?.growth, stated?.locator]).toEqual(["6.5", incomes[1]?.locator]);
  });

  it("marks starred outcomes as estimates", () => {
    const estimates = huzhu14Outcomes.filter(({ status }) => status === "estimate").map(({ printed }) => printed);
    expect(estimates).toEqual(["55*", "55*", "100*"]);
  });
});

describe("every printed cell", () => {
  const cells = [huzhu14, huzhu15].flatMap((plan) =>
    plan.indicators.flatMap(({ id, name, unit, baseline, targets }) => [
      ...targets.map(({ printed, requirement, locator }) => ({
        plan: plan.id,
        id,
        name: name.zh,
        unit,
        printed,
        requirement,
        column: locator.column,
      })),
      ...(baseline === undefined
        ? []
        : [
            {
              plan: plan.id,
              id,
              name: name.zh,
              unit,
              printed: baseline.printed,
              requirement: baseline.reading,
              column: baseline.locator.column,
            },
          ]),
    ]),
  );

  it.each(cells)("$plan $id: $printed reads as the data says", ({ name, unit, printed, requirement, column }) => {
    const reading = readTarget(printed, {
      indicator: name,
      ...(unit !== null && { unit }),
      ...(column !== undefined && { column }),
    });
    expect(reading.ok).toBe(true);
    if (!reading.ok) return;
    const [main] = reading.clauses;
    // The reader knows no plan: it gives the name as printed where the data has the indicator's id.
    const resolved = main.kind === "relative" && main.to === "GDP增长" ? { ...main, to: "gdp-growth" } : main;
    expect(resolved).toEqual(requirement);
  });

  const source = process.env["HUZHU_SOURCE"] ?? "../shared/source/huzhu-fifteenth-plan.txt";
  it.skipIf(!existsSync(source))(`stands in its row of the outline (${source}; skipped where that is absent)`, () => {
    const plain = (text: string) => text.replace(/\s|_|\{|\}/g, "");
    const lines = readFileSync(source, "utf8").split("\n");
    const [one, two, end] = ["表 1 ", "表 2 ", "第三章 筑牢"].map((start) =>
      lines.findLastIndex((line) => line.startsWith(start)),
    );
    const table = { 1: lines.slice(one, two), 2: lines.slice(two, end) } as const;
    const rowOf = (no: number, name: string, of: 1 | 2): string[] => {
      const short = plain(name.split("：").at(-1) ?? name);
      const line = table[of].find(
        (text) => plain(text).includes(short) && (name.includes("：") || new RegExp(`(^|\\t)${no}[. ]`).test(text)),
      );
      return (line ?? "").split("\t").map(plain);
    };
    for (const { no = 0, name, unit, attribute, baseline, targets } of huzhu15.indicators) {
      const row = rowOf(no, name.zh, 2);
      const printed = [baseline?.printed ?? "", ...targets.map((target) => target.printed)].map(plain);
      expect([no, printed.filter((cell) => !row.includes(cell))]).toEqual([no, []]);
      if (attribute !== null) expect(row).toContain(attribute === "binding" ? "约束性" : "预期性");
      if (no !== 18) expect(row).toContain(plain(unit ?? "——"));
    }
    huzhu14.indicators.forEach(({ id, no = 0, name, unit, targets }) => {
      const row = rowOf(no, name.zh, 1);
      const outcome = huzhu14Outcomes.find(({ indicator }) => indicator === id)?.printed ?? "";
      expect([no, row]).toEqual([no, expect.arrayContaining([unit ?? "", targets[0]?.printed ?? "", outcome].map(plain))]);
    });
    for (const { to, locator } of huzhu14.statements)
      expect(rowOf(locator.row ?? 0, huzhu14.indicators[(locator.row ?? 1) - 1]?.name.zh ?? "", 1)).toContain(
        to !== undefined && "value" in to ? to.value : "",
      );
  });
});
