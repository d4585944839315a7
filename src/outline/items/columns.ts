import { readHeading } from "../../notation/index.js";
import { COLUMNS, type ColumnRole } from "./lexicon.js";
import { withoutBrackets } from "./names.js";

/** What a column of a table of projects holds, by its heading; the longest word that the heading ends in tells it. */
export function roleOf(heading: string): ColumnRole {
  const said = withoutBrackets(heading.replaceAll(/\s/gu, ""));
  if (said === "" || said.length > LONGEST_HEADING) return "unknown";
  if (readHeading(said).role === "responsible") return "responsible";
  const [best] = COLUMNS.flatMap(([role, endings]) =>
    endings.filter((ending) => said.endsWith(ending)).map((ending) => ({ role, length: ending.length })),
  ).sort((a, b) => b.length - a.length);
  return best?.role ?? "unknown";
}

/** What a line says of the project above it, by the words before its colon. */
export function fieldRoleOf(head: string): ColumnRole | undefined {
  if (head.length <= LONGEST_HEADING && readHeading(head).role === "responsible") return "responsible";
  return COLUMNS.find(([role, words]) => FIELD_ROLES.includes(role) && words.includes(head))?.[0];
}

const FIELD_ROLES: readonly ColumnRole[] = ["years", "stage", "money", "place", "content"];

/** No heading of a column is longer. */
const LONGEST_HEADING = 16;
