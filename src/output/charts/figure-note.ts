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

/** A text with the note that follows it, where there is one. */
export function noted(text: string, status: ObservationStatus | "baseline", words: ChartWords): string {
  const note = noteOf(status, words);
  return note === "" ? text : `${text} (${note})`;
}
