import { describe, expect, it } from "vitest";
import { gradeDecides } from "../../../src/assessment/decisions/grade.js";
import { everyYearDecides, keptDecides, newestDecides, outcomeDecides, stands } from "../../../src/assessment/decisions/kept.js";
import {
  asksPace,
  asksPaces,
  type LevelUnderWay,
  leavesNoWay,
  levelDecides,
  levelPaces,
} from "../../../src/assessment/decisions/level.js";
import {
  changeDecides,
  hasWay,
  meanDecides,
  paceOf,
  pacesFrom,
  paceWithoutWay,
  statusOfPace,
} from "../../../src/assessment/decisions/pace.js";
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
import { decimal } from "../../../src/kernel/index.js";

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
  const paces = (1 << AHEAD) | (1 << BEHIND);
  /** Behind by its pace, where nothing else is said. */
  const level = (given: Partial<LevelUnderWay>) => {
    const sure = { baseHas: false, base: FAIL, has: false, now: FAIL };
    return levelDecides({ met: false, can: FAIL, maintain: false, based: true, ...sure, pace: BEHIND, paces, ...given });
  };

  it.each([
    [true, PASS, false, "on-track met"],
    [true, BOTH, false, "on-track met on-track|undetermined"],
    [false, FAIL, false, "undetermined not-met no-baseline"],
    [true, BOTH, true, "on-track met on-track|off-track"],
    [false, FAIL, true, "off-track not-met"],
  ])("without a base, met %s, rounding %i, to be kept %s: %s", (met, can, maintain, right) => {
    expect(said(level({ met, can, maintain, based: false }))).toBe(right);
  });

  it.each([
    // the base has it, the value has it as printed, it is within what is allowed, to be kept
    [PASS, PASS, PASS, false, "on-track met"],
    [PASS, FAIL, FAIL, false, "off-track not-met"],
    [PASS, BOTH, BOTH, false, "on-track met on-track|off-track"],
    [FAIL, PASS, PASS, false, "achieved met"],
    [FAIL, PASS, PASS, true, "on-track met"],
    [FAIL, FAIL, FAIL, false, "behind not-met ahead|behind"],
    [FAIL, BOTH, PASS, false, "achieved met achieved|ahead|behind"],
    [BOTH, FAIL, FAIL, false, "off-track not-met ahead|behind|off-track"],
  ])("base %i, value %i, allowed %i, to be kept %s: %s", (base, now, can, maintain, right) => {
    const facts = { met: can !== FAIL, can, maintain, base, baseHas: base !== FAIL, now, has: now !== FAIL };
    expect(said(level(facts))).toBe(right);
  });

  it("has a pace where base and value lack the level, or may", () => {
    expect([asksPace(true, false, false), asksPace(true, true, false), asksPace(true, false, true)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([asksPaces(true, BOTH, FAIL), asksPaces(true, PASS, FAIL), asksPaces(true, FAIL, PASS)]).toEqual([true, false, false]);
    expect([asksPace(false, false, false), asksPaces(false, FAIL, FAIL)]).toEqual([false, false]);
  });

  it.each([
    // the worst and the best corner, the orders of the base's ends to the target, the side, the target itself does not have the level
    [1, 2, -1, -1, "floor", true, ["on-track", "behind"]],
    [1, 2, -1, 0, "floor", false, ["on-track", "behind", "off-track"]],
    [1, 1, -1, 1, "point", false, ["ahead", "on-track", "behind", "off-track"]],
    [3, 0, 0, 0, "floor", true, ["behind", "off-track"]],
    [0, 1, 1, 1, "floor", true, ["behind", "off-track"]],
    [0, 0, -1, -1, "ceiling", true, ["off-track"]],
  ] as const)("paces %i to %i, base at %i to %i of a %s, open %s: %j", (worst, best, lowest, highest, side, open, right) => {
    expect(statusesOf(levelPaces(worst, best, lowest, highest, side, open))).toEqual(right);
  });

  it("has no way from a base beyond its target, wherever in its rounding that lies", () => {
    expect([leavesNoWay(1, 1, "floor"), leavesNoWay(-1, -1, "ceiling")]).toEqual([true, true]);
    expect([leavesNoWay(-1, 1, "floor"), leavesNoWay(0, 1, "floor"), leavesNoWay(-1, -1, "floor")]).toEqual([
      false,
      false,
      false,
    ]);
    expect([leavesNoWay(1, 1, "point"), leavesNoWay(1, 1, "ceiling")]).toEqual([false, false]);
  });
});

describe("a pace", () => {
  it.each([
    [1.2, false, AHEAD],
    [1.19, false, ON_TRACK],
    [0.9, false, ON_TRACK],
    [0.89, false, BEHIND],
    [0, false, BEHIND],
    [-0.01, false, OFF_TRACK],
    [-0.01, true, BEHIND],
    [1.2, true, AHEAD],
  ])("%d of what is due, within the unit of its base %s", (at, still, right) => {
    expect(statusOfPace(paceOf(at - 1.2, at - 0.9, at, still))).toBe(right);
  });

  it.each([
    [1, "floor", false, BEHIND],
    [0, "floor", false, BEHIND],
    [-1, "floor", false, OFF_TRACK],
    [-1, "floor", true, BEHIND],
    [-1, "ceiling", false, BEHIND],
    [1, "ceiling", false, OFF_TRACK],
    [0, "point", false, BEHIND],
    [1, "point", false, OFF_TRACK],
  ] as const)("without a way: %i to the base of a %s, within its unit %s", (order, side, still, right) => {
    expect(statusOfPace(paceWithoutWay(order, side, still))).toBe(right);
  });

  it.each([
    ["floor", "0.1", true],
    ["floor", "0", false],
    ["floor", "-2", false],
    ["ceiling", "5", false],
    ["point", "5", false],
  ] as const)("there is a way to a %s of %s: %s", (side, aim, right) => {
    expect(hasWay(side, decimal(aim))).toBe(right);
  });

  it("is never early for a mean", () => {
    expect(said(meanDecides(true, BEHIND, 1 << BEHIND))).toBe("behind met");
    expect(said(meanDecides(false, BEHIND, (1 << BEHIND) | (1 << ON_TRACK)))).toBe("behind not-met on-track|behind");
  });
});

describe("the newest value of a span", () => {
  it.each([
    [2030, "undetermined", true],
    [2029, "undetermined", false],
    [2029, "latest", true],
  ] as const)("of %i says how a target until 2030 ended, where missing years are %s: %s", (year, missing, right) => {
    expect(stands(year, 2030, { missing })).toBe(right);
  });

  it("is an outcome at the end and a standing before it", () => {
    expect(said(newestDecides(true, PASS, true, true, BEHIND))).toBe("achieved met");
    expect(said(newestDecides(true, PASS, true, false, BEHIND))).toBe("undetermined met no-final-observation");
    expect(said(newestDecides(false, FAIL, false, false, BEHIND))).toBe("behind not-met");
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
