import type { Columns } from "./columns.js";
import { plain } from "./grid.js";
import { BETWEEN_UNITS, UNIT_ABOVE, UNIT_LABEL } from "./lexicon.js";
import { isUnit, narrow } from "./unit.js";

/** Units that a table prints for many rows at once. */
export type UnitsAbove = {
  /** 单位：亿元 above the table or in the heading of the names, where it is one unit. */
  readonly table?: string;
  /** 2030年（亿元）: by the place of the column. */
  readonly columns: ReadonlyMap<number, string>;
};

const BRACKET = /[（([［]([^（）()[\]［］]{1,20})[）)\]］]$/u;

/** The units above and in the headings of figures. A column of growth has its own. */
export function unitsOf({ headings, names, baseline, targets, results }: Columns, caption: string): UnitsAbove {
  const figures = [...(baseline ? [baseline] : []), ...targets, ...results].map(({ at }) => at);
  const columns = new Map<number, string>();
  for (const at of figures) {
    const unit = inBracket(headings[at] ?? "");
    if (unit !== undefined) columns.set(at, unit);
  }
  const said = [...names.map((at) => headings[at] ?? ""), caption].flatMap((text) => UNIT_ABOVE.exec(text)?.[1] ?? [])[0];
  const several = (said ?? "").split(BETWEEN_UNITS).map((one) => one.trim());
  const [only = ""] = several;
  const table = several.length === 1 && isUnit(only) ? narrow(only) : undefined;
  return { columns, ...(table !== undefined && { table }) };
}

function inBracket(heading: string): string | undefined {
  const inside = BRACKET.exec(heading.trim())?.[1] ?? "";
  const said = plain(inside).replace(UNIT_LABEL, "");
  // 规划目标（2025年）: a year is no unit, though 年 is one.
  return isUnit(said) && !/^[0-9]/.test(said) ? narrow(said) : undefined;
}
