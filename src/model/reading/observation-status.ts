import { statusWord } from "../../notation/index.js";
import type { ObservationStatus } from "../observation.js";

/**
 * Codes of SDMX's list CL_OBS_STATUS, and what becomes of an observation that has one: a status of ours, or that it is no
 * observation: a missing value, or a forecast. Codes that speak of something else (a break, low reliability) are not in it:
 * the reader says what they mean.
 *
 * @category Observations
 */
export const SDMX_STATUSES = {
  A: "actual",
  E: "estimate",
  I: "estimate",
  P: "provisional",
  F: "forecast",
  H: "missing",
  K: "missing",
  L: "missing",
  M: "missing",
  O: "missing",
  Q: "missing",
} as const;

/** A status of an observation, or why there is none. */
export type CodedStatus = ObservationStatus | "forecast" | "missing";

/** What a code or word says: one given by the caller, SDMX's, or a word of statistics offices; undefined for any other. */
export function statusOf(text: string, given: { readonly [code: string]: CodedStatus } = {}): CodedStatus | undefined {
  if (Object.hasOwn(given, text)) return given[text];
  if (Object.hasOwn(SDMX_STATUSES, text)) return SDMX_STATUSES[text as keyof typeof SDMX_STATUSES];
  if (text === "forecast" || text === "missing") return text;
  return PLAIN.test(text) ? undefined : statusWord(text);
}

/** Our own words are the ones that most rows have. */
const PLAIN = /^[a-z-]+$/;
