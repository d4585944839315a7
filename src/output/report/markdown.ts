import type { Assessment } from "../../assessment/index.js";
import type { Plan } from "../../model/index.js";
import { type Locale, wording } from "../../text/index.js";
import { type Column, columnsOf } from "./columns.js";
import { documentOf } from "./document.js";
import { imageOf, type ReportOptions } from "./options.js";
import type { Document, ReportRow, Table, Trail } from "./parts.js";

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
  const { locale = "zh", charts = [] } = options;
  const { report } = wording(locale);
  const document = documentOf(plan, assessment, locale);
  const blocks = [
    `# ${escaped(document.title)}`,
    escaped(document.subtitle),
    `## ${report.summary}`,
    `**${escaped(document.compliance)}**`,
    table(document.tally),
    ...document.groups.flatMap(({ title, note, rows }) => [`## ${title}`, note, targets(rows, locale)]),
    report.rounded,
    ...(charts.length === 0 ? [] : [`## ${report.charts}`]),
    ...charts.map((picture) => `![${escaped(picture.title)}](${imageOf(picture)})`),
    `## ${report.trails}`,
    report.trailsNote,
    ...document.trails.map((trail) => foldOut(trail, locale)),
    ...appendix(document, locale),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Signs that Markdown or HTML would take for their own; a line break would end a cell or a heading. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_[\]|~$#]/g, (sign) => `\\${sign}`);
}

function table({ heads, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(heads), `| ${heads.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n");
}

function targets(rows: readonly ReportRow[], locale: Locale): string {
  const { status } = wording(locale);
  const columns = columnsOf(rows, locale);
  const cell = (row: ReportRow, key: Column["key"]): string => {
    if (key === "progress") return row.progress?.told ?? "";
    return key === "status" ? status[row.status] : row[key];
  };
  return table({ heads: columns.map(({ head }) => head), rows: rows.map((row) => columns.map(({ key }) => cell(row, key))) });
}

function foldOut({ name, status, facts, policy, steps, without }: Trail, locale: Locale): string {
  const words = wording(locale);
  const { colon } = words.phrase;
  const used =
    policy.length === 0 ? [] : [`- ${escaped(words.phrase.policyUsed)}`, ...policy.map((one) => `  - ${escaped(one)}`)];
  return [
    "<details>",
    `<summary>${escaped(name)} · ${words.status[status]}</summary>`,
    "",
    ...facts.map(({ label, value }) => `- ${escaped(label)}${colon}${escaped(value)}`),
    ...used,
    "",
    ...(steps.length === 0 ? [escaped(without)] : steps.map((step, i) => `${i + 1}. ${escaped(step)}`)),
    "",
    "</details>",
  ].join("\n");
}

function appendix({ policy, methods, sources, unmatched }: Document, locale: Locale): string[] {
  const { report } = wording(locale);
  return [
    `## ${report.policy}`,
    report.policyNote,
    table(policy),
    `## ${report.methods}`,
    table(methods),
    `## ${report.sources}`,
    table(sources),
    ...(unmatched.length === 0 ? [] : [`## ${report.unmatched}`, unmatched.map((id) => `- ${escaped(id)}`).join("\n")]),
  ];
}
