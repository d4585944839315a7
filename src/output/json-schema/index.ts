/** JSON Schemas of the documents, and the schema of an assessment. */
export { AssessmentSchema } from "./assessment-schema.js";
export type { JsonSchema } from "./generate.js";
export { jsonSchema } from "./json-schema.js";
export { SCHEMA_NAMES, type SchemaName } from "./names.js";
