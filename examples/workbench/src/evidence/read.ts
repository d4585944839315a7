import { type Observation, type ObservationFormat, type Plan, readObservationText, safeParsePlan } from "five-year-plan";
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

/** Observations in any form the library reads: all of them, or what is wrong with each row that is refused. */
export function readObservations(text: string, plan?: Plan): Reading<readonly Observation[]> {
  if (text.trim() === "") return { problems: [{ kind: "empty" }] };
  const { observations, refused } = readObservationText(text, {
    format: formatOf(text),
    // Indicators may go by their names in the plan.
    ...(plan !== undefined && { plan }),
  });
  if (refused.length > 0) {
    return { problems: refused.flatMap(({ line, issues }) => issues.map((issue) => ({ kind: "issue", issue, line }) as const)) };
  }
  return observations.length === 0 ? { problems: [{ kind: "empty" }] } : { value: observations };
}

/** JSON begins with its bracket; cells of a spreadsheet have tabs between them. */
function formatOf(text: string): ObservationFormat {
  const start = text.trimStart();
  if (start.startsWith("[")) return "json";
  if (start.startsWith("{")) return "ndjson";
  return start.split("\n", 1)[0]?.includes("\t") ? "cells" : "csv";
}
