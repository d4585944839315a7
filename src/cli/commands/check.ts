import {
  CHECKS,
  type CheckCode,
  check,
  checkObservations,
  type Finding,
  type Observation,
  type Plan,
  SEVERITIES,
  type Severity,
} from "../../index.js";
import { fill, type Locale, wording } from "../../text/index.js";
import { loadPlan } from "../input.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import { issueLine } from "../issue-line.js";
import { loadAllowances, unreadable } from "../json-file.js";
import { type DataFlags, loadObservations } from "../observations.js";
import type { CHECK_FORMATS } from "../program/choices.js";
import { printed, printedUnread } from "./check/printed.js";
import { loadSubject, type Subject, type SubjectFlags } from "./check/subject.js";

/** The options of the check. */
export type CheckFlags = DataFlags &
  SubjectFlags & {
    readonly format?: (typeof CHECK_FORMATS)[number];
    readonly json?: true;
    /** The previous plan by name; false where there shall be none. */
    readonly previous?: string | false;
    readonly observations?: string;
    readonly rules?: string;
    readonly severity?: string;
    readonly allow?: string;
    readonly helpUri?: string;
    readonly failOn: Severity;
  };

/** Prints the contradictions in a plan or in the draft of an outline. */
export async function checkCommand(name: string, flags: CheckFlags, io: Io, version: string): Promise<ExitCode> {
  const { locale } = flags;
  const format = flags.format ?? (flags.json ? "json" : "text");
  const subject = await loadSubject(name, flags, io);
  if ("unread" in subject) {
    const bad = unreadable(subject.unread);
    // A page is of a plan; and as everywhere a file that is no JSON is told on standard error.
    if (format === "html") throw subject.error;
    if (bad !== undefined && format === "text") throw new UsageError(issueLine(name, bad, locale));
    io.out(printedUnread(subject.unread, { name, version, locale, ...helpOf(flags) }, format));
    return bad === undefined ? 1 : 2;
  }
  const { plan, read } = subject;
  const before = await previousOf(subject, flags, io);
  const outcomes =
    flags.observations === undefined
      ? (before?.outcomes ?? [])
      : await loadObservations(flags.observations, before?.plan ?? plan, io, flags);
  const allow = flags.allow === undefined ? [] : await loadAllowances(flags.allow, io, flags);
  const found = check(plan, {
    ...(flags.rules !== undefined && { rules: rulesOf(flags.rules, locale) }),
    ...(flags.severity !== undefined && { severity: severityOf(flags.severity, locale) }),
    allow,
    ...(before !== undefined && { previous: before.plan }),
    previousOutcomes: outcomes,
  });
  // What the reading adds are notes, and belongs to no rule that can be asked for.
  const notes = flags.rules === undefined && (flags.severity ?? "note") !== "error" && flags.severity !== "warning";
  const findings = [
    ...found,
    ...(flags.observations === undefined ? [] : observed(outcomes, plan, before?.plan, flags)),
    ...(notes ? (read?.near ?? []) : []),
  ];
  // What was not asked for is said.
  if (before !== undefined && flags.previous === undefined) {
    io.err(`${fill(wording(locale).cli.against, { previous: before.plan.id, count: outcomes.length })}\n`);
  }
  const issues = notes ? (read?.issues ?? []) : [];
  io.out(printed({ subject, previous: before?.plan, findings, issues, name, version, locale, ...helpOf(flags) }, format, io));
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(flags.failOn)) ? 1 : 0;
}

const helpOf = ({ helpUri }: CheckFlags) => (helpUri === undefined ? {} : { helpUri });

/** The previous plan: the one asked for, or that of an embedded plan or an outline itself. */
async function previousOf(
  { previous }: Subject,
  flags: CheckFlags,
  io: Io,
): Promise<{ readonly plan: Plan; readonly outcomes: readonly Observation[] } | undefined> {
  const given = flags.previous ?? previous;
  if (given === undefined || given === false) return undefined;
  return typeof given === "string" ? await loadPlan(given, io, flags) : given;
}

/** What is to be looked at in the observations given: of the previous plan, or where there is none of the plan itself. */
function observed(
  observations: readonly Observation[],
  plan: Plan,
  before: Plan | undefined,
  { severity = "note", rules }: CheckFlags,
): readonly Finding[] {
  // Rules by name are rules about plans.
  if (rules !== undefined) return [];
  const least = SEVERITIES.indexOf(severity as Severity);
  return checkObservations(before ?? plan, observations)
    .filter((finding) => least < 0 || SEVERITIES.indexOf(finding.severity) <= least)
    .map((finding) =>
      before === undefined ? finding : { ...finding, refs: finding.refs.map((ref) => ({ ...ref, plan: before.id })) },
    );
}

function rulesOf(given: string, locale: Locale): readonly CheckCode[] {
  const known: readonly string[] = CHECKS.map(({ code }) => code);
  return given.split(",").map((word) => {
    const rule = word.trim();
    if (!known.includes(rule))
      throw new UsageError(fill(wording(locale).cli.unknownRule, { rule, known }, wording(locale).phrase.list));
    return rule as CheckCode;
  });
}

function severityOf(given: string, locale: Locale): Severity | { readonly [code: string]: Severity } {
  const known: readonly string[] = SEVERITIES;
  const bad = () => new UsageError(fill(wording(locale).cli.badSeverity, { given }));
  if (known.includes(given)) return given as Severity;
  return Object.fromEntries(
    given.split(",").map((pair) => {
      const [code = "", severity = "", more] = pair.split("=").map((word) => word.trim());
      if (more !== undefined || !known.includes(severity)) throw bad();
      return [...rulesOf(code, locale), severity as Severity];
    }),
  ) as { readonly [code: string]: Severity };
}
