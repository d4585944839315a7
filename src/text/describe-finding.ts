import type { Finding, FindingFact, FindingFacts } from "../checks/index.js";
import { refuseUnless } from "../kernel/index.js";
import { type Plan, refuseUnlessPlan } from "../model/index.js";
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
 * @param plan - the plan: with it a lead is in English in English, where the plan has it
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
export function describeFinding(finding: Finding, locale: Locale = "zh", plan?: Plan): string {
  refuseUnless("finding", finding, { locator: "object", facts: "object", refs: "list" });
  if (plan !== undefined) refuseUnlessPlan(plan);
  const words = wording(locale);
  const phrase = Object.hasOwn(words.finding, finding.code) ? words.finding[finding.code as keyof Words["finding"]] : undefined;
  if (phrase === undefined && Object.hasOwn(words.outlineIssue, finding.code)) return describeOutlineIssue(finding, locale);
  const telling: Telling = { words, locale, plan, quoted: quoting(phrase ?? "", locale) };
  if (phrase === undefined)
    return [finding.code, ...Object.entries(finding.facts).map(([name, fact]) => `${name} ${value(fact, telling, name)}`)].join(
      words.phrase.comma,
    );
  const facts = readable(finding, telling);
  return fill(withoutAbsent(phrase, facts, finding.facts), facts);
}

type Facts = { readonly [name: string]: string };

/** How facts become words: `quoted` is the plan's own text as the phrase takes the fact of a name. */
type Telling = {
  readonly words: Words;
  readonly locale: Locale;
  readonly plan: Plan | undefined;
  readonly quoted: (printed: string, name: string) => string;
};

/** What has quotation marks in the phrase gets no others, and its own become inner ones. */
const quoting =
  (phrase: string, locale: Locale) =>
  (printed: string, name: string): string =>
    phrase.includes(`“{${name}}”`) ? printed.replaceAll("“", "‘").replaceAll("”", "’") : quotedIn(printed, locale);

/** Units by themselves, and each number with its unit: its own (`ofUnit` of `of`), or the one that the numbers of a finding are in. */
function unitsOf({ unit, own, ...others }: FindingFacts, said: Facts, locale: Locale): Facts {
  const amount = (name: string, fact: FindingFact): string => {
    const its = others[`${name}Unit`] ?? unit;
    return typeof its === "string" && typeof fact === "string" && NUMBER.test(fact)
      ? amountIn(shown(fact), its, locale)
      : (said[name] ?? "");
  };
  return {
    ...(typeof unit === "string" && { unit: unitIn(unit, locale) }),
    ...(typeof own === "string" && { own: unitIn(own, locale) }),
    ...Object.fromEntries(Object.entries(others).map(([name, fact]) => [`${name}Amount`, amount(name, fact)])),
  };
}

/** The facts as text, the names of what the finding is about, and their ids. */
function readable({ facts, refs }: Finding, telling: Telling): Facts {
  const { words, locale, plan, quoted } = telling;
  const nameOf = (i: number, as: string): string | undefined => {
    const text = refs[i]?.name;
    if (text === undefined) return undefined;
    return locale === "en" && text.en !== undefined ? text.en : quoted(text.zh, as);
  };
  const names = new Map(refs.map(({ kind, id }, i) => [kind === "place" ? id : "", nameOf(i, "all") ?? id]));
  const place = (i: number): string => locate(refs[i]?.locator ?? {}, locale, refs[i]?.plan === undefined ? plan : undefined);
  const [a, b, c] = [nameOf(0, "a"), nameOf(1, "b"), nameOf(2, "c")];
  const { list } = words.phrase;
  const said = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, value(withoutSign(name, fact), telling, name, names)]),
  );
  return {
    ...(a !== undefined && { a, locatorA: place(0) }),
    ...(b !== undefined && { b, locatorB: place(1) }),
    ...(c !== undefined && { c }),
    all: [...new Set(refs.map((_, i) => nameOf(i, "all")))].join(list),
    places: [...new Set(refs.map((_, i) => place(i)))].join(list),
    ids: refs.map(({ id }) => id).join(list),
    ...said,
    ...unitsOf(facts, said, locale),
    ...differing(facts, said, telling),
  };
}

/** A difference has a side, which words tell; its number stands without a sign. */
function withoutSign(key: string, fact: FindingFact): FindingFact {
  const size = (one: string) => one.replace(/^-/, "");
  if (key === "difference" && typeof fact === "string") return size(fact);
  return key === "differences" && typeof fact === "object" ? fact.map(size) : fact;
}

/** A difference by its side, with its unit: of figures higher or lower, of counts more or fewer; of percentages in points. */
function differing({ difference, unit }: FindingFacts, said: Facts, { words, locale }: Telling): Facts {
  const { phrase, turnValue } = words;
  const apart = (value: string) =>
    typeof unit !== "string"
      ? value
      : unit === "%"
        ? fill(value === "1" ? turnValue.point : turnValue.points, { value })
        : amountIn(value, unit, locale);
  const several = said["differences"] === undefined ? {} : { apart: apart(said["differences"]) };
  if (typeof difference !== "string") return several;
  const falls = difference.startsWith("-");
  const size = shown(difference.replace(/^-/, ""));
  return {
    ...several,
    byDifference: fill(falls ? phrase.lower : phrase.higher, { value: apart(size) }),
    fewerDifference: fill(falls ? phrase.more : phrase.fewer, { value: size }),
  };
}

const NUMBER = /^-?[0-9]{1,40}(?:\.[0-9]{1,40})?$/;

/** A fact as text: a code by its word, the id of a place by its name, a number rounded. */
function value(fact: FindingFact, telling: Telling, name: string, names: ReadonlyMap<string, string> = new Map()): string {
  const { words, quoted } = telling;
  if (typeof fact === "number" || typeof fact === "boolean") return String(fact);
  if (typeof fact !== "string")
    return fact.length === 0
      ? (words.findingTerm["none"] as string)
      : fact.map((one) => names.get(one) ?? value(one, telling, name)).join(words.phrase.list);
  if (Object.hasOwn(words.findingTerm, fact)) return words.findingTerm[fact] as string;
  return NUMBER.test(fact) ? shown(fact) : quoted(fact, name);
}

/** Leaves out what a phrase says of facts that are not there, or lists that hold nothing. */
const withoutAbsent = (phrase: string, facts: Facts, own: FindingFacts): string =>
  phrase.replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
    [...part.matchAll(/\{([a-zA-Z]+)\}/g)].every(([, name = ""]) => Object.hasOwn(facts, name) && !isEmpty(own[name]))
      ? part
      : "",
  );

const isEmpty = (fact: FindingFact | undefined): boolean => typeof fact === "object" && fact.length === 0;
