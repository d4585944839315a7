export { toDocxReport } from "./docx/to-docx-report.js";
export { toHtmlReport } from "./html.js";
export { type HtmlFindingsOptions, toHtmlFindings } from "./html-findings.js";
export { toMarkdownReport } from "./markdown.js";
export type { ReportOptions, ReportPicture } from "./options.js";
