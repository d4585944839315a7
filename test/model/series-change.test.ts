import { describe, expect, it } from "vitest";
import {
  parseAmendment,
  parseMethodDescription,
  parsePolicy,
  parseRebasing,
  parseRedefinition,
  parseSettlement,
} from "../../src/model/index.js";
import { firstUnsafe } from "../../src/model/plain-json.js";
import type { Requirement } from "../../src/notation/index.js";
import { refusal } from "../refusal.js";

const one: Requirement = { kind: "level", bound: "unstated", value: "43.68" };
const reversed: Requirement = { kind: "level", bound: "between", low: "6", high: "5" };
const target = { indicator: "forest-coverage", printed: "43.68" };
const act = { zh: "关于调整规划指标的决定" };

describe("what changes a plan later is read as strictly as the plan", () => {
  it("a revised base, a new definition, an amendment, a settlement", () => {
    expect(parseRebasing({ ...target, reading: one }).reading).toEqual(one);
    expect(parseRedefinition({ indicator: "forest-coverage", from: 2022, act }).from).toBe(2022);
    const anew = { printed: "20", requirement: one };
    expect(parseRedefinition({ indicator: "forest-coverage", from: 2022, act, anew }).anew).toEqual(anew);
    expect(parseAmendment({ ...target, requirement: one, act, on: "2028-06-30" }).requirement).toEqual(one);
    expect(parseAmendment({ ...target, requirement: one, act, on: "2028-06-30", before: null }).before).toBeNull();
    expect(parseSettlement({ ...target, requirement: one, by: { zh: "省" } }).requirement).toEqual(one);
  });

  it.each<readonly [string, () => unknown, string, string]>([
    ["a base", () => parseRebasing({ ...target, reading: reversed }), "invalid-amendment", "reading"],
    [
      "a new definition's target",
      () => parseRedefinition({ indicator: "forest-coverage", from: 2022, act, anew: { printed: "…", requirement: reversed } }),
      "invalid-amendment",
      "anew.requirement",
    ],
    [
      "an amendment",
      () => parseAmendment({ ...target, requirement: reversed, act, on: "2028-06-30" }),
      "invalid-amendment",
      "requirement",
    ],
    [
      "what an amendment replaces",
      () =>
        parseAmendment({ ...target, requirement: one, act, on: "2028-06-30", before: { printed: "…", requirement: reversed } }),
      "invalid-amendment",
      "before.requirement",
    ],
    [
      "a settlement",
      () => parseSettlement({ ...target, requirement: reversed, by: { zh: "省" } }),
      "invalid-settlement",
      "requirement",
    ],
  ])("%s with a range that runs backwards is refused at its place", (_, act, code, path) => {
    const { facts, ...error } = refusal(act);
    const issues = facts["issues"] as unknown as { code: string; path: string[] }[];
    expect([error.code, issues.map((issue) => [issue.code, issue.path.join(".")])]).toEqual([code, [["reversed-range", path]]]);
  });

  it("an empty document of each kind is refused by its own code", () => {
    expect(
      [parseRebasing, parseRedefinition, parseAmendment, parseSettlement, parseMethodDescription].map(
        (read) => refusal(() => read({})).code,
      ),
    ).toEqual(["invalid-amendment", "invalid-amendment", "invalid-amendment", "invalid-settlement", "invalid-method"]);
  });

  it("a policy that calls something ahead which is not on track is refused at what it calls on track", () => {
    const issues = refusal(() => parsePolicy({ onTrack: "2", ahead: "0.5" })).facts["issues"];
    expect(issues).toMatchObject([{ path: ["onTrack"] }]);
  });
});

describe("what is no plain JSON", () => {
  const getter = {
    get value() {
      return "5";
    },
  };

  it.each<readonly [string, unknown, string, readonly (string | number)[], unknown]>([
    ["a getter", { a: [getter] }, "not-json", ["a", 0, "value"], "getter"],
    ["a date", { a: new Date(0) }, "not-json", ["a"], "object"],
    ["a function", { a: () => 5 }, "not-json", ["a"], "function"],
    ["a number that is none", [Number.POSITIVE_INFINITY], "not-json", [0], "Infinity"],
    ["a symbol", Symbol.iterator, "not-json", [], "symbol"],
    ["a large integer", { a: 5n }, "not-json", ["a"], "bigint"],
  ])("%s is reported with its place", (_, value, code, path, given) => {
    expect(firstUnsafe(value)).toEqual({ code, path, facts: { given } });
  });

  it("and nothing else, an absent value among it", () => {
    for (const value of [undefined, null, "x", 5, true, [], {}, { a: undefined }, Object.create(null), { a: [null, { b: 1 }] }])
      expect(firstUnsafe(value)).toBeUndefined();
  });

  it("nested deeper than a document can be is refused where that begins", () => {
    const nested = (depth: number): unknown => (depth === 0 ? "x" : [nested(depth - 1)]);
    expect(firstUnsafe(nested(50))).toBeUndefined();
    expect(firstUnsafe(nested(51))).toEqual({
      code: "too-deep",
      path: Array.from({ length: 51 }, () => 0),
      facts: { limit: 50 },
    });
  });
});
