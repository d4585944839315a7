import { describe, expect, it } from "vitest";
import { assess, type Verdict } from "../../../src/assessment/index.js";
import { checkObservations } from "../../../src/checks/index.js";
import { figuresOf, otherwise } from "./future.js";
import { judgedBy } from "./judgement.js";
import { printed } from "./print.js";
import { BASE, LAST, truthOf } from "./truth.js";

const ECONOMIES = 150;

/** Every fourth economy comes as it was planned, with targets that are its own figures rounded; the others come otherwise. */
function observed(seed: number) {
  const planned = truthOf(seed);
  const truth = seed % 4 === 0 ? planned : otherwise(planned, seed);
  const asOf = BASE + 1 + (seed % (LAST - BASE));
  return { plan: printed(planned).plan, truth, asOf, figures: figuresOf(truth, asOf) };
}

type Pair = { readonly seed: number; readonly id: string; readonly told: Verdict; readonly truly: string };

const judged: readonly Pair[] = Array.from({ length: ECONOMIES }, (_, seed) => {
  const { plan, truth, asOf, figures } = observed(seed);
  return assess(plan, figures, { asOf }).verdicts.flatMap((told): Pair[] => {
    const truly = judgedBy(truth, told.indicator, told.target, asOf);
    return truly === undefined ? [] : [{ seed, id: told.indicator, told, truly: truly.status }];
  });
}).flat();

// A base that is only bounded ("less than 3.5") tells no way, and the guide leaves open what is not kept.
const certain = judged.filter(({ told }) => told.certainty.kind === "certain" && told.reason !== "no-baseline");

describe("an economy whose plan and figures are printed as they are", () => {
  it("is judged as its unrounded figures are, wherever a verdict is certain", () => {
    expect(certain.filter(({ told, truly }) => told.status !== truly).slice(0, 3)).toEqual([]);
  });

  it("and where it is not, the truth is among what may be", () => {
    const unlisted = judged.filter(
      ({ told: { certainty }, truly }) => "reachable" in certainty && !certainty.reachable.includes(truly as Verdict["status"]),
    );
    expect(unlisted.slice(0, 3)).toEqual([]);
  });

  it("is mostly judged with certainty, as everything that a target can be", () => {
    expect(certain.length / judged.length).toBeGreaterThan(0.8);
    expect([...new Set(certain.map(({ told }) => told.status))].sort()).toEqual([
      "achieved",
      "ahead",
      "behind",
      "missed",
      "off-track",
      "on-track",
    ]);
  });

  it("gives figures in which there is nothing to find", () => {
    const found = Array.from({ length: ECONOMIES }, (_, seed) => {
      const { plan, figures } = observed(seed);
      return checkObservations(plan, figures)
        .filter(({ severity }) => severity !== "note")
        .map(({ code, facts, refs }) => ({ seed, code, facts, refs }));
    });
    expect(found.flat().slice(0, 3)).toEqual([]);
  });
});
