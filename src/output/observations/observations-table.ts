import {
  BASES,
  OBSERVATION_MEASURES,
  OBSERVATION_STATUSES,
  type Observation,
  type ObservationStatus,
  SDMX_STATUSES,
} from "../../model/index.js";
import {
  decimalColumn,
  evidenceColumn,
  locatorColumn,
  type TableKind,
  textColumn,
  wordColumn,
  yearColumn,
} from "../csv/table.js";

/** How a status is written: in our words, or as a code of SDMX's CL_OBS_STATUS. @category Observations */
export type StatusForm = "words" | "sdmx";

/** A status in the form asked for: the first of SDMX's codes for it. An assumed figure has none and keeps its word. */
export function statusIn(form: StatusForm, status: ObservationStatus): string {
  if (form === "words") return status;
  return Object.entries(SDMX_STATUSES).find(([, meaning]) => meaning === status)?.[0] ?? status;
}

/** The table of observations, with the columns that are read again. */
export function observationsTable(form: StatusForm): TableKind<readonly Observation[], Observation> {
  const statuses = OBSERVATION_STATUSES.map((status) => statusIn(form, status));
  return {
    title: "Observations",
    rows: (observations) => observations,
    primaryKey: [],
    columns: [
      { ...textColumn("indicator", "Id of the indicator.", ({ indicator }) => indicator), constraints: { required: true } },
      yearColumn("year", "The year.", (one) => ("year" in one ? one.year : undefined)),
      yearColumn("from", "The first year, where it is taken over several.", (one) => ("span" in one ? one.span.from : undefined)),
      yearColumn("to", "The last of several years.", (one) => ("span" in one ? one.span.to : undefined)),
      decimalColumn("value", "The value, as decimal text.", (one) => ("value" in one ? one.value : undefined)),
      textColumn("grade", "The grade.", (one) => ("grade" in one ? one.grade : undefined)),
      textColumn("parts", "The shares of a structure, divided by colons.", (one) =>
        "parts" in one ? one.parts.join(":") : undefined,
      ),
      wordColumn("asserted", ["met", "not-met"], "What the source says of the target, without a number.", (one) =>
        "asserted" in one ? one.asserted : undefined,
      ),
      {
        ...wordColumn("status", statuses, "Whether the figure is final.", ({ status }) => statusIn(form, status)),
        constraints: { required: true, enum: statuses },
      },
      textColumn("source", "Where the figure comes from.", ({ source }) => source),
      textColumn("unit", "The unit of the figure, where the source prints one.", ({ unit }) => unit),
      wordColumn(
        "measure",
        OBSERVATION_MEASURES,
        "What the figure is: a level, a growth in percent a year, or an index on the year before; empty: what the indicator measures.",
        ({ measure }) => measure,
      ),
      wordColumn(
        "basis",
        BASES,
        "The prices of the figure: real at comparable ones, nominal at current ones.",
        ({ basis }) => basis,
      ),
      textColumn("vintage", "When it was published: YYYY, YYYY-MM or YYYY-MM-DD.", ({ vintage }) => vintage),
      textColumn("printed", "The figure as printed.", ({ printed }) => printed),
      locatorColumn(({ locator }) => locator),
      textColumn(
        "definition",
        "Id of the definition that it counts by, where that is another than the indicator's own.",
        ({ definition }) => definition,
      ),
      evidenceColumn(({ evidence }) => evidence),
    ],
  };
}
