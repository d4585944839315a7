import { REASONS, type Reason, STANDINGS, STATUSES, type Standing, type Status } from "../verdict.js";

/** A verdict without its working as one whole number: status, standing, reachable statuses, reason. */
export type Code = number;

/** Set where the reachable statuses come from evidence, and not from rounding alone. */
const BY_EVIDENCE = 1 << 20;

/** The filter cannot say: exact arithmetic must. */
export const UNSURE: Code = -1;

const at = <T>(list: readonly T[], one: T): number => list.indexOf(one);

export const ACHIEVED = at(STATUSES, "achieved");
export const AHEAD = at(STATUSES, "ahead");
export const ON_TRACK = at(STATUSES, "on-track");
export const BEHIND = at(STATUSES, "behind");
export const OFF_TRACK = at(STATUSES, "off-track");
export const MISSED = at(STATUSES, "missed");
export const UNDETERMINED = at(STATUSES, "undetermined");

const [MET, NOT_MET] = [at(STANDINGS, "met"), at(STANDINGS, "not-met")];

/** A judgement with the statuses that rounding allows, as bits; no bits, or only the status's own, are certainty. */
export function judged(status: number, met: boolean, reachable: number): Code {
  const others = reachable & ~(1 << status);
  return status | ((met ? MET : NOT_MET) << 3) | ((others === 0 ? 0 : reachable) << 5);
}

/** A judgement that cannot be made. */
export function undeterminedCode(reason: Reason, standing: Standing): Code {
  return UNDETERMINED | (at(STANDINGS, standing) << 3) | ((at(REASONS, reason) + 1) << 12);
}

export const NO_OBSERVATION = undeterminedCode("no-observation", "unknown");
/** A figure that can be none. */
export const SLIP = undeterminedCode("implausible-observation", "unknown");
export const MISSING_YEARS = undeterminedCode("missing-years", "unknown");
export const NEEDS_REFERENCE = undeterminedCode("needs-reference", "unknown");

/** No figure for the last year, or years missing, though the newest figure is or is not enough. */
export const noFinal = (met: boolean): Code => undeterminedCode("no-final-observation", met ? "met" : "not-met");
export const yearsMissing = (met: boolean, reachable: number): Code =>
  undeterminedCode("missing-years", met ? "met" : "not-met") | ((reachable & ~(1 << UNDETERMINED)) === 0 ? 0 : reachable << 5);
export const noBaseline = (met: boolean): Code => undeterminedCode("no-baseline", met ? "met" : "not-met");

/** Whether a code says that it cannot be judged. */
export const isUndetermined = (code: Code): boolean => (code & 7) === UNDETERMINED;

/** Statuses as bits. */
export const bitsOfStatuses = (statuses: readonly Status[]): number =>
  statuses.reduce((bits, one) => bits | (1 << at(STATUSES, one)), 0);

/** The statuses of some bits, in their order. */
export const statusesOf = (bits: number): readonly Status[] => STATUSES.filter((_, i) => (bits & (1 << i)) !== 0);

/** What a code says. */
export function decoded(code: Code): {
  readonly status: Status;
  readonly standing: Standing;
  readonly reachable: readonly Status[];
  readonly depends: "depends-on-rounding" | "depends-on-evidence";
  readonly reason?: Reason;
} {
  const reason = REASONS[((code & ~BY_EVIDENCE) >> 12) - 1];
  return {
    status: STATUSES[code & 7] as Status,
    standing: STANDINGS[(code >> 3) & 3] as Standing,
    reachable: statusesOf((code >> 5) & 127),
    depends: (code & BY_EVIDENCE) === 0 ? "depends-on-rounding" : "depends-on-evidence",
    ...(reason !== undefined && { reason }),
  };
}

/** The code of a verdict. */
export function encoded(verdict: {
  readonly status: Status;
  readonly standing: Standing;
  readonly certainty: { readonly kind: string; readonly reachable?: readonly Status[] };
  readonly reason?: Reason;
}): Code {
  const { status, standing, certainty, reason } = verdict;
  const reachable = bitsOfStatuses(certainty.reachable ?? []);
  const why = reason === undefined ? 0 : at(REASONS, reason) + 1;
  const byEvidence = certainty.kind === "depends-on-evidence" ? BY_EVIDENCE : 0;
  return at(STATUSES, status) | (at(STANDINGS, standing) << 3) | (reachable << 5) | (why << 12) | byEvidence;
}

/** Whether a code says that it is kept, without a doubt. */
export const isSurelyGood = (code: Code): boolean =>
  code !== UNSURE && ((code & 7) === ON_TRACK || (code & 7) === ACHIEVED) && ((code >> 5) & 127) === 0;

/** One reading's code beside that of another reading which the plan leaves open. */
export function withOther(code: Code, other: Code): Code {
  if (code === UNSURE || other === UNSURE) return UNSURE;
  const bits = (one: Code): number => ((one >> 5) & 127) | (1 << (one & 7));
  if ((other & 7) === UNDETERMINED || (bits(other) & ~bits(code)) === 0) return code;
  return code | ((bits(code) | bits(other)) << 5) | BY_EVIDENCE;
}
