import type { DraftOptions } from "../../index.js";
import { allEmbedded } from "../embedded.js";

/** Ids that indicators have in the embedded plans, by their names: the same thing has the same id in every plan. */
export const knownIds = async (): Promise<NonNullable<DraftOptions["ids"]>> =>
  Object.fromEntries((await allEmbedded()).flatMap(({ plan }) => plan.indicators.map(({ name, id }) => [name.zh, id] as const)));
