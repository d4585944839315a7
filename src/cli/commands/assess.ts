import type { Assessment, Plan, Verdict } from "../../index.js";
import { STATUSES } from "../../index.js";
import {
  describeCompliance,
  fill,
  gapIn,
  type Locale,
  nameIn,
  nameWithUnit,
  observedIn,
  remarks,
  statusAmong,
  statusIn,
  targetIn,
  wording,
} from "../../text/index.js";
import { statusColour } from "../colours.js";
import type { ExitCode, Io } from "../io.js";
import type { Cell, Column } from "../table/column.js";
import { fitted } from "../table/fitted.js";
import { table } from "../table/table.js";
import { type JudgingFlags, judge } from "./judging.js";

/** Prints every verdict of a plan; exit code 1 when a binding target is missed. */
export async function assessCommand(name: string, flags: JudgingFlags, io: Io): Promise<ExitCode> {
  const { plan, assessment } = await judge(name, flags, io);
  io.out(flags.json ? `${JSON.stringify(assessment, null, 2)}\n` : drawn(plan, assessment, flags.locale, io));
  return assessment.compliance === "breached" ? 1 : 0;
}

function drawn(plan: Plan, assessment: Assessment, locale: Locale, io: Io): string {
  const { heading } = wording(locale);
  const columns: readonly Column[] = [
    { head: heading.no },
    { head: heading.indicator },
    { head: heading.attribute, below: 3 },
    { head: heading.target, below: 2 },
    { head: heading.observed, number: true },
    { head: heading.gap },
    { head: heading.status },
    { head: heading.reason, below: 1 },
  ];
  const rows = assessment.verdicts.map((verdict) => row(plan, verdict, locale, io.colour));
  return `${table(columns, rows, io.width)}${fitted(summary(plan, assessment, locale), io.width)}\n`;
}

function row(plan: Plan, verdict: Verdict, locale: Locale, colour: boolean): Cell[] {
  const words = wording(locale);
  const indicator = plan.indicators.find(({ id }) => id === verdict.indicator);
  return [
    String(indicator?.no ?? ""),
    indicator === undefined ? verdict.indicator : nameWithUnit(indicator, locale),
    words.attribute[verdict.attribute ?? "none"],
    targetIn(verdict.target, locale, plan),
    observedIn(verdict) ?? "",
    gapIn(verdict, locale) ?? "",
    { text: statusIn(verdict, locale), paint: statusColour(verdict.status, colour) },
    remarks(verdict, locale).join(words.phrase.clause),
  ];
}

function summary(plan: Plan, assessment: Assessment, locale: Locale): string {
  const { counts, asOf, verdicts } = assessment;
  const words = wording(locale);
  const told = STATUSES.filter((status) => counts.byStatus[status] > 0).map((status) =>
    fill(words.cli.counted, { status: statusAmong(verdicts, status, locale), count: counts.byStatus[status] }),
  );
  const title = nameIn(plan.title, locale);
  return fill(words.cli.summary, {
    plan: title,
    asOf,
    counts: told.join(words.phrase.comma),
    compliance: describeCompliance(assessment, locale),
  });
}
