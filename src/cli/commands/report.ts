import { toHtmlReport, toMarkdownReport } from "../../output/index.js";
import { fill, wording } from "../../text/index.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import { writeOut } from "../write-out.js";
import { type JudgingFlags, judge } from "./judging.js";

/** What the command is told besides what every judging command is. */
export type ReportFlags = Omit<JudgingFlags, "json"> & { readonly out?: string };

const FORMATS = { html: toHtmlReport, md: toMarkdownReport } as const;

/** Writes a report of an assessment: HTML or Markdown by the file's ending, Markdown to standard output without a file. */
export async function reportCommand(name: string, flags: ReportFlags, io: Io): Promise<ExitCode> {
  const { locale } = flags;
  const out = flags.out === "-" ? undefined : flags.out;
  const ending = out === undefined ? "md" : out.slice(out.lastIndexOf(".") + 1).toLowerCase();
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending as keyof typeof FORMATS] : undefined;
  const { cli } = wording(locale);
  if (format === undefined) throw new UsageError(fill(cli.badEnding, { file: out ?? "" }));
  const { plan, assessment } = await judge(name, flags, io);
  const report = format(plan, assessment, { locale });
  await writeOut(out ?? "-", [report], io, locale);
  return assessment.compliance === "breached" ? 1 : 0;
}
