import type { Layout, Locator, Place } from "../../model/index.js";
import type { Ref } from "../finding.js";
import { grouped } from "../group.js";
import { refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";
import { townshipsOf } from "../townships.js";

type Division = {
  readonly counts: readonly number[];
  readonly total: number;
  readonly locator: Locator;
  readonly refs: readonly Ref[];
};

/** Divisions of the same whole that add up to different totals, or to another number than there are places. */
export const divisionTotals = rule({
  code: "division-totals",
  family: "layout",
  severity: "note",
  find: ({ plan: { layout } }) => {
    const townships = townshipsOf(layout);
    const units = townships.length;
    const counts = countsOfKinds(townships);
    const divisions = divisionsOf(layout);
    return divisions.flatMap((one, i): Draft[] => {
      // Where the layout knows the places, a division that counts all of some kinds of them is right (towns and townships without the
      // subdistricts); otherwise each is compared with the first.
      if (units > 0 ? counts.has(one.total) : one.total === divisions[0]?.total) return [];
      const other = (units > 0 ? divisions : divisions.slice(0, i)).find(({ total }) => total !== one.total);
      return [
        {
          locator: one.locator,
          facts: {
            counts: one.counts.map(String),
            total: one.total,
            ...(other !== undefined && { otherCounts: other.counts.map(String), otherTotal: other.total }),
            ...(units > 0 && { units }),
          },
          refs: [...one.refs, ...(other?.refs ?? [])],
        },
      ];
    });
  },
});

/** How many places there are of each kind, and of any kinds together. */
function countsOfKinds(places: readonly Place[]): ReadonlySet<number> {
  const ofKinds = [...grouped(places, ({ kind }) => kind).values()].map((same) => same.length);
  const sums = new Set([0]);
  for (const count of ofKinds) for (const sum of [...sums]) sums.add(sum + count);
  return sums;
}

/** Whole divisions only: one that leaves a count out has no total. */
function divisionsOf({ structures = [], zones = [] }: Layout): readonly Division[] {
  const division = (counts: readonly number[], locator: Locator, refs: readonly Ref[]): Division => ({
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
    locator,
    refs,
  });
  const tiers = structures.flatMap((one) => {
    const counts = one.parts.flatMap(({ count }) => count ?? []);
    return one.divides === undefined || counts.length < one.parts.length
      ? []
      : [division(counts, one.locator, [refTo("structure", one)])];
  });
  const dividing = zones.filter(({ divides }) => divides !== undefined);
  const printedTogether = [...grouped(dividing, ({ locator }) => JSON.stringify(locator)).values()].flatMap((same) => {
    const counts = same.flatMap(({ count }) => count ?? []);
    const { locator } = same[0] as (typeof same)[number];
    return counts.length < same.length
      ? []
      : [
          division(
            counts,
            locator,
            same.map((one) => refTo("zone", one)),
          ),
        ];
  });
  return [...tiers, ...printedTogether];
}
