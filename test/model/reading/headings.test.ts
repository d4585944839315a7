import { describe, expect, it } from "vitest";
import { type ReadObservationsOptions, readObservationText } from "../../../src/model/index.js";

const plan = { indicators: [{ id: "forest", name: { zh: "森林覆盖率" } }] } as unknown as NonNullable<
  ReadObservationsOptions["plan"]
>;
const cells = (text: string, more: Partial<ReadObservationsOptions> = {}) =>
  readObservationText(text, { format: "cells", plan, ...more });
/** Each observation in short. */
const told = (text: string, more: Partial<ReadObservationsOptions> = {}) =>
  cells(text, more).observations.map(
    (one) => `${one.indicator} ${"year" in one ? one.year : ""} ${"value" in one ? one.value : ""}`,
  );
/** What is wrong with a heading, with its facts and nothing else. */
const wrong = (heading: string, more: Partial<ReadObservationsOptions> = {}) => {
  const { refused, observations } = cells(`${heading}\n森林覆盖率\t2026\t5\n`, more);
  expect([observations, refused.length, refused[0]?.line]).toEqual([[], 1, 1]);
  return refused[0]?.issues;
};

describe("a heading that is empty", () => {
  it("stands above the names only where it is the first, columns are years, and no other has the names", () => {
    expect(told("\t2025年\t2026年\n森林覆盖率\t5\t6\n")).toEqual(["forest 2025 5", "forest 2026 6"]);
    expect(told("\t指标\t2025年\n甲\t森林覆盖率\t5\n")).toEqual(["forest 2025 5"]);
    expect(told("指标\t\t2025年\n森林覆盖率\t甲\t5\n")).toEqual(["forest 2025 5"]);
    expect(told("\t2025年\tsource\n森林覆盖率\t5\t公报\n")).toEqual(["forest 2025 5"]);
    const missing = [{ code: "missing-key", path: [], facts: { key: "indicator", expected: [] } }];
    expect(wrong("\t年份\t数值")).toEqual(missing);
    expect(wrong("2025年\t\t2026年")).toEqual(missing);
  });

  it("is what the caller says of it", () => {
    const { observations } = cells("指标\t\t2025年\n森林覆盖率\t公报\t5\n", { columns: { "": "source" } });
    expect(observations.map(({ source }) => source)).toEqual(["公报"]);
    expect(wrong("\t2025年", { columns: { "": null } })?.[0]).toMatchObject({ code: "missing-key" });
  });

  it("is not listed among those that are not read", () => {
    expect(cells("指标\t\t备注\t2025年\n森林覆盖率\t甲\t乙\t5\n").summary.columnsLeftOut).toEqual(["备注"]);
  });
});

describe("a heading that is refused", () => {
  it("is reported with what may be meant, where something is near", () => {
    expect(wrong("indicator\tyaer\tvalue")).toStrictEqual([
      { code: "unknown-key", path: ["yaer"], facts: { key: "yaer", suggestion: "year" } },
    ]);
    expect(wrong("indicator\tzzzzzz\tvalue")).toStrictEqual([
      { code: "unknown-key", path: ["zzzzzz"], facts: { key: "zzzzzz" } },
    ]);
  });

  it("is the second of two that hold the same", () => {
    const twice = (key: string) => [{ code: "duplicate-key", path: [], facts: { key } }];
    expect(wrong("indicator\tyear\tTIME_PERIOD")).toEqual(twice("TIME_PERIOD"));
    expect(wrong("指标\t2025年\t2025")).toEqual(twice("2025"));
    expect(wrong("年份\t森林覆盖率\t森林覆盖率（%）")).toEqual(twice("森林覆盖率（%）"));
    expect(told("指标\t2025年\t2025年（预计）\n森林覆盖率\t5\t6\n")).toEqual(["forest 2025 5", "forest 2025 6"]);
    expect(told("指标\t2025年（预计）\t2025年（实际）\n森林覆盖率\t5\t6\n")).toEqual(["forest 2025 5", "forest 2025 6"]);
    expect(wrong("指标\t2025年（预计）\t2025年预计")).toEqual(twice("2025年预计"));
    // Columns that are not read may have one name.
    expect(told("指标\t备注\t备注\t2025年\n森林覆盖率\t甲\t乙\t5\n")).toEqual(["forest 2025 5"]);
  });
});

