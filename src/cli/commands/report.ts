import { toDocxReport, toHtmlReport, toMarkdownReport } from "../../output/index.js";
import { fill, wording } from "../../text/index.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import type { REPORT_FORMATS } from "../program/choices.js";
import { writeOut } from "../write-out.js";
import { type JudgingFlags, judge } from "./judging.js";

type Format = (typeof REPORT_FORMATS)[number];

/** What the command is told besides what every judging command is. */
export type ReportFlags = Omit<JudgingFlags, "json"> & { readonly out?: string; readonly format?: Format };

const WRITERS = { html: toHtmlReport, md: toMarkdownReport, docx: toDocxReport } as const;

/** Writes a report of an assessment in the format asked for, or by the file's ending; Markdown to standard output without a file. */
export async function reportCommand(name: string, flags: ReportFlags, io: Io): Promise<ExitCode> {
  const { locale } = flags;
  const { cli } = wording(locale);
  const out = flags.out === "-" ? undefined : flags.out;
  const ending = out === undefined ? "md" : out.slice(out.lastIndexOf(".") + 1).toLowerCase();
  const format = flags.format ?? (Object.hasOwn(WRITERS, ending) ? (ending as Format) : undefined);
  if (format === undefined) throw new UsageError(fill(cli.badEnding, { file: out ?? "" }));
  if (format === "docx" && flags.out === undefined) throw new UsageError(cli.needsFile);
  const { plan, assessment } = await judge(name, flags, io);
  const report = WRITERS[format](plan, assessment, { locale });
  await writeOut(out ?? "-", [report], io, locale);
  return assessment.compliance === "breached" ? 1 : 0;
}
