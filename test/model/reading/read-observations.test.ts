import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huzhu14Outcomes } from "../../../src/huzhu/index.js";
import {
  OBSERVATION_FORMATS,
  type ObservationFormat,
  type ObservationRow,
  type ReadObservationsOptions,
  readObservations,
  readObservationText,
} from "../../../src/model/index.js";
import { codeOf } from "../../refusal.js";
import { cut } from "./pieces.js";

const one = { indicator: "gdp-growth", year: 2026, value: "5.1", status: "actual" };
const read = (text: string, format: ObservationFormat, more: Partial<ReadObservationsOptions> = {}) =>
  readObservationText(text, { format, ...more });
/** Observations, and for refused rows their line, codes and paths. */
const told = (text: string, format: ObservationFormat, more: Partial<ReadObservationsOptions> = {}): unknown[] => {
  const { observations, refused } = read(text, format, more);
  return [
    ...observations,
    ...refused.flatMap(({ line, issues }) => issues.map(({ code, path }) => `${line} ${code} ${path.join(".")}`.trim())),
  ];
};
async function collect(chunks: Iterable<string | Uint8Array>, format: ObservationFormat): Promise<ObservationRow[]> {
  const rows: ObservationRow[] = [];
  for await (const row of readObservations(chunks, { format })) rows.push(row);
  return rows;
}

