import { refuseUnless } from "../kernel/index.js";
import type { Publication } from "../model/index.js";
import { textIn } from "./names.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/** The title of a publication in the language of the output. */
export const publicationTitle = ({ title, titleIn }: Publication, locale: Locale): string => textIn(title, titleIn, locale);

/**
 * A publication in one line: its title and its publisher, in the language of the output where the plan gives them in both.
 *
 * @param publication - one of a plan's `sources`
 * @param locale - `"zh"` or `"en"`
 * @returns one line
 * @category Wording
 * @example
 * ```ts
 * import { national15 } from "five-year-plan/national";
 * import { publicationIn } from "five-year-plan/text";
 * const [report] = (national15.sources ?? []).slice(3);
 * report && publicationIn(report, "zh"); // => "2026年政府工作报告，国务院"
 * report && publicationIn(report, "en"); // => "Report on the Work of the Government 2026, State Council"
 * ```
 */
export function publicationIn(publication: Publication, locale: Locale): string {
  refuseUnless("publication", publication, { id: "text", title: "text" });
  const { publisher, publisherIn } = publication;
  const parts = [
    publicationTitle(publication, locale),
    ...(publisher === undefined ? [] : [textIn(publisher, publisherIn, locale)]),
  ];
  return parts.join(wording(locale).phrase.comma);
}
