import { type Indicator, indicatorsNamed, type Plan } from "../index.js";
import { fill, type Locale, nameIn, wording } from "../text/index.js";
import { UsageError } from "./io.js";

/** The indicator that somebody means by an id, a row number or a name; a row of two measures is both. Of several names none is chosen. */
export function oneIndicator(plan: Plan, given: string, locale: Locale): readonly Indicator[] {
  const found = indicatorsNamed(plan, given);
  const { cli } = wording(locale);
  if (found.length === 0) throw new UsageError(fill(cli.unknownIndicator, { plan: plan.id, indicator: given }));
  const isRow = found.every(({ no }) => no !== undefined && no === found[0]?.no);
  if (found.length === 1 || isRow) return found;
  const candidates = found.slice(0, 8).map(({ id, name }) => `${nameIn(name, locale)} (${id})`);
  throw new UsageError(
    fill(cli.severalIndicators, { indicator: given, candidates: candidates.join(wording(locale).phrase.comma) }),
  );
}
