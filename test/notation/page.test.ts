import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Requirement, readTarget, type TargetReading } from "../../src/notation/index.js";

/** A requirement as docs/notation.md writes it. */
function said(of: Requirement): string {
  const amount =
    "bound" in of && ("value" in of || "low" in of) ? `${of.bound} ${"low" in of ? `${of.low} ${of.high}` : of.value}` : "";
  const unit = "unit" in of && of.unit !== undefined ? ` ${of.unit}` : "";
  switch (of.kind) {
    case "level":
      return `level ${amount}${unit}${of.maintain ? " kept" : ""}`;
    case "growth":
      return `growth ${amount}${unit}`;
    case "change": {
      const way = of.direction === undefined ? "" : of.direction === "increase" ? " up" : " down";
      return `change ${amount} ${of.measure}${way}${unit}`;
    }
    case "grade":
      return `grade ${of.bound} ${of.grade} ${of.scale}`;
    case "composition":
      return `composition ${of.bound} ${of.parts.join(":")}`;
    case "relative":
      return `relative ${of.relation} ${of.to}${of.margin === undefined ? "" : ` by ${of.margin}`}`;
    case "delegated":
      return `delegated ${of.to}`;
    case "qualitative":
      return "words";
    case "none":
      return "none";
  }
}

const read = (reading: TargetReading): string =>
  reading.ok ? reading.clauses.map(said).join("; ") : `refused at ${reading.text.slice(reading.at.start, reading.at.end)}`;

const rows = readFileSync("docs/notation.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map(([, cell = "", known = "", reads = ""]) => {
    const [indicator, unit, column] = known.split("\\|").map((part) => part.trim());
    const context = { ...(indicator && { indicator }), ...(unit && { unit }), ...(column && { column }) };
    return { cell: cell.slice(1, -1), context, reads };
  });

describe("the page on the notation", () => {
  it.each(rows)("$cell", ({ cell, context, reads }) => {
    expect(read(readTarget(cell, context))).toBe(reads);
  });

  it("has a row for every kind", () => {
    expect(rows.length).toBeGreaterThan(70);
    const kinds = ["level", "growth", "change", "grade", "composition", "relative", "delegated", "words", "none", "refused"];
    expect(kinds.filter((kind) => !rows.some(({ reads }) => reads.startsWith(kind)))).toEqual([]);
  });
});
