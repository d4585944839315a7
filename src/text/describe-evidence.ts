import { refuseUnless } from "../kernel/index.js";
import type { Evidence, Publication } from "../model/index.js";
import { fill } from "./fill.js";
import { nameIn } from "./names.js";
import { publicationIn } from "./publication-in.js";
import { quotedIn } from "./quoted-in.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/** What a value rests on, in words. @category Wording */
export type EvidenceText = {
  /** How far it is to be trusted, and what must be known of it. */
  readonly trust: string;
  /** Each publication: its title, who published it, when, and what it is. */
  readonly sources: readonly string[];
  /** What other sources print, with their publications. */
  readonly variants: readonly { readonly printed: string; readonly sources: readonly string[] }[];
};

/**
 * What a value rests on, in words.
 *
 * @param evidence - of a figure, a target, a base, a promise
 * @param publications - the plan's `sources`, which it names by their ids
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns trust, publications and variants; an id that the plan does not list stands for itself
 * @category Wording
 * @example
 * ```ts
 * import { national14, national14Outcomes } from "five-year-plan/national";
 * import { describeEvidence } from "five-year-plan/text";
 * const [evidence] = national14Outcomes.flatMap((one) => (one.evidence?.trust === "derived" ? [one.evidence] : []));
 * const { trust, sources } = describeEvidence(evidence, national14.sources, "en");
 * trust.startsWith("derived from two published figures: 64.72 less the printed rise of 0.83"); // => true
 * sources; // => ["Statistical communiqué of 2021: population and employment, cfenews, 2022-02-28 (press)"]
 * ```
 */
export function describeEvidence(
  evidence: Evidence,
  publications: readonly Publication[] = [],
  locale: Locale = "zh",
): EvidenceText {
  refuseUnless("evidence", evidence, { sources: "list" });
  refuseUnless("publications", publications, "list");
  const { trust, phrase, show } = wording(locale);
  const { sources, secondHand, note } = evidence;
  const listed = (ids: readonly string[]) => ids.map((id) => cited(id, publications, locale));
  const told = [trust[evidence.trust], ...(secondHand ? [show.secondHand] : [])].join(phrase.comma);
  return {
    trust: note === undefined ? told : `${told}${phrase.colon}${nameIn(note, locale)}`,
    sources: listed(sources),
    variants:
      evidence.trust === "disputed"
        ? evidence.variants.map((one) => ({
            printed: [
              fill(show.variant, { printed: quotedIn(one.printed, locale) }),
              ...(one.note === undefined ? [] : [nameIn(one.note, locale)]),
            ].join(phrase.colon),
            sources: listed(one.sources),
          }))
        : [],
  };
}

function cited(id: string, publications: readonly Publication[], locale: Locale): string {
  const found = publications.find((one) => one.id === id);
  if (found === undefined) return id;
  const { publication, phrase } = wording(locale);
  const { date, kind } = found;
  const about = [publicationIn(found, locale), ...(date === undefined ? [] : [date])].join(phrase.comma);
  return fill(phrase.withUnit, { name: about, unit: publication[kind] });
}
