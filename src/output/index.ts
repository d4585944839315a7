/**
 * Floor 6: a plan, an assessment or a table goes in, a value or a text in some format comes out.
 *
 * @packageDocumentation
 */
export * from "./charts/index.js";
export * from "./report/index.js";
