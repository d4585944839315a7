import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/notation/index.js";
import { besides, knownAs, saidOf } from "./said.js";

/** Cell, what is known (indicator | unit | column), its reading, and what is seen beside it. */
type Row = readonly [cell: string, known: string, reading: string, besides: string];
const rows = JSON.parse(readFileSync(new URL("forms.cases.json", import.meta.url), "utf8")) as readonly Row[];

describe("forms, one by one", () => {
  it.each(rows.map(([cell, known, reading, seen]) => ({ cell, known, reading, seen })))("$cell ($known)", (row) => {
    const reading = readTarget(row.cell, knownAs(row.known));
    expect([saidOf(reading), besides(reading)]).toEqual([row.reading, row.seen]);
  });
});
