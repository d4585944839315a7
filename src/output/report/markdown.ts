import type { Assessment } from "../../assessment/index.js";
import { refuseUnless } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import { type Locale, wording } from "../../text/index.js";
import { escapeMarkdown, markdownTable } from "../table/markdown-table.js";
import { documentOf } from "./document.js";
import { imageOf, type ReportOptions } from "./options.js";
import type { Column, Document, ReportRow, Targets, Trail } from "./parts.js";

/**
 * A report of an assessment as Markdown: summary, binding and anticipatory targets apart, each verdict's working in a
 * fold-out, the policy, the methods and the sources.
 *
 * @param plan - the plan
 * @param assessment - an assessment of it
 * @param options - `locale`, `charts`
 * @returns GitHub-flavoured Markdown, ending in a newline; names and sources are escaped
 * @category Reports
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { toMarkdownReport } from "five-year-plan/output";
 * const report = toMarkdownReport(huzhu14, assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }), { locale: "en" });
 * report.split("\n")[0]; // => "# 14th Five-Year Plan of Huzhu County: assessment of its targets"
 * ```
 */
export function toMarkdownReport(plan: Plan, assessment: Assessment, options: ReportOptions = {}): string {
  refuseUnlessPlan(plan);
  refuseUnless("assessment", assessment, { verdicts: "list", counts: "object" }, "invalid-assessment");
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", charts = [] } = options;
  const { report } = wording(locale);
  const document = documentOf(plan, assessment, locale);
  const blocks = [
    `# ${escapeMarkdown(document.title)}`,
    escapeMarkdown(document.subtitle),
    `## ${report.summary}`,
    `**${escapeMarkdown(document.compliance)}**`,
    markdownTable(document.tally),
    ...(document.attention.rows.length === 0 ? [] : [`### ${report.attention}`, targets(document.attention)]),
    ...document.groups.flatMap((group) => [`## ${group.title}`, group.note, targets(group)]),
    ...document.notes.map(escapeMarkdown),
    ...(charts.length === 0 ? [] : [`## ${report.charts}`]),
    ...charts.map((picture) => `![${escapeMarkdown(picture.title)}](${imageOf(picture)})`),
    `## ${report.annex}`,
    `### ${report.trails}`,
    report.trailsNote,
    ...document.trails.map((trail) => foldOut(trail, locale)),
    ...appendix(document, locale),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function targets({ columns, rows }: Targets): string {
  const cell = (row: ReportRow, key: Column["key"]): string => {
    if (key === "progress") return row.progress?.told ?? "";
    return key === "status" ? row.statusIn : row[key];
  };
  return markdownTable({
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ key }) => cell(row, key))),
  });
}

function foldOut({ name, statusIn, facts, policy, steps, without }: Trail, locale: Locale): string {
  const words = wording(locale);
  const { colon } = words.phrase;
  const used =
    policy.length === 0
      ? []
      : [`- ${escapeMarkdown(words.phrase.policyUsed)}`, ...policy.map((one) => `  - ${escapeMarkdown(one)}`)];
  return [
    "<details>",
    `<summary>${escapeMarkdown(name)} · ${escapeMarkdown(statusIn)}</summary>`,
    "",
    ...facts.map(({ label, value }) => `- ${escapeMarkdown(label)}${colon}${escapeMarkdown(value)}`),
    ...used,
    "",
    ...(steps.length === 0 ? [escapeMarkdown(without)] : steps.map((step, i) => `${i + 1}. ${escapeMarkdown(step)}`)),
    "",
    "</details>",
  ].join("\n");
}

function appendix({ policy, methods, sources, unmatched }: Document, locale: Locale): string[] {
  const { report } = wording(locale);
  return [
    `### ${report.policy}`,
    report.policyNote,
    markdownTable(policy),
    `### ${report.methods}`,
    markdownTable(methods),
    `### ${report.sources}`,
    markdownTable(sources),
    ...(unmatched.length === 0 ? [] : [`### ${report.unmatched}`, unmatched.map((id) => `- ${escapeMarkdown(id)}`).join("\n")]),
  ];
}
