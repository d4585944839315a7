import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/notation/index.js";
import { knownAs, saidOf } from "./said.js";

const rows = readFileSync("docs/notation.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map(([, cell = "", known = "", reads = ""]) => {
    const context = knownAs(known.replaceAll("\\|", "|"));
    return { cell: cell.slice(1, -1), context, reads };
  });

describe("the page on the notation", () => {
  it.each(rows)("$cell", ({ cell, context, reads }) => {
    expect(saidOf(readTarget(cell, context))).toBe(reads);
  });

  it("has a row for every kind", () => {
    expect(rows.length).toBeGreaterThan(70);
    const kinds = ["level", "growth", "change", "grade", "composition", "relative", "delegated", "words", "none", "refused"];
    expect(kinds.filter((kind) => !rows.some(({ reads }) => reads.startsWith(kind)))).toEqual([]);
  });
});
