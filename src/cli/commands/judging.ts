import {
  type Above,
  type Assessment,
  type AssessOptions,
  assess,
  assessIndicator,
  type Observation,
  type Plan,
  PlanError,
  type Policy,
  type References,
} from "../../index.js";
import { describeError, fill, type Locale, nameIn, wording } from "../../text/index.js";
import { loadPlan, readReference } from "../input.js";
import { type Io, UsageError } from "../io.js";
import type { DataFlags } from "../observations.js";
import { parted } from "../parted.js";

/** The options of every command that judges. */
export type JudgingFlags = DataFlags & {
  readonly observations?: string;
  readonly asOf?: string;
  readonly policy?: string;
  readonly about?: string;
  readonly reference: readonly string[];
  readonly above: readonly string[];
  readonly method: readonly string[];
  readonly json?: true;
};

/** Loads what a judgement needs and judges. */
export async function judge(
  name: string,
  flags: JudgingFlags,
  io: Io,
): Promise<{ plan: Plan; assessment: Assessment; references: References }> {
  const { locale } = flags;
  const { plan, outcomes } = await loadPlan(name, io, flags);
  const observations = flags.observations === undefined ? outcomes : await evidenceIn(flags.observations, plan, io, flags);
  const policy: Partial<Policy> = {
    ...(flags.policy !== undefined && (await (await import("../json-file.js")).loadPolicy(flags.policy, io, flags))),
    ...(flags.about !== undefined && { about: flags.about }),
  };
  const references = referencesOf(flags);
  const above = await Promise.all(flags.above.map((one) => loadAbove(one, flags, io)));
  const options: AssessOptions = {
    asOf: asOf(flags, plan, observations),
    policy,
    references,
    above,
    methods: flags.method,
  };
  const assessment = judged(plan, observations, options, locale);
  const { cli, phrase } = wording(locale);
  if (observations.length === 0) io.err(`${cli.noObservations}\n`);
  if (assessment.unmatched.length > 0) io.err(`${fill(cli.unmatched, { ids: assessment.unmatched }, phrase.list)}\n`);
  for (const line of unused(plan, options, locale)) io.err(`${line}\n`);
  if (flags.observations !== undefined) (await import("../observation-findings.js")).warnOf(plan, observations, io, locale);
  return { plan, assessment, references };
}

/** What was given and has no part in the verdicts: a reference that nothing compares with, a year to judge in that is not the plan's. */
function unused(plan: Plan, { asOf, references = {} }: AssessOptions, locale: Locale): string[] {
  const { files, phrase } = wording(locale);
  const compared = new Set(
    plan.indicators.flatMap(({ targets }) => targets.flatMap(({ requirement }) => ("to" in requirement ? [requirement.to] : []))),
  );
  const idle = Object.keys(references).filter((name) => !compared.has(name));
  const { base, period } = plan;
  return [
    ...idle.map((name) => fill(files.idleReference, { name, known: [...compared].join(phrase.comma) })),
    ...(asOf < base || asOf > period.to ? [fill(files.asOfOutside, { asOf, from: base, to: period.to })] : []),
  ];
}

/** A plan of a higher government: an embedded one with its outcomes, or a file, and behind = one of its figures. */
async function loadAbove(given: string, flags: JudgingFlags, io: Io): Promise<Above> {
  const [name, file] = parted(given);
  const { plan, outcomes } = await loadPlan(file === undefined ? given : name, io, flags);
  return { plan, observations: file === undefined ? outcomes : await evidenceIn(file, plan, io, flags) };
}

/** What reads files of observations is loaded only where one is given. */
async function evidenceIn(file: string, plan: Plan, io: Io, flags: DataFlags): Promise<readonly Observation[]> {
  const { loadEvidence } = await import("../observations.js");
  return await loadEvidence(file, plan, io, flags);
}

function referencesOf({ reference, locale }: JudgingFlags): References {
  const all: { [name: string]: References[string] } = {};
  for (const given of reference) {
    for (const [name, values] of Object.entries(readReference(given, locale))) {
      if (Object.hasOwn(all, name)) throw new UsageError(fill(wording(locale).files.twiceReference, { name }));
      all[name] = values;
    }
  }
  return all;
}

/** Judges; where one indicator's numbers cannot be worked with, that one is told. */
function judged(plan: Plan, observations: readonly Observation[], options: AssessOptions, locale: Locale): Assessment {
  try {
    return assess(plan, observations, options);
  } catch (error) {
    const indicator =
      error instanceof PlanError ? plan.indicators.find((one) => fails(plan, one.id, observations, options)) : undefined;
    if (indicator === undefined || !(error instanceof PlanError)) throw error;
    throw new UsageError(
      `${nameIn(indicator.name, locale)} (${indicator.id})${wording(locale).phrase.colon}${describeError(error, locale)}`,
    );
  }
}

function fails(plan: Plan, id: string, observations: readonly Observation[], options: AssessOptions): boolean {
  // Options that are wrong are wrong without any target too.
  if (throws(() => assess({ ...plan, indicators: [] }, observations, options))) return false;
  return throws(() => assessIndicator(plan, id, observations, options));
}

function throws(attempt: () => unknown): boolean {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
}

/** The year asked for, or the newest of the plan's that was observed: there is no clock. */
function asOf({ asOf: given, locale }: JudgingFlags, plan: Plan, observations: readonly Observation[]): number {
  if (given !== undefined) return yearIn(given, locale);
  const { base, period } = plan;
  const years = observations.map((one) => ("year" in one ? one.year : one.span.to)).filter((year) => year <= period.to);
  return years.reduce((newest, year) => Math.max(newest, year), base);
}

/** A year that was given to be judged in. */
export function yearIn(given: string, locale: Locale): number {
  if (!/^(?:19|20|21)[0-9]{2}$/.test(given)) throw new UsageError(fill(wording(locale).cli.badYear, { given }));
  return Number(given);
}
