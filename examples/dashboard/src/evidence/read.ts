import { type Observation, type Plan, safeParseObservations, safeParsePlan } from "five-year-plan";
import { readCsv } from "./csv";
import { readJson } from "./json";
import type { Problem } from "./problem";

/** What came of reading: a value, or everything that is wrong. */
export type Reading<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

const LIMIT = 20;

/** The text of a file, which must be UTF-8 and of a reasonable size. */
export async function readText(file: Blob): Promise<Reading<string>> {
  if (file.size > LIMIT * 2 ** 20) return { problems: [{ kind: "too-large", megabytes: LIMIT }] };
  try {
    return { value: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { problems: [{ kind: "not-utf8" }] };
  }
}

/** A plan from JSON. */
export function readPlan(text: string): Reading<Plan> {
  if (text.trim() === "") return { problems: [{ kind: "empty" }] };
  const json = readJson(text);
  if ("problem" in json) return { problems: [json.problem] };
  const result = safeParsePlan(json.value);
  return result.success ? { value: result.data } : { problems: result.issues.map((issue) => ({ kind: "issue", issue })) };
}

/** Observations from JSON, or from a table with a heading; told apart by the first character. */
export function readObservations(text: string): Reading<readonly Observation[]> {
  if (text.trim() === "") return { problems: [{ kind: "empty" }] };
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromTable(text);
}

function fromJson(text: string): Reading<readonly Observation[]> {
  const json = readJson(text);
  if ("problem" in json) return { problems: [json.problem] };
  const result = safeParseObservations(json.value);
  return result.success ? { value: result.data } : { problems: result.issues.map((issue) => ({ kind: "issue", issue })) };
}

function fromTable(text: string): Reading<readonly Observation[]> {
  const table = readCsv(text);
  if ("problem" in table) return { problems: [table.problem] };
  if (table.rows.length === 0) return { problems: [{ kind: "empty" }] };
  const result = safeParseObservations(table.rows.map(({ observation }) => observation));
  if (result.success) return { value: result.data };
  return {
    problems: result.issues.map((issue) => {
      const [row, ...path] = issue.path;
      const line = table.rows[Number(row)]?.line;
      return { kind: "issue", issue: { ...issue, path }, ...(line !== undefined && { line }) };
    }),
  };
}
