import stringWidth from "string-width";
import { expect, it } from "vitest";
import { table } from "../../src/cli/table.js";

const lines = (text: string): readonly string[] => text.trimEnd().split("\n");

it("a column that shares what is left has eight characters at least, however narrow the screen", () => {
  const columns = [
    { head: "a", width: 10 },
    { head: "b", share: 1 },
  ] as const;
  const drawn = lines(table(columns, [["x", "12345678"]], 12));
  expect(drawn.some((line) => line.includes("12345678"))).toBe(true);
});

it("two columns share a screen by their parts, and no line is wider than it", () => {
  const columns = [
    { head: "a", width: 4 },
    { head: "b", share: 2 },
    { head: "c", share: 1 },
  ] as const;
  const drawn = lines(table(columns, [["x", "常住人口城镇化率".repeat(5), "y ".repeat(30)]], 60));
  expect(Math.max(...drawn.map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
  expect(Math.max(...drawn.map((line) => stringWidth(line)))).toBeGreaterThan(55);
});

it("without a screen a column is as wide as its text", () => {
  const long = "x".repeat(300);
  expect(table([{ head: "a" }], [[long]], undefined)).toContain(long);
});
