import { seriesKey } from "../../notation/index.js";

/** Names by which cells of a table refer to its own indicators. */
export type Series = ReadonlyMap<string, string>;

const BRACKET = /^(.{1,200}?)[（(]([^（）()]{1,40})[）)](.{0,200})$/u;

/**
 * Every name that an indicator goes by, with its id: as printed, and where a short form is in brackets, with either alone:
 * 国内生产总值（GDP）增长 is also 国内生产总值增长 and GDP增长, and so is 经济增长. A name that two indicators have refers to neither.
 */
export function seriesOf(indicators: readonly { readonly id: string; readonly name: string }[]): Series {
  const ids = new Map<string, string | undefined>();
  for (const { id, name } of indicators) {
    for (const form of formsOf(name)) ids.set(form, ids.has(form) && ids.get(form) !== id ? undefined : id);
  }
  return new Map([...ids].flatMap(([form, id]) => (id === undefined ? [] : [[form, id] as const])));
}

/** The id of an indicator that a cell names, or the name as printed: then it is a series outside the plan. */
export function resolved(to: string, series: Series): string {
  return series.get(seriesKey(to)) ?? to;
}

function formsOf(name: string): Set<string> {
  const parts = BRACKET.exec(name);
  const [, before = "", short = "", after = ""] = parts ?? [];
  return new Set([name, ...(parts === null ? [] : [before + after, short + after])].map(seriesKey));
}
