// Prints reports to PDF in a real browser and counts their pages: what a leader reads is ten pages of A4 at most, and the working
// begins on a page of its own behind it.
//   npm run test:report            with --keep FOLDER the documents stay, to be looked at
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { toHtmlReport, toMarkdownReport } from "../../dist/output.js";
import { wording } from "../../dist/text.js";
import { assessments } from "./assessments.mjs";

// The Markdown that the API reference is made with.
const markdown = createRequire(createRequire(import.meta.url).resolve("typedoc"))("markdown-it")({ html: true });
const MOST_PAGES = 10;
const keep = process.argv[2] === "--keep" ? process.argv[3] : undefined;
const folder = keep ?? mkdtempSync(join(tmpdir(), "report-"));
mkdirSync(folder, { recursive: true });

/** How many pages of A4 a page of HTML is on paper. */
function pages(name, html) {
  const [from, to] = [join(folder, `${name}.html`), join(folder, `${name}.pdf`)];
  writeFileSync(from, html);
  execFileSync(
    process.env.CHROMIUM ?? "/usr/bin/chromium",
    ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", `--print-to-pdf=${to}`, `file://${from}`],
    { stdio: "pipe", timeout: 60_000 },
  );
  return readFileSync(to, "latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** A page whose annex is not printed. */
const withoutAnnex = (html) => html.replace("</style>", ".annex{display:none}</style>");

const PAPER = "<meta charset=utf-8><style>@page{size:A4;margin:16mm 14mm}body{font:9.5pt sans-serif}table{font-size:8pt}</style>";

for (const { name, plan, assessment } of assessments)
  for (const locale of ["zh", "en"]) {
    const html = toHtmlReport(plan, assessment, { locale });
    const [whole, main] = [pages(`${name}-${locale}`, html), pages(`${name}-${locale}-main`, withoutAnnex(html))];
    const text = toMarkdownReport(plan, assessment, { locale });
    const { annex } = wording(locale).report;
    assert(text.includes(`\n## ${annex}\n`), `${name} ${locale}: no annex`);
    const printed = pages(`${name}-${locale}-markdown`, PAPER + markdown.render(text.slice(0, text.indexOf(`\n## ${annex}\n`))));
    console.log(`${name} ${locale}: ${main} pages and ${whole - main} of annex; Markdown ${printed}`);
    assert(main > 1, "the summary is a page of its own");
    assert(main <= MOST_PAGES && printed <= MOST_PAGES, `${name} ${locale}: more than ${MOST_PAGES} pages`);
    assert(whole > main, "the annex begins on a page of its own");
  }
if (keep === undefined) rmSync(folder, { recursive: true });
