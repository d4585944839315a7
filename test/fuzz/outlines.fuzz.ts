import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/outline/index.js";
import { FLOORS, f1, sumOf, WRONG_NUMBERS } from "../outline/forms/floors.js";
import { FAMILIES, HARDNESS, outlineOf } from "../outline/forms/outline.js";
import { KINDS, scoreOf } from "../outline/forms/score.js";

/** `SEED=4000 COUNT=200 npm run fuzz -- outlines` draws other outlines, or more of them. */
const FIRST = Number(process.env["SEED"] ?? "1000");
const COUNT = Number(process.env["COUNT"] ?? "40");

describe.each(HARDNESS)("%s outlines", (hardness) => {
  it.each(FAMILIES)("in %s", (family) => {
    const scores = Array.from({ length: COUNT }, (_, i) => {
      const { text, labels } = outlineOf(FIRST + i, hardness, family);
      const score = scoreOf(labels, readOutline(text, { format: family }));
      for (const wrong of score.wrongNumbers) console.log(`${labels.id}: WRONG NUMBER ${wrong}`);
      return score;
    });
    const sum = sumOf(scores);
    const wrong = scores.reduce((count, score) => count + score.wrongNumbers.length, 0);
    console.log(
      `${hardness} ${family}: ${KINDS.map((kind) => `${kind} ${f1(sum[kind]).toFixed(1)}`).join(", ")}, ${wrong} wrong numbers`,
    );
    for (const kind of KINDS) expect(f1(sum[kind]), kind).toBeGreaterThanOrEqual(FLOORS[hardness][kind]);
    const labelled = sum.promises.wanted + sum.statements.wanted;
    expect((100 * wrong) / labelled).toBeLessThanOrEqual(WRONG_NUMBERS[hardness]);
  });
});
