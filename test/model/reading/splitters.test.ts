import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellRow, cellSplitter, LONGEST_ROW } from "../../../src/model/reading/cells.js";
import { delimitedSplitter } from "../../../src/model/reading/delimited.js";
import { arraySplitter, type JsonElement, lineSplitter } from "../../../src/model/reading/json-elements.js";
import { cut } from "./pieces.js";

const rows = (pieces: readonly string[], delimiter: "," | "\t" = ",", strict = true): CellRow[] => {
  const splitter = cellSplitter(delimiter, strict);
  return [...pieces.flatMap(splitter.push), ...splitter.end()];
};
const elements = (make: () => ReturnType<typeof lineSplitter>, pieces: readonly string[]): JsonElement[] => {
  const splitter = make();
  return [...pieces.flatMap(splitter.push), ...splitter.end()];
};
const delimited = fc.string({ unit: fc.constantFrom("a", "1", " ", '"', ",", "\t", "\n", "\r", "\r\n", "年"), maxLength: 40 });

describe("cells", () => {
  it.each<[string, string, CellRow[]]>([
    [
      "a,b\nc,d",
      "LF",
      [
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["c", "d"] },
      ],
    ],
    [
      "a,b\r\n\r\nc,d\r\n",
      "CRLF and an empty line",
      [
        { line: 1, cells: ["a", "b"] },
        { line: 3, cells: ["c", "d"] },
      ],
    ],
    [
      "a\rb",
      "CR alone",
      [
        { line: 1, cells: ["a"] },
        { line: 2, cells: ["b"] },
      ],
    ],
    [
      '"a, ""b""\nc" , d\ne',
      "quotes",
      [
        { line: 1, cells: ['a, "b"\nc', "d"] },
        { line: 3, cells: ["e"] },
      ],
    ],
    [" a ,\u3000b\u00a0", "spaces of any width", [{ line: 1, cells: ["a", "b"] }]],
    ['" a "', "spaces within quotes stay", [{ line: 1, cells: [" a "] }]],
    [
      'a"b,c\nd',
      "a quote in the middle",
      [
        { line: 1, cells: ['a"b', "c"], fault: "bad-quote" },
        { line: 2, cells: ["d"] },
      ],
    ],
    [
      '"a"b\nc',
      "text behind a quote",
      [
        { line: 1, cells: ["a"], fault: "bad-quote" },
        { line: 2, cells: ["c"] },
      ],
    ],
    [
      'a\n"b\nc',
      "a quote left open",
      [
        { line: 1, cells: ["a"] },
        { line: 2, cells: ["b\nc"], fault: "bad-quote" },
      ],
    ],
    [",,\n", "nothing at all", []],
    ["\na", "a line feed at the very start", [{ line: 2, cells: ["a"] }]],
  ])("%j: %s", (text, _, expected) => {
    expect(rows([text])).toEqual(expected);
  });

  it("a quote behind a cell that is done is no doubled one", () => {
    expect(rows(['"" ""\nx']).map(({ cells, fault }) => [cells, fault])).toEqual([
      [[""], "bad-quote"],
      [["x"], undefined],
    ]);
  });

  it("pasted cells may hold a quote that is only a character", () => {
    expect(rows(['5" pipe\t"x\ty"\t\n'], "\t", false)).toEqual([{ line: 1, cells: ['5" pipe', "x\ty", ""] }]);
  });

  it("a row that nobody would write is refused, and the next one read", () => {
    const long = "x".repeat(LONGEST_ROW);
    expect(rows([`${long},y\nz`]).map(({ line, fault }) => [line, fault])).toEqual([
      [1, "too-large"],
      [2, undefined],
    ]);
    expect(rows([`"${long}`, long, long]).map(({ fault }) => fault)).toEqual(["too-large"]);
  });

  it("a row may be as long as the longest", () => {
    expect(rows(["x".repeat(LONGEST_ROW)]).map(({ fault }) => fault)).toEqual([undefined]);
  });

  it("come out the same however the text is cut", () => {
    fc.assert(
      fc.property(
        delimited.chain((text) => fc.tuple(fc.constant(text), cut(text))),
        fc.boolean(),
        ([text, pieces], strict) => {
          expect(rows(pieces, ",", strict)).toEqual(rows([text], ",", strict));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("are those that csv-parse finds, where nothing is wrong", () => {
    const options = { relax_column_count: true as const, trim: true, record_delimiter: ["\r\n", "\n", "\r"], info: true };
    let compared = 0;
    fc.assert(
      fc.property(delimited, (text) => {
        const ours = rows([text]);
        let theirs: string[][] | undefined;
        try {
          theirs = (parse(text, options) as unknown as { record: string[] }[]).map(({ record }) => record);
        } catch {
          expect(ours.some(({ fault }) => fault === "bad-quote")).toBe(true);
        }
        if (theirs === undefined || ours.some(({ fault }) => fault !== undefined)) return;
        compared++;
        expect(ours.map(({ cells }) => cells)).toEqual(theirs.filter((cells) => cells.some((cell) => cell !== "")));
      }),
      { numRuns: 5000 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});

describe("what stands between cells", () => {
  const split = (pieces: readonly string[], usual: "," | "\t" = ",") => {
    const splitter = delimitedSplitter(usual, usual === ",");
    return [...pieces.flatMap(splitter.push), ...splitter.end()];
  };

  it("is seen in the heading, outside its quotes, where there is no comma", () => {
    expect(split(['"a,b";c;d\n1;2;3'])).toEqual([
      { line: 1, cells: ["a,b", "c", "d"] },
      { line: 2, cells: ["1", "2", "3"] },
    ]);
    expect(split(["a;b,c\n"])).toEqual([{ line: 1, cells: ["a;b", "c"] }]);
    // Cells pasted from a spreadsheet have tabs, whatever else they hold.
    expect(split(["a;b\tc\n"], "\t")).toEqual([{ line: 1, cells: ["a;b", "c"] }]);
  });

  it("is the same however the text is cut, and lines are counted from the first of the text", () => {
    const texts = ["sep=;\r\na;b\r\n1;2\r\n", "sep=;\ra;b\r1;2", "sep=;\n\na;b\n1;2", "a;b\r\n1;2\n", "a,b\n1;2,3", "sep=|"];
    for (const text of texts) {
      const whole = split([text]);
      for (let at = 0; at <= text.length; at++)
        expect([text, at, split([text.slice(0, at), text.slice(at)])]).toEqual([text, at, whole]);
      expect(split([...text])).toEqual(whole);
    }
    expect(split(["sep=;\r\na;b\r\n1;2\r\n"])).toEqual([
      { line: 2, cells: ["a", "b"] },
      { line: 3, cells: ["1", "2"] },
    ]);
  });

  it("is not waited for beyond the longest row: a text without a line's end holds no more than that", () => {
    const splitter = delimitedSplitter(",", true);
    splitter.push("x".repeat(LONGEST_ROW));
    splitter.push("y,");
    expect(splitter.push("z\nb\n").map(({ line, fault }) => [line, fault])).toEqual([
      [1, "too-large"],
      [2, undefined],
    ]);
  });
});

describe("elements of a JSON array", () => {
  it.each<[string, JsonElement[]]>([
    ["[]", []],
    [" [ \n ] \n", []],
    [
      "[1,\n 2]",
      [
        { line: 1, text: "1" },
        { line: 2, text: "2" },
      ],
    ],
    [
      '[{"a": "],[\\"",\n"b":[1]},\n\n{}]',
      [
        { line: 1, text: '{"a": "],[\\"",\n"b":[1]}' },
        { line: 4, text: "{}" },
      ],
    ],
    [
      "[1,]",
      [
        { line: 1, text: "1" },
        { line: 1, text: "]", fault: "not-json" },
      ],
    ],
    ["[,1]", [{ line: 1, text: ",", fault: "not-json" }]],
    [
      "[1] 2",
      [
        { line: 1, text: "1" },
        { line: 1, text: "2", fault: "not-json" },
      ],
    ],
    ["{}", [{ line: 1, text: "{", fault: "not-json" }]],
    ["", [{ line: 1, text: "", fault: "not-json" }]],
    [
      "[1\n,2\n",
      [
        { line: 1, text: "1" },
        { line: 3, text: "", fault: "not-json" },
      ],
    ],
    [
      "[1] [2]",
      [
        { line: 1, text: "1" },
        { line: 1, text: "[", fault: "not-json" },
      ],
    ],
    ["\t[\r\n\t1\t]\r\n", [{ line: 2, text: "1" }]],
    [
      "[}, 1]",
      [
        { line: 1, text: "}" },
        { line: 1, text: "1" },
      ],
    ],
  ])("%j", (text, expected) => {
    expect(elements(arraySplitter, [text])).toEqual(expected);
  });

  it("are those of JSON.parse, however the text is cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()).chain((values) =>
          fc.nat({ max: 2 }).chain((indent) => {
            const text = JSON.stringify(values, null, indent);
            return fc.tuple(fc.constant(values), cut(text));
          }),
        ),
        ([values, pieces]) => {
          const found = elements(arraySplitter, pieces).map(({ text }) => JSON.parse(text));
          expect(found).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("an element beyond the limit is refused, and the next one read", () => {
    const found = elements(arraySplitter, [`["${"x".repeat(LONGEST_ROW)}", 2]`]);
    expect(found.map(({ fault, text }) => fault ?? text)).toEqual(["too-large", "2"]);
  });
});

describe("lines of NDJSON", () => {
  it("are taken one by one, blank ones left out", () => {
    expect(elements(lineSplitter, ['{"a":1}\r\n\n{"b', '":2}\n3'])).toEqual([
      { line: 1, text: '{"a":1}' },
      { line: 3, text: '{"b":2}' },
      { line: 4, text: "3" },
    ]);
    expect(elements(lineSplitter, [])).toEqual([]);
    expect(elements(lineSplitter, [" \n\t\r\n 3 \n "])).toEqual([{ line: 3, text: "3" }]);
    // Blank to the eye, but no white space that JSON has: for its reader to refuse.
    expect(elements(lineSplitter, ["\u3000\n1"]).map(({ line }) => line)).toEqual([1, 2]);
  });
});