describe("the years of a row", () => {
  const spans = (row: string) => {
    const { observations, refused } = cells(`indicator\tyear\tfrom\tto\tvalue\n${row}\n`, { year: 2027 });
    return [...observations, ...refused.flatMap(({ issues }) => issues)];
  };
  const said = { indicator: "forest", value: "5", status: "actual" };

  it("are its own before those of the table", () => {
    expect(spans("forest\t2026年\t\t\t5")).toEqual([{ ...said, year: 2026 }]);
    expect(spans("forest\t\t2021\t2025年\t5")).toEqual([{ ...said, span: { from: 2021, to: 2025 } }]);
    expect(spans("forest\t2021—2025\t\t\t5")).toEqual([{ ...said, span: { from: 2021, to: 2025 } }]);
    expect(spans("forest\t\t\t\t5")).toEqual([{ ...said, year: 2027 }]);
  });

  it("lack an end where only one is given, and an end is one year", () => {
    expect(spans("forest\t\t2021\t\t5")).toMatchObject([{ code: "missing-key", path: ["span", "to"] }]);
    expect(spans("forest\t\t\t2025\t5")).toMatchObject([{ code: "missing-key", path: ["span", "from"] }]);
    expect(spans("forest\t\tsoon\t2025\t5")).toMatchObject([{ code: "wrong-type", path: ["span", "from"] }]);
    expect(spans("forest\t\t2020-2021\t2025\t5")).toMatchObject([{ code: "wrong-type", path: ["span", "from"] }]);
  });
});

describe("the cells of a row", () => {
  const row = (heading: string, cell: string) => {
    const { observations, refused, summary } = readObservationText(`indicator,year,${heading}\nforest,2026,${cell}\n`, {
      format: "csv",
    });
    return { observation: observations[0], issue: refused[0]?.issues[0], leftOut: summary.leftOut };
  };

  it("may say by a grade what they do not say by a figure", () => {
    expect(row("value,grade", "—,III").observation).toEqual({ indicator: "forest", year: 2026, grade: "III", status: "actual" });
  });

  it("may print the unit twice, however it is spelt, but not two units", () => {
    for (const unit of ["%", "％", '" % "'])
      expect(row("value,unit", `46.0%,${unit}`).observation).toMatchObject({ value: "46.0", unit: "%" });
    expect(row("value,unit", "46.0%,亿元").issue?.code).toBe("wrong-format");
    expect(row("value,unit", '"1,234",亿元').observation).toMatchObject({ value: "1234", unit: "亿元", printed: "1,234" });
  });

  it("may hold JSON where an observation has more than a text", () => {
    const evidence = '{""trust"":""one-source"",""sources"":[""bulletin""]}';
    expect(row("value,evidence", `5,"${evidence}"`).observation?.evidence).toEqual({
      trust: "one-source",
      sources: ["bulletin"],
    });
    expect(row("value,evidence", "5,bulletin").issue?.path).toEqual(["evidence"]);
  });

  it("are counted as left out by no more than the beginning of what they print", () => {
    expect(row("value", "*".repeat(40)).leftOut).toEqual({ ["*".repeat(20)]: 1 });
  });

  it("without the name that a table of years asks for are one mistake, not one for each year", () => {
    const { refused } = cells("indicator\t2025\t2026\t2027\n幸福感\t\t6\t7\n");
    expect(refused.map(({ line, issues }) => [line, issues.map(({ code }) => code)])).toEqual([[2, ["unknown-name"]]]);
    const { refused: nameless } = readObservationText("indicator\t2025\t2026\t2027\n森林\t\t6\t7\n", { format: "cells" });
    expect(nameless.map(({ issues }) => issues.map(({ code, path }) => `${code} ${path}`))).toEqual([["wrong-format indicator"]]);
  });
});

it("a status in JSON is a text", () => {
  const text = '[{"indicator":"forest","year":2026,"value":"5","status":5}]';
  const { refused } = readObservationText(text, { format: "json" });
  expect(refused[0]?.issues.map(({ path }) => path)).toEqual([["status"]]);
});
