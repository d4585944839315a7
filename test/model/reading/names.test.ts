import { describe, expect, it } from "vitest";
import {
  indicatorsNamed,
  type ObservationFormat,
  type ReadObservationsOptions,
  readObservationText,
} from "../../../src/model/index.js";
import { codeOf } from "../../refusal.js";

const plan = (...names: [id: string, zh: string, en?: string][]) =>
  ({
    indicators: names.map(([id, zh, en]) => ({ id, name: { zh, ...(en !== undefined && { en }) } })),
  }) as unknown as NonNullable<ReadObservationsOptions["plan"]>;
const json = (indicator: unknown, more: object = {}) =>
  JSON.stringify([{ indicator, year: 2027, value: "5", status: "actual", ...more }]);
/** The same observation in a table and in JSON, by the name it is given. */
const inTable = (name: string) => `indicator,year,value\n${name},2027,5\n`;
const both = (name: string, options: Partial<ReadObservationsOptions>) =>
  (
    [
      [inTable(name), "csv"],
      [json(name), "json"],
    ] as [string, ObservationFormat][]
  ).map(([text, format]) => readObservationText(text, { format, ...options }));
const ids = (name: string, options: Partial<ReadObservationsOptions>) =>
  both(name, options).map(({ observations, refused }) => observations[0]?.indicator ?? refused[0]?.issues[0]?.code);
const candidates = (name: string, options: Partial<ReadObservationsOptions>) =>
  both(name, options).map(({ refused }) => refused[0]?.issues[0]?.facts["candidates"]);

describe("an indicator's name, in tables and in JSON alike", () => {
  it("is what the caller says, also where it looks like an id", () => {
    expect(ids("gdp", { ids: { gdp: "gdp-growth" } })).toEqual(["gdp-growth", "gdp-growth"]);
    expect(ids("GDP", { ids: { GDP: "gdp-growth" } })).toEqual(["gdp-growth", "gdp-growth"]);
    expect(ids("gdp", { ids: { 生产总值: "gdp-growth" } })).toEqual(["gdp", "gdp"]);
  });

  it("an id of the plan is itself, though another indicator has it for a name", () => {
    const named = plan(["population", "户籍人口", "Registered population"], ["residents", "常住人口", "Population"]);
    expect(ids("population", { plan: named })).toEqual(["population", "population"]);
    expect(ids("Population", { plan: named })).toEqual(["residents", "residents"]);
    expect(ids("population", { plan: plan(["residents", "常住人口", "Population"]) })).toEqual(["residents", "residents"]);
  });

  it("that nobody has is refused with those that may be meant, five at most", () => {
    const many = plan(...[1, 2, 3, 4, 5, 6, 7].map((n): [string, string] => [`rate-${n}`, `覆盖率${"甲乙丙丁戊己庚"[n - 1]}`]));
    expect(candidates("幸福感", { plan: many })).toEqual([[], []]);
    expect(candidates("覆盖率", { plan: many })[0]).toHaveLength(5);
    expect(candidates("森林复盖率", { plan: plan(["forest", "森林覆盖率"]) })).toEqual([["森林覆盖率"], ["森林覆盖率"]]);
    const twins = plan(...[1, 2, 3, 4, 5, 6, 7].map((n): [string, string] => [`twin-${n}`, "医师数"]));
    expect(candidates("医师数", { plan: twins })[1]).toEqual(["twin-1", "twin-2", "twin-3", "twin-4", "twin-5"]);
  });

  it("is reported where it is, and not at any length", () => {
    const [table, element] = both("长".repeat(80), { plan: plan(["forest", "森林覆盖率"]) });
    for (const read of [table, element])
      expect(read?.refused[0]?.issues).toEqual([
        { code: "unknown-name", path: ["indicator"], facts: { given: "长".repeat(60), candidates: [] } },
      ]);
  });

  it("may carry the figure's unit, unless that is a part of the name", () => {
    const unit = (name: string, options: Partial<ReadObservationsOptions>) =>
      both(name, options).map(({ observations }) => observations[0]?.unit);
    expect(unit("床位（张）", { ids: { 床位: "beds" } })).toEqual(["张", "张"]);
    expect(unit("床位（张）", { ids: { "床位（张）": "beds" } })).toEqual([undefined, undefined]);
    // What the row says of itself goes before what its name says.
    const { observations } = readObservationText(json("床位（张）", { unit: "万张" }), { format: "json", ids: { 床位: "beds" } });
    expect(observations[0]?.unit).toBe("万张");
  });

  it("must be a text", () => {
    const { refused } = readObservationText(json(5), { format: "json", ids: { 床位: "beds" } });
    expect(refused[0]?.issues[0]).toMatchObject({ code: "wrong-type", path: ["indicator"] });
  });
});

describe("indicators of a plan by a name", () => {
  const three = plan(["people", "人口", "Population"], ["density", "人口密度", "Population density"], ["beds", "床位（张）"]);
  const found = (given: string) => indicatorsNamed(three, given).map(({ id }) => id);

  it("are those of that very name, before those whose names hold it", () => {
    expect(found("人口")).toEqual(["people"]);
    expect(found("population")).toEqual(["people"]);
    expect(found("POPULATION")).toEqual(["people"]);
    expect(found("床位")).toEqual(["beds"]);
    expect(found("床位（张）")).toEqual(["beds"]);
    expect(found("密度")).toEqual(["density"]);
    expect(found("Density")).toEqual(["density"]);
  });

  it("a plan without indicators and a name that is no text are refused", () => {
    expect(codeOf(() => indicatorsNamed({} as never, "人口"))).toBe("invalid-plan");
    expect(codeOf(() => indicatorsNamed(three, 5 as never))).toBe("invalid-argument");
  });
});
