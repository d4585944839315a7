import { type Finding, type Ref, SEVERITIES, type Severity } from "../../checks/index.js";
import { refuseUnless } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import { describeFinding, fill, type Locale, locate, quotedIn, wording } from "../../text/index.js";
import { codeTitle } from "../code-title.js";
import { escapeHtml } from "../table/html-table.js";
import { findingsStyle } from "./findings-style.js";

/** Options of a page of findings. @category Reports */
export type HtmlFindingsOptions = {
  /** The page's heading. */
  readonly title?: string;
  /** The language of the page, `"zh"` by default. */
  readonly locale?: Locale;
  /** The plan: with it leads are in English in English, where the plan has them. */
  readonly plan?: Plan;
  /** Where in a file something is, in words: 第12行. */
  readonly placeOf?: (ref: Ref) => string | undefined;
};

/**
 * Findings as a self-contained HTML page: no script, no network, ready to print. The worst first, each with its place, its
 * arithmetic in words, and the places of everything that it speaks of.
 *
 * @param findings - what a check found
 * @param options - heading, language, places in a file
 * @returns a whole document; everything that comes from a plan or the caller is escaped
 * @category Reports
 * @example
 * ```ts
 * import { check } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { toHtmlFindings } from "five-year-plan/output";
 * const page = toHtmlFindings(check(huzhu15, { rules: ["unit-spelling"] }), { title: "Findings", locale: "en" });
 * page.includes("ug/m³ instead of μg/m³"); // => true
 * ```
 */
export function toHtmlFindings(findings: readonly Finding[], options: HtmlFindingsOptions = {}): string {
  refuseUnless("findings", findings, "list");
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", title = "" } = options;
  const { severity: names, cli } = wording(locale);
  const counts = SEVERITIES.map((severity) => [severity, findings.filter((one) => one.severity === severity)] as const);
  const present = counts.filter(([, found]) => found.length > 0);
  const tally = present.map(([severity, { length }]) => `<span class="badge ${severity}">${names[severity]} ${length}</span>`);
  return `<!doctype html>
<html lang="${locale === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${findingsStyle()}</style>
</head>
<body>
<main>
<header><h1>${escapeHtml(title)}</h1><p>${findings.length === 0 ? escapeHtml(fill(cli.noFindings, { plan: title })) : tally.join(" ")}</p></header>
${present.map(([severity, found]) => section(severity, found, locale, options)).join("\n")}
</main>
</body>
</html>
`;
}

function section(severity: Severity, findings: readonly Finding[], locale: Locale, options: HtmlFindingsOptions): string {
  const articles = findings.map((finding) => article(finding, locale, options)).join("\n");
  return `<section><h2>${wording(locale).severity[severity]} ${findings.length}</h2>\n${articles}\n</section>`;
}

function article(finding: Finding, locale: Locale, { placeOf, plan }: HtmlFindingsOptions): string {
  const { code, severity, locator, refs } = finding;
  const place = (ref: Ref) =>
    [placeOf?.(ref), locate(ref.locator, locale, plan)].filter((one) => one !== undefined && one !== "").join(" · ");
  const places = refs.map((ref) => ({
    name: locale === "en" ? (ref.name.en ?? quotedIn(ref.name.zh, locale)) : ref.name.zh,
    place: place(ref),
  }));
  const told = places.filter((one) => one.place !== "");
  const list = told.map((one) => `<li>${escapeHtml(one.name)} <small>${escapeHtml(one.place)}</small></li>`).join("");
  const where = locate(locator, locale, plan);
  return `<article class="finding ${severity}"><h3>${escapeHtml(codeTitle(code, locale))} <code>${escapeHtml(code)}</code></h3>${
    where === "" ? "" : `<p class="note">${escapeHtml(where)}</p>`
  }<p>${escapeHtml(describeFinding(finding, locale, plan))}</p>${list === "" ? "" : `<ul>${list}</ul>`}</article>`;
}
