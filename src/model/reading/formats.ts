/**
 * Forms in which observations come: `csv` (RFC 4180), `tsv`, `cells` as a spreadsheet pastes them, `json` (one array) and
 * `ndjson` (an object on each line).
 *
 * @category Observations
 */
export const OBSERVATION_FORMATS = ["csv", "tsv", "cells", "json", "ndjson"] as const;

/** A form of {@link OBSERVATION_FORMATS}. @category Observations */
export type ObservationFormat = (typeof OBSERVATION_FORMATS)[number];
