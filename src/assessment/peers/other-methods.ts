import type { Policy } from "../../model/index.js";
import type { Case, Way } from "../judging/case.js";
import type { Method, MethodCase, MethodOptions } from "../method.js";
import type { Agreement, MethodVerdict, Status } from "../verdict.js";
import { judgement, type Known, measured } from "../working/sourced-number.js";
import { evaluate, quirkOf, refusal } from "./apply-method.js";
import { logShareOfLevels } from "./log-share.js";
import { type Ranged, reachableClasses } from "./method-certainty.js";
import { paceBands, timeShare } from "./time-share.js";

/** What is to be run beside the default judgement. */
export type Beside = { readonly methods: readonly Method[]; readonly options: MethodOptions };

/** Runs methods on the way of a target, and says whether they and the verdict agree; nothing where no method was asked for. */
export function sideBySide(
  given: Case,
  status: Status,
  way: (() => Way) | undefined,
  { methods, options }: Beside,
): { readonly methods?: readonly MethodVerdict[]; readonly agreement?: Agreement } {
  if (methods.length === 0) return {};
  const along = way?.();
  const said = methods.map((method) =>
    along === undefined ? notApplicable(method) : runOn(given, along, withPolicy(method, given.policy), options),
  );
  return { methods: said, agreement: agreementOf([status, ...said.map(({ means }) => means)]) };
}

const notApplicable = (method: Method): MethodVerdict => ({
  ...refusal(method, "not-applicable"),
  certainty: { kind: "certain" },
});

/** One of the library's own two shares, whose function says so also under other bounds. */
const isShare = ({ measure }: Method): boolean => measure === timeShare.measure || measure === logShareOfLevels.measure;

/** The library's own two shares take their bounds from the policy. */
function withPolicy(method: Method, policy: Policy): Method {
  if (!isShare(method)) return method;
  return { ...method, thresholds: (method.thresholds ?? []).map((set) => ({ ...set, bands: paceBands(policy) })) };
}

const DIRECTIONS = { floor: "higher", ceiling: "lower", point: "hold" } as const;

/** Runs one method on what the verdict's steps tell, and notes it as a step. */
function runOn({ trail, policy, base: baseYear, last }: Case, way: Way, method: Method, options: MethodOptions): MethodVerdict {
  const base = ranged(way.base, baseYear);
  const latest = ranged(way.latest, way.latestYear);
  const points = way.points.map(({ year, known }) => ranged(known, year));
  const target = ranged(way.target, last);
  const direction = DIRECTIONS[way.side];
  const input: MethodCase = { base, latest, points, direction, target, quirk: quirkOf(options) };
  const { result } = evaluate(method, input);
  const classes = reachableClasses(method, input, { base, latest, points });
  trail.apply(
    {
      method: method.id,
      ...(isShare(method) && { onTrack: judgement(policy, "onTrack"), ahead: judgement(policy, "ahead") }),
      ...(options.quirks !== undefined && { quirks: [options.quirks].flat().map(String).join(" ") }),
      direction,
      base: way.base,
      baseYear,
      latest: way.latest,
      latestYear: way.latestYear,
      target: way.target,
      targetYear: last,
      ...(points.length > 0 && { points: way.points.map(({ known }) => known) }),
      ...(points.length > 0 && { pointYears: points.map(({ year }) => yearOf(year)) }),
    },
    result.status,
  );
  const sure = classes.every((one) => one === result.status);
  return { ...result, certainty: sure ? { kind: "certain" } : { kind: "depends-on-rounding", reachable: classes } };
}

/** As the trail tells a number, so that any reader of the trail computes with the same. */
function ranged({ text, low, high }: Known, year: number): Ranged {
  const { value } = measured(text, { from: "plan" });
  return { year, value, low: value.lessThan(low) ? value : low, high: value.greaterThan(high) ? value : high };
}

const yearOf = (year: number): Known => measured(String(year), { from: "year" });

type Family = "good" | "short" | "away" | "missed";
const FAMILIES: { readonly [K in Exclude<Status, "undetermined">]: Family } = {
  achieved: "good",
  ahead: "good",
  "on-track": "good",
  behind: "short",
  "off-track": "away",
  missed: "missed",
};

/** What is missed was short of its target or away from it: an outcome tells only whether it is good. */
export function agreementOf(statuses: readonly Status[]): Agreement {
  const said = statuses.flatMap((status) => (status === "undetermined" ? [] : [FAMILIES[status]]));
  if (said.length < 2) return "undetermined";
  const families = new Set(said.includes("missed") ? said.map((one) => (one === "good" ? "good" : "missed")) : said);
  return families.size === 1 ? "agree" : "differ";
}
