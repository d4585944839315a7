import { PlanError } from "../../kernel/index.js";
import { parseMethodDescription } from "../../model/index.js";
import type { Method } from "../method.js";
import { escapCsi } from "./escap-csi.js";
import { eurostat } from "./eurostat.js";
import { germanWeather } from "./german-weather.js";
import { logShareOfLevels } from "./log-share.js";
import { openSdg } from "./open-sdg.js";
import { sdsn } from "./sdsn.js";
import { timeShare } from "./time-share.js";
import { un2023 } from "./un-2023.js";

/**
 * The methods that run on plain numbers: the library's own two shares, and those of peers.
 *
 * @category Methods
 * @example
 * ```ts
 * import { METHODS } from "five-year-plan";
 * METHODS.map(({ id }) => id).includes("open-sdg"); // => true
 * ```
 */
export const METHODS: readonly Method[] = [timeShare, logShareOfLevels, openSdg, eurostat, un2023, escapCsi, sdsn, germanWeather];

/** A method by its id, or one handed in, once its description is in order. */
export function methodOf(method: Method | string): Method {
  if (typeof method === "string") {
    const found = METHODS.find(({ id }) => id === method);
    if (found === undefined) throw new PlanError("unknown-method", { method, known: METHODS.map(({ id }) => id) });
    return found;
  }
  if (METHODS.includes(method)) return method;
  const { measure, ...description } = method ?? {};
  parseMethodDescription(description);
  if (typeof measure !== "function") throw new PlanError("invalid-method", { measure: typeof measure, expected: "a function" });
  return method;
}
