import fc from "fast-check";
import { expect, it } from "vitest";
import { ObservationSchema, readObservationText, safeParseWith } from "../../../src/model/index.js";
import { candidatesOf } from "../../../src/model/reading/candidates.js";
import { columnsOf } from "../../../src/model/reading/columns.js";
import { indicatorFinder } from "../../../src/model/reading/indicator-names.js";
import { parseObservation } from "../../../src/model/reading/parse-observation.js";
import { plainObservation, plainRows } from "../../../src/model/reading/plain-rows.js";

/** Values of an observation, most of them lawful. */
const near = fc.record(
  {
    indicator: fc.oneof(
      fc.constantFrom("gdp-growth", "a", "A", "a--b", "", "森林", "x".repeat(80), "x".repeat(81)),
      fc.anything(),
    ),
    year: fc.oneof(fc.integer({ min: 1898, max: 2202 }), fc.constantFrom(2026.5, "2026", Number.NaN)),
    span: fc.oneof(fc.constant({ from: 2026, to: 2027 }), fc.constant({ from: 2026 })),
    value: fc.oneof(fc.constantFrom("5", "-0.50", "5.", ".5", "1e3", "9".repeat(40), "9".repeat(41), "5\n"), fc.double()),
    grade: fc.constant("III"),
    parts: fc.constantFrom(["1", "2"], ["1"]),
    asserted: fc.constantFrom("met", "perhaps"),
    status: fc.constantFrom("actual", "estimate", "final", "", undefined),
    source: fc.oneof(
      fc.constantFrom("", "统计公报", "s".repeat(499), "s".repeat(2000), "s".repeat(2001), undefined),
      fc.anything(),
    ),
    unit: fc.constantFrom("%", "", undefined, 5),
    basis: fc.constantFrom("real", "false"),
    other: fc.constant(1),
  },
  { requiredKeys: ["indicator", "status"] },
);
const plain = fc.record(
  {
    indicator: fc.constantFrom("gdp-growth", "a-1"),
    year: fc.integer({ min: 1900, max: 2200 }),
    value: fc.constantFrom("5", "-0.50"),
    status: fc.constantFrom("actual", "provisional", "estimate", "assumed"),
    source: fc.constantFrom("统计公报", "s"),
    unit: fc.constantFrom("%", "亿元"),
  },
  { requiredKeys: ["indicator", "year", "value", "status"], noNullPrototype: true },
);

it("a plain observation is what the schema makes of it: the same keys in the same order, frozen", () => {
  fc.assert(
    fc.property(plain, (value) => {
      const [fast, slow] = [plainObservation(value), safeParseWith(ObservationSchema, value, "invalid-observations")];
      expect(slow.success && JSON.stringify(slow.data)).toBe(JSON.stringify(fast));
      expect(Object.isFrozen(fast)).toBe(true);
    }),
  );
});

it("whatever is no observation for the schema is none, and is told as the schema tells its shape", () => {
  fc.assert(
    fc.property(fc.oneof(near, plain, fc.anything()), (value) => {
      const [fast, slow] = [parseObservation(value), safeParseWith(ObservationSchema, value, "invalid-observations")];
      expect(fast.success).toBe(slow.success);
      if (fast.success && slow.success) expect(fast.data).toEqual(slow.data);
      if (!fast.success) expect(fast.issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});

it("a plain row of cells is what the long way makes of it", () => {
  const cell = {
    indicator: fc.constantFrom("gdp-growth", "A", "", "森林"),
    year: fc.constantFrom("2026", "2026年", "1899", "", "2026.0"),
    value: fc.constantFrom("5", "-0.50", "1,234", "—", "", "high", "46%"),
    status: fc.constantFrom("", "A", "P", "M", "F", "B", "actual", "实际", "预计", "计划", "final"),
    source: fc.constantFrom("", "统计公报", "s".repeat(600)),
    unit: fc.constantFrom("", "%"),
    vintage: fc.constantFrom("", "2027"),
  };
  const parts = Object.keys(cell) as (keyof typeof cell)[];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(parts, { minLength: 3 }),
      fc.record(cell),
      fc.constantFrom({}, { B: "estimate" } as const),
      (heading, row, statuses) => {
        const find = indicatorFinder({});
        const found = columnsOf(heading, { columns: {}, find });
        if ("issue" in found) return;
        const cells = heading.map((part) => row[part]);
        const plain = plainRows(found.columns, statuses)?.(cells);
        const [candidate] = candidatesOf(cells, found.columns, { statuses, find, note: () => {} });
        const slow =
          candidate !== undefined && "value" in candidate
            ? safeParseWith(ObservationSchema, candidate.value, "invalid-observations")
            : undefined;
        if (plain !== undefined) expect(slow?.success && JSON.stringify(slow.data)).toBe(JSON.stringify(plain));
        // What has only plain cells is taken the short way.
        const lawful =
          row.value === "5" &&
          row.year === "2026" &&
          row.indicator === "gdp-growth" &&
          row.status === "P" &&
          row.vintage === "" &&
          row.source === "";
        if (lawful && ["indicator", "year", "value"].every((part) => heading.includes(part as never)))
          expect(plain).toBeDefined();
      },
    ),
    { numRuns: 3000 },
  );
});

it("a key that stands twice is found in NDJSON however the line is written", () => {
  const line = (text: string) => readObservationText(`${text}\n`, { format: "ndjson" }).refused[0]?.issues[0]?.code;
  const rest = '"year":2026,"value":"5","status":"actual"';
  expect(line(`{"indicator":"x",${rest}}`)).toBeUndefined();
  expect(line(`{"indicator":"x","indicator":"x",${rest}}`)).toBe("duplicate-key");
  expect(line(`{"indicator":"x","\\u0079ear":2026,${rest}}`)).toBe("duplicate-key");
  expect(line(`{"indicator":"x","year":1,${rest}}`)).toBe("duplicate-key");
  expect(line(`{"indicator":"x","source":"a","source":"b",${rest}}`)).toBe("duplicate-key");
});
