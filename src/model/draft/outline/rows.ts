import { subjectKey, type TableIndicator } from "../../../notation/index.js";
import type { Locator } from "../../locator.js";
import type { Assumption } from "../assumption.js";
import type { Drafted } from "../draft-indicator.js";
import { draftedRows, type UsedIds } from "../drafted-rows.js";
import type { DraftOptions } from "../options.js";
import type { DraftOutline, DraftTable } from "./source.js";

/** A table with its number among the outline's tables and the place where it is. */
export type Placed = { readonly table: DraftTable; readonly locator: Locator };

/** The outline's tables of one kind, each with the box that holds it. */
export function tablesOf({ tables, boxes }: DraftOutline, kind: DraftTable["kind"]): readonly Placed[] {
  const counted = tables.filter((one) => one.kind !== "other");
  return counted.flatMap((table, i) => {
    if (table.kind !== kind) return [];
    const box = boxes.find(({ span }) => holds(span, table.span));
    return [{ table, locator: { ...table.locator, ...box?.locator, table: i + 1 } }];
  });
}

const holds = (outer: DraftTable["span"], inner: DraftTable["span"]): boolean =>
  outer !== undefined && inner !== undefined && outer.start <= inner.start && inner.end <= outer.end;

/** Tables that are neither of indicators nor of results, recognised by their first rows. */
export const otherTables = ({ tables }: DraftOutline): readonly Assumption[] =>
  tables
    .filter(({ kind }) => kind === "other")
    .map(({ indicators }) => ({
      indicator: indicators[0]?.name.zh ?? "",
      code: "table-left-out",
      facts: { rows: indicators.length },
    }));

/** Indicators of tables, and the rows that an earlier table has already. */
type Rows = { readonly drafted: readonly Drafted[]; readonly repeated: readonly Assumption[] };

/** The rows of several tables as indicators under ids that no two of them share; `without` begins the ids of rows without a given one. */
export function rowsOf(placed: readonly Placed[], options: DraftOptions, without = "row"): Rows {
  const keyOf = ({ name, part, unit }: TableIndicator) => [subjectKey(name.zh, options.place), part, unit].join("\n");
  const known = new Set<string>();
  const used: UsedIds = new Map();
  const [drafted, repeated]: [Drafted[], Assumption[]] = [[], []];
  for (const { table, locator } of placed) {
    const rows = table.indicators.filter((row) => !known.has(keyOf(row)));
    for (const row of table.indicators)
      if (known.has(keyOf(row)))
        repeated.push({ indicator: row.name.zh, code: "row-repeated", facts: { table: locator.table ?? 0 } });
    for (const row of rows) known.add(keyOf(row));
    const own = { ...options, locator: { ...options.locator, ...locator } };
    drafted.push(...draftedRows({ ...table, indicators: rows }, own, used, without));
  }
  return { drafted, repeated };
}
