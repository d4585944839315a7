import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { OBSERVATION_FORMATS, readObservations, readTarget } from "../../src/index.js";
import { duplicateKey, ISSUE_CODES } from "../../src/model/index.js";

const RUNS = 20_000;
const seen = { texts: 0, rows: 0 };
const started = performance.now();

afterAll(() => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${seen.texts} texts for the readers in ${seconds} s, ${seen.rows} rows told`);
});

const csvWord = fc.constantFrom(
  "indicator",
  "year",
  "value",
  "status",
  "2026",
  "x",
  "5.1",
  ",",
  "\t",
  "\n",
  "\r",
  '"',
  "M",
  "年",
);
const jsonWord = fc.constantFrom(
  "[",
  "]",
  "{",
  "}",
  ",",
  ":",
  '"',
  "\\",
  '"indicator"',
  '"year"',
  "2026",
  "null",
  "1e9",
  " ",
  "\n",
);
const cellWord = fc.constantFrom(
  "〔",
  "〕",
  "5.0",
  "左右",
  "年均",
  "增长",
  "%",
  "≥",
  "与",
  "同步",
  "III",
  "类",
  "→",
  ":",
  "*",
  " ",
  "以上",
);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(csvWord, { maxLength: 60 }).map((words) => words.join("")),
  fc.array(jsonWord, { maxLength: 60 }).map((words) => words.join("")),
  fc.json(),
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  text.map((one) => new TextEncoder().encode(one)),
);

it.each(OBSERVATION_FORMATS)("observations as %s: any bytes give rows with codes that exist", async (format) => {
  await fc.assert(
    fc.asyncProperty(bytes, fc.nat({ max: 300 }), async (given, at) => {
      seen.texts++;
      for await (const row of readObservations([given.subarray(0, at), given.subarray(at)], { format })) {
        seen.rows++;
        if (!row.ok) for (const { code } of row.issues) expect(ISSUE_CODES).toContain(code);
        expect(row.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: RUNS },
  );
});

it("cells: any text is read or refused at a place within it", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(cellWord, { maxLength: 30 }).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(cell, (given) => {
      seen.texts++;
      const reading = readTarget(given);
      if (reading.ok) expect(reading.clauses.length).toBeGreaterThan(0);
      else expect([reading.at.start >= 0, reading.at.end <= given.length]).toEqual([true, true]);
    }),
    { numRuns: RUNS },
  );
});

it("JSON: a text that JSON.parse takes has a duplicate key or none, whatever it is", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string({ unit: "binary" })), (given) => {
      seen.texts++;
      const found = duplicateKey(given);
      if (found !== undefined) expect(found.line).toBeGreaterThan(0);
    }),
    { numRuns: RUNS },
  );
});
