import { describe, expect, it } from "vitest";
import * as huzhu from "../../src/huzhu/index.js";
import { PlanError } from "../../src/kernel/index.js";
import { FUNCTIONS } from "./functions.js";

/** What nobody means, at any place: a caller without types passes one of these sooner or later. */
const WRONG: readonly unknown[] = [undefined, null, 5, "nothing of the kind", {}, []];

/** What a good first argument may be, so that the second is looked at too. */
const FIRST: readonly unknown[] = [...WRONG, huzhu.huzhu14, huzhu.huzhu14.indicators[0], "5", "III类及以上"];

const argumentsToTry: readonly (readonly unknown[])[] = [
  [],
  ...FIRST.map((one) => [one]),
  ...FIRST.flatMap((one) => WRONG.map((two) => [one, two])),
  ...FIRST.flatMap((one) => WRONG.flatMap((two) => WRONG.map((three) => [one, two, three]))),
];

const shown = (given: readonly unknown[]) => given.map((one) => (JSON.stringify(one) ?? "undefined").slice(0, 30)).join(", ");

describe("wrong arguments", () => {
  it.each([...FUNCTIONS].map(([call, name]) => [name, call] as const))(
    "of %s are refused with a PlanError or answered",
    async (_, call) => {
      const raw = new Set<string>();
      for (const given of argumentsToTry)
        try {
          const result = call(...given);
          if (result instanceof Promise) await result;
          else if (typeof result === "object" && result !== null && Symbol.asyncIterator in result)
            await (result as unknown as AsyncIterator<unknown>).next();
          else if (typeof (result as Iterator<unknown> | undefined)?.next === "function") (result as Iterator<unknown>).next();
        } catch (error) {
          if (!(error instanceof PlanError)) raw.add(`${shown(given)} → ${error}`);
        }
      expect([...raw].slice(0, 5)).toEqual([]);
    },
  );
});
