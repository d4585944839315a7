import { type Assessment, type Observation, type Plan, thresholds } from "five-year-plan";
import { dumbbellChart, targetPathChart } from "five-year-plan/output";
import {
  baselineIn,
  explainStep,
  fill,
  locate,
  nameIn,
  numbersIn,
  policyValueIn,
  remarks,
  targetIn,
  turningPoints,
  wording,
} from "five-year-plan/text";
import type { ComponentChildren } from "preact";
import { Chart } from "../charts/chart";
import { useLanguage } from "../language";
import type { Row } from "./rows";

type Props = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly observations: readonly Observation[];
  readonly row: Row;
};

/** What an opened target shows: its facts, the working behind the verdict, and its charts. */
export function TargetDetail({ plan, assessment, observations, row }: Props) {
  const { locale, words } = useLanguage();
  const { indicator, verdict } = row;
  const stem = `${plan.id}-${assessment.asOf}-${indicator.id}`;
  const own: Plan = { ...plan, indicators: [indicator] };
  const verdicts = assessment.verdicts.filter(({ indicator: id }) => id === indicator.id);
  return (
    <section class="opened" aria-label={nameIn(indicator.name, locale)}>
      <Facts plan={plan} assessment={assessment} row={row} />
      <Chart
        file={`${stem}-path`}
        title={words.targets.chart}
        draw={(options) =>
          targetPathChart(plan, indicator.id, observations.filter(upTo(assessment.asOf)), {
            ...options,
            target: row.target,
            policy: assessment.policy,
          })
        }
      />
      {verdict.observed !== undefined && (
        <div class="across">
          <Chart
            file={stem}
            title={nameIn(indicator.name, locale)}
            draw={(options) => dumbbellChart(own, { ...assessment, verdicts }, options)}
          />
        </div>
      )}
      <div class="across">
        <h3>{wording(locale).phrase.because}</h3>
        {verdict.because.length === 0 ? (
          <p class="note">{fill(words.targets.noSteps, { why: remarks(verdict, locale).join(wording(locale).phrase.clause) })}</p>
        ) : (
          <ol class="trail">
            {verdict.because.map((step, i) => (
              <li key={i}>{explainStep(step, locale, plan)}</li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}

const upTo = (year: number) => (one: Observation) => ("year" in one ? one.year : one.span.to) <= year;

function Facts({ plan, assessment, row }: Pick<Props, "plan" | "assessment" | "row">) {
  const { locale } = useLanguage();
  const { heading, method, phrase, source, thresholdFigure, policy: policies } = wording(locale);
  const { verdict, indicator } = row;
  const { target } = verdict;
  const said = remarks(verdict, locale);
  const { policy, asOf: year } = assessment;
  const turns = thresholds(plan, { indicator: indicator.id, year, policy })
    .filter((one) => one.target === row.target)
    .map(({ of, cuts }) => ({ of, sentences: turningPoints(cuts, verdict.status, locale, { target, year }) }))
    .filter(({ sentences }) => sentences.length > 0);
  return (
    <dl>
      <Fact name={heading.target}>
        {targetIn(target, locale, plan)} <cite>{locate(target.locator, locale, plan)}</cite>
      </Fact>
      {indicator.baseline !== undefined && (
        <Fact name={`${source.baseline} ${fill(phrase.year, { year: indicator.baseline.year })}`}>
          {baselineIn(indicator, locale)} <cite>{locate(indicator.baseline.locator, locale, plan)}</cite>
        </Fact>
      )}
      <Fact name={heading.method}>{method[verdict.method] ?? verdict.method}</Fact>
      {numbersIn(plan, verdict, locale).map(({ label, value }) => (
        <Fact key={label} name={label} value={value} />
      ))}
      {turns.map(({ of, sentences }) => (
        <Fact key={of} name={thresholdFigure[of]} value={sentences.join(phrase.comma)} />
      ))}
      {said.length > 0 && <Fact name={heading.reason}>{said.join(phrase.clause)}</Fact>}
      {verdict.policy.length > 0 && (
        <Fact name={phrase.policyUsed}>
          {verdict.policy
            .map((name) => `${policies[name]}${phrase.colon}${policyValueIn(assessment.policy[name], locale)}`)
            .join(phrase.comma)}
        </Fact>
      )}
    </dl>
  );
}

function Fact({
  name,
  value,
  children,
}: {
  readonly name: string;
  readonly value?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? children}</dd>
    </div>
  );
}
