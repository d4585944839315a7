import { growthKey, seriesKey } from "../../notation/index.js";

/** Names by which cells of a table refer to its own indicators. */
export type Series = ReadonlyMap<string, string>;

const BRACKET = /^(.{1,200}?)[（(]([^（）()]{1,40})[）)](.{0,200})$/u;

/**
 * Every name that an indicator goes by, with its id: as printed, and where a short form is in brackets, with either alone:
 * 国内生产总值（GDP）增长 is also 国内生产总值增长 and GDP增长, and so is 经济增长. What no indicator is called so is the growth of the
 * one of that name: 与经济增长同步 beside 地区生产总值（亿元）. A name that two indicators have refers to neither.
 */
export function seriesOf(indicators: readonly { readonly id: string; readonly name: string }[]): Series {
  const ids = new Map<string, string | undefined>();
  const growing = new Map<string, string | undefined>();
  const put = (to: Map<string, string | undefined>, form: string, id: string) =>
    to.set(form, to.has(form) && to.get(form) !== id ? undefined : id);
  for (const { id, name } of indicators) {
    for (const form of formsOf(name)) {
      put(ids, form, id);
      put(growing, growthKey(form), id);
    }
  }
  for (const [form, id] of growing) if (!ids.has(form)) ids.set(form, id);
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
