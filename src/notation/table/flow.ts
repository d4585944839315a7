import { withMain } from "../clauses.js";
import { isRatio } from "../context.js";
import { countsDeeds, isYearlyAmount } from "../names/name-flow.js";
import type { TableFigure, TableTarget } from "./indicator-table.js";
import { GROWTH_WORDS } from "./lexicon.js";

/** Whether a name counts what happens in a period, so that its amounts add up: 新增就业人数, 建设高标准农田, 补充耕地. */
export function isFlow(name: string): boolean {
  if (isRatio(name) || GROWTH_WORDS.some((word) => name.endsWith(word))) return false;
  return countsDeeds(name);
}

/** A bare amount of such a name is the period's total. */
export function asTotal(target: TableTarget): TableTarget {
  const { reading } = target;
  if (!reading.ok || reading.yearly !== undefined) return target;
  const [main] = reading.clauses;
  if (main.kind !== "level" || main.maintain) return target;
  const { kind, maintain, ...amount } = main;
  const total = { kind: "change", measure: "total", ...amount } as const;
  return { ...target, reading: withMain(reading, total, [...reading.notes, "flow-by-name"]) };
}

/** 新增1000个 beside a base of 5000 beds adds to them; of what adds up by itself (新增就业, 造林面积) it is a sum of the years. */
export function asIncrease(target: TableTarget, name: string, baseline: TableFigure | undefined): TableTarget {
  const { reading } = target;
  const base = baseline?.reading.ok ? baseline.reading.clauses[0] : undefined;
  if (!reading.ok || base?.kind !== "level" || isFlow(name) || isYearlyAmount(name)) return target;
  const [main] = reading.clauses;
  if (main.kind !== "change" || main.measure !== "total" || main.direction !== undefined) return target;
  return { ...target, reading: withMain(reading, { ...main, direction: "increase" }, [...reading.notes, "increase-by-sum"]) };
}
