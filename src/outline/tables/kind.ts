import { type IndicatorTable, readHeading, type TableRows } from "../../notation/index.js";
import { INDICATOR, REACHED, WORKS } from "./lexicon.js";

/** What a table tells: what is required, what was reached, or something else. */
export type TableKind = "indicators" | "results" | "other";

/** A heading takes at most so many rows, a title above it among them. */
const ROWS_OF_HEADING = 5;

const headingsIn = (body: TableRows["body"]): string[] =>
  body
    .slice(0, ROWS_OF_HEADING)
    .flatMap((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text).replaceAll(/\s/gu, "")))
    .filter((text) => text !== "");

/** Whether rows are indicators and not works or places. */
export function isOfIndicators(body: TableRows["body"], above: readonly string[], { indicators }: IndicatorTable): boolean {
  if (indicators.length === 0) return false;
  const headings = headingsIn(body);
  const says = (word: string) => [...headings, ...above].some((text) => text.includes(word));
  if (headings.some((text) => WORKS.includes(text)) && !headings.some((text) => text.includes(INDICATOR))) return false;
  return says(INDICATOR) || headings.some((text) => readHeading(text).role === "attribute");
}

/** A table of results tells what was reached in the last year that was asked for. */
export function kindOf(above: readonly string[], body: TableRows["body"], { indicators }: IndicatorTable): TableKind {
  const years = (figures: readonly { readonly year?: number }[]) => figures.flatMap(({ year }) => year ?? []);
  const asked = Math.max(0, ...indicators.flatMap(({ targets }) => years(targets)));
  const known = Math.max(0, ...indicators.flatMap(({ results }) => years(results)));
  const isAsked = indicators.some(({ targets }) => targets.length > 0);
  if (known > 0 && known >= asked) return "results";
  if (!isAsked)
    return [...above, ...headingsIn(body)].some((text) => REACHED.some((word) => text.includes(word))) ? "results" : "other";
  return "indicators";
}
