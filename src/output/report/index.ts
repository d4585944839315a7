export { toHtmlReport } from "./html.js";
export { toMarkdownReport } from "./markdown.js";
export type { ReportOptions, ReportPicture } from "./options.js";
