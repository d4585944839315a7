import { fill, type Locale, wording } from "../../text/index.js";
import { sentence } from "../sentence.js";
import type { Column, ReportRow, Targets } from "./parts.js";

/** What a summary says of a target; the rest stands in the tables. */
const BRIEF: readonly Column["key"][] = ["no", "name", "target", "observed", "status", "next"];

/** Rows with the columns that say something in one of them. */
export function targetsOf(rows: readonly ReportRow[], year: number, locale: Locale, brief = false): Targets {
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
    next: fill(report.next, { year }),
    remarks: heading.reason,
  };
  const columns = (Object.keys(heads) as Column["key"][])
    .filter((key) => rows.some((row) => row[key] !== undefined && row[key] !== "") && (!brief || BRIEF.includes(key)))
    .map((key) => ({ key, head: sentence(heads[key]) }));
  return { columns, rows };
}
