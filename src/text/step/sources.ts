import type { Source, Step, StepInput } from "../../assessment/index.js";
import type { Plan, Trust } from "../../model/index.js";
import { fill } from "../fill.js";
import { locate } from "../locate.js";
import { nameIn } from "../names.js";
import { publicationTitle } from "../publication-in.js";
import { quotedIn } from "../quoted-in.js";
import { wording } from "../wording.js";
import type { Locale } from "../words.js";

const listOf = ({ source }: StepInput): readonly Source[] => (Array.isArray(source) ? source : [source as Source]);

/** What an input is called: by where it comes from, or else by its own name; undefined where a number stands for itself. */
export function inputName(input: StepInput, locale: Locale, plan: Plan | undefined): string | undefined {
  const { source: names, stepInput } = wording(locale);
  const [source, ...others] = listOf(input);
  const own = Object.hasOwn(stepInput, input.name) ? stepInput[input.name] : undefined;
  if (source === undefined || others.length > 0) return own;
  if (source.from === "observation") return ofTime(names.observation, source, locale);
  if (source.from === "baseline" || source.from === "target") return names[source.from];
  return source.from === "reference" ? referenceName(source.name, locale, plan) : own;
}

/** After a number the step that it comes from. */
export function originOf(input: StepInput, member: number, locale: Locale): string {
  const sources = listOf(input);
  const source = sources.length === 1 ? sources[0] : sources[member];
  const { phrase, source: names } = wording(locale);
  return source?.from === "step" ? fill(phrase.ofStep, { step: fill(names.step, { step: source.step + 1 }) }) : "";
}

/** Where the numbers of a step come from that no other step gave, each once. */
export function sourcesOfStep({ inputs, calculator }: Step, locale: Locale, plan: Plan | undefined): string[] {
  // How a pace is judged says already which settings it is compared with.
  if (calculator === "paceStatus") return [];
  return [...new Set(inputs.flatMap(listOf).map((one) => tell(one, locale, plan)))].filter((text) => text !== "");
}

function ofTime(name: string, source: Extract<Source, { from: "observation" }>, locale: Locale): string {
  const { phrase } = wording(locale);
  const when = source.span === undefined ? fill(phrase.year, source) : fill(phrase.span, source.span);
  return fill(phrase.inYear, { name, when });
}

/** An indicator of the plan by its name; a series from outside by its own. */
function referenceName(name: string, locale: Locale, plan: Plan | undefined): string {
  const indicator = plan?.indicators.find(({ id }) => id === name);
  return indicator === undefined ? quotedIn(name, locale) : nameIn(indicator.name, locale);
}

/** A publication by its title, where the plan lists it. */
function titleOf(id: string, plan: Plan | undefined, locale: Locale): string {
  const found = plan?.sources?.find((one) => one.id === id);
  return found === undefined ? id : publicationTitle(found, locale);
}

function tell(source: Source, locale: Locale, plan: Plan | undefined): string {
  const { source: names, phrase, observationStatus, basis, trust, policy } = wording(locale);
  const resting = ({ trust: how, sources = [] }: { trust?: Trust; sources?: readonly string[] }) =>
    how === undefined
      ? undefined
      : `${trust[how]}${phrase.colon}${sources.map((id) => titleOf(id, plan, locale)).join(phrase.list)}`;
  const all = (name: string, ...parts: readonly (string | number | undefined)[]) =>
    `${name}${phrase.colon}${parts.filter((part) => part !== undefined && part !== "").join(phrase.comma)}`;
  switch (source.from) {
    case "observation": {
      const named = source.source === undefined ? undefined : quotedIn(source.source, locale);
      const where = source.locator === undefined ? named : locate(source.locator, locale, plan);
      const prices = source.basis === undefined ? undefined : basis[source.basis];
      return all(
        ofTime(names.observation, source, locale),
        source.status === "actual" ? undefined : observationStatus[source.status],
        prices,
        where ?? (source.trust === undefined ? phrase.unsourced : undefined),
        resting(source),
      );
    }
    case "baseline":
    case "target":
      return all(names[source.from], locate(source.locator, locale, plan), resting(source));
    case "reference":
      return all(
        names.reference,
        referenceName(source.name, locale, plan),
        source.year === undefined ? undefined : fill(phrase.year, { year: source.year }),
        source.basis && basis[source.basis],
      );
    case "policy":
      return all(names.policy, policy[source.name]);
    default:
      return "";
  }
}
