import type { Issue } from "../../model/index.js";
import { describeIssue, type Locale } from "../../text/index.js";
import type { SarifLocation, SarifResult } from "./log.js";

/** What a parser found wrong, as a result at its line and column; where an id is used twice, with the first place beside it. */
export function issueResult(
  { line, column, ...issue }: Issue,
  ruleIndex: number,
  { uri, locale = "zh" }: { readonly uri?: string; readonly locale?: Locale },
): SarifResult {
  const { code, path, facts } = issue;
  const { first, firstLine, firstColumn } = facts;
  const name = nameOf(path);
  const related = typeof first === "string" ? [{ id: 1, ...placeOf(`${first}.id`, firstLine, firstColumn, uri) }] : [];
  return {
    ruleId: code,
    ruleIndex,
    level: "error",
    message: { text: describeIssue(issue, locale) },
    locations: [placeOf(name, line, column, uri)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { "finding/v1": `${code} ${name}` },
    properties: { facts, refs: [] },
  };
}

const nameOf = (path: Issue["path"]): string => path.join(".");

function placeOf(name: string, line: unknown, column: unknown, uri: string | undefined): SarifLocation {
  const region = typeof line === "number" && {
    region: { startLine: line, startColumn: typeof column === "number" ? column : 1 },
  };
  return {
    ...(uri !== undefined && { physicalLocation: { artifactLocation: { uri }, ...region } }),
    logicalLocations: [{ name: name.split(".").at(-1) ?? "", fullyQualifiedName: name, kind: "member" }],
  };
}
