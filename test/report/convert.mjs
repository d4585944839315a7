// Has LibreOffice open Word reports and print them: every text is there, and the pages are few.
//   npm run test:report            with --keep FOLDER the documents stay, to be looked at
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { toDocxReport, toMarkdownReport } from "../../dist/output.js";
import { wording } from "../../dist/text.js";
import { assessments } from "./assessments.mjs";

/** More than the longest of these reports has, its annex included. */
const MOST_PAGES = 20;
const keep = process.argv[2] === "--keep" ? process.argv[3] : undefined;
const folder = keep ?? mkdtempSync(join(tmpdir(), "report-"));
mkdirSync(folder, { recursive: true });

const reports = assessments.flatMap((one) =>
  ["zh", "en"].map((locale) => ({ ...one, locale, file: `word-${one.name}-${locale}` })),
);
for (const { plan, assessment, locale, file } of reports)
  writeFileSync(join(folder, `${file}.docx`), toDocxReport(plan, assessment, { locale }));

/** LibreOffice's own form of all reports. */
const convert = (form) =>
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      form,
      "--outdir",
      folder,
      ...reports.map(({ file }) => join(folder, `${file}.docx`)),
    ],
    { stdio: "pipe", timeout: 300_000 },
  );
convert("txt:Text (encoded):UTF8");
convert("pdf");

/** A text without blanks, which the programs set differently, and with the plain sign of a number. */
const bare = (text) => text.replaceAll(/[\s\u00a0\ufeff]/g, "").replaceAll("\u2011", "-");

for (const { plan, assessment, locale, file, name } of reports) {
  const text = bare(readFileSync(join(folder, `${file}.txt`), "utf8"));
  const pages = readFileSync(join(folder, `${file}.pdf`), "latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  // What the Markdown has in its cells is in the document, in the same order.
  const cells = toMarkdownReport(plan, assessment, { locale })
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .flatMap((line) => line.slice(2, -2).split(" | "))
    .map((cell) =>
      bare(cell.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").replaceAll(/\\(.)/g, "$1")),
    );
  let at = 0;
  for (const cell of cells) {
    const found = text.indexOf(cell, at);
    assert(found >= 0, `${name} ${locale}: ${cell} is missing`);
    at = found + cell.length;
  }
  console.log(`${name} ${locale}: ${pages} pages in LibreOffice, ${cells.length} cells found`);
  assert(text.includes(bare(wording(locale).report.annex)));
  assert(pages > 2 && pages <= MOST_PAGES, `${pages} pages`);
}
if (keep === undefined) rmSync(folder, { recursive: true });
