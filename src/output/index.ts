/**
 * Floor 6: plans, observations, assessments and findings in formats that others read. A value goes in, a value or a text comes out.
 *
 * @packageDocumentation
 */
export * from "./charts/index.js";
export type { CsvOptions } from "./csv/csv-text.js";
export { PLAN_TABLES, type PlanTable } from "./csv/table-names.js";
export { toCsv } from "./csv/to-csv.js";
export { type CsvwColumn, type CsvwOptions, type CsvwTable, type CsvwTableGroup, toCsvw } from "./csvw/to-csvw.js";
export { type DataPackage, type DataPackageOptions, toDataPackage } from "./data-package/to-data-package.js";
export { toGeoJson } from "./geojson/to-geojson.js";
export { type JsonLd, type JsonLdOptions, toJsonLd } from "./json-ld/to-json-ld.js";
export { AssessmentSchema, type JsonSchema, jsonSchema, SCHEMA_NAMES, type SchemaName } from "./json-schema/index.js";
export * from "./notebook/index.js";
export type { StatusForm } from "./observations/observations-table.js";
export {
  type ObservationWriter,
  observationWriter,
  type WriteObservationsOptions,
  writeObservations,
} from "./observations/write-observations.js";
export * from "./report/index.js";
export type { SarifLocation, SarifLog, SarifRegion, SarifResult, SarifRule } from "./sarif/log.js";
export { pathOfRef } from "./sarif/path-of-ref.js";
export { type SarifOptions, toSarif } from "./sarif/to-sarif.js";
export type { SqlColumn, SqlContract } from "./sql/contract.js";
export { SQL_DIALECTS, type SqlDialect } from "./sql/dialects.js";
export { SQL_DOUBTS, type SqlDoubt } from "./sql/doubts.js";
export { type SqlJudgement, type SqlOptions, toSql } from "./sql/to-sql.js";
export { toWorkbook, type WorkbookOptions } from "./workbook/to-workbook.js";
