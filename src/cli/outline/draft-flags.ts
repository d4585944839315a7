import type { DraftOutline, OutlineDraftOptions } from "../../index.js";
import { fill, type Locale, wording } from "../../text/index.js";
import { idsIn, periodIn } from "../commands/read-plan.js";
import { UsageError } from "../io.js";
import { knownIds } from "./known-ids.js";

/** What makes a plan of an outline. */
export type DraftFlags = {
  readonly place?: string;
  /** `2026-2030`. */
  readonly period?: string;
  /** Square kilometres. */
  readonly area?: string;
  /** `name=id`, once for each indicator that is to have an id of one's own. */
  readonly id?: readonly string[];
  readonly locale: Locale;
};

/** What a draft needs beside the outline. */
export async function outlineDraftOptions(outline: DraftOutline, flags: DraftFlags): Promise<OutlineDraftOptions> {
  const { place = outline.place, period, area, id = [], locale } = flags;
  const words = wording(locale).outline;
  if (place === undefined || place.trim() === "") throw new UsageError(words.noPlace);
  if (period === undefined && outline.period === undefined) throw new UsageError(words.noPeriod);
  if (area !== undefined && !/^[0-9]{1,9}(?:\.[0-9]{1,9})?$/.test(area))
    throw new UsageError(fill(words.badArea, { given: area }));
  return {
    place,
    ...(period !== undefined && { period: periodIn(period, locale) }),
    ...(area !== undefined && { area: { value: area, source: words.areaSource } }),
    ids: { ...(await knownIds()), ...idsIn(id, locale) },
  };
}
