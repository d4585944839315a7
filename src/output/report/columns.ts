import { type Locale, wording } from "../../text/index.js";
import type { ReportRow } from "./parts.js";

/** The columns of the table of targets. */
export type Column = { readonly key: Exclude<keyof ReportRow, "id" | "statusIn">; readonly head: string };

/** A text with its first letter as a sentence has it; Chinese has none. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The columns that say something in some row. */
export function columnsOf(rows: readonly ReportRow[], locale: Locale): readonly Column[] {
  const { heading, report } = wording(locale);
  const heads: { readonly [K in Column["key"]]: string } = {
    no: heading.no,
    name: heading.indicator,
    base: heading.base,
    target: heading.target,
    observed: heading.observed,
    gap: heading.gap,
    progress: report.progress,
    status: heading.status,
    remarks: heading.reason,
  };
  return (Object.keys(heads) as Column["key"][])
    .filter((key) => rows.some((row) => row[key] !== undefined && row[key] !== ""))
    .map((key) => ({ key, head: sentence(heads[key]) }));
}
