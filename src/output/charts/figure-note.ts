import type { ObservationStatus } from "../../model/index.js";
import type { ChartWords } from "../../text/index.js";

const NOTES = {
  baseline: "noteBaseline",
  estimate: "noteEstimate",
  provisional: "noteProvisional",
  assumed: "noteAssumed",
} as const;

/** The note that follows a figure which is not final: short, so that figures of years beside each other have room. */
export const noteOf = (status: ObservationStatus | "baseline", words: ChartWords): string =>
  status === "actual" ? "" : words[NOTES[status]];
