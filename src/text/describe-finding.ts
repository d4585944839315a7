import type { Finding, FindingFact, FindingFacts } from "../checks/index.js";
import { refuseUnless } from "../kernel/index.js";
import { describeOutlineIssue } from "./describe-outline-issue.js";
import { fill } from "./fill.js";
import { locate } from "./locate.js";
import { shown } from "./number.js";
import { quotedIn } from "./quoted-in.js";
import { amountIn, unitIn } from "./units.js";
import { wording } from "./wording.js";
import type { Locale, Words } from "./words.js";

/**
 * A finding in words, with its arithmetic: numbers rounded half up to four decimals, with `≈` where that left digits out.
 *
 * A rule of one's own has no words here: its finding is given as its code and its facts.
 *
 * @param finding - a finding of a check
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line, without the place; `locate(finding.locator)` gives that
 * @category Wording
 * @example
 * ```ts
 * import { check } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { describeFinding } from "five-year-plan/text";
 * check(huzhu15, { rules: ["unit-spelling"] }).map((finding) => describeFinding(finding, "en"));
 * // => ["PM2.5 concentration: ug/m³ instead of μg/m³"]
 * ```
 */
export function describeFinding(finding: Finding, locale: Locale = "zh"): string {
  refuseUnless("finding", finding, { locator: "object", facts: "object", refs: "list" });
  const words = wording(locale);
  const facts = readable(finding, words, locale, (printed) => quotedIn(printed, locale));
  const phrase = Object.hasOwn(words.finding, finding.code) ? words.finding[finding.code as keyof Words["finding"]] : undefined;
  if (phrase === undefined && Object.hasOwn(words.outlineIssue, finding.code)) return describeOutlineIssue(finding, locale);
  if (phrase === undefined) {
    const told = Object.entries(finding.facts).map(
      ([name, fact]) => `${name} ${value(fact, words, (printed) => quotedIn(printed, locale))}`,
    );
    return [finding.code, ...told].join(words.phrase.comma);
  }
  return fill(withoutAbsent(phrase, facts), {
    ...facts,
    ...quotedBy(
      phrase,
      readable(finding, words, locale, (printed) => printed),
    ),
  });
}

type Facts = { readonly [name: string]: string };

/** What has quotation marks in the phrase gets no others. */
const quotedBy = (phrase: string, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => phrase.includes(`“{${name}}”`)));

/** Units by themselves, and as one follows a number. */
function unitsOf({ unit, own }: FindingFacts, locale: Locale): Facts {
  return {
    ...(typeof unit === "string" && { unit: unitIn(unit, locale), numberUnit: amountIn("", unit, locale).trim() }),
    ...(typeof own === "string" && { own: unitIn(own, locale) }),
  };
}

/** The facts as text, the names of what the finding is about, and their ids. */
function readable({ facts, refs }: Finding, words: Words, locale: Locale, quoted: (printed: string) => string): Facts {
  const name = (i: number): string | undefined => {
    const text = refs[i]?.name;
    return text === undefined ? undefined : locale === "en" ? (text.en ?? quoted(text.zh)) : text.zh;
  };
  const names = new Map(refs.map(({ kind, id }, i) => [kind === "place" ? id : "", name(i) ?? id]));
  const place = (i: number): string => locate(refs[i]?.locator ?? {}, locale);
  const [a, b, c] = [name(0), name(1), name(2)];
  const { list } = words.phrase;
  const all = [...new Set(refs.map((_, i) => name(i)))].join(list);
  const places = [...new Set(refs.map((_, i) => place(i)))].join(list);
  return {
    ...(a !== undefined && { a, locatorA: place(0) }),
    ...(b !== undefined && { b, locatorB: place(1) }),
    ...(c !== undefined && { c }),
    all,
    places,
    ids: refs.map(({ id }) => id).join(list),
    ...Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, value(withoutSign(key, fact), words, quoted, names)])),
    ...unitsOf(facts, locale),
    ...differing(facts["difference"], words),
  };
}

/** A difference has a side, which words tell; its number stands without a sign. */
function withoutSign(key: string, fact: FindingFact): FindingFact {
  const size = (one: string) => one.replace(/^-/, "");
  if (key === "difference" && typeof fact === "string") return size(fact);
  return key === "differences" && typeof fact === "object" ? fact.map(size) : fact;
}

/** A difference by its side: of figures higher or lower, of counts more or fewer. */
function differing(difference: FindingFact | undefined, { phrase }: Words): Facts {
  if (typeof difference !== "string") return {};
  const falls = difference.startsWith("-");
  const value = shown(difference.replace(/^-/, ""));
  return {
    byDifference: fill(falls ? phrase.lower : phrase.higher, { value }),
    fewerDifference: fill(falls ? phrase.more : phrase.fewer, { value }),
  };
}

/** A fact as text: a code by its word, the id of a place by its name, a number rounded. */
function value(
  fact: FindingFact,
  words: Words,
  quoted: (printed: string) => string,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  if (typeof fact === "number" || typeof fact === "boolean") return String(fact);
  if (typeof fact !== "string")
    return fact.length === 0
      ? (words.findingTerm["none"] as string)
      : fact.map((one) => names.get(one) ?? value(one, words, quoted)).join(words.phrase.list);
  if (Object.hasOwn(words.findingTerm, fact)) return words.findingTerm[fact] as string;
  return /^-?[0-9]{1,40}(?:\.[0-9]{1,40})?$/.test(fact) ? shown(fact) : quoted(fact);
}

/** Leaves out what a phrase says of facts that are not there. */
const withoutAbsent = (phrase: string, facts: Facts): string =>
  phrase.replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
    [...part.matchAll(/\{([a-zA-Z]+)\}/g)].every(([, name = ""]) => Object.hasOwn(facts, name)) ? part : "",
  );
