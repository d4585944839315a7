import type { Assessment, Plan, Verdict } from "../../index.js";
import { STATUSES } from "../../index.js";
import { fill, type Locale, remarks, shown, wording } from "../../text/index.js";
import { statusColour } from "../colours.js";
import type { ExitCode, Io } from "../io.js";
import { nameIn } from "../names.js";
import { table } from "../table.js";
import { type JudgingFlags, judge } from "./judging.js";

/** Prints every verdict of a plan; exit code 1 when a binding target is missed. */
export async function assessCommand(name: string, flags: JudgingFlags, io: Io): Promise<ExitCode> {
  const { plan, assessment } = await judge(name, flags, io);
  io.out(flags.json ? `${JSON.stringify(assessment, null, 2)}\n` : drawn(plan, assessment, flags.locale, io));
  return assessment.compliance === "breached" ? 1 : 0;
}

function drawn(plan: Plan, assessment: Assessment, locale: Locale, io: Io): string {
  const { heading } = wording(locale);
  const head = [
    heading.no,
    heading.indicator,
    heading.attribute,
    heading.target,
    heading.observed,
    heading.gap,
    heading.status,
    heading.reason,
  ];
  const rows = assessment.verdicts.map((verdict) => row(plan, verdict, locale, io.colour));
  const wide = (io.width ?? 0) - 4 - 8 - 10 - 10 - 14 - 9;
  const share = (part: number) => Math.max(12, Math.floor(wide * part));
  return `${table({ head, rows, widths: [4, share(0.36), 8, share(0.22), 10, 10, 14, share(0.42)] }, io.width)}${summary(plan, assessment, locale)}\n`;
}

function row(plan: Plan, verdict: Verdict, locale: Locale, colour: boolean): string[] {
  const words = wording(locale);
  const indicator = plan.indicators.find(({ id }) => id === verdict.indicator);
  return [
    String(indicator?.no ?? ""),
    indicator === undefined ? verdict.indicator : nameIn(indicator.name, locale),
    words.attribute[verdict.attribute ?? "none"],
    verdict.target.printed,
    verdict.observed === undefined ? "" : shown(verdict.observed),
    verdict.gap === undefined ? "" : shown(verdict.gap),
    statusColour(verdict.status, colour)(words.status[verdict.status]),
    remarks(verdict, locale).join(words.phrase.comma),
  ];
}

function summary(plan: Plan, { counts, compliance, asOf }: Assessment, locale: Locale): string {
  const words = wording(locale);
  const told = STATUSES.filter((status) => counts.byStatus[status] > 0).map(
    (status) => `${words.status[status]} ${counts.byStatus[status]}`,
  );
  const title = nameIn(plan.title, locale);
  return fill(words.cli.summary, {
    plan: title,
    asOf,
    counts: told.join(words.phrase.comma),
    compliance: words.compliance[compliance],
  });
}
