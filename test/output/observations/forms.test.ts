import { describe, expect, it } from "vitest";
import type { Observation } from "../../../src/model/index.js";
import { observationWriter, writeObservations } from "../../../src/output/index.js";
import { codeOf, factsOf } from "../../refusal.js";

const one: Observation = { indicator: "a", year: 2026, value: "5.10", status: "provisional" };
const HEADING =
  "indicator,year,from,to,value,grade,parts,asserted,status,source,unit,measure,basis,vintage,printed,locator,definition,evidence";
const line = (observation: object) => writeObservations([observation as Observation], { format: "csv" }).split("\n")[1];

describe("an observation as a line of CSV", () => {
  it.each<[object, string]>([
    [{}, "a,2026,,,5.10,,,,provisional,,,,,,,,,"],
    [{ value: undefined, grade: "II" }, "a,2026,,,,II,,,provisional,,,,,,,,,"],
    [{ value: undefined, parts: ["20", "80.0"] }, "a,2026,,,,,20:80.0,,provisional,,,,,,,,,"],
    [{ value: undefined, asserted: "not-met" }, "a,2026,,,,,,not-met,provisional,,,,,,,,,"],
    [
      { source: "局", unit: "%", measure: "index", basis: "real", vintage: "2027-03", printed: "5.1*", definition: "d" },
      "a,2026,,,5.10,,,,provisional,局,%,index,real,2027-03,5.1*,,d,",
    ],
    [{ locator: { table: 1 } }, 'a,2026,,,5.10,,,,provisional,,,,,,,"{""table"":1}",,'],
    [{ evidence: { trust: "derived" } }, 'a,2026,,,5.10,,,,provisional,,,,,,,,,"{""trust"":""derived""}"'],
  ])("has each fact in its column: %j", (more, expected) => {
    const { value, ...rest } = { ...one, ...more } as { value?: string };
    expect(line({ ...rest, ...(value !== undefined && { value }) })).toBe(expected);
  });

  it("over several years has both and none of its own", () => {
    const { year: _, ...rest } = one;
    expect(line({ ...rest, span: { from: 2026, to: 2030 } })).toBe("a,,2026,2030,5.10,,,,provisional,,,,,,,,,");
  });
});

describe("observations as text", () => {
  it("begin with the heading, and in each format with what the format has", () => {
    expect(writeObservations([], { format: "csv" })).toBe(`${HEADING}\n`);
    expect(writeObservations([], { format: "tsv", byteOrderMark: true })).toBe(`\ufeff${HEADING.replaceAll(",", "\t")}\n`);
    expect(writeObservations([], { format: "ndjson" })).toBe("");
    expect(writeObservations([], { format: "json" })).toBe("[\n]\n");
    expect(writeObservations([one, one], { format: "json" })).toBe(`[\n${JSON.stringify(one)},\n${JSON.stringify(one)}\n]\n`);
    expect(writeObservations([one, one], { format: "ndjson" })).toBe(`${JSON.stringify(one)}\n${JSON.stringify(one)}\n`);
  });

  it("have their statuses in our words unless asked otherwise, in every format", () => {
    for (const format of ["csv", "tsv", "json", "ndjson"] as const) {
      expect(writeObservations([one], { format })).toContain("provisional");
      expect(writeObservations([one], { format, status: "sdmx" })).toMatch(/[",\t]P[",\t]/);
    }
  });

  it("are refused of what is no list, no options and no format", () => {
    expect(codeOf(() => writeObservations({} as never, { format: "csv" }))).toBe("invalid-observations");
    expect(factsOf(() => writeObservations({} as never, { format: "csv" }))).toMatchObject({ argument: "observations" });
    expect(codeOf(() => writeObservations([], null as never))).toBe("invalid-options");
    expect(factsOf(() => writeObservations([], null as never))).toMatchObject({ argument: "options" });
    expect(codeOf(() => observationWriter(null as never))).toBe("invalid-options");
    expect(factsOf(() => observationWriter(null as never))).toMatchObject({ argument: "options" });
    expect(factsOf(() => observationWriter({ format: "xml" as never }))).toEqual({
      format: "xml",
      expected: expect.arrayContaining(["csv", "tsv", "json", "ndjson"]),
    });
  });
});
