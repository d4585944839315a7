/**
 * Floor 6: other forms of plans, observations and assessments. A value comes in, a value or a text goes out.
 *
 * @packageDocumentation
 */
export { AssessmentSchema, type JsonSchema, jsonSchema, SCHEMA_NAMES, type SchemaName } from "./json-schema/index.js";
