import { type Observation, SDMX_STATUSES } from "../../model/index.js";
import { decimalColumn, locatorColumn, type TableKind, textColumn, wordColumn, yearColumn } from "../csv/table.js";

/** How a status is told: in our words, or as a code of SDMX's CL_OBS_STATUS. @category Observations */
export type StatusForm = "words" | "sdmx";

/** The code of each of our statuses: the first that SDMX's list has for it. */
const CODES = Object.fromEntries(
  Object.entries(SDMX_STATUSES)
    .reverse()
    .map(([code, status]) => [status, code]),
) as { readonly [K in Observation["status"]]: string };

/** A status in the form asked for. */
export function statusIn(form: StatusForm, status: Observation["status"]): string {
  return form === "sdmx" ? CODES[status] : status;
}

/** The table of observations, with the columns that are read again. */
export function observationsTable(form: StatusForm): TableKind<readonly Observation[], Observation> {
  const statuses = (["actual", "estimate", "provisional"] as const).map((status) => statusIn(form, status));
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
      textColumn("vintage", "When it was published.", ({ vintage }) => vintage),
      textColumn("printed", "The figure as printed.", ({ printed }) => printed),
      locatorColumn(({ locator }) => locator),
    ],
  };
}
