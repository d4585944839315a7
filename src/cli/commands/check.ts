import pc from "picocolors";
import wrapAnsi from "wrap-ansi";
import {
  CHECKS,
  type CheckCode,
  check,
  checkObservations,
  type Finding,
  type FindingCode,
  type Observation,
  type Plan,
  SEVERITIES,
  type Severity,
} from "../../index.js";
import { toSarif } from "../../output/index.js";
import { describeFinding, fill, type Locale, locate, wording } from "../../text/index.js";
import { loadAllowances, loadPlan } from "../input.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import { type DataFlags, loadObservations } from "../observations.js";
import { regions } from "../regions.js";

/** The options of the check. */
export type CheckFlags = DataFlags & {
  readonly format?: "text" | "json" | "sarif";
  readonly json?: true;
  /** The plan before by name; false where there shall be none. */
  readonly previous?: string | false;
  readonly observations?: string;
  readonly rules?: string;
  readonly severity?: string;
  readonly allow?: string;
  readonly failOn: Severity;
};

/** Prints what a plan contradicts itself in. */
export async function checkCommand(name: string, flags: CheckFlags, io: Io, version: string): Promise<ExitCode> {
  const { locale } = flags;
  const loaded = await loadPlan(name, io, flags);
  const { plan } = loaded;
  const given = flags.previous ?? loaded.previous;
  const before = typeof given === "string" ? await loadPlan(given, io, flags) : undefined;
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
  const findings = [...found, ...(flags.observations === undefined ? [] : observed(outcomes, plan, before?.plan, flags))];
  // What was not asked for is said.
  if (before !== undefined && flags.previous === undefined) {
    io.err(`${fill(wording(locale).cli.against, { previous: before.plan.id, count: outcomes.length })}\n`);
  }
  io.out(printed(findings, { plan, previous: before?.plan, name, text: loaded.text, version }, flags, io));
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(flags.failOn)) ? 1 : 0;
}

/** What is to be looked at in the observations given: of the plan before, or where there is none of the plan itself. */
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

type Checked = {
  readonly plan: Plan;
  readonly previous: Plan | undefined;
  readonly name: string;
  readonly text: string | undefined;
  readonly version: string;
};

function printed(
  findings: readonly Finding[],
  { plan, previous, name, text, version }: Checked,
  flags: CheckFlags,
  io: Io,
): string {
  const { locale } = flags;
  const format = flags.format ?? (flags.json ? "json" : "text");
  if (format === "json") {
    return `${JSON.stringify({ plan: plan.id, previous: previous?.id ?? null, counts: countsOf(findings), findings }, null, 2)}\n`;
  }
  if (format === "sarif") {
    const inFile = text === undefined || name === "-" ? {} : { uri: uriOf(name), regionOf: regions(text, plan) };
    return `${JSON.stringify(toSarif(findings, { ...inFile, locale, version }), null, 2)}\n`;
  }
  return told(findings, plan, locale, io);
}

function told(findings: readonly Finding[], plan: Plan, locale: Locale, io: Io): string {
  const { cli, severity: names, findingTitle, phrase } = wording(locale);
  if (findings.length === 0) return `${fill(cli.noFindings, { plan: plan.id })}\n`;
  const { red, yellow, cyan, bold, dim } = pc.createColors(io.colour);
  const colour = { error: red, warning: yellow, note: cyan };
  const blocks = findings.map((finding) => {
    const { code, severity, locator } = finding;
    const place = locate(locator, locale);
    const head = `${colour[severity](names[severity])} ${bold(findingTitle[code as FindingCode])} ${dim(`(${code})`)}`;
    return [
      wrapped(head, io.width),
      ...(place === "" ? [] : [indented(place, io)]),
      indented(describeFinding(finding, locale), io),
    ].join("\n");
  });
  const counts = countsOf(findings);
  const said = SEVERITIES.filter((one) => counts[one] > 0).map((one) => `${names[one]} ${counts[one]}`);
  const summary = fill(cli.findings, { plan: plan.id, total: findings.length, counts: said.join(phrase.comma) });
  return `${blocks.join("\n\n")}\n\n${summary}\n`;
}

const INDENT = "  ";

/** Broken into lines that fit the terminal. */
const wrapped = (text: string, width: number | undefined): string =>
  width === undefined ? text : wrapAnsi(text, Math.max(width, 20), { hard: true });

const indented = (text: string, { width }: Io): string =>
  wrapped(text, width === undefined ? undefined : width - INDENT.length)
    .split("\n")
    .map((line) => `${INDENT}${line}`)
    .join("\n");

function countsOf(findings: readonly Finding[]): { readonly [S in Severity]: number } {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

/** A path as a URI reference; on Windows with its strokes turned. */
const uriOf = (path: string): string =>
  path
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");

function rulesOf(given: string, locale: Locale): readonly CheckCode[] {
  const known: readonly string[] = CHECKS.map(({ code }) => code);
  return given.split(",").map((word) => {
    const rule = word.trim();
    if (!known.includes(rule)) throw new UsageError(fill(wording(locale).cli.unknownRule, { rule, known: known.join(", ") }));
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
