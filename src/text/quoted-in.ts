import { refuseUnless } from "../kernel/index.js";
import type { Locale } from "./words.js";

/**
 * The plan's own words where a language quotes them: in English a Chinese text is in quotation marks, for it is the original and not a
 * translation; in Chinese it is as printed.
 *
 * @param printed - what a plan prints
 * @param locale - `"zh"` or `"en"`
 * @returns the text
 * @category Wording
 * @example
 * ```ts
 * import { quotedIn } from "five-year-plan/text";
 * quotedIn("5.5左右", "en"); // => "“5.5左右”"
 * quotedIn("5.5", "en"); // => "5.5"
 * quotedIn("5.5左右", "zh"); // => "5.5左右"
 * ```
 */
export function quotedIn(printed: string, locale: Locale): string {
  refuseUnless("printed", printed, "text");
  // Brackets such as 〔18〕 and wide signs are Chinese print too.
  if (locale === "zh" || !/[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u.test(printed)) return printed;
  return `“${printed.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
