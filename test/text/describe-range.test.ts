import { describe, expect, it } from "vitest";
import type { StatusRange } from "../../src/assessment/index.js";
import { rangeIn, turningPoints } from "../../src/text/index.js";

const cut = (at: string, inclusive: boolean) => ({ at, inclusive });
const cuts: readonly StatusRange[] = [
  { status: "achieved", high: cut("27", true) },
  { status: "ahead", low: cut("27", false), high: cut("27.58", true) },
  { status: "behind", low: cut("27.58", false) },
];

describe("ranges of figures in words", () => {
  it("have a sign for each end", () => {
    expect(cuts.map(rangeIn)).toEqual(["≤ 27", "> 27, ≤ 27.58", "> 27.58"]);
    expect(rangeIn({ low: cut("5", true), high: cut("5", true) })).toBe("= 5");
    expect(rangeIn({ low: cut("inferior-V", true), high: cut("IV", true) })).toBe("inferior-V – IV");
    expect(rangeIn({ low: cut("III", true), high: cut("III", true) })).toBe("III");
    expect(rangeIn({ low: cut("4.744163822216028", true) })).toBe("≥ ≈4.7442");
    expect(rangeIn({})).toBe("");
  });

  it("tell the better status first, and nothing of one that is not among them", () => {
    expect(turningPoints(cuts, "ahead")).toEqual(["不高于27即为完成", "高于27.58即为滞后"]);
    expect(turningPoints(cuts, "ahead", "en")).toEqual(["at 27 or less it would be achieved", "above 27.58 it would be behind"]);
    expect(turningPoints(cuts, "behind", "en")).toEqual(["at 27.58 or less it would be ahead"]);
    expect(turningPoints(cuts, "missed", "en")).toEqual([]);
  });
});
