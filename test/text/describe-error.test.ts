import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/index.js";
import { check } from "../../src/checks/index.js";
import { huzhu14, huzhu14Outcomes } from "../../src/huzhu/index.js";
import { toCsv, toSarif } from "../../src/output/index.js";
import { describeError } from "../../src/text/index.js";

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

describe("an error in words", () => {
  it.each<[string, () => unknown, string, string]>([
    [
      "a year that is none",
      () => assess(huzhu14, huzhu14Outcomes, { asOf: "soon" as never }),
      '选项 asOf 不对，给出的是"soon"，应为公历年份，如 2027',
      'the option asOf is wrong, given "soon", expected a calendar year, such as 2027',
    ],
    [
      "a year that is text",
      () => assess(huzhu14, huzhu14Outcomes, { asOf: "2025" as never }),
      '选项 asOf 不对，给出的是"2025"，应为公历年份，如 2027',
      'the option asOf is wrong, given "2025", expected a calendar year, such as 2027',
    ],
    [
      "a table that is none",
      () => toCsv(huzhu14, "goals" as never),
      "选项 table 不对，给出的是goals，应为indicators、targets、projects、places、publications",
      "the option table is wrong, given goals, expected indicators, targets, projects, places, publications",
    ],
    [
      "a severity that is none",
      () => check(huzhu14, { severity: "fatal" as never }),
      "选项 severity 不对，给出的是fatal，应为error、warning、note",
      "the option severity is wrong, given fatal, expected error, warning, note",
    ],
    [
      "a page that is none",
      () => toSarif([], { helpUri: 5 as never }),
      "选项 helpUri 不对，给出的是数字，应为文字或函数",
      "the option helpUri is wrong, given a number, expected a text or a function",
    ],
    [
      "a list that is none",
      () => toSarif("findings" as never),
      "参数 findings 不对，给出的是带引号的文字，应为列表",
      "the argument findings is wrong, given text in quotes, expected a list",
    ],
  ])("says which option, what was given and what may be: %s", (_, act, zh, en) => {
    const error = thrown(act);
    expect([describeError(error, "zh"), describeError(error, "en")]).toEqual([zh, en]);
  });

  it("of another's error says what it says itself, and throws at nothing", () => {
    expect(describeError(new TypeError("x is not a function"), "en")).toBe("TypeError: x is not a function");
    expect(describeError("broken")).toBe("broken");
    for (const other of [undefined, null, 5, {}, [], { code: "ENOENT" }, { code: "toString", facts: {} }, { code: "zero-base" }])
      expect(describeError(other).length).toBeGreaterThan(0);
    expect(describeError(new Error("x".repeat(5000))).length).toBeLessThan(320);
  });
});
