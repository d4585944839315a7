import { findCommitments, type Plan } from "../../../index.js";
import { fill, locate, nameIn, nameWithUnit, targetIn, wording } from "../../../text/index.js";
import { oneIndicator } from "../../one-indicator.js";
import { commitmentTable } from "./lists.js";
import type { Sheet, Shown } from "./shown.js";

/** An indicator by its id, its row or its name: base, targets with their history, and what the prose says of it. */
export function showIndicator(plan: Plan, which: string, sheet: Sheet): Shown {
  const { locale } = sheet;
  const { heading, attribute, direction, phrase, show } = wording(locale);
  const found = oneIndicator(plan, which, locale);
  const texts = found.map((indicator) => {
    const { baseline, targets } = indicator;
    const commitments = findCommitments(plan, { indicator: indicator.id });
    const lines = [
      `${nameWithUnit(indicator, locale)} (${indicator.id})  [${locate(indicator.locator, locale)}]`,
      [nameIn(indicator.category, locale), attribute[indicator.attribute ?? "none"], direction[indicator.direction]].join(
        phrase.comma,
      ),
      ...(baseline === undefined ? [] : [`${heading.base}${phrase.colon}${baseline.printed} (${baseline.year})`]),
      ...targets.flatMap((target) => [
        `${heading.target}${phrase.colon}${targetIn(target, locale)}  [${locate(target.locator, locale)}]`,
        ...(target.revisions ?? []).map(({ before }) =>
          fill(show.revised, { before: before === null ? show.notPrinted : before.printed }),
        ),
      ]),
      "",
    ];
    return lines.join("\n") + (commitments.length === 0 ? "" : commitmentTable(commitments, sheet));
  });
  return { data: found, text: texts.join("\n") };
}
