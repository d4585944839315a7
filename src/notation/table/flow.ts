import { isRatio } from "../context.js";
import { opensAsFlow } from "../names/name-flow.js";
import type { TableTarget } from "./indicator-table.js";
import { GROWTH_WORDS } from "./lexicon.js";

/** Whether a name counts what happens in a period, so that its amounts add up: 新增就业人数, 建设高标准农田, 补充耕地. */
export function isFlow(name: string): boolean {
  if (isRatio(name) || GROWTH_WORDS.some((word) => name.endsWith(word))) return false;
  return opensAsFlow(name);
}

/** A bare amount of such a name is the period's total. */
export function asTotal(target: TableTarget): TableTarget {
  const { reading } = target;
  if (!reading.ok || reading.yearly !== undefined) return target;
  const [main, ...more] = reading.clauses;
  if (main.kind !== "level" || main.maintain) return target;
  const { kind, maintain, ...amount } = main;
  const total = { kind: "change", measure: "total", ...amount } as const;
  return { ...target, reading: { ...reading, clauses: [total, ...more], notes: [...reading.notes, "flow-by-name"] } };
}
