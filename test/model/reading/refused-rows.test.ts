import { describe, expect, it } from "vitest";
import { OBSERVATION_FORMATS, type ObservationFormat, readObservations, readObservationText } from "../../../src/model/index.js";
import { LONGEST_ROW } from "../../../src/model/reading/cells.js";
import { factsOf } from "../../refusal.js";

const HEADING = "indicator,year,value\n";
const issues = (text: string, format: ObservationFormat = "csv") =>
  readObservationText(text, { format }).refused.flatMap((row) => row.issues.map((issue) => ({ line: row.line, ...issue })));
const object = (more: object) => JSON.stringify({ indicator: "x", year: 2026, value: "1", status: "actual", ...more });

describe("a row that is refused is reported with what is wrong and what was wanted", () => {
  it.each<readonly [string, string, ObservationFormat, object]>([
    ["ragged-row", "x,2026\n", "csv", { expected: 3, given: 2 }],
    ["ragged-row", "x,2026,1,2\n", "csv", { expected: 3, given: 4 }],
    ["damaged-text", `x,2026,${"\ufffd".repeat(80)}\n`, "csv", { given: "\ufffd".repeat(60) }],
    ["too-large", `${"x".repeat(LONGEST_ROW)},2026,1\n`, "csv", { limit: 100_000 }],
    ["bad-quote", 'x,2026,1"2\n', "csv", {}],
  ])("%s", (code, row, format, facts) => {
    expect(issues(HEADING + row, format)).toEqual([{ line: 2, code, path: [], facts }]);
  });

  it.each<readonly [string, string, ObservationFormat, object, string[]]>([
    ["not-json", "{]", "ndjson", { given: "{]" }, []],
    ["not-json", "x".repeat(80), "ndjson", { given: "x".repeat(60) }, []],
    ["not-json", "[1", "json", { given: "…" }, []],
    ["too-large", `"${"x".repeat(LONGEST_ROW)}"`, "ndjson", { limit: 100_000 }, []],
    ["damaged-text", object({ source: "\ufffd" }), "ndjson", { given: object({ source: "\ufffd" }).slice(0, 60) }, []],
    ["duplicate-key", '{"indicator":"x","indicator":"x"}', "ndjson", { key: "indicator" }, ["indicator"]],
  ])("%s", (code, text, format, facts, path) => {
    expect(issues(text, format)).toEqual([{ line: 1, code, path, facts }]);
  });

  it("a text without a heading lacks the indicators", () => {
    expect(issues("")).toEqual([{ line: 1, code: "missing-key", path: [], facts: { key: "indicator", expected: [] } }]);
  });

  it("a damaged row is not read by its other cells, and cells pasted without the last ones are", () => {
    expect(issues(`${HEADING}x,2026,1\nx,\ufffd,1\n`).map(({ line }) => line)).toEqual([3]);
    const pasted = readObservationText("indicator\tyear\tvalue\tsource\nx\t2026\t1\n", { format: "cells" });
    expect([pasted.observations.length, pasted.refused.length]).toEqual([1, 0]);
  });

  it("a format that there is not, with those there are", () => {
    expect(factsOf(() => readObservationText("", { format: "xlsx" as never }))).toEqual({
      format: "xlsx",
      expected: [...OBSERVATION_FORMATS],
    });
  });
});

describe("words of a status", () => {
  it("that the caller explains go before ours, in JSON as in tables", () => {
    const options = { statuses: { actual: "estimate" } } as const;
    const status = (text: string, format: ObservationFormat) =>
      readObservationText(text, { format, ...options }).observations.map((one) => one.status);
    expect(status(object({}), "ndjson")).toEqual(["estimate"]);
    expect(status("indicator,year,value,status\nx,2026,1,actual\n", "csv")).toEqual(["estimate"]);
  });

  it("may say that there is no figure", () => {
    const { summary } = readObservationText("indicator,year,value,status\nx,2026,,missing\nx,2027,,forecast\n", {
      format: "csv",
    });
    expect(summary).toMatchObject({ observations: 0, refused: 0, leftOut: { missing: 1, forecast: 1 } });
  });
});

it("observations are counted in every format", () => {
  const texts = { csv: `${HEADING}x,2026,1\nx,2027,1\n`, ndjson: `${object({})}\n${object({ year: 2027 })}\n` };
  for (const [format, text] of Object.entries(texts))
    expect(readObservationText(text, { format: format as ObservationFormat }).summary.observations).toBe(2);
});

describe("a byte-order mark", () => {
  const rows = async (pieces: string[]) => {
    const told: (number | string | undefined)[] = [];
    for await (const row of readObservations(pieces, { format: "csv" })) told.push(row.ok ? row.line : row.issues[0]?.code);
    return told;
  };

  it("is taken off the beginning of the text and from nowhere else", async () => {
    expect(await rows(["\ufeffindicator,year,value\n", "x,2026,1\n"])).toEqual([2]);
    expect(await rows(["", "\ufeffindicator,year,value\n", "x,2026,1\n"])).toEqual([2]);
    expect(await rows(["indicator,year,value\nx", "\ufeffy,2026,1\n"])).toEqual(["wrong-format"]);
  });
});
