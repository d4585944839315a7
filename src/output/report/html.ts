import { type Assessment, STATUSES, type Status } from "../../assessment/index.js";
import { refuseUnless } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import { type Locale, wording } from "../../text/index.js";
import { escapeHtml, htmlTable, htmlText } from "../table/html-table.js";
import { documentOf } from "./document.js";
import { imageOf, type ReportOptions, type ReportPicture } from "./options.js";
import type { Column, Document, ReportRow, Targets, Trail } from "./parts.js";
import { style } from "./style.js";

/**
 * A report of an assessment as a self-contained HTML page: no script, no network, ready to print. Summary, binding
 * and anticipatory targets apart, charts, each verdict's working in a fold-out, the policy, the methods and the sources.
 *
 * @param plan - the plan
 * @param assessment - an assessment of it
 * @param options - `locale`, `charts`
 * @returns a whole document; everything that comes from the plan, the observations or the caller is escaped
 * @category Reports
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { toHtmlReport } from "five-year-plan/output";
 * const report = toHtmlReport(huzhu14, assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }), { locale: "en" });
 * report.includes("<title>14th Five-Year Plan of Huzhu County: assessment of its targets</title>"); // => true
 * ```
 */
export function toHtmlReport(plan: Plan, assessment: Assessment, options: ReportOptions = {}): string {
  refuseUnlessPlan(plan);
  refuseUnless("assessment", assessment, { verdicts: "list", counts: "object" }, "invalid-assessment");
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", charts = [] } = options;
  const { report } = wording(locale);
  const document = documentOf(plan, assessment, locale);
  const { title, subtitle, compliance, attention, groups, notes, trails, tally } = document;
  return `<!doctype html>
<html lang="${locale === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${style()}</style>
</head>
<body>
<main>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(subtitle)}</p></header>
<section class="summary"><h2>${report.summary}</h2><p class="compliance">${escapeHtml(compliance)}</p>${bars(document)}${htmlTable(tally, "tally")}${
    attention.rows.length === 0 ? "" : `<h3>${report.attention}</h3>${targets(attention, locale, "plain")}`
  }</section>
${groups.map((group) => `<section><h2>${group.title}</h2><p class="note">${group.note}</p>${targets(group, locale)}</section>`).join("\n")}
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join("\n")}
${pictures(charts, report.charts)}
<div class="annex">
<h2>${report.annex}</h2>
<section><h3>${report.trails}</h3><p class="note">${report.trailsNote}</p>
${trails.map((trail) => foldOut(trail, locale)).join("\n")}
</section>
${appendix(document, locale)}
</div>
</main>
</body>
</html>
`;
}

function badge({ status, statusIn }: { readonly status: Status; readonly statusIn: string }): string {
  return `<span class="badge ${status}">${escapeHtml(statusIn)}</span>`;
}

/** Counts as one bar for each attribute; the table beside says the same in numbers. */
function bars({ counts, statuses, locale }: Document): string {
  const { attribute: attributes } = wording(locale);
  const lines = (["binding", "anticipatory", "none"] as const).flatMap((attribute) => {
    const own = counts.byAttribute[attribute];
    const total = STATUSES.reduce((sum, status) => sum + own[status], 0);
    if (total === 0) return [];
    const parts = STATUSES.filter((status) => own[status] > 0).map(
      (status) =>
        `<span class="${status}" style="flex-grow:${own[status]}" title="${statuses[status]} ${own[status]}">${statuses[status]} ${own[status]}</span>`,
    );
    return [`<div class="bar"><b>${attributes[attribute]} ${total}</b><span class="parts">${parts.join("")}</span></div>`];
  });
  return `<div class="bars">${lines.join("")}</div>`;
}

function targets({ columns, rows }: Targets, locale: Locale, kind = "targets"): string {
  const { report } = wording(locale);
  const cell = (row: ReportRow, key: Column["key"]): string => {
    if (key === "progress") return progress(row);
    if (key === "status") return badge(row);
    return key === "name"
      ? `<a href="#${escapeHtml(row.id)}" title="${escapeHtml(report.toTrail)}">${htmlText(row.name)}</a>`
      : htmlText(row[key]);
  };
  const body = rows.map(
    (row) =>
      `<tr>${columns.map(({ key, head }) => `<td data-head="${escapeHtml(head)}" class="col-${key}">${cell(row, key)}</td>`).join("")}</tr>`,
  );
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column.head)}</th>`).join("");
  return `<table class="${kind}"><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

/** A small bar: how far of the way, with a mark where the time is. */
function progress({ progress: made }: ReportRow): string {
  if (made === undefined) return "";
  const at = (share: number) => Math.min(100, Math.max(0, share * 100)).toFixed(1);
  const svg = `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="way" width="100" height="10"/><rect class="made" width="${at(made.distance)}" height="10"/><rect class="time" x="${at(made.time - 0.01)}" width="2" height="10"/></svg>`;
  return `<span class="progress">${svg}<small>${escapeHtml(made.told)}</small></span>`;
}

function pictures(charts: readonly ReportPicture[], title: string): string {
  if (charts.length === 0) return "";
  const figures = charts.map(
    (picture) =>
      `<figure><img src="${imageOf(picture)}" alt="${escapeHtml(picture.title)}"><figcaption>${escapeHtml(picture.title)}</figcaption></figure>`,
  );
  return `<section><h2>${title}</h2>${figures.join("\n")}</section>`;
}

function foldOut({ id, name, facts, policy, steps, without, ...said }: Trail, locale: Locale): string {
  const { phrase } = wording(locale);
  const used =
    policy.length === 0 ? "" : `<dt>${escapeHtml(phrase.policyUsed)}</dt><dd>${policy.map(escapeHtml).join("<br>")}</dd>`;
  const lines = facts.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join("");
  const working =
    steps.length === 0
      ? `<p>${escapeHtml(without)}</p>`
      : `<ol>${steps.map((step) => `<li>${escapeHtml(step)}</li>`).join("")}</ol>`;
  return `<details id="${escapeHtml(id)}"><summary>${escapeHtml(name)} ${badge(said)}</summary><dl>${lines}${used}</dl>${working}</details>`;
}

function appendix({ policy, methods, sources, unmatched }: Document, locale: Locale): string {
  const { report } = wording(locale);
  const list = unmatched.map((id) => `<li>${escapeHtml(id)}</li>`).join("");
  return [
    `<section><h3>${report.policy}</h3><p class="note">${report.policyNote}</p>${htmlTable(policy, "plain")}</section>`,
    `<section><h3>${report.methods}</h3>${htmlTable(methods, "plain")}</section>`,
    `<section><h3>${report.sources}</h3>${htmlTable(sources, "plain")}</section>`,
    list === "" ? "" : `<section><h3>${report.unmatched}</h3><ul>${list}</ul></section>`,
  ].join("\n");
}
