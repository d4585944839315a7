import type { Observation, Plan } from "five-year-plan";
import { fill, nameWithUnit, wording } from "five-year-plan/text";
import { useLanguage } from "../language";

type Props = { readonly plan: Plan; readonly observations: readonly Observation[] };

const LISTED = 200;

/** The observations as they were read. */
export function ObservationTable({ plan, observations }: Props) {
  const { locale, words } = useLanguage();
  const { heading, observationStatus, phrase } = wording(locale);
  const name = (id: string) => {
    const indicator = plan.indicators.find((one) => one.id === id);
    return indicator === undefined ? id : nameWithUnit(indicator, locale);
  };
  return (
    <>
      {observations.length > LISTED && <p class="note">{fill(words.data.firstRows, { count: LISTED })}</p>}
      <table class="observations">
        <caption class="hidden">{words.data.loaded}</caption>
        <thead>
          <tr>
            <th scope="col">{heading.indicator}</th>
            <th scope="col">{words.data.year}</th>
            <th scope="col" class="numeric">
              {words.data.value}
            </th>
            <th scope="col">{words.data.evidenceStatus}</th>
            <th scope="col" class="wide">
              {words.data.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {observations.slice(0, LISTED).map((one, i) => (
            <tr key={i}>
              <th scope="row">{name(one.indicator)}</th>
              <td>{"year" in one ? one.year : fill(phrase.span, one.span)}</td>
              <td class="numeric">{told(one, locale)}</td>
              <td>{observationStatus[one.status]}</td>
              <td class="wide">{one.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function told(one: Observation, locale: "zh" | "en"): string {
  if ("value" in one) return one.value;
  if ("grade" in one) return one.grade;
  return "parts" in one ? one.parts.join(" : ") : wording(locale).standing[one.asserted];
}
