import { plain } from "./grid.js";
import { FIGURES, readHeading, withoutBrackets } from "./heading.js";
import { NAME_HEADINGS } from "./lexicon.js";

/** Whether the rows of a table are places: its first heading says so, and no other names indicators. */
export function hasPlaces(headings: readonly string[]): boolean {
  const roles = headings.map((text) => readHeading(text).role);
  const first = roles.find((role) => role !== "number");
  const named = headings.some((text) => NAME_HEADINGS.includes(withoutBrackets(plain(text))));
  return first === "place" && !named && roles.some((role) => FIGURES.includes(role) || role === "unknown" || role === "name");
}
