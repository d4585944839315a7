import type { DraftOptions } from "../../index.js";
import { EMBEDDED } from "../input.js";

/** Ids that indicators have in the embedded plans, by their names: the same thing has the same id in every plan. */
export const knownIds = (): NonNullable<DraftOptions["ids"]> =>
  Object.fromEntries(
    Object.values(EMBEDDED).flatMap(({ plan }) => plan.indicators.map(({ name, id }) => [name.zh, id] as const)),
  );
