import fc from "fast-check";
import { expect, it } from "vitest";
import { ObservationSchema, readObservationText, safeParseWith } from "../../../src/model/index.js";
import { candidatesOf } from "../../../src/model/reading/candidates.js";
import { columnsOf } from "../../../src/model/reading/columns.js";
import { indicatorFinder } from "../../../src/model/reading/indicator-names.js";
import { plainRows } from "../../../src/model/reading/plain-rows.js";

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
        const plain = plainRows(found.columns, statuses, find)?.(cells);
        const [candidate] = candidatesOf(cells, found.columns, { statuses, find, note: () => {} });
        const slow =
          candidate !== undefined && "value" in candidate
            ? safeParseWith(ObservationSchema, candidate.value, "invalid-observations")
            : undefined;
        if (plain !== undefined)
          expect([slow?.success && JSON.stringify(slow.data), Object.isFrozen(plain)]).toEqual([JSON.stringify(plain), true]);
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

it("a duplicate key is found in NDJSON however the line is written", () => {
  const line = (text: string) => readObservationText(`${text}\n`, { format: "ndjson" }).refused[0]?.issues[0]?.code;
  const rest = '"year":2026,"value":"5","status":"actual"';
  expect(line(`{"indicator":"x",${rest}}`)).toBeUndefined();
  // As long as the same object without its second key, were every number written in four digits.
  const short = ["a", "b", "c", "d", "e", "f", ""].map((key) => `"${key}":1e3`);
  expect(line(`{${[...short, short.at(-1)].join(",")}}`)).toBe("duplicate-key");
  expect(line(`{${short.join(",")}}`)).not.toBe("duplicate-key");
  expect(line(`{"indicator":"x","indicator":"x",${rest}}`)).toBe("duplicate-key");
  expect(line(`{"indicator":"x","\\u0079ear":2026,${rest}}`)).toBe("duplicate-key");
  expect(line(`{"indicator":"x","year":1,${rest}}`)).toBe("duplicate-key");
  expect(line(`{"indicator":"x","source":"a","source":"b",${rest}}`)).toBe("duplicate-key");
});
