import { MAX_DIGITS } from "../kernel/index.js";
import type { Observation } from "./observation.js";
import { VINTAGE_PATTERN } from "./values.js";

/** What an observation has, as bits: its keys are read once. */
const HAS = { indicator: 1, year: 2, value: 4, status: 8 } as const;
const PLAIN = HAS.indicator | HAS.year | HAS.value | HAS.status;

/**
 * Whether something is an observation of the commonest kind: the value of one year. It says yes to nothing that the schema refuses;
 * what it says no to may still be an observation, and the schema decides.
 *
 * Reading the schema takes a hundred times as long, and millions of figures pass here.
 */
export function isPlainObservation(given: unknown): given is Observation {
  if (typeof given !== "object" || given === null) return false;
  const one = given as { readonly [key: string]: unknown };
  let has = 0;
  for (const key in one) {
    switch (key) {
      case "indicator":
        if (!isId(one[key])) return false;
        has |= HAS.indicator;
        break;
      case "year":
        if (!isYear(one[key])) return false;
        has |= HAS.year;
        break;
      case "value":
        if (!isDecimalText(one[key])) return false;
        has |= HAS.value;
        break;
      case "status":
        if (!isStatus(one[key])) return false;
        has |= HAS.status;
        break;
      case "source":
      case "printed":
      case "unit":
        if (!isPrinted(one[key])) return false;
        break;
      case "measure":
        if (!isMeasure(one[key])) return false;
        break;
      case "basis":
        if (one[key] !== "real" && one[key] !== "nominal") return false;
        break;
      case "vintage":
        if (typeof one[key] !== "string" || !VINTAGE_PATTERN.test(one[key])) return false;
        break;
      default:
        return false;
    }
  }
  return has === PLAIN;
}

const isStatus = (text: unknown): boolean =>
  text === "actual" || text === "provisional" || text === "estimate" || text === "assumed";
const isMeasure = (text: unknown): boolean => text === "level" || text === "growth" || text === "index";
const isYear = (year: unknown): boolean => typeof year === "number" && year >= 1900 && year <= 2200 && Number.isInteger(year);
const isPrinted = (text: unknown): boolean => typeof text === "string" && text.length > 0 && text.length <= 2000;

const [MINUS, POINT, ZERO, NINE, A, Z] = [0x2d, 0x2e, 0x30, 0x39, 0x61, 0x7a];

/** Lower-case letters and digits, in words that single hyphens join. */
function isId(text: unknown): boolean {
  if (typeof text !== "string" || text.length === 0 || text.length > 80) return false;
  let previous = MINUS;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = (code >= A && code <= Z) || (code >= ZERO && code <= NINE);
    if (!letter && (code !== MINUS || previous === MINUS)) return false;
    previous = code;
  }
  return previous !== MINUS;
}

/** Digits, with a minus sign before them or not, and a point within them or not. */
function isDecimalText(text: unknown): boolean {
  if (typeof text !== "string" || text.length > 2 * MAX_DIGITS + 2) return false;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let hasPoint = false;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) {
      digits++;
      if (digits > MAX_DIGITS) return false;
    } else if (code === POINT && !hasPoint && digits > 0) {
      hasPoint = true;
      digits = 0;
    } else return false;
  }
  return digits > 0;
}
