import { type Assessment, type Indicator, type Observation, safeParseObservations } from "five-year-plan";
import { nameWithUnit, wording } from "five-year-plan/text";
import { memo } from "preact/compat";
import { useState } from "preact/hooks";
import { useLanguage } from "../language";
import { StatusMark } from "../parts/status-mark";
import { type Dispatch, observationsOf, type State } from "../state";
import { rowsOf } from "../targets/rows";
import { type Asked, CellRanges } from "./cell-ranges";

type Props = { readonly state: State; readonly dispatch: Dispatch; readonly assessment: Assessment };

/** Figures to fill in, indicator by year, each with its verdicts beside it. */
export function FigureGrid({ state, dispatch, assessment }: Props) {
  const { locale, words } = useLanguage();
  const { plan } = state;
  const { heading } = wording(locale);
  const observations = observationsOf(state);
  const years = Array.from({ length: plan.period.to - plan.period.from + 1 }, (_, i) => plan.period.from + i);
  const rows = rowsOf(plan, assessment);
  const known = new Map(observations.flatMap((one) => ("year" in one ? [[`${one.indicator} ${one.year}`, one] as const] : [])));
  const [asked, setAsked] = useState<Asked>();
  return (
    <section class="figures">
      <h3>{words.figures.title}</h3>
      <p class="note">{words.figures.note}</p>
      <CellRanges plan={plan} policy={assessment.policy} asked={asked} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach what scrolls. */}
      <div class="scrolls" tabIndex={0}>
        <table class="fill-in">
          <thead>
            <tr>
              <th scope="col">{heading.indicator}</th>
              {years.map((year) => (
                <th key={year} scope="col" class="numeric">
                  {year}
                </th>
              ))}
              <th scope="col">{`${heading.status} (${assessment.asOf})`}</th>
            </tr>
          </thead>
          <tbody>
            {plan.indicators.map((indicator) => (
              <tr key={`${plan.id} ${indicator.id}`}>
                <th scope="row">{nameWithUnit(indicator, locale)}</th>
                {years.map((year) => (
                  <td key={year}>
                    <FigureCell
                      indicator={indicator}
                      year={year}
                      known={known.get(`${indicator.id} ${year}`)}
                      ask={setAsked}
                      dispatch={dispatch}
                    />
                  </td>
                ))}
                <td>
                  {rows
                    .filter((row) => row.indicator.id === indicator.id)
                    .map(({ key, verdict }) => (
                      <StatusMark key={key} verdict={verdict} />
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type CellProps = {
  readonly indicator: Indicator;
  readonly year: number;
  readonly known: Observation | undefined;
  readonly ask: (asked: Asked) => void;
  readonly dispatch: Dispatch;
};

/** One figure. What is no figure stays in its field, marked, and the figure before it stays in force. */
const FigureCell = memo(function FigureCell({ indicator, year, known, ask, dispatch }: CellProps) {
  const { locale, words } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const set = (text: string) => {
    const given = text.trim();
    const observation = given === "" ? undefined : observationOf(indicator, year, given, known);
    if (given !== "" && observation === undefined) return setTyped(text);
    setTyped(undefined);
    dispatch({ do: "set-figure", indicator: indicator.id, year, observation });
  };
  return (
    <input
      inputMode={indicator.measure === "grade" ? "text" : "decimal"}
      aria-label={`${nameWithUnit(indicator, locale)} ${year}`}
      aria-invalid={typed !== undefined}
      title={typed === undefined ? undefined : words.figures.wrong}
      value={typed ?? (known === undefined ? "" : written(known))}
      onFocus={() => ask({ indicator, year })}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
});

function observationOf(
  indicator: Indicator,
  year: number,
  given: string,
  known: Observation | undefined,
): Observation | undefined {
  const rest = { indicator: indicator.id, year, status: known?.status ?? "actual" };
  const figure =
    indicator.measure === "grade"
      ? { grade: given }
      : indicator.measure === "composition"
        ? { parts: given.split(/[:：]/).map((part) => part.trim()) }
        : { value: given };
  const result = safeParseObservations([{ ...rest, ...figure }]);
  return result.success ? result.data[0] : undefined;
}

function written(one: Observation): string {
  if ("value" in one) return one.value;
  if ("grade" in one) return one.grade;
  return "parts" in one ? one.parts.join(":") : "";
}
