import {
  type Issue,
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
import { describeIssue, fill, wording } from "../../text/index.js";
import type { FileFlags } from "../encoding/choose.js";
import { loadJson } from "../input.js";
import type { ExitCode, Io } from "../io.js";
import { MOST_TOLD, openObservations, progress, toldRow } from "../observations.js";
import { counts } from "./convert.js";

/** The options of a validation. */
export type ValidateFlags = FileFlags & {
  readonly as: SchemaName;
  readonly from?: ObservationFormat;
  readonly json?: true;
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
  const result = PARSERS[as](await loadJson(file, io, flags));
  const issues = result.success ? [] : result.issues;
  const { cli } = wording(locale);
  if (json) io.out(`${JSON.stringify({ file, as, valid: result.success, issues }, null, 2)}\n`);
  else if (result.success) io.out(`${fill(cli.valid, { file, as })}\n`);
  else io.out(`${issues.map((issue) => `${file}${wording(locale).phrase.colon}${describeIssue(issue, locale)}\n`).join("")}`);
  return result.success ? 0 : 1;
}

async function validateObservations(file: string, flags: ValidateFlags, io: Io): Promise<ExitCode> {
  const { from, locale, json } = flags;
  const reading = await openObservations(file, from, io, flags);
  const shown = progress(io, locale);
  const issues: (Issue & { readonly line: number })[] = [];
  for await (const row of reading) {
    shown.step();
    if (row.ok || issues.length >= MOST_TOLD) continue;
    if (json) issues.push(...row.issues.map((issue) => ({ line: row.line, ...issue })));
    else if (reading.summary.refused <= MOST_TOLD) io.out(`${toldRow(file, row, locale).join("\n")}\n`);
  }
  shown.done();
  const { summary } = reading;
  const valid = summary.refused === 0;
  if (json) io.out(`${JSON.stringify({ file, as: "observations", valid, ...summary, found: issues }, null, 2)}\n`);
  else io.out(`${fill(wording(locale).cli[valid ? "validRows" : "invalidRows"], { file, ...counts(summary) })}\n`);
  return valid ? 0 : 1;
}

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