describe("tables of observations", () => {
  it("have a row for each observation, in every kind there is", () => {
    const csv = `indicator,year,from,to,value,grade,parts,asserted,status,source,vintage,printed
gdp-growth,2026,,,5.1,,,,provisional,"Yearbook, 2027",2027-09,5.1%
gdp-growth,,2021,2025,3.3,,,,,,,
water,2026,,,,III,,,actual,,,
structure,2026,,,,,20.5 : 31.5:48,,estimate,,,
energy,,2021,2025,,,,met,actual,,,
`;
    expect(told(csv, "csv")).toEqual([
      { ...one, status: "provisional", source: "Yearbook, 2027", vintage: "2027-09", printed: "5.1%" },
      { indicator: "gdp-growth", span: { from: 2021, to: 2025 }, value: "3.3", status: "actual" },
      { indicator: "water", year: 2026, grade: "III", status: "actual" },
      { indicator: "structure", year: 2026, parts: ["20.5", "31.5", "48"], status: "estimate" },
      { indicator: "energy", span: { from: 2021, to: 2025 }, asserted: "met", status: "actual" },
    ]);
    expect(read(csv.replaceAll(",", "\t").replace("Yearbook\t", "Yearbook,"), "tsv")).toEqual(read(csv, "csv"));
  });

  it("or a cell for each, in columns named by years", () => {
    const pasted = "\ufeffindicator\t2026\t2027\tstatus\r\ngdp-growth\t5.1\t5.0\tE\r\nforest-coverage\t\t20.00\r\n";
    expect(told(pasted, "cells")).toEqual([
      { ...one, status: "estimate" },
      { ...one, year: 2027, value: "5.0", status: "estimate" },
      { indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual" },
    ]);
    expect(read(pasted, "cells").summary).toEqual({
      observations: 3,
      refused: 0,
      leftOut: { "": 1 },
      readings: {},
      columnsLeftOut: [],
      issues: {},
    });
  });

  it("may have headings and codes of their own", () => {
    const options = {
      columns: { 指标: "indicator", 年份: "year", 数值: "value", 备注: null, 状态: "status" },
      statuses: { 初步: "provisional", B: "actual", A: "missing" },
    } as const;
    const text = "指标,年份,数值,备注,状态\ngdp-growth,2026,5.1,x,初步\ngdp-growth,2027,5.0,,B\ngdp-growth,2028,,,A\n";
    const { observations, summary } = read(text, "csv", options);
    expect(observations.map(({ status }) => status)).toEqual(["provisional", "actual"]);
    expect(summary.leftOut).toEqual({ A: 1 });
  });

  it("may be SDMX-CSV", () => {
    const text =
      "DATAFLOW,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nX,gdp-growth,2026,5.1,A\nX,gdp-growth,2027,,O\nX,gdp-growth,2030,4.9,F\n";
    const { observations, summary } = read(text, "csv", { columns: { DATAFLOW: null } });
    expect(observations).toEqual([one]);
    expect(summary.leftOut).toEqual({ O: 1, F: 1 });
  });

  it.each<[string, ObservationFormat, string[]]>([
    ["indicator,yaer,value\nx,2026,1\n", "csv", ["1 unknown-key yaer"]],
    ["year,value\n2026,1\n", "csv", ["1 missing-key"]],
    ["indicator,value,value\nx,1,1\n", "csv", ["1 duplicate-key"]],
    ["indicator,year,TIME_PERIOD\nx,1,1\n", "csv", ["1 duplicate-key"]],
    ["", "csv", ["1 missing-key"]],
    ['indi"cator,year\nx,1\n', "csv", ["1 bad-quote"]],
    ["indicator,year,value\nx,2026\n", "csv", ["2 ragged-row"]],
    ["indicator,year,value\nx,2026,1,2\n", "csv", ["2 ragged-row"]],
    ["indicator\tyear\tvalue\nx\t2026\t1\t2\n", "cells", ["2 ragged-row"]],
    ['indicator,year,value\n"x,2026,1\n', "csv", ["2 bad-quote"]],
    ["indicator,year,value\nx,soon,1\n", "csv", ["2 wrong-type year"]],
    ["indicator,year,value\nx,2026,\n", "csv", ["2 missing-key value"]],
    ['indicator,year,value,locator\nx,2026,1,"{""table"":1}"\nx,2026,1,page 1\n', "csv", ["3 wrong-type locator"]],
    ["indicator,from,value\nx,2026,1\n", "csv", ["2 missing-key span.to"]],
    ["indicator,year,value\nx,2026,\ufffd5\n", "csv", ["2 damaged-text"]],
    ['indicator,year,value\nx,2026,"1,23.5"\n', "csv", ["2 wrong-format value"]],
    ["indicator,year,value\n=cmd(),2026,1\n", "csv", ["2 wrong-format indicator"]],
    // A Cyrillic о that looks like ours.
    ["indicator,year,value\nfоrest-coverage,2026,1\n", "csv", ["2 wrong-format indicator"]],
    ["indicator,year,value,status\nx,2026,5,M\n", "csv", ["2 wrong-value status"]],
    ["indicator,year,value,status\nx,2026,5,B\n", "csv", ["2 wrong-value status"]],
    ["indicator,year,value,status\nx,2026,5,toString\n", "csv", ["2 wrong-value status"]],
    [`indicator,value\n${"x".repeat(100_001)},1\n`, "csv", ["2 too-large"]],
  ])("%j is refused at its place", (text, format, expected) => {
    expect(told(text, format).filter((one) => typeof one === "string")).toEqual(expected);
  });
});

describe("observations in JSON", () => {
  const lines = `${JSON.stringify(one)}\n${JSON.stringify({ ...one, status: "P" })}\n{"indicator":"x","year":2026,"status":"M"}\n`;

  it("come as one array or as lines, with codes of either kind", () => {
    const expected = { observations: [one, { ...one, status: "provisional" }], refused: [] };
    expect(read(lines, "ndjson")).toMatchObject(expected);
    expect(read(`[${lines.trim().replaceAll("\n", ",\n")}]`, "json")).toEqual(read(lines, "ndjson"));
    expect(read(lines, "ndjson").summary.leftOut).toEqual({ M: 1 });
    expect(read(JSON.stringify(huzhu14Outcomes), "json").observations).toEqual(huzhu14Outcomes);
  });

  it.each<[string, ObservationFormat, string[]]>([
    ["{}", "json", ["1 not-json"]],
    [
      "[\n{},\n5, null, [], {]\n",
      "json",
      ["2 missing-key status", "2 missing-key indicator", "3 wrong-type", "3 wrong-type", "3 wrong-type", "4 not-json"],
    ],
    ['{"indicator":"x","indicator":"y"}', "ndjson", ["1 duplicate-key indicator"]],
    ['{"__proto__":{"polluted":1}}', "ndjson", ["1 forbidden-key __proto__"]],
    ["{}}\n", "ndjson", ["1 not-json"]],
    ['{"indicator":"\ufffd"}', "ndjson", ["1 damaged-text"]],
    ["[".repeat(60_000) + "]".repeat(40_000), "ndjson", ["1 not-json"]],
    ["[".repeat(40_000) + "]".repeat(40_000), "ndjson", [`1 too-deep ${"0.".repeat(50)}0`]],
    [`{"indicator":"x","year":1e400,"value":"1","status":"actual"}`, "ndjson", ["1 not-json year"]],
    [`"${"x".repeat(100_000)}"`, "ndjson", ["1 too-large"]],
  ])("%.60j is refused at its place", (text, format, expected) => {
    const found = told(text, format);
    if (expected.length === 1) expect(found).toEqual(expected);
    else expect(found).toEqual(expect.arrayContaining(expected.filter((line) => !line.includes("missing-key"))));
  });

  it("hostile rows leave no trace", () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("reading in pieces", () => {
  const texts: { readonly [K in ObservationFormat]: string } = {
    csv: "indicator,year,value\r\ngdp-growth,2026,5.1\r\n年,2026,1\n",
    tsv: "indicator\tyear\tvalue\r\ngdp-growth\t2026\t5.1\r\n年\t2026\t1\n",
    cells: 'indicator\t2026\n"gdp-growth"\t5.1\n',
    json: `[${JSON.stringify(one)}, {"indicator":"年"}]`,
    ndjson: `${JSON.stringify(one)}\n{"indicator":"年"}`,
  };

  it.each(OBSERVATION_FORMATS)("%s gives the same however it is cut, as text and as bytes", async (format) => {
    const whole = await collect([texts[format]], format);
    expect(whole.filter(({ ok }) => ok)).toHaveLength(1);
    const bytes = new TextEncoder().encode(`\ufeff${texts[format]}`);
    await fc.assert(
      fc.asyncProperty(cut(texts[format]), fc.nat({ max: bytes.length }), async (pieces, at) => {
        expect(await collect(pieces, format)).toEqual(whole);
        expect(await collect([bytes.subarray(0, at), bytes.subarray(at)], format)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("bytes that are no UTF-8 damage their own row only", async () => {
    const bytes = new TextEncoder().encode("indicator,year,value\ngdp-growth,2026,5.1\nX,2026,1\ngdp-growth,2027,5.0\n");
    bytes[bytes.indexOf(0x58)] = 0xe9;
    const rows = await collect([bytes], "csv");
    expect(rows.map((row) => (row.ok ? row.line : row.issues[0]?.code))).toEqual([2, "damaged-text", 4]);
    const cutOff = await collect([new Uint8Array([...new TextEncoder().encode("indicator,year,value\nx,2026,1"), 0xe4])], "csv");
    expect(cutOff.map((row) => (row.ok ? row.line : row.issues[0]?.code))).toEqual(["damaged-text"]);
  });

  it("the summary counts what has been read so far", async () => {
    const reading = readObservations(["indicator,year,value\nx,2026,1\n", "x,2026,?\n", "x,2027,?\n"], { format: "csv" });
    expect(reading.summary).toEqual({ observations: 0, refused: 0, leftOut: {}, readings: {}, columnsLeftOut: [], issues: {} });
    for await (const _ of reading);
    expect(reading.summary).toEqual({
      observations: 1,
      refused: 2,
      leftOut: {},
      readings: {},
      columnsLeftOut: [],
      issues: { "wrong-format": 2 },
    });
  });

  it("a format that there is not is refused", () => {
    expect(codeOf(() => readObservations([], { format: "xlsx" as never }))).toBe("invalid-options");
    expect(codeOf(() => readObservationText("", undefined as never))).toBe("invalid-options");
  });
});
