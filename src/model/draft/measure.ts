import { isMoney, isRateUnit, nameExtent, nameGrowth, type Requirement, type TableIndicator } from "../../notation/index.js";
import type { Indicator } from "../indicator.js";

/**
 * What a row's own numbers are. A name that ends in 增长 or 降低 measures growth; so does a row in % that is asked to grow. A row in
 * 亿元 that is asked to grow has levels, and its growth is theirs.
 */
export function measureOf(row: TableIndicator, [main]: readonly Requirement[], unit: string | null): Indicator["measure"] {
  const base = row.baseline?.reading.ok ? row.baseline.reading.clauses[0] : undefined;
  const asked = main ?? base;
  if (asked?.kind === "grade" || asked?.kind === "composition") return asked.kind;
  if (counts(unit)) return "level";
  if (nameGrowth(row.name.zh) !== undefined) return "growth";
  const levels = base?.kind === "level" && (unit === null || main?.kind !== "growth");
  return (main?.kind === "growth" || main?.kind === "relative") && !levels ? "growth" : "level";
}

/**
 * Whether a comparison is one of levels, as a rate of unemployment below the city's: of shares, and of what is per something or a mean
 * (微克/立方米, 岁), where it says nothing of growth. Amounts and money (亿元, 元) are compared by their growth.
 */
export function comparesLevels(row: TableIndicator, asked: Requirement): boolean {
  if (asked.kind !== "relative" || asked.relation.endsWith("in-step") || nameGrowth(asked.to) !== undefined) return false;
  const { unit } = row;
  if (unit !== null && counts(unit)) return nameExtent(row.name.zh, unit) === "intensive" && !isMoney(unit);
  return measureOf(row, [asked], row.unit) === "level";
}

/** Whether a unit counts something, so that no figure in it can be a rate. */
const counts = (unit: string | null): boolean => !isRateUnit(unit);
