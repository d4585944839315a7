import type { Assessment, Plan } from "five-year-plan";
import { dumbbellChart, type ReportPicture, statusChart, toHtmlReport, toMarkdownReport } from "five-year-plan/output";
import type { Locale } from "five-year-plan/text";
import { toSvg } from "../charts/to-svg";

/** The library's report of an assessment; the HTML page has the charts drawn into it, light, for it is also printed. */
export async function reportOf(plan: Plan, assessment: Assessment, locale: Locale, format: "html" | "md"): Promise<string> {
  if (format === "md") return toMarkdownReport(plan, assessment, { locale });
  const hasNumbers = assessment.verdicts.some(({ observed }) => observed !== undefined);
  const specs = [
    statusChart(plan, [assessment], { locale, theme: "light" }),
    ...(hasNumbers ? [dumbbellChart(plan, assessment, { locale, theme: "light" })] : []),
  ];
  const charts = await Promise.all(
    specs.map(async (spec): Promise<ReportPicture> => ({ title: spec.description.split("\n")[0] ?? "", svg: await toSvg(spec) })),
  );
  return toHtmlReport(plan, assessment, { locale, charts });
}
