import type { Assessment, Plan } from "five-year-plan";
import { dumbbellChart, paceChart, projectsChart, statusChart } from "five-year-plan/output";
import { nameIn } from "five-year-plan/text";
import { useLanguage } from "../language";
import { Chart } from "./chart";

/** The whole plan in pictures. */
export function ChartsView({ plan, assessment }: { readonly plan: Plan; readonly assessment: Assessment }) {
  const { locale, words } = useLanguage();
  const title = nameIn(plan.title, locale);
  const stem = `${plan.id}-${assessment.asOf}`;
  const hasNumbers = assessment.verdicts.some(({ observed }) => observed !== undefined);
  return (
    <>
      <h2 class="hidden">{words.views.charts}</h2>
      <p class="note">{hasNumbers ? words.charts.intro : words.charts.noRows}</p>
      <div class="charts">
        <Chart file={`${stem}-status`} title={title} draw={(options) => statusChart(plan, [assessment], options)} />
        {hasNumbers && (
          <Chart file={`${stem}-targets`} title={title} draw={(options) => dumbbellChart(plan, assessment, options)} />
        )}
        {hasNumbers && <Chart file={`${stem}-pace`} title={title} draw={(options) => paceChart(plan, assessment, options)} />}
        {plan.boxes.length > 0 && (
          <Chart file={`${plan.id}-projects`} title={title} draw={(options) => projectsChart(plan, options)} />
        )}
      </div>
    </>
  );
}
