import { refuseUnless } from "../../kernel/index.js";
import { type Indicator, type Place, type Plan, refuseUnlessPlan, type Text } from "../../model/index.js";
import { fill, type Locale, wording } from "../../text/index.js";
import type { Json } from "../charts/chart.js";

/** What a plan itself does not say of the data set that it is. @category JSON-LD */
export type JsonLdOptions = {
  /** The language of name and description, `"zh"` by default; names in the other language are given as alternate ones. */
  readonly locale?: Locale;
  /** Who issued the plan. By default the government of the plan's place, where its layout has the place, else the body that adopted it. */
  readonly creator?: Text;
  /** The address of the licence of the data. */
  readonly license?: string;
  /** The address of the page about the data. */
  readonly url?: string;
  /** The version of the data. */
  readonly version?: string;
  /** The files, each with its address and media type. */
  readonly distribution?: readonly { readonly contentUrl: string; readonly encodingFormat: string }[];
};

/** A node of JSON-LD: plain JSON with its properties. @category JSON-LD */
export type JsonLd = { readonly [property: string]: Json };

/**
 * A plan as a schema.org Dataset in JSON-LD, for the head of a page about it, so that data catalogues and search engines find it:
 * name, description, years, place with its codes, indicators with units, and who issued it.
 *
 * In a page, write it into `<script type="application/ld+json">` with `<` as `\u003c`: a plan's names may be any text.
 *
 * @param plan - the plan
 * @param options - language, licence, addresses and version
 * @returns plain JSON
 * @throws PlanError `invalid-plan`, `invalid-options`
 * @category JSON-LD
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { toJsonLd } from "five-year-plan/output";
 * const dataset = toJsonLd(huzhu15, { locale: "en", license: "https://spdx.org/licenses/MIT" });
 * dataset["temporalCoverage"]; // => "2026/2030"
 * dataset["creator"]; // => { "@type": "GovernmentOrganization", name: "People's Government of Huzhu Tu Autonomous County", alternateName: "互助土族自治县人民政府" }
 * ```
 */
export function toJsonLd(plan: Plan, options: JsonLdOptions = {}): JsonLd {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", license, url, version, distribution = [] } = options;
  const { title, period, layout } = plan;
  const place = layout.places.find(({ name }) => name.zh === plan.place);
  const issuer = options.creator ?? governmentOf(place) ?? plan.adopted?.by;
  const creator = issuer && { "@type": "GovernmentOrganization", ...named(issuer, locale) };
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    identifier: plan.id,
    ...named(title, locale),
    description: described(plan, locale),
    inLanguage: ["zh", "en"],
    temporalCoverage: `${period.from}/${period.to}`,
    spatialCoverage: spatial(place, plan.place, locale),
    variableMeasured: plan.indicators.map((one) => variable(one, locale)),
    ...(creator && { creator }),
    isBasedOn: { "@type": "CreativeWork", ...named(title, locale), ...(creator && { publisher: creator }) },
    isAccessibleForFree: true,
    ...(license !== undefined && { license }),
    ...(url !== undefined && { url }),
    ...(version !== undefined && { version }),
    ...(distribution.length > 0 && {
      distribution: distribution.map((file): JsonLd => ({ "@type": "DataDownload", ...file })),
    }),
  };
}

/** A name in one language, with the other as an alternate one. */
function named({ zh, en }: Text, locale: Locale): JsonLd {
  if (en === undefined || en === zh) return { name: zh };
  return locale === "zh" ? { name: zh, alternateName: en } : { name: en, alternateName: zh };
}

function governmentOf(place: Place | undefined): Text | undefined {
  if (place === undefined) return undefined;
  const { zh, en } = place.name;
  const government = (locale: Locale, name: string) => fill(wording(locale).dataset.government, { place: name });
  return { zh: government("zh", zh), ...(en !== undefined && { en: government("en", en) }) };
}

function described(plan: Plan, locale: Locale): string {
  const { title, period, indicators, commitments, boxes, layout } = plan;
  const groups = boxes.flatMap((box) => box.groups);
  return fill(wording(locale).dataset.description, {
    plan: locale === "en" ? (title.en ?? title.zh) : title.zh,
    ...period,
    indicators: indicators.length,
    commitments: commitments.length,
    projects: groups.flatMap(({ projects }) => projects).length,
    places: layout.places.length,
  });
}

function spatial(place: Place | undefined, name: string, locale: Locale): JsonLd {
  const codes = (place?.codes ?? []).map(
    ({ scheme, code }): JsonLd => ({ "@type": "PropertyValue", propertyID: scheme, value: code }),
  );
  return {
    "@type": "AdministrativeArea",
    ...named(place?.name ?? { zh: name }, locale),
    ...(codes.length > 0 && { identifier: codes }),
  };
}

function variable({ id, name, unit }: Indicator, locale: Locale): JsonLd {
  return { "@type": "PropertyValue", propertyID: id, ...named(name, locale), ...(unit !== null && { unitText: unit }) };
}
