import { PlanError } from "../kernel/index.js";
import { en } from "./en.js";
import type { Locale, Words } from "./words.js";
import { zh } from "./zh.js";

/**
 * All words in one language.
 *
 * @param locale - `"zh"` or `"en"`
 * @returns words for every status, reason, step, error …
 * @throws PlanError `invalid-locale`
 * @category Wording
 * @example
 * ```ts
 * import { wording } from "five-year-plan/text";
 * wording("zh").status.ahead; // => "快于预期"
 * wording("en").attribute.binding; // => "binding"
 * ```
 */
export function wording(locale: Locale): Words {
  if (locale === "zh") return zh;
  if (locale === "en") return en;
  throw new PlanError("invalid-locale", { locale: String(locale) });
}
