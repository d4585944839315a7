import { MAX_DIGITS } from "../kernel/index.js";
import type { Observation } from "./observation.js";
import { VINTAGE_PATTERN } from "./patterns.js";

/** What an observation may have, but for a locator. */
type Keys = {
  readonly [K in keyof Observation | "year" | "span" | "value" | "grade" | "parts" | "asserted"]?: unknown;
};

const count = (part: unknown): number => (part === undefined ? 0 : 1);

function keysOf(given: object): number {
  let keys = 0;
  for (const _ in given) keys++;
  return keys;
}

const isSpan = (span: unknown): boolean => {
  if (typeof span !== "object" || span === null) return false;
  const { from, to } = span as { readonly from?: unknown; readonly to?: unknown };
  return isYear(from) && isYear(to) && (from as number) <= (to as number) && keysOf(span) === 2;
};

/** One of a grade, the parts of a structure, and a source's word. */
function isSaid(grade: unknown, parts: unknown, asserted: unknown): boolean {
  if (count(grade) + count(parts) + count(asserted) !== 1) return false;
  if (grade !== undefined) return isPrinted(grade);
  if (asserted !== undefined) return asserted === "met" || asserted === "not-met";
  return Array.isArray(parts) && parts.length >= 2 && parts.length <= 100 && parts.every(isDecimalText);
}

/**
 * Whether something is an observation. It says yes to nothing that the schema refuses; what it says no to may still be an observation,
 * one with a locator, and the schema decides.
 *
 * Reading the schema takes a hundred times as long, and millions of figures pass here.
 */
export function isPlainObservation(given: unknown): given is Observation {
  if (typeof given !== "object" || given === null) return false;
  const { indicator, year, value, status } = given as Keys;
  if (keysOf(given) === 4 && isBareFigure({ indicator, year, value, status }, false, false)) return true;
  const { span, grade, parts, asserted, source, printed, unit, measure, basis, vintage } = given as Keys;
  if (!isId(indicator) || !isStatus(status)) return false;
  if (year === undefined ? !isSpan(span) || (grade ?? parts) !== undefined : span !== undefined || !isYear(year)) return false;
  const said =
    value === undefined ? isSaid(grade, parts, asserted) : isDecimalText(value) && (grade ?? parts ?? asserted) === undefined;
  if (!said) return false;
  const more = count(source) + count(printed) + count(unit) + count(measure) + count(basis) + count(vintage);
  // A key that is none of these, or one that is there without a value, is for the schema to tell.
  return (
    keysOf(given) === 4 + more &&
    (source === undefined || isPrinted(source)) &&
    (printed === undefined || isPrinted(printed)) &&
    (unit === undefined || isPrinted(unit)) &&
    (measure === undefined || isMeasure(measure)) &&
    (basis === undefined || basis === "real" || basis === "nominal") &&
    (vintage === undefined || (typeof vintage === "string" && VINTAGE_PATTERN.test(vintage)))
  );
}

/**
 * Whether the four parts of an object that has no others are those of the value of one year.
 *
 * @param parts - its parts
 * @param isKnown - its indicator is known to be an id
 * @param isRead - its value is known to be decimal text
 */
export function isBareFigure(
  { indicator, year, value, status }: Pick<Keys, "indicator" | "year" | "value" | "status">,
  isKnown: boolean,
  isRead: boolean,
): boolean {
  return isYear(year) && isStatus(status) && (isRead || isDecimalText(value)) && (isKnown || isId(indicator));
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
