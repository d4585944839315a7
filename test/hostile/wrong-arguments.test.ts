import { describe, expect, it } from "vitest";
import * as calculators from "../../src/calculators/index.js";
import * as fourteenth from "../../src/huzhu/fourteenth/index.js";
import * as ids from "../../src/huzhu/ids.js";
import * as huzhu from "../../src/huzhu/index.js";
import * as main from "../../src/index.js";
import { PlanError } from "../../src/kernel/index.js";
import * as national from "../../src/national/index.js";
import * as notation from "../../src/notation/door.js";
import * as outline from "../../src/outline/index.js";
import * as output from "../../src/output/index.js";
import * as text from "../../src/text/index.js";

const DOORS = { main, calculators, notation, outline, huzhu, fourteenth, ids, national, text, output };

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

/** Every function of every door once, however many doors it stands at. */
const FUNCTIONS = new Map(
  Object.entries(DOORS).flatMap(([door, names]) =>
    Object.entries(names).flatMap(([name, value]) =>
      typeof value === "function" && !/^[A-Z]/.test(name) ? [[value as (...given: unknown[]) => unknown, `${door} ${name}`]] : [],
    ),
  ) as [(...given: unknown[]) => unknown, string][],
);

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
