import type { Plan } from "../../../index.js";
import { fill, type Locale, wording } from "../../../text/index.js";
import { UsageError } from "../../io.js";

/** The numbers that lead to a thing of an outline, the largest first: part, chapter, its own. */
type Numbers = readonly (number | undefined)[];

/**
 * The one thing that a number means. Numbers may start again in each part or chapter: `2/3` is chapter 3 of part 2.
 *
 * @throws UsageError with the numbers to write where several things have it
 */
export function numbered<T>(
  list: readonly T[],
  numbersOf: (one: T) => Numbers,
  which: string,
  { plan, part, locale }: { readonly plan: Plan; readonly part: string; readonly locale: Locale },
): T | undefined {
  const keyed = list.map((one) => ({
    one,
    key: numbersOf(one)
      .filter((no) => no !== undefined)
      .join("/"),
  }));
  const found = keyed.filter(({ key }) => `/${key}`.endsWith(`/${which}`));
  const exact = found.find(({ key }) => key === which);
  const choices = [...new Set(found.map(({ key }) => key))];
  if (exact === undefined && choices.length > 1)
    throw new UsageError(
      fill(wording(locale).cli.severalSuch, { plan: plan.id, part, which, choices }, wording(locale).phrase.list),
    );
  return (exact ?? found[0])?.one;
}
