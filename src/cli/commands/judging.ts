import {
  type Assessment,
  type AssessOptions,
  assess,
  type Observation,
  type Plan,
  type Policy,
  type References,
} from "../../index.js";
import { fill, type Locale, wording } from "../../text/index.js";
import { loadPlan, loadPolicy, readReference } from "../input.js";
import { type Io, UsageError } from "../io.js";
import { warnOf } from "../observation-findings.js";
import { loadObservations } from "../observations.js";

/** The options of every command that judges. */
export type JudgingFlags = {
  readonly observations?: string;
  readonly asOf?: string;
  readonly policy?: string;
  readonly about?: string;
  readonly reference: readonly string[];
  readonly method: readonly string[];
  readonly locale: Locale;
  readonly json?: true;
};

/** Loads what a judgement needs and judges. */
export async function judge(name: string, flags: JudgingFlags, io: Io): Promise<{ plan: Plan; assessment: Assessment }> {
  const { locale } = flags;
  const { plan, outcomes } = await loadPlan(name, io, locale);
  const observations = flags.observations === undefined ? outcomes : await loadObservations(flags.observations, io, locale);
  const policy: Partial<Policy> = {
    ...(flags.policy !== undefined && (await loadPolicy(flags.policy, io, locale))),
    ...(flags.about !== undefined && { about: flags.about }),
  };
  const references: References = Object.assign({}, ...flags.reference.map((given) => readReference(given, locale)));
  const options: AssessOptions = { asOf: asOf(flags, plan, observations), policy, references, methods: flags.method };
  const assessment = assess(plan, observations, options);
  const { cli } = wording(locale);
  if (observations.length === 0) io.err(`${cli.noObservations}\n`);
  if (assessment.unmatched.length > 0) io.err(`${fill(cli.unmatched, { ids: assessment.unmatched.join(", ") })}\n`);
  if (flags.observations !== undefined) warnOf(plan, observations, io, locale);
  return { plan, assessment };
}

/** The year asked for, or the newest that was observed: there is no clock. */
function asOf({ asOf: given, locale }: JudgingFlags, plan: Plan, observations: readonly Observation[]): number {
  if (given !== undefined) {
    if (!/^[0-9]{4}$/.test(given)) throw new UsageError(fill(wording(locale).cli.badYear, { given }));
    return Number(given);
  }
  return observations.reduce((newest, one) => Math.max(newest, "year" in one ? one.year : one.span.to), plan.base);
}
