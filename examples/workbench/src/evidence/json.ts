import type { Problem } from "./problem";

/** JSON, or the line and column where it stops being JSON. */
export function readJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: { kind: "not-json", ...placeIn(text, error instanceof Error ? error.message : "") } };
  }
}

/** Engines tell the place in their own words: a position, a line and a column, or nothing when the text just ends. */
function placeIn(text: string, said: string): { readonly line: number; readonly column: number } {
  const [, line, column] = /line ([0-9]+) column ([0-9]+)/.exec(said) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const position = /position ([0-9]+)/.exec(said)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
