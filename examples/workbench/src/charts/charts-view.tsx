import type { Assessment, Plan } from "five-year-plan";
import { dumbbellChart, paceChart, projectsChart, statusChart } from "five-year-plan/output";
import { nameIn } from "five-year-plan/text";
import { useLanguage } from "../language";
import { Chart } from "./chart";

/** The whole plan in pictures. */
export function ChartsView({ plan, assessment }: { readonly plan: Plan; readonly assessment: Assessment }) {
  const { locale, words } = useLanguage();
  const title = nameIn(plan.title, locale);
  const hasNumbers = assessment.verdicts.some(({ observed }) => observed !== undefined);
  return (
    <>
      <h2 class="hidden">{words.views.charts}</h2>
      <p class="note">{hasNumbers ? words.charts.intro : words.charts.noRows}</p>
      <div class="charts">
        <Chart title={title} draw={(options) => statusChart(plan, [assessment], options)} />
        {hasNumbers && <Chart title={title} draw={(options) => dumbbellChart(plan, assessment, options)} />}
        {hasNumbers && <Chart title={title} draw={(options) => paceChart(plan, assessment, options)} />}
        {plan.boxes.length > 0 && <Chart title={title} draw={(options) => projectsChart(plan, options)} />}
      </div>
    </>
  );
}
