import type * as z from "zod";
import { echoed, suggestion } from "../kernel/index.js";
import { formOf, respelt } from "./forms.js";
import type { Issue, IssueCode } from "./issue.js";

/** What a schema makes of a value, or each thing that is wrong with its shape. */
export function readShape<T>(schema: z.ZodType<T>, value: unknown): { readonly data: T } | { readonly issues: Issue[] } {
  const known: KnownKeys = new Map();
  const result = schema.safeParse(value, {
    error: (issue) => {
      if (issue.code === "unrecognized_keys" || issue.code === "invalid_type") {
        const at = JSON.stringify(issue.path ?? []);
        known.set(at, [...(known.get(at) ?? []), ...shapeKeys(issue.inst)]);
      }
      return undefined;
    },
  });
  if (result.success) return { data: result.data };
  // Reading the error words it, which is what fills `known`.
  return { issues: withoutMisspelt(result.error.issues.flatMap((issue) => issuesOf(issue, value, known))) };
}

/** A misspelt key is one mistake: the key that it was meant for is not reported as missing too. */
function withoutMisspelt(issues: readonly Issue[]): Issue[] {
  const beside = (path: Issue["path"], key: unknown) => JSON.stringify([...path.slice(0, -1), key]);
  const meant = new Set(
    issues.flatMap(({ code, path, facts }) =>
      code === "unknown-key" && facts["suggestion"] ? [beside(path, facts["suggestion"])] : [],
    ),
  );
  return issues.filter(({ code, path }) => code !== "missing-key" || !meant.has(JSON.stringify(path)));
}

function shapeKeys(schema: unknown): string[] {
  const definition = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def;
  return Object.keys(definition?.shape ?? {});
}

/** The keys that the shapes have in which something is wrong, by their paths. */
type KnownKeys = Map<string, readonly string[]>;

type ZodIssue = z.core.$ZodIssue;

function issuesOf(issue: ZodIssue, root: unknown, known: KnownKeys, above: readonly PropertyKey[] = []): Issue[] {
  const path = [...above, ...issue.path].map((key) => (typeof key === "number" ? key : String(key)));
  const given = valueAt(root, path);
  const keys = known.get(JSON.stringify(issue.path)) ?? [];
  const say = (code: IssueCode, facts: Issue["facts"]): Issue[] => [{ code, path, facts }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.flatMap((key) => {
        const near = suggestion(key, keys);
        return [
          { code: "unknown-key" as const, path: [...path, key], facts: { key, ...(near !== undefined && { suggestion: near }) } },
        ];
      });
    case "invalid_type":
      if (given === undefined)
        return say("missing-key", missing(path, issue.expected, keys.includes("zh") ? { zh: "…" } : undefined));
      return say("wrong-type", { expected: issue.expected, given: kindOf(given), ...meant(issue.expected, given, keys) });
    case "invalid_value":
      if (given === undefined) return say("missing-key", missing(path, issue.values.map(String), only(issue.values)));
      return say("wrong-value", { expected: issue.values.map(String), given: shown(given), ...oneOf(issue.values, given) });
    case "invalid_format":
      return say("wrong-format", { given: shown(given), ...(issue.pattern !== undefined && failed(issue.pattern, given)) });
    case "too_big":
      return say("out-of-bounds", { most: String(issue.maximum), of: issue.origin, given: shown(given) });
    case "too_small":
      return say("out-of-bounds", { least: String(issue.minimum), of: issue.origin, given: shown(given) });
    case "invalid_union":
      return unionIssues(issue, root, known, path, given);
    default:
      return say("wrong-value", { given: shown(given) });
  }
}

/** Of a union the nearest alternative is reported: the one with the fewest things wrong. */
function unionIssues(
  issue: Extract<ZodIssue, { code: "invalid_union" }>,
  root: unknown,
  known: KnownKeys,
  path: readonly (string | number)[],
  given: unknown,
): Issue[] {
  const alternatives = issue.errors.map((errors) => errors.flatMap((error) => issuesOf(error, root, known, path)));
  const nearest = alternatives.sort((a, b) => a.length - b.length)[0];
  if (nearest !== undefined) return nearest;
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  if (given === undefined) return [{ code: "missing-key", path, facts: missing(path, options) }];
  return [{ code: "wrong-value", path, facts: { expected: options, given: shown(given), ...oneOf(options, given) } }];
}

/** A key that is not there, with what to write where that is known. */
function missing(path: Issue["path"], expected: string | readonly string[], write?: unknown): Issue["facts"] {
  const key = String(path.at(-1) ?? "");
  return { key, expected, ...(write !== undefined && { write: `${JSON.stringify(key)}: ${spaced(write)}` }) };
}

/** The one value that there can be. */
const only = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : undefined);

/** Of several values the one that is meant most likely; of one, that one. */
function oneOf(values: readonly unknown[], given: unknown): Issue["facts"] {
  if (values.length === 1) return { write: JSON.stringify(values[0]) };
  const near = typeof given === "string" ? suggestion(given, values.map(String)) : undefined;
  return near === undefined ? {} : { suggestion: near };
}

/** JSON with a space where people put one. */
const spaced = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? `{ ${Object.entries(value)
        .map(([key, one]) => `"${key}": ${JSON.stringify(one)}`)
        .join(", ")} }`
    : JSON.stringify(value);

/** What was meant by a value of another type: a number by its digits as text, text by the number it spells, a name by its Chinese. */
function meant(expected: string, given: unknown, keys: readonly string[]): Issue["facts"] {
  if (expected === "object" && keys.includes("zh") && typeof given === "string") return { write: spaced({ zh: shown(given) }) };
  if (expected === "string" && typeof given === "number") return { write: `"${given}"` };
  if (["int", "number"].includes(expected) && typeof given === "string" && /^[0-9]{1,15}$/.test(given)) return { write: given };
  return {};
}

/** The form that a text fails, and the text of that form that it spells. */
function failed(pattern: string, given: unknown): Issue["facts"] {
  const form = formOf(pattern);
  if (form === undefined) return { pattern };
  const write = typeof given === "string" ? respelt(form, given) : undefined;
  return { pattern, form, ...(write !== undefined && { write: `"${write}"` }) };
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as { [key: string | number]: unknown })[key];
  }
  return value;
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** A refused value as an error tells it: short. */
function shown(value: unknown): string {
  return echoed(typeof value === "string" && value !== "" ? value : (JSON.stringify(value) ?? kindOf(value)));
}
