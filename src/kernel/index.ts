/**
 * Floor 0: exact decimals, what printing a decimal says about it, and the one error.
 *
 * @packageDocumentation
 */

export { refuseUnless } from "./argument.js";
export { Decimal, type DecimalInput, decimal, decimals, optionalDecimals, shownValue } from "./decimal.js";
export { echoed, echoedFacts } from "./echoed.js";
export { type Grown, growthOrder } from "./growth-order.js";
export { type Interval, intervalAround, printedInterval } from "./interval.js";
export { comparePower, logShareOrder } from "./log-share-order.js";
export { type Fraction, lowest } from "./lowest-terms.js";
export { MAX_DIGITS } from "./max-digits.js";
export { ERROR_CODES, type ErrorCode, type Fact, type Facts, PlanError } from "./plan-error.js";
export { exact, finite, logarithm, precise, rationalPower, root, rounded } from "./precise.js";
export { compareRatios, type Ratio, ratioOf, timesRatio } from "./ratio.js";
export { suggestion } from "./suggestion.js";
export { unknownId, unknownPlace } from "./unknown-id.js";
export { wholeNumber, yearCount } from "./years.js";
