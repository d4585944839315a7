/**
 * The kinds of documents that have a JSON Schema, each in the file of its name.
 *
 * @category JSON Schema
 */
export const SCHEMA_NAMES = ["plan", "observations", "policy", "method", "amendment", "assessment"] as const;

/** A name of {@link SCHEMA_NAMES}. @category JSON Schema */
export type SchemaName = (typeof SCHEMA_NAMES)[number];
