import type { Assessment, Observation, Plan } from "five-year-plan";
import { toDocxReport, writeObservations } from "five-year-plan/output";
import type { Locale } from "five-year-plan/text";
import type { Form } from "./forms";
import { reportOf } from "./report";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type From = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly observations: readonly Observation[];
  readonly locale: Locale;
};

/** A file to take away: its name, its type and what it holds. */
export async function made(
  form: Form,
  { plan, assessment, observations, locale }: From,
): Promise<{ readonly name: string; readonly type: string; readonly content: string | Uint8Array }> {
  const stem = `${plan.id}-${assessment.asOf}`;
  switch (form) {
    case "report":
      return { name: `${stem}.${locale}.html`, type: "text/html", content: await reportOf(plan, assessment, locale, "html") };
    case "word":
      return { name: `${stem}.${locale}.docx`, type: WORD, content: toDocxReport(plan, assessment, { locale }) };
    case "markdown":
      return { name: `${stem}.${locale}.md`, type: "text/markdown", content: await reportOf(plan, assessment, locale, "md") };
    case "plan":
      return { name: `${plan.id}.json`, type: "application/json", content: `${JSON.stringify(plan, null, 2)}\n` };
    case "observations":
      return {
        name: `${plan.id}-observations.csv`,
        type: "text/csv",
        content: writeObservations(observations, { format: "csv" }),
      };
  }
}
