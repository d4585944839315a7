import { type ErrorCode, refuseUnless } from "../kernel/index.js";
import type { Issue } from "./issue.js";
import { failure, type ParseResult } from "./parse.js";
import { duplicateKey } from "./reading/duplicate-key.js";
import { jsonPlaces, pathKey, placeAt } from "./reading/json-places.js";

/** Editors on Windows put it before a text. */
const BYTE_ORDER_MARK = "\uFEFF";

/** How much of a text that is no JSON an issue shows. */
const SHOWN = 20;

/**
 * Reads a document of any kind from a JSON text, by the parser of its kind, and gives line and column for each error.
 *
 * @param text - the JSON text, as a file holds it; a byte order mark before it is passed over
 * @param parse - reads what the text holds, as `safeParsePlan` does
 * @param code - the code of the error where the text itself is refused
 * @returns what `parse` gives, its issues with `line` and `column`
 * @category Parsing
 * @example
 * ```ts
 * import { safeParseObservations, safeParseText } from "five-year-plan";
 * const text = '[{ "indicator": "forest-coverage", "status": "actual",\n  "year": 2027, "value": 20.01 }]';
 * const result = safeParseText(text, safeParseObservations, "invalid-observations");
 * result.success ? [] : result.issues.map(({ line, column, facts }) => `${line}:${column} write ${facts["write"]}`); // => ['2:26 write "20.01"']
 * ```
 */
export function safeParseText<T>(text: string, parse: (value: unknown) => ParseResult<T>, code: ErrorCode): ParseResult<T> {
  refuseUnless("parse", parse, "function");
  refuseUnless("code", code, "text");
  if (typeof text !== "string") return failure(code, [{ code: "wrong-type", path: [], facts: typeFacts(text) }]);
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failure(code, [notJson(json)]);
  }
  const twice = duplicateKey(json);
  if (twice !== undefined) {
    const { key, path, line, column } = twice;
    return failure(code, [{ code: "duplicate-key", path, facts: { key }, line, column }]);
  }
  const read = parse(value);
  return read.success ? read : failure(read.error.code, placed(json, read.issues));
}

const typeFacts = (given: unknown) => ({ expected: "string", given: given === null ? "null" : typeof given });

function notJson(json: string): Issue {
  const { fault = { at: json.length, fault: "unexpected" as const } } = jsonPlaces(json);
  const given = json.slice(fault.at, fault.at + SHOWN).split("\n")[0] ?? "";
  return { code: "not-json", path: [], facts: { fault: fault.fault, given }, ...placeAt(json, fault.at) };
}

/** Issues with the line and column of what they speak of: a key that nobody knows, a value, or what should hold the one that is missing. */
function placed(json: string, issues: readonly Issue[]): readonly Issue[] {
  const ways = issues.map(waysOf);
  const firsts = issues.map(({ facts }) => (typeof facts["first"] === "string" ? pathIn(facts["first"]) : undefined));
  const { places } = jsonPlaces(json, new Set([...ways.flat(), ...firsts.filter((one) => one !== undefined)].map(pathKey)));
  return issues.map((issue, i) => {
    const place = ways[i]?.map((way) => places.get(pathKey(way))).find((one) => one !== undefined);
    if (place === undefined) return issue;
    if (issue.code === "not-json") {
      // All that a parsed text can hold and JSON cannot is a number that has become infinite.
      const given = json.slice(place.at, place.at + SHOWN).match(/^[-+.0-9eE]+/)?.[0] ?? "";
      return { ...issue, facts: { fault: "number-too-great", given }, ...placeAt(json, place.at) };
    }
    const ofKey = issue.code === "unknown-key" || issue.code === "forbidden-key";
    const at = placeAt(json, (ofKey ? place.key : undefined) ?? place.at);
    const before = firsts[i] === undefined ? undefined : places.get(pathKey(firsts[i]));
    return before === undefined
      ? { ...issue, ...at }
      : { ...issue, facts: { ...issue.facts, ...firstAt(json, before.at) }, ...at };
  });
}

/** The first of two things that have one id: its way as a fact has it. */
const pathIn = (first: string): (string | number)[] =>
  [...first.split("."), "id"].map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key));

function firstAt(json: string, at: number): Issue["facts"] {
  const { line, column } = placeAt(json, at);
  return { firstLine: line, firstColumn: column };
}

/** Where an issue may stand, the nearest first. */
function waysOf({ path, facts }: Issue): (readonly (string | number)[])[] {
  const key = facts["key"];
  const own = typeof key === "string" ? [[...path, key]] : [];
  return [...own, ...Array.from({ length: path.length + 1 }, (_, i) => path.slice(0, path.length - i))];
}
