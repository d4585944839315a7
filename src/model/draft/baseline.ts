import { readHeading, type TableIndicator } from "../../notation/index.js";
import type { Locator } from "../locator.js";
import type { Stated } from "../target.js";
import type { Assume } from "./assumption.js";
import type { DraftOptions } from "./options.js";
import { estimated } from "./targets.js";

/**
 * From its own column, or from a cell that prints both ends: 34.4→31.3. Its year is the one that the cell prints, or its heading, or
 * else the year before the plan. A base of the plan's last year, or of a later one, is none.
 */
export function baselineOf(row: TableIndicator, locator: Locator, { period }: DraftOptions, assume: Assume): Stated | undefined {
  const { baseline, targets } = row;
  const before = period.from - 1;
  const dated = (own: number | undefined, heading: number | undefined, printed: string): number => {
    const latest = heading ?? before;
    if (own !== undefined && own <= latest) return own;
    if (own !== undefined) assume("year-not-used", { printed, year: own });
    else if (heading === undefined) assume("base-year-by-period", { printed, year: before });
    if (latest > before) assume("base-in-plan", { printed, year: latest });
    return latest;
  };
  if (baseline !== undefined && !baseline.reading.ok) assume("baseline-left-out", { printed: baseline.printed });
  if (baseline?.reading.ok && baseline.reading.clauses[0].kind !== "none") {
    const { printed, column, year, reading } = baseline;
    if (year !== undefined && year >= period.to) {
      assume("baseline-left-out", { printed, column, year });
      return undefined;
    }
    const expected = readHeading(column).status === "estimate" && { estimated: true as const };
    const when = dated(reading.year, year, printed);
    return { printed, reading: reading.clauses[0], year: when, ...expected, ...estimated(reading), locator };
  }
  for (const { printed, reading } of targets)
    if (reading.ok && reading.baseline !== undefined)
      return { printed, reading: reading.baseline, year: dated(reading.baselineYear, undefined, printed), locator };
  return undefined;
}
