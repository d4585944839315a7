import { describe, expect, it } from "vitest";
import { gradeDecides } from "../../../src/assessment/decisions/grade.js";
import { everyYearDecides, keptDecides, outcomeDecides } from "../../../src/assessment/decisions/kept.js";
import { heldDecides, levelReaches, unbasedDecides } from "../../../src/assessment/decisions/level.js";
import { changeDecides, pacesFrom } from "../../../src/assessment/decisions/pace.js";
import {
  AHEAD,
  BEHIND,
  bitsOfStatuses,
  type Code,
  decoded,
  OFF_TRACK,
  ON_TRACK,
  statusesOf,
} from "../../../src/assessment/decisions/packed-verdict.js";
import { rateDecides } from "../../../src/assessment/decisions/rate.js";

/** A decision as words: status, standing, what else is possible, the reason. */
function said(code: Code): string {
  const { status, standing, reachable, reason } = decoded(code);
  return [
    status,
    standing,
    ...(reachable.length > 0 ? [reachable.join("|")] : []),
    ...(reason === undefined ? [] : [reason]),
  ].join(" ");
}

/** What rounding allows of a comparison. */
const [NEITHER, PASS, FAIL, BOTH] = [0, 1, 2, 3];

describe("an outcome", () => {
  it.each([
    [true, PASS, true, "achieved met"],
    [true, BOTH, true, "achieved met achieved|missed"],
    [false, FAIL, true, "missed not-met"],
    [false, BOTH, true, "missed not-met achieved|missed"],
    [true, PASS, false, "undetermined met no-final-observation"],
    [false, BOTH, false, "undetermined not-met no-final-observation"],
  ])("met %s, rounding %i, a figure that stands %s: %s", (met, can, stands, right) => {
    expect(said(outcomeDecides(met, can, stands))).toBe(right);
  });
});

describe("what is kept before the end", () => {
  it.each([
    [true, PASS, OFF_TRACK, "on-track met"],
    [true, BOTH, OFF_TRACK, "on-track met on-track|off-track"],
    [false, FAIL, OFF_TRACK, "off-track not-met"],
    [false, FAIL, BEHIND, "behind not-met"],
    [false, BOTH, BEHIND, "behind not-met on-track|behind"],
  ])("met %s, rounding %i, else %i: %s", (met, can, bad, right) => {
    expect(said(keptDecides(met, can, bad))).toBe(right);
  });
});

describe("every year", () => {
  it.each([
    // years of five, newest met, one broken, rounding, final, gaps allowed
    [0, false, false, NEITHER, true, false, "undetermined unknown no-observation"],
    [2, true, false, PASS, false, false, "on-track met"],
    [2, true, false, BOTH, false, false, "on-track met on-track|off-track"],
    [2, true, true, FAIL, false, false, "off-track met"],
    [2, false, true, FAIL, false, false, "off-track not-met"],
    [5, true, false, PASS, true, false, "achieved met"],
    [5, true, true, FAIL, true, false, "missed met"],
    [4, true, false, PASS, true, false, "undetermined met missing-years"],
    [4, true, false, BOTH, true, false, "undetermined met missed|undetermined missing-years"],
    [4, true, true, BOTH, true, false, "missed met missed|undetermined"],
    [4, true, true, FAIL, true, false, "missed met"],
    [4, true, false, PASS, true, true, "achieved met"],
    [4, true, false, BOTH, true, true, "achieved met achieved|missed"],
  ])("%i years, newest met %s, broken %s, rounding %i, final %s, gaps %s: %s", (years, met, broken, can, final, gaps, right) => {
    expect(said(everyYearDecides(years, 5, met, broken, can, final, gaps))).toBe(right);
  });
});

describe("a rate before its year", () => {
  it.each([
    // met, rounding, the rate shrinks, its highest value does, its lowest does
    [true, PASS, false, false, false, "on-track met"],
    [false, FAIL, false, false, false, "behind not-met"],
    [false, FAIL, true, true, true, "off-track not-met"],
    [false, FAIL, true, false, true, "off-track not-met behind|off-track"],
    [false, FAIL, false, false, true, "behind not-met behind|off-track"],
    [true, BOTH, false, false, false, "on-track met on-track|behind"],
  ])("met %s, rounding %i, shrinks %s (most %s, least %s): %s", (met, can, shrinks, most, least, right) => {
    expect(said(rateDecides(met, can, shrinks, most, least))).toBe(right);
  });
});

describe("a grade before its year", () => {
  it.each([
    [true, true, "on-track met"],
    [false, true, "off-track not-met"],
    [true, false, "achieved met"],
    [false, false, "behind not-met"],
  ])("met %s, had by the base %s: %s", (met, had, right) => {
    expect(said(gradeDecides(met, had))).toBe(right);
  });
});

describe("a level before its year", () => {
  it.each([
    [true, PASS, false, "on-track met"],
    [true, BOTH, false, "on-track met on-track|undetermined"],
    [false, FAIL, false, "undetermined not-met no-baseline"],
    [true, BOTH, true, "on-track met on-track|off-track"],
    [false, FAIL, true, "off-track not-met"],
  ])("without a base, met %s, rounding %i, to be kept %s: %s", (met, can, maintain, right) => {
    expect(said(unbasedDecides(met, can, maintain))).toBe(right);
  });

  it.each([
    // the base has it, the value has it as printed, it is within what is allowed, to be kept
    [PASS, PASS, PASS, false, ["on-track"]],
    [PASS, BOTH, BOTH, false, ["on-track", "off-track"]],
    [FAIL, PASS, PASS, false, ["achieved"]],
    [FAIL, PASS, PASS, true, ["on-track"]],
    [FAIL, FAIL, FAIL, false, ["ahead", "behind"]],
    [FAIL, BOTH, FAIL, false, ["achieved", "ahead", "behind"]],
    [BOTH, FAIL, FAIL, false, ["ahead", "behind", "off-track"]],
  ])("base %i, value %i, allowed %i, to be kept %s reaches %j", (base, now, can, maintain, right) => {
    const paces = (1 << AHEAD) | (1 << BEHIND);
    expect(statusesOf(levelReaches(base, now, can, maintain, paces))).toEqual(right);
  });

  it("is held or broken where the base has it, and never achieved", () => {
    expect([said(heldDecides(true, 0)), said(heldDecides(false, 0))]).toEqual(["on-track met", "off-track not-met"]);
  });
});

describe("a change under way", () => {
  it.each([
    [true, true, PASS, "achieved met"],
    [true, true, BOTH, "achieved met achieved|on-track"],
    [true, false, BOTH, "on-track met achieved|on-track"],
    [true, false, FAIL, "on-track met"],
  ])("met %s, reached as printed %s, rounding %i: %s", (met, reached, early, right) => {
    expect(said(changeDecides(met, reached, early, ON_TRACK, 1 << ON_TRACK))).toBe(right);
  });

  it("has the paces between the worst and the best, both included", () => {
    expect(statusesOf(pacesFrom(0, 3))).toEqual(["ahead", "on-track", "behind", "off-track"]);
    expect(statusesOf(pacesFrom(1, 2))).toEqual(["on-track", "behind"]);
    expect(pacesFrom(2, 1)).toBe(0);
  });
});

it("statuses and bits are two writings of one thing", () => {
  for (let bits = 0; bits < 128; bits++) expect(bitsOfStatuses(statusesOf(bits))).toBe(bits);
});
