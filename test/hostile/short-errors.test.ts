import { describe, expect, it } from "vitest";
import { huzhu14 } from "../../src/huzhu/index.js";
import { PlanError } from "../../src/kernel/index.js";
import { describeError } from "../../src/text/index.js";
import { FUNCTIONS } from "./functions.js";

/** What a caller passes on from a form or a file: a text of any length, and things that hold one. */
const LONG = "xq".repeat(500);
const GIVEN: readonly unknown[] = [
  LONG,
  { [LONG]: LONG },
  { id: LONG, kind: LONG, value: LONG, format: LONG, locale: LONG, rules: [LONG], severity: LONG, place: LONG, to: LONG },
  [LONG],
  [{ indicator: LONG, year: 2027, value: LONG, status: LONG }],
  huzhu14,
  huzhu14.indicators[0],
  5,
  "5",
];

const CALLS: readonly (readonly unknown[])[] = [
  ...GIVEN.map((one) => [one]),
  ...GIVEN.flatMap((one) => GIVEN.map((two) => [one, two])),
  ...GIVEN.flatMap((one) => GIVEN.flatMap((two) => GIVEN.slice(0, 5).map((three) => [one, two, three]))),
];

describe("an error echoes at most 60 characters of what it was given, and has words", () => {
  it.each([...FUNCTIONS].map(([call, name]) => [name, call] as const))("%s", async (_, call) => {
    const wrong = new Set<string>();
    for (const given of CALLS)
      try {
        const result = call(...given);
        if (result instanceof Promise) await result;
      } catch (error) {
        if (!(error instanceof PlanError)) continue;
        for (const told of [error.message, describeError(error, "zh"), describeError(error, "en")])
          if (told.includes("xq".repeat(31)) || told.includes("undefined,") || told === "") wrong.add(told.slice(0, 200));
      }
    expect([...wrong].slice(0, 3)).toEqual([]);
  });
});
