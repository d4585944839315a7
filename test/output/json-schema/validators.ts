import { spawnSync } from "node:child_process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { PlanError } from "../../../src/kernel/index.js";
import {
  type Issue,
  type IssueCode,
  type ParseResult,
  parseAmendment,
  parseMethodDescription,
  parsePolicy,
  safeParseObservations,
  safeParsePlan,
  safeParseWith,
} from "../../../src/model/index.js";
import { AssessmentSchema, jsonSchema, SCHEMA_NAMES, type SchemaName } from "../../../src/output/index.js";

/** What the library's own parsers say of a document. */
export const PARSERS: { readonly [K in SchemaName]: (value: unknown) => ParseResult<unknown> } = {
  plan: safeParsePlan,
  observations: safeParseObservations,
  policy: (value) => safely(parsePolicy, value),
  method: (value) => safely(parseMethodDescription, value),
  amendment: (value) => safely(parseAmendment, value),
  assessment: (value) => safeParseWith(AssessmentSchema, value, "invalid-assessment"),
};

function safely(parse: (value: unknown) => unknown, value: unknown): ParseResult<unknown> {
  try {
    return { success: true, data: parse(value) };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { success: false, error, issues: error.facts["issues"] as unknown as readonly Issue[] };
  }
}

/** What parsers refuse of documents whose shape is right: JSON Schema cannot express it. */
const BEYOND_SHAPE: readonly IssueCode[] = [
  "duplicate-id",
  "unresolved-reference",
  "reversed-span",
  "reversed-range",
  "unknown-scale",
  "unknown-grade",
  "negative-margin",
];

/** Whether the library's parser takes a document's shape. */
export function takes(name: SchemaName, document: unknown): boolean {
  const result = PARSERS[name](document);
  return result.success || result.issues.every(({ code }) => BEYOND_SHAPE.includes(code));
}

/** Ajv, as strict as it can be. */
export function ajv(): (name: SchemaName, document: unknown) => boolean {
  const validator = new Ajv2020({ strict: true });
  const ids = SCHEMA_NAMES.map((name) => {
    const schema = jsonSchema(name);
    validator.addSchema(schema);
    return [name, schema.$id];
  });
  const byName = Object.fromEntries(ids) as { [K in SchemaName]: string };
  return (name, document) => validator.validate(byName[name], document);
}

/** Pythons on this machine that have jsonschema, Debian's first, each with its version. */
export const pythons: readonly { readonly command: string; readonly version: string }[] = ["/usr/bin/python3", "python3"]
  .map((command) => {
    const { stdout, status } = spawnSync(command, ["test/python/validate.py", "--version"], { encoding: "utf8" });
    return { command, version: status === 0 ? stdout.trim() : "" };
  })
  .filter(({ version }, i, all) => version !== "" && all.findIndex((one) => one.version === version) === i);

/** What Python's jsonschema says of many documents. */
export function python(command: string, documents: readonly { name: SchemaName; document: unknown }[]): boolean[] {
  const input = JSON.stringify({ schemas: SCHEMA_NAMES.map(jsonSchema), documents });
  const { stdout, stderr, status } = spawnSync(command, ["test/python/validate.py"], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as boolean[];
}
