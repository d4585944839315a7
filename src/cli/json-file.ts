import {
  type Allowance,
  type Issue,
  type ParseResult,
  type Policy,
  parseAllowances,
  parsePolicy,
  safeParsePlan,
  safeParseText,
} from "../index.js";
import type { Locale } from "../text/index.js";
import type { Loaded } from "./embedded.js";
import type { FileFlags } from "./encoding/choose.js";
import { type Io, UsageError } from "./io.js";
import { issueLine } from "./issue-line.js";
import { readText } from "./source.js";

/** A plan from a JSON file. */
export async function loadPlanFile(name: string, io: Io, flags: FileFlags): Promise<Loaded> {
  return loadedPlan(await readText(name, io, flags), name, flags.locale);
}

/** The plan that a JSON text is. */
function loadedPlan(text: string, name: string, locale: Locale): Loaded {
  const read = parsed(text, name, locale, safeParsePlan);
  if (!read.success) throw read.error;
  return { plan: read.data, outcomes: [], text };
}

/** An allow-list from a JSON file. */
export async function loadAllowances(file: string, io: Io, flags: FileFlags): Promise<readonly Allowance[]> {
  return parseAllowances(await loadJson(file, io, flags));
}

/** A policy from a JSON file. */
export async function loadPolicy(file: string, io: Io, flags: FileFlags): Promise<Policy> {
  return parsePolicy(await loadJson(file, io, flags));
}

/** What a JSON file holds. */
async function loadJson(file: string, io: Io, flags: FileFlags): Promise<unknown> {
  return parseJson(await readText(file, io, flags), file, flags.locale);
}

/** What a JSON text says. */
export function parseJson(text: string, file: string, locale: Locale): unknown {
  const read = parsed(text, file, locale, (value) => ({ success: true, data: value }));
  if (!read.success) throw read.error;
  return read.data;
}

/**
 * What a parser makes of a file's text. A text that is no JSON, or in which a key occurs twice and so means different things to different
 * readers, is not read.
 */
export function parsed<T>(text: string, file: string, locale: Locale, parse: (value: unknown) => ParseResult<T>): ParseResult<T> {
  const read = safeParseText(text, parse, "invalid-plan");
  const unread = read.success ? undefined : unreadable(read.issues);
  if (unread !== undefined) throw new UsageError(issueLine(file, unread, locale));
  return read;
}

/** What makes a text unreadable as JSON. */
export const unreadable = (issues: readonly Issue[]): Issue | undefined =>
  issues.find(({ code }) => code === "not-json" || code === "duplicate-key");
