import {
  checkObservations,
  type Finding,
  type Issue,
  type Observation,
  type ObservationFormat,
  type ParseResult,
  PlanError,
  parseAmendment,
  parseMethodDescription,
  parsePolicy,
  safeParsePlan,
  safeParseWith,
} from "../../index.js";
import { AssessmentSchema, type SchemaName } from "../../output/index.js";
import { fill, wording } from "../../text/index.js";
import { loadPlan } from "../input.js";
import type { ExitCode, Io } from "../io.js";
import { issueLine } from "../issue-line.js";
import { parsed } from "../json-file.js";
import { findingLines } from "../observation-findings.js";
import {
  type DataFlags,
  MOST_TOLD,
  openObservations,
  progress,
  remediesFor,
  summed,
  tellReadings,
  toldRow,
} from "../observations.js";
import { readText } from "../source.js";

/** The options of a validation. */
export type ValidateFlags = DataFlags & {
  readonly as: SchemaName;
  readonly from?: ObservationFormat;
  readonly json?: true;
  /** A plan by whose names observations speak, and beside which they are looked at. */
  readonly plan?: string;
};

/** How each kind of document is read; observations are read row by row. */
const PARSERS: { readonly [K in Exclude<SchemaName, "observations">]: (value: unknown) => ParseResult<unknown> } = {
  plan: safeParsePlan,
  policy: safely(parsePolicy),
  method: safely(parseMethodDescription),
  amendment: safely(parseAmendment),
  assessment: (value) => safeParseWith(AssessmentSchema, value, "invalid-assessment"),
};

/** Says whether a file is a document of its kind, and what is wrong with it where it is not. */
export async function validateCommand(file: string, flags: ValidateFlags, io: Io): Promise<ExitCode> {
  const { as, locale, json } = flags;
  if (as === "observations") return await validateObservations(file, flags, io);
  const result = parsed(await readText(file, io, flags), file, locale, PARSERS[as]);
  const issues = result.success ? [] : result.issues;
  const { cli } = wording(locale);
  if (json) io.out(`${JSON.stringify({ file, as, valid: result.success, issues }, null, 2)}\n`);
  else if (result.success) io.out(`${fill(cli.valid, { file, as })}\n`);
  else io.out(`${issues.map((issue) => `${issueLine(file, issue, locale)}\n`).join("")}`);
  return result.success ? 0 : 1;
}

async function validateObservations(file: string, flags: ValidateFlags, io: Io): Promise<ExitCode> {
  const { from, locale, json } = flags;
  const plan = flags.plan === undefined ? undefined : (await loadPlan(flags.plan, io, flags)).plan;
  const reading = await openObservations(file, from, plan, io, flags);
  const remedies = remediesFor(locale);
  let told = 0;
  const observations: Observation[] = [];
  const shown = progress(io, locale);
  const issues: (Issue & { readonly line: number })[] = [];
  for await (const row of reading) {
    shown.step();
    if (row.ok && plan !== undefined) observations.push(row.observation);
    if (row.ok) continue;
    remedies.add(row.issues);
    if (++told > MOST_TOLD) continue;
    if (json) issues.push(...row.issues.map((issue) => ({ line: row.line, ...issue })));
    else io.out(`${toldRow(file, row, locale).join("\n")}\n`);
  }
  shown.done();
  for (const remedy of remedies.told()) io.err(`${remedy}\n`);
  tellReadings(file, reading.summary, io, locale);
  const { summary } = reading;
  const valid = summary.refused === 0;
  const findings = plan === undefined ? undefined : checkObservations(plan, observations);
  if (json) {
    const said = { file, as: "observations", valid, ...summary, found: issues, ...(findings && { findings }) };
    io.out(`${JSON.stringify(said, null, 2)}\n`);
    return valid && !hasError(findings) ? 0 : 1;
  }
  for (const line of findingLines(findings ?? [], locale)) io.out(`${line}\n`);
  io.out(`${summed(valid ? "validRows" : "invalidRows", file, summary, locale)}\n`);
  return valid && !hasError(findings) ? 0 : 1;
}

const hasError = (findings: readonly Finding[] = []): boolean => findings.some(({ severity }) => severity === "error");

/** A parser that throws as one that gives its error. */
function safely<T>(parse: (value: unknown) => T): (value: unknown) => ParseResult<T> {
  return (value) => {
    try {
      return { success: true, data: parse(value) };
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      return { success: false, error, issues: error.facts["issues"] as unknown as readonly Issue[] };
    }
  };
}
