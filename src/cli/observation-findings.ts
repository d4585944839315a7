import { checkObservations, type Finding, type Observation, type Plan } from "../index.js";
import { describeFinding, fill, type Locale, wording } from "../text/index.js";
import type { Io } from "./io.js";

/** How many findings are told beside a command's own output. */
const MOST_TOLD = 10;

/** What is to be looked at in observations, as lines: how bad it is, and what. */
export function findingLines(findings: readonly Finding[], locale: Locale): string[] {
  const { severity: names, phrase } = wording(locale);
  return findings.map((finding) => `${names[finding.severity]}${phrase.colon}${describeFinding(finding, locale)}`);
}

/** Tells whoever has his own observations judged what is likely to be wrong with them; the judgement stands beside it. */
export function warnOf(plan: Plan, observations: readonly Observation[], io: Io, locale: Locale): void {
  // That an indicator is none of the plan's the assessment says itself.
  const findings = checkObservations(plan, observations).filter(
    ({ code, severity }) => severity !== "note" && code !== "unknown-indicator",
  );
  const lines = findingLines(findings.slice(0, MOST_TOLD), locale);
  if (findings.length > MOST_TOLD) lines.push(fill(wording(locale).cli.moreFindings, { count: findings.length - MOST_TOLD }));
  for (const line of lines) io.err(`${line}\n`);
}
