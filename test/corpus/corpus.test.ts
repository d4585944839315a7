import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/notation/index.js";
import { type Label, OWN_CELLS } from "./own-cells.js";
import { type Expected, isRight } from "./score.js";

type Cell = {
  readonly text: string;
  readonly context: { readonly indicator: string; readonly unit: string; readonly column: string };
  readonly expected: Expected;
};
const cells = JSON.parse(readFileSync(new URL("shared.cases.json", import.meta.url), "utf8")) as readonly Cell[];

const read = ({ text, context }: Cell) =>
  readTarget(text, {
    ...(context.indicator && { indicator: context.indicator }),
    ...(context.unit && { unit: context.unit }),
    ...(context.column && { column: context.column }),
  });

/**
 * Cells whose label and reading differ on purpose. The list may only become shorter.
 * A grade's label is a numeral and no number, so no reading agrees with it; 翻番 is labelled 2, as a multiple, and read as
 * a rise of 100 percent.
 */
const KNOWN_MISSES = ["稳定保持Ⅱ类进出", "保持Ⅱ类", "稳定保持在地表水Ⅲ类", "实现翻番", "翻一番(全省人均GDP ≥ 10万元)"];

describe("184 cells of other plans", () => {
  it("are read as labelled, but for the known misses", () => {
    expect(cells).toHaveLength(184);
    const missed = cells.filter((cell) => !isRight(cell.expected, read(cell))).map(({ text }) => text);
    expect(missed).toEqual(KNOWN_MISSES);
  });

  it("the known misses are read as the rules say", () => {
    const main = KNOWN_MISSES.map((text) => {
      const cell = cells.find((one) => one.text === text) as Cell;
      const reading = read(cell);
      return reading.ok ? reading.clauses[0] : reading;
    });
    const grade = (name: string) => ({ kind: "grade", bound: "unstated", grade: name, scale: "surface-water" });
    const doubled = { kind: "change", bound: "exactly", value: "100", measure: "percent", direction: "increase" };
    expect(main).toEqual([grade("II"), grade("II"), grade("III"), doubled, doubled]);
  });

  it("a wrong reading would be found", () => {
    const cell = cells.find(({ text }) => text === "65") as Cell;
    const wrong = (text: string) => isRight(cell.expected, readTarget(text));
    expect([wrong("65"), wrong("66"), wrong("65以上"), wrong("年均增长65%"), wrong("65..0")]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("cells as provinces, cities, counties and sectors print them", () => {
  const matches = (label: Label, text: string, context: object) => {
    const reading = readTarget(text, context);
    if (label === "refused") return expect(reading.ok).toBe(false);
    if (Array.isArray(label)) return expect(reading).toMatchObject({ ok: true, clauses: label });
    return expect(reading).toMatchObject({ ok: true, clauses: [label, ...(reading.ok ? reading.clauses.slice(1) : [])] });
  };

  it.each(OWN_CELLS.map(([text, context, label]) => ({ text, context, label })))("$text", ({ text, context, label }) => {
    matches(label, text, context);
  });

  it("are many", () => {
    expect(OWN_CELLS.length).toBeGreaterThanOrEqual(200);
  });
});
