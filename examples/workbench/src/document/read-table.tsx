import type { Plan } from "five-year-plan";
import type { TextSpan } from "five-year-plan/outline";
import { fill, nameWithUnit, targetIn, wording } from "five-year-plan/text";
import { useLanguage } from "../language";
import type { Ref } from "./places";

type Props = {
  readonly plan: Plan;
  readonly placeOf: ((ref: Ref) => TextSpan | undefined) | undefined;
  readonly show: (span: TextSpan) => void;
};

/** The indicators as they were read: each name leads to its row. */
export function ReadTable({ plan, placeOf, show }: Props) {
  const { locale, words } = useLanguage();
  const { heading, attribute } = wording(locale);
  return (
    <section>
      <h3>{fill(words.document.indicators, { count: plan.indicators.length })}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach what scrolls. */}
      <div class="scrolls" tabIndex={0}>
        <table class="understood">
          <thead>
            <tr>
              <th scope="col">{heading.indicator}</th>
              <th scope="col" class="numeric">
                {heading.base}
              </th>
              <th scope="col">{heading.target}</th>
              <th scope="col">{heading.attribute}</th>
            </tr>
          </thead>
          <tbody>
            {plan.indicators.map((indicator) => {
              const span = placeOf?.({ kind: "indicator", id: indicator.id });
              const name = nameWithUnit(indicator, locale);
              return (
                <tr key={indicator.id}>
                  <th scope="row">
                    {span === undefined ? (
                      name
                    ) : (
                      <button type="button" class="quiet" onClick={() => show(span)}>
                        {name}
                      </button>
                    )}
                  </th>
                  <td class="numeric">{indicator.baseline?.printed ?? "–"}</td>
                  <td>
                    {indicator.targets.map((target, i) => (
                      <span key={i} class="one">
                        {targetIn(target, locale, plan)}
                      </span>
                    ))}
                  </td>
                  <td>{attribute[indicator.attribute ?? "none"]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
