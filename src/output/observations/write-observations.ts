import { PlanError, refuseUnless } from "../../kernel/index.js";
import { OBSERVATION_FORMATS, type Observation, type ObservationFormat } from "../../model/index.js";
import { type CsvOptions, csvRow, csvStart } from "../csv/csv-text.js";
import { observationsTable, type StatusForm, statusIn } from "./observations-table.js";

/** How observations are written. @category Observations */
export type WriteObservationsOptions = Omit<CsvOptions, "delimiter"> & {
  readonly format: ObservationFormat;
  /** Our words by default. */
  readonly status?: StatusForm;
};

/** Writes observations one by one: what comes before the first, each, and what comes after the last. @category Observations */
export type ObservationWriter = {
  /** What the text begins with. */
  readonly start: string;
  /** The text of one observation. */
  readonly row: (observation: Observation) => string;
  /** What the text ends with. */
  readonly end: () => string;
};

/**
 * Writes observations one by one, for lists that do not fit into memory.
 *
 * @param options - `format`, and where wanted how statuses and cells are written
 * @returns `start`, then `row` for each observation in turn, then `end()`
 * @throws PlanError `invalid-options` for a format that is not one of `OBSERVATION_FORMATS`
 * @category Observations
 * @example
 * ```ts
 * import { observationWriter } from "five-year-plan/output";
 * const writer = observationWriter({ format: "json", status: "sdmx" });
 * const text = writer.start + writer.row({ indicator: "gdp-growth", year: 2026, value: "5.1", status: "provisional" }) + writer.end();
 * JSON.parse(text)[0].status; // => "P"
 * ```
 */
export function observationWriter(options: WriteObservationsOptions): ObservationWriter {
  refuseUnless("options", options, "object", "invalid-options");
  const { format, status = "words", ...more } = options;
  if (!OBSERVATION_FORMATS.includes(format)) {
    throw new PlanError("invalid-options", { format: String(format), expected: [...OBSERVATION_FORMATS] });
  }
  const coded = (observation: Observation) => JSON.stringify({ ...observation, status: statusIn(status, observation.status) });
  if (format === "ndjson") return { start: "", row: (one) => `${coded(one)}\n`, end: () => "" };
  if (format === "json") {
    let before = "\n";
    const row = (one: Observation): string => {
      const text = `${before}${coded(one)}`;
      before = ",\n";
      return text;
    };
    return { start: "[", row, end: () => "\n]\n" };
  }
  const { columns } = observationsTable(status);
  const csv: CsvOptions = { ...more, delimiter: format === "csv" ? "," : "\t" };
  return {
    start:
      csvStart(csv) +
      csvRow(
        columns.map(({ name }) => name),
        csv,
      ),
    row: (one) =>
      csvRow(
        columns.map(({ cell }) => cell(one) ?? null),
        csv,
      ),
    end: () => "",
  };
}

/**
 * Writes observations as a text that `readObservations` reads again.
 *
 * @param observations - what was observed
 * @param options - as for {@link observationWriter}
 * @returns the text
 * @throws PlanError `invalid-options` for a format that is not one of `OBSERVATION_FORMATS`
 * @category Observations
 * @example
 * ```ts
 * import { readObservationText } from "five-year-plan";
 * import { writeObservations } from "five-year-plan/output";
 * const observations = [{ indicator: "gdp-growth", year: 2026, value: "5.10", status: "provisional" as const }];
 * const text = writeObservations(observations, { format: "csv", status: "sdmx" });
 * text.split("\n")[1]; // => "gdp-growth,2026,,,5.10,,,,P,,,,,,,,,"
 * readObservationText(text, { format: "csv" }).observations; // => [{ "indicator": "gdp-growth", "year": 2026, "value": "5.10", "status": "provisional" }]
 * ```
 */
export function writeObservations(observations: readonly Observation[], options: WriteObservationsOptions): string {
  refuseUnless("observations", observations, "list", "invalid-observations");
  refuseUnless("options", options, "object", "invalid-options");
  const writer = observationWriter(options);
  return [writer.start, ...observations.map(writer.row), writer.end()].join("");
}
