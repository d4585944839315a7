import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/assessment/index.js";
import { alsoSaid, COMBINATIONS, CORNERS, cellOf, cornerVerdict, verdictOf } from "./combinations.js";
import { recompute } from "./recompute.js";

const HEAD = ["target", "span", "method", "good", "short", "away or breached", "met", "not met", "a year missing"];

/** The rows of a table that stands in the guide, as its cells. */
const tableIn = (mark: string): readonly (readonly string[])[] =>
  (readFileSync("docs/verdicts.md", "utf8").split(`<!-- ${mark} -->`)[1] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", "")),
    );

const rows = tableIn("combinations");
const corners = tableIn("corners");

function sane(verdict: Verdict): void {
  recompute(verdict);
  expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict);
  if (verdict.certainty.kind === "depends-on-rounding") expect(verdict.certainty.reachable).toContain(verdict.status);
}

describe("the table of docs/verdicts.md", () => {
  it("has a row for every combination", () => {
    expect(rows[0]).toEqual(HEAD);
    expect(rows.slice(2).map(([target, span]) => [target, span])).toEqual(COMBINATIONS.map(({ target, span }) => [target, span]));
  });

  it.each(COMBINATIONS.map((row, i) => [row.target, row.span, row, rows[i + 2] ?? []] as const))("%s, %s", (_, __, row, told) => {
    const verdicts = row.figures.map((_figures, at) => verdictOf(row, at));
    const methods = [...new Set(verdicts.map(({ method }) => method))];
    expect([methods.join(", "), ...verdicts.map(cellOf)]).toEqual(told.slice(2));
    verdicts.forEach(sane);
  });
});

describe("the situations of docs/verdicts.md", () => {
  it("has a row for each", () => {
    expect(corners.slice(2).map(([situation]) => situation)).toEqual(CORNERS.map(({ situation }) => situation));
  });

  it.each(CORNERS.map((corner, i) => [corner.situation, corner, corners[i + 2] ?? []] as const))("%s", (_, corner, told) => {
    const verdict = cornerVerdict(corner);
    expect([verdict.method, cellOf(verdict), alsoSaid(verdict)]).toEqual(told.slice(1));
    sane(verdict);
  });
});
