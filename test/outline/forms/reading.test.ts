import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";
import { FLOORS, f1, sumOf } from "./floors.js";
import { FAMILIES, HARDNESS, outlineOf } from "./outline.js";
import { scoreOf } from "./score.js";

const SEEDS = Array.from({ length: 16 }, (_, i) => 11 + i);

describe.each(HARDNESS)("%s outlines of other forms are read", (hardness) => {
  it.each(FAMILIES)("in %s as well as they were", (family) => {
    const scores = SEEDS.map((seed) => {
      const { text, labels } = outlineOf(seed, hardness, family);
      return scoreOf(labels, readOutline(text, { format: family }));
    });
    const sum = sumOf(scores);
    for (const [kind, floor] of Object.entries(FLOORS[hardness])) {
      const faults = scores.flatMap((score) => score.faults.filter((fault) => fault.kind === kind).map((fault) => fault.what));
      expect(f1(sum[kind as keyof typeof sum]), `${kind}:\n${faults.slice(0, 12).join("\n")}`).toBeGreaterThanOrEqual(floor);
    }
  });
});
