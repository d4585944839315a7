import { type Plan, SCHEMA_VERSION } from "../plan.js";
import type { DraftOptions } from "./options.js";

/** What a draft of a plan says of itself: an id and a title made of period and place unless given. */
export function planHead({
  id,
  title,
  place,
  period,
}: Pick<DraftOptions, "id" | "title" | "place" | "period">): Pick<
  Plan,
  "schemaVersion" | "id" | "title" | "place" | "period" | "base"
> {
  return {
    schemaVersion: SCHEMA_VERSION,
    id: id ?? `plan-${period.from}-${period.to}`,
    title: title ?? { zh: `${place} ${period.from}–${period.to}` },
    place,
    period,
    base: period.from - 1,
  };
}
