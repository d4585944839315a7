import { describe, expect, it } from "vitest";
import { readTarget, saysEachYear } from "../../../src/notation/index.js";

describe("what asks each year", () => {
  it.each([
    ["每年不低于95%", true],
    ["每 年 50 左右", true],
    ["≥95（每年）", true],
    ["逐年提高0.2个百分点", true],
    ["平均每年增长5%", false],
    ["每年平均50", false],
    ["年均5左右", false],
    ["累计50", false],
    ["50", false],
  ])("%s: %s, as the whole reading says", (printed, each) => {
    const reading = readTarget(printed);
    expect([saysEachYear(printed), reading.ok && reading.yearly === "each"]).toEqual([each, each]);
  });
});
