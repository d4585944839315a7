import { type Indicator, type Plan, type Policy, thresholds } from "five-year-plan";
import { fill, nameWithUnit, rangeTextIn, wording } from "five-year-plan/text";
import { useMemo } from "preact/hooks";
import { useLanguage } from "../language";
import { StatusShape } from "../parts/status-mark";

/** The figure that is being filled in. */
export type Asked = { readonly indicator: Indicator; readonly year: number };

type Props = { readonly plan: Plan; readonly policy: Policy; readonly asked: Asked | undefined };

/** From which figures each status holds in the cell that is being filled in. Only that cell's are worked out. */
export function CellRanges({ plan, policy, asked }: Props) {
  const { locale } = useLanguage();
  const { thresholdFigure, phrase, reason: why, status: words } = wording(locale);
  const told = JSON.stringify(policy);
  // A policy is new with every verdict, and its content hardly ever.
  const cuts = useMemo(
    () => (asked === undefined ? [] : thresholds(plan, { indicator: asked.indicator.id, year: asked.year, policy })),
    [plan, asked, told],
  );
  if (asked === undefined) return null;
  return (
    <div class="ranges" aria-live="polite">
      {cuts.map(({ target, of, cuts: ranges, reason }) => (
        <p key={target}>
          <b>{`${nameWithUnit(asked.indicator, locale)}${phrase.comma}${fill(phrase.year, { year: asked.year })}`}</b>{" "}
          {ranges.length === 0 ? (reason === undefined ? "" : why[reason]) : thresholdFigure[of]}
          {ranges.map((range) => (
            <span key={range.status}>
              <StatusShape status={range.status} /> {words[range.status]} {rangeTextIn(range, locale)}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
