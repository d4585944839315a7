import type { Issue } from "./issue.js";

/** How deep and how large a document may be before anything else looks at it. */
const LIMITS = { depth: 50, values: 5_000_000 };

/** Keys that could reach an object's prototype. */
const FORBIDDEN_KEYS = ["__proto__", "constructor", "prototype"];

/**
 * Looks at a value before the schemas do: is it plain JSON, of bounded depth and size, with no key that reaches a prototype?
 *
 * It walks with a list of its own instead of the call stack, so nesting cannot exhaust it.
 *
 * @param value - anything
 * @returns the first thing wrong with it, or undefined
 */
export function firstUnsafe(value: unknown): Issue | undefined {
  const open: { value: unknown; path: Path | undefined; depth: number }[] = [{ value, path: undefined, depth: 0 }];
  let seen = 0;
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value, path, depth } = item;
    seen++;
    if (depth > LIMITS.depth) return { code: "too-deep", path: keys(path), facts: { limit: LIMITS.depth } };
    if (seen > LIMITS.values) return { code: "too-large", path: [], facts: { limit: LIMITS.values } };
    if (typeof value !== "object" || value === null) {
      if (!isScalar(value))
        return { code: "not-json", path: keys(path), facts: { given: typeof value === "number" ? String(value) : typeof value } };
      continue;
    }
    if (!Array.isArray(value) && !isPlain(value)) return { code: "not-json", path: keys(path), facts: { given: "object" } };
    for (const key of Object.keys(value)) {
      const at: Path = { key: Array.isArray(value) ? Number(key) : key, above: path };
      if (FORBIDDEN_KEYS.includes(key)) return { code: "forbidden-key", path: keys(at), facts: { key } };
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property?.get !== undefined) return { code: "not-json", path: keys(at), facts: { given: "getter" } };
      open.push({ value: property?.value, path: at, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Kept as a chain, so that a path costs nothing until it is shown. */
type Path = { readonly key: string | number; readonly above: Path | undefined };

function keys(path: Path | undefined): (string | number)[] {
  const told: (string | number)[] = [];
  for (let step = path; step !== undefined; step = step.above) told.push(step.key);
  return told.reverse();
}

function isScalar(value: unknown): boolean {
  return value === null || value === undefined || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
