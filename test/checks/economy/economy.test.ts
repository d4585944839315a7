import fc from "fast-check";
import { expect, it } from "vitest";
import { check } from "../../../src/checks/index.js";
import { parseObservations, parsePlan } from "../../../src/model/index.js";
import { printed } from "./print.js";
import { truthOf } from "./truth.js";

it("an economy that is printed as it is gives no warning and no error", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const { plan, previous, previousOutcomes } = printed(truthOf(seed));
      const found = check(plan, { previous, previousOutcomes }).filter(({ severity }) => severity !== "note");
      expect(found.map(({ code, severity, facts, refs }) => [severity, code, refs.map(({ id }) => id), facts])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it("is a plan, and says enough for notes to be made of it", () => {
  const { plan, previous, previousOutcomes } = printed(truthOf(7));
  expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(JSON.parse(JSON.stringify(plan)));
  parsePlan(JSON.parse(JSON.stringify(previous)));
  expect(parseObservations(JSON.parse(JSON.stringify(previousOutcomes)))).toHaveLength(previousOutcomes.length);
  const notes = new Set(
    Array.from({ length: 20 }, (_, seed) => printed(truthOf(seed))).flatMap((one) =>
      check(one.plan, { previous: one.previous, previousOutcomes: one.previousOutcomes }).map(({ code }) => code),
    ),
  );
  expect([...notes]).toEqual(
    expect.arrayContaining(["stated-growth", "level-against-growth", "definition-may-differ", "target-behind-baseline"]),
  );
});
