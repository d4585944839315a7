import pc from "picocolors";
import { type Finding, type FindingCode, type Issue, type Plan, type Ref, SEVERITIES, type Severity } from "../../../index.js";
import { type SarifOptions, toHtmlFindings, toSarif } from "../../../output/index.js";
import {
  describeFinding,
  describeOutlineIssue,
  fill,
  type Locale,
  locate,
  nameIn,
  quotedIn,
  wording,
} from "../../../text/index.js";
import type { Io } from "../../io.js";
import { issueLine } from "../../issue-line.js";
import type { CHECK_FORMATS } from "../../program/choices.js";
import { fitted } from "../../table/fitted.js";
import type { Subject } from "./subject.js";

/** What was checked and found. */
export type Checked = {
  readonly subject: Subject;
  readonly previous: Plan | undefined;
  readonly findings: readonly Finding[];
  /** What the reading of an outline tells, as far as it is to be told. */
  readonly issues: readonly Finding[];
  readonly name: string;
  readonly version: string;
  readonly locale: Locale;
  /** Where the pages on the rules are. */
  readonly helpUri?: string;
};

/** What is wrong with a plan that cannot be read, in a form: as the findings of one that can. */
export function printedUnread(
  issues: readonly Issue[],
  { name, version, locale, helpUri }: Pick<Checked, "name" | "version" | "locale" | "helpUri">,
  format: "text" | "json" | "sarif",
): string {
  if (format === "text") return issues.map((issue) => `${issueLine(name, issue, locale)}\n`).join("");
  const uri = name === "-" ? {} : { uri: uriOf(name) };
  const told =
    format === "sarif"
      ? toSarif([], { issues, ...uri, locale, version, ...(helpUri !== undefined && { helpUri }) })
      : { plan: null, previous: null, counts: { error: issues.length, warning: 0, note: 0 }, findings: [], unread: issues };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Everything that is told, in a form. */
export function printed(checked: Checked, format: (typeof CHECK_FORMATS)[number], io: Io): string {
  const { subject, previous, findings, issues, name, version, locale, helpUri } = checked;
  const { plan, regionOf, read } = subject;
  const document = fill(wording(locale).outline.findings, { plan: quotedIn(nameIn(plan.title, locale), locale) });
  if (format === "json") {
    const at = (finding: Finding) => {
      const region = regionIn(finding, subject);
      return read === undefined || region === undefined ? finding : { ...finding, at: region };
    };
    const told = { plan: plan.id, previous: previous?.id ?? null, counts: countsOf(findings), findings: findings.map(at) };
    const more = read === undefined ? {} : { issues: issues.map(at), assumptions: read.assumptions };
    return `${JSON.stringify({ ...told, ...more }, null, 2)}\n`;
  }
  if (format === "html")
    return toHtmlFindings([...findings, ...issues], {
      title: document,
      locale,
      plan,
      placeOf: (ref) => lineOf(ref, subject, locale),
    });
  if (format === "sarif") return `${JSON.stringify(toSarif([...findings, ...issues], inFile()), null, 2)}\n`;
  return told(checked, io);

  /** Lines of a Word document are nobody's: only its name is told. */
  function inFile(): SarifOptions {
    const known = name === "-" || regionOf === undefined ? {} : { uri: uriOf(name) };
    return {
      ...known,
      ...(regionOf && read?.counted !== "paragraph" && { regionOf }),
      locale,
      version,
      ...(helpUri !== undefined && { helpUri }),
    };
  }
}

/** What a finding is at: the ref that has the same place. */
const mainOf = ({ locator, refs }: Finding): Ref | undefined =>
  refs.find((ref) => locate(ref.locator) === locate(locator)) ?? refs[0];

/** Where in its file a finding is. */
function regionIn(finding: Finding, { regionOf }: Subject) {
  const main = mainOf(finding);
  return main === undefined ? undefined : regionOf?.(main);
}

/** The line of an outline in which something is, in words. */
function lineOf(ref: Ref, { regionOf, read }: Subject, locale: Locale): string | undefined {
  if (read === undefined) return undefined;
  const region = regionOf?.(ref);
  if (region === undefined) return undefined;
  return fill(wording(locale).outline[read.counted], { line: region.startLine, column: region.startColumn });
}

function told({ subject, findings, issues, locale }: Checked, io: Io): string {
  const { plan } = subject;
  const { cli, severity: names, findingTitle, phrase, outline } = wording(locale);
  const { red, yellow, cyan, bold, dim } = pc.createColors(io.colour);
  const colour = { error: red, warning: yellow, note: cyan };
  const blocks = findings.map((finding) => {
    const { code, severity } = finding;
    const place = placeOf(finding, subject, locale);
    const head = `${colour[severity](names[severity])} ${bold(findingTitle[code as FindingCode])} ${dim(`(${code})`)}`;
    return [
      fitted(head, io.width),
      ...(place === "" ? [] : [indented(place, io)]),
      indented(describeFinding(finding, locale, subject.plan), io),
    ].join("\n");
  });
  const lines = issues.map((issue) => {
    const at = issue.refs.map((ref) => lineOf(ref, subject, locale) ?? "").join("");
    return indented(`${at}${phrase.colon}${describeOutlineIssue(issue, locale)} (${issue.code})`, io);
  });
  const reading = lines.length === 0 ? [] : [`${fill(outline.issues, { count: lines.length })}\n${lines.join("\n")}`];
  const counts = countsOf(findings);
  const said = SEVERITIES.filter((one) => counts[one] > 0).map((one) =>
    fill(cli.countedFindings, { severity: names[one], count: counts[one] }),
  );
  const summary =
    findings.length === 0
      ? fill(cli.noFindings, { plan: plan.id })
      : fill(cli.findings, { plan: plan.id, total: findings.length, counts: said.join(phrase.comma) });
  return fitted(`${[...blocks, ...reading, summary].join("\n\n")}\n`, io.width);
}

/** Where a finding is: in an outline its line and those of what it speaks of besides, then the place in the outline. */
function placeOf(finding: Finding, subject: Subject, locale: Locale): string {
  const { outline, phrase } = wording(locale);
  const place = locate(finding.locator, locale, subject.plan);
  const main = mainOf(finding);
  const line = main === undefined ? undefined : lineOf(main, subject, locale);
  if (line === undefined) return place;
  const others = new Set(finding.refs.flatMap((ref) => (ref === main ? [] : (lineOf(ref, subject, locale) ?? []))));
  others.delete(line);
  const also = others.size === 0 ? "" : `${phrase.comma}${fill(outline.also, { places: [...others].join(phrase.comma) })}`;
  return `${[line, place].filter((one) => one !== "").join(" · ")}${also}`;
}

const INDENT = "  ";

/** Farther in than the head above it, in lines that fit the terminal. */
const indented = (text: string, { width }: Io): string => fitted(text.replaceAll(/^/gm, INDENT), width);

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
