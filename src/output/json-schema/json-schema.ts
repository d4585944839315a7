import { PlanError } from "../../kernel/index.js";
import { generate, type JsonSchema } from "./generate.js";
import { SCHEMA_NAMES, type SchemaName } from "./names.js";

/**
 * The JSON Schema (draft 2020-12) of a kind of document, for validators in any language. The same schemas are in the package
 * as `five-year-plan/schemas/plan.json` and so on.
 *
 * It accepts and refuses what `parsePlan` and the other parsers do, but for what JSON Schema cannot say: that references
 * resolve, that a lower end is below the upper one. A part that two documents share, such as `Target`, is in the first
 * one's file, and the other refers to it there: give a validator all files of {@link SCHEMA_NAMES}.
 *
 * @param name - which document
 * @returns the schema as plain JSON
 * @throws PlanError `invalid-options` for a name that is not one of {@link SCHEMA_NAMES}
 * @category JSON Schema
 * @example
 * ```ts
 * import { jsonSchema } from "five-year-plan/output";
 * jsonSchema("policy").title; // => "Policy"
 * jsonSchema("observations")["items"]; // => { "$ref": "#/$defs/Observation" }
 * ```
 */
export function jsonSchema(name: SchemaName): JsonSchema {
  if (!SCHEMA_NAMES.includes(name)) {
    throw new PlanError("invalid-options", { name: String(name), expected: [...SCHEMA_NAMES] });
  }
  return generate()[name];
}
