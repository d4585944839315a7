import { describe, expect, it } from "vitest";
import { type ReadObservationsOptions, readObservationText } from "../../../src/model/index.js";
import { columnsOf } from "../../../src/model/reading/columns.js";
import { delimitedSplitter } from "../../../src/model/reading/delimited.js";
import { indicatorFinder } from "../../../src/model/reading/indicator-names.js";
import { plainRows } from "../../../src/model/reading/plain-rows.js";

const ids = { 森林: "forest" };
const shortWay = (heading: string, statuses: ReadObservationsOptions["statuses"] = {}) => {
  const find = indicatorFinder({ ids });
  const found = columnsOf(heading.split(","), { columns: {}, find });
  if ("issue" in found) throw new Error(found.issue.code);
  return plainRows(found.columns, statuses, find);
};

describe("the short way with a row", () => {
  const FULL = "indicator,year,value,status,source,unit,vintage";

  it.each<readonly [string, string, object]>([
    [FULL, "forest,2026,5,,,,", { indicator: "forest", status: "actual", year: 2026, value: "5" }],
    [FULL, "forest,2026,-0.50,P,,,", { indicator: "forest", status: "provisional", year: 2026, value: "-0.50" }],
    [FULL, "forest,2026,5,estimate,公报,,", { indicator: "forest", status: "estimate", source: "公报", year: 2026, value: "5" }],
    [FULL, "forest,2026,5,,,%,", { indicator: "forest", status: "actual", unit: "%", year: 2026, value: "5" }],
    [
      FULL,
      "forest,2026,5,A,公报,%,",
      { indicator: "forest", status: "actual", source: "公报", unit: "%", year: 2026, value: "5" },
    ],
    // Spreadsheets leave out empty cells at the end.
    [FULL, "forest,2026,5", { indicator: "forest", status: "actual", year: 2026, value: "5" }],
    ["value,indicator,year", "5,forest,2026", { indicator: "forest", status: "actual", year: 2026, value: "5" }],
    ["year,value,indicator", "2026,5,forest", { indicator: "forest", status: "actual", year: 2026, value: "5" }],
    ["indicator,备注,year,value", "forest,x,2026,5", { indicator: "forest", status: "actual", year: 2026, value: "5" }],
  ])("%s: %s", (heading, row, observation) => {
    const read = shortWay(heading)?.(row.split(","));
    expect(JSON.stringify(read)).toBe(JSON.stringify(observation));
    expect(Object.isFrozen(read)).toBe(true);
  });

  it.each([
    "forest,2026,5,,,,2027",
    "forest,20260,5,,,,",
    "forest,x2026,5,,,,",
    "forest,2026年,5,,,,",
    "forest,,5,,,,",
    "forest,1899,5,,,,",
    "forest,2026,,,,,",
    "forest,2026,46%,,,,",
    'forest,2026,"1',
    "forest,2026,5,F,,,",
    "forest,2026,,M,,,",
    "forest,2026,5,final,,,",
    "森林,2026,5,,,,",
    "Forest,2026,5,,,,",
    ",2026,5,,,,",
    "",
  ])("is not taken by %j", (row) => {
    expect(shortWay(FULL)?.(row.split(","))).toBeUndefined();
  });

  it("is none where a table has no such rows", () => {
    for (const heading of [
      "indicator,year,grade",
      "indicator,value,status",
      "年份,森林",
      "indicator,2026,2027",
      "indicator,年份,数值（%）",
    ])
      expect([heading, shortWay(heading)]).toEqual([heading, undefined]);
  });

  it("finds the same for the same words, and codes that the caller explains", () => {
    const read = shortWay(FULL, { B: "estimate", P: "missing" });
    const status = (code: string) => read?.(`forest,2026,5,${code},,,`.split(","))?.status;
    for (const _ of [1, 2])
      expect(["B", "A", "P", "X", "B", "X"].map(status)).toEqual([
        "estimate",
        "actual",
        undefined,
        undefined,
        "estimate",
        undefined,
      ]);
  });

  it("counts what it reads, and is left where a name is meant", () => {
    const text = "indicator,year,value\nforest,2026,5\n森林,2027,6\nforest,2028,x\n";
    const { observations, summary } = readObservationText(text, { format: "csv", ids });
    expect(observations.map(({ indicator }) => indicator)).toEqual(["forest", "forest"]);
    expect([summary.observations, summary.refused]).toEqual([2, 1]);
  });
});

describe("delimited text in pieces", () => {
  const rows = (usual: "," | "\t", strict: boolean, ...pieces: string[]) => {
    const splitter = delimitedSplitter(usual, strict);
    return [...pieces.map((piece) => splitter.push(piece)), splitter.end()].map((some) =>
      some.map(({ line, cells }) => `${line} ${cells.join("|")}`),
    );
  };

  it("gives its rows as soon as they are complete", () => {
    expect(rows(",", true, "a,b\n1,2\n3", ",4\n")).toEqual([["1 a|b", "2 1|2"], ["3 3|4"], []]);
    expect(rows(",", true, "a;b\n1;2\n", "3;4\n")).toEqual([["1 a|b", "2 1|2"], ["3 3|4"], []]);
    expect(rows(",", true, "sep=;\na;b\n", "1;2\n")).toEqual([["2 a|b"], ["3 1|2"], []]);
    expect(rows(",", true, "sep=;\r", "\na;b\r\n1;2")).toEqual([[], ["2 a|b"], ["3 1|2"]]);
    expect(rows(",", true, "sep=;")).toEqual([[], []]);
    expect(rows("\t", false, "sep=,\na,b\n")).toEqual([["2 a|b"], []]);
    expect(rows("\t", false, "a;b\tc\n1\t2\n")).toEqual([["1 a;b|c", "2 1|2"], []]);
  });

  it("is divided by what its heading has outside quotes, a comma before all else", () => {
    const heading = (text: string) => rows(",", true, `${text}\n`).flat()[0];
    expect(heading("a;b\tc")).toBe("1 a|b\tc");
    expect(heading("a\tb")).toBe("1 a|b");
    expect(heading("a,b;c")).toBe("1 a|b;c");
    expect(heading('"a,b";c')).toBe("1 a,b|c");
    expect(heading('"a;b",c')).toBe("1 a;b|c");
    expect(heading("abc")).toBe("1 abc");
  });

  it("counts lines by their ends, whichever they are", () => {
    expect(rows(",", true, "a,b\r\n\r\n1,2\r3,4\n\n5,6")).toEqual([["1 a|b", "3 1|2", "4 3|4"], ["6 5|6"]]);
    expect(rows(",", true, 'a,b\r\n"1\r\n2",3\r\n4,5\r\n').flat()).toEqual(["1 a|b", "2 1\r\n2|3", "4 4|5"]);
  });
});
