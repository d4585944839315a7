import { type ErrorCode, PlanError } from "./plan-error.js";

/** What an argument, or a part of it, must be. */
type Kind = "text" | "number" | "function" | "iterable" | "list" | "object";

const isOf: { readonly [kind in Kind]: (given: unknown) => boolean } = {
  text: (given) => typeof given === "string",
  number: (given) => typeof given === "number",
  function: (given) => typeof given === "function",
  iterable: (given) => typeof given === "object" && given !== null && (Symbol.iterator in given || Symbol.asyncIterator in given),
  list: Array.isArray,
  object: (given) => typeof given === "object" && given !== null && !Array.isArray(given),
};

const nameOf = (given: unknown): string => (given === null ? "null" : Array.isArray(given) ? "list" : typeof given);

/**
 * Refuses an argument of another kind than the function works with, before it is looked into: a caller without types learns which
 * one, and what it should be. What the argument holds further down is for the parsers.
 *
 * @param argument - its name in the function's signature
 * @param given - what was passed
 * @param expected - its kind; of an object the kinds of the parts that the function takes for granted
 * @throws PlanError with the given code and the facts `argument`, `expected`, `given`
 */
export function refuseUnless(
  argument: string,
  given: unknown,
  expected: Kind | { readonly [key: string]: Kind },
  code: ErrorCode = "invalid-argument",
): void {
  const kind = typeof expected === "string" ? expected : "object";
  if (!isOf[kind](given)) throw new PlanError(code, { argument, expected: kind, given: nameOf(given) });
  if (typeof expected === "string") return;
  for (const [key, inner] of Object.entries(expected))
    refuseUnless(`${argument}.${key}`, (given as { readonly [key: string]: unknown })[key], inner, code);
}
