import { encoded, withOther } from "../decisions/packed-verdict.js";
import { type Brief, briefOf } from "./prepare.js";

/** A verdict by the reading that is used, beside that by another reading which the plan leaves open. */
export const bothReadings = (used: Brief, other: Brief): Brief =>
  briefOf(used.indicator, used.target, withOther(encoded(used), encoded(other)));
