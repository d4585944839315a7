/**
 * Floor 6: what the library knows, in formats that others read. A value goes in, a value or a text comes out.
 *
 * @packageDocumentation
 */
export type { SarifLocation, SarifLog, SarifRegion, SarifResult, SarifRule } from "./sarif/log.js";
export { pathOfRef } from "./sarif/path-of-ref.js";
export { type SarifOptions, toSarif } from "./sarif/to-sarif.js";
