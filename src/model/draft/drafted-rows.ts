import type { IndicatorTable, TableIndicator } from "../../notation/index.js";
import { type Drafted, draftIndicator, own } from "./draft-indicator.js";
import type { DraftOptions } from "./options.js";
import { seriesOf } from "./series.js";

/** How many things have an id already. */
export type UsedIds = Map<string, number>;

/** The rows of a table as indicators, each with what was taken for granted. */
export function draftedRows(
  { indicators, notes }: Pick<IndicatorTable, "indicators" | "notes">,
  options: DraftOptions,
  used: UsedIds = new Map(),
  without = "row",
): Drafted[] {
  const rows = identified(indicators, options.ids, used, without);
  const series = seriesOf(rows.map(({ id, row }) => ({ id, name: row.name.zh })));
  return rows.map(({ row, id, byRow }, i) => {
    const { indicator, assumed } = draftIndicator(row, id, i + 1, series, options, notes);
    return { indicator, assumed: [...(byRow ? [{ indicator: id, code: "id-by-row", facts: {} } as const] : []), ...assumed] };
  });
}

type Identified = { readonly row: TableIndicator; readonly id: string; readonly byRow: boolean };

/** The ids given, a second one of the same name with a number; the others by printed number, where no two rows share one, or by place. */
function identified(
  indicators: readonly TableIndicator[],
  given: DraftOptions["ids"],
  used: UsedIds,
  without: string,
): Identified[] {
  const printed = indicators.map(({ no, part }) =>
    no === undefined ? undefined : [padded(no), ...(part === undefined ? [] : [part])].join("-"),
  );
  const unique = new Set(printed).size === indicators.length && !printed.includes(undefined);
  return indicators.map((row, i) => {
    const known = own(given, row.name.zh);
    return {
      row,
      id: freeId(known ?? `${without}-${(unique ? printed[i] : undefined) ?? padded(i + 1)}`, used),
      byRow: known === undefined,
    };
  });
}

/** An id that nothing has: as it is, or with a number. */
export function freeId(id: string, used: UsedIds): string {
  let times = used.get(id) ?? 0;
  let free = id;
  do {
    times++;
    free = times === 1 ? id : `${id}-${times}`;
  } while (used.has(free));
  used.set(id, times);
  if (free !== id) used.set(free, 1);
  return free;
}

const padded = (no: number): string => String(no).padStart(2, "0");
