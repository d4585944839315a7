import type { Assessment, Observation, Plan } from "five-year-plan";
import { toDocxReport, toSql, toWorkbook, writeObservations } from "five-year-plan/output";
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
    case "workbook":
      return {
        name: `${stem}.${locale}.xlsx`,
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        content: toWorkbook(plan, { locale, observations, asOf: assessment.asOf, policy: assessment.policy }),
      };
    case "sql":
      return { name: `${stem}.sql`, type: "application/sql", content: sqlOf(plan, assessment) };
  }
}

/** The table to fill with the figures of any number of places, and the query that judges them all, as DuckDB reads it. */
function sqlOf(plan: Plan, { asOf, policy }: Assessment): string {
  const { sql, contract } = toSql(plan, { dialect: "duckdb", asOf, policy });
  return `${contract.create};\n\n${sql};\n`;
}
