import { CHECKS, type Finding, OBSERVATION_CHECKS, type Ref, type Severity } from "../../checks/index.js";
import { PlanError, refuseUnless } from "../../kernel/index.js";
import type { Issue } from "../../model/index.js";
import { describeFinding, type Locale, locate } from "../../text/index.js";
import { codeTitle } from "../code-title.js";
import { issueResult } from "./issue-result.js";
import type { SarifLocation, SarifLog, SarifRegion, SarifResult, SarifRule } from "./log.js";

/**
 * Options of a SARIF log.
 *
 * @category SARIF
 */
export type SarifOptions = {
  /** The plan's file as a URI, relative or absolute; without it findings have a place in the outline only. */
  readonly uri?: string;
  /** Where in that file something is. */
  readonly regionOf?: (ref: Ref) => SarifRegion | undefined;
  /** The language of the messages, `"zh"` by default. */
  readonly locale?: Locale;
  /** The version of this library, where it is to be named. */
  readonly version?: string;
  /** What a parser found wrong with the document, which are results before the findings. */
  readonly issues?: readonly Issue[];
  /** The page on a rule: an address in which `{code}` is the rule, or what gives the address of a rule, or none. */
  readonly helpUri?: string | ((code: string) => string | undefined);
};

/** The schema of the standard's final text. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * Findings as a SARIF 2.1.0 log, which editors and code hosts show beside the lines of the file.
 *
 * Each result has the finding's words as its message, its places, its facts under `properties`, and a fingerprint from its
 * code and ids, so that a finding is the same one when the file around it changes. A document that cannot be read has no findings; what is
 * wrong with it is given as `issues`, each at its line and column, and of an id that is used twice the first place is a related one.
 *
 * @param findings - what a check found
 * @param options - the file, where things stand in it, the language
 * @returns the log as plain JSON; the same findings give the same log
 * @throws PlanError `invalid-locale`; `invalid-options` for a `helpUri` that is no text and no function
 * @category SARIF
 * @example
 * ```ts
 * import { check } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { toSarif } from "five-year-plan/output";
 * const log = toSarif(check(huzhu15, { rules: ["unit-spelling"] }), { uri: "plan.json", locale: "en" });
 * log.runs[0].results.map(({ ruleId, level, message }) => `${level} ${ruleId}: ${message.text}`);
 * // => ["note unit-spelling: PM2.5 concentration: ug/m³ instead of μg/m³"]
 * ```
 */
export function toSarif(findings: readonly Finding[], options: SarifOptions = {}): SarifLog {
  refuseUnless("findings", findings, "list");
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", version, issues = [], helpUri } = options;
  refuseUnless("issues", issues, "list", "invalid-options");
  if (helpUri !== undefined && typeof helpUri !== "string" && typeof helpUri !== "function")
    throw new PlanError("invalid-options", { option: "helpUri", given: typeof helpUri, expected: "a text or a function" });
  const codes = [...new Set([...issues, ...findings].map(({ code }) => code))];
  const rules = codes.map((code) => ({ ...ruleOf(code, findings, locale), ...helpOf(code, helpUri) }));
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "five-year-plan", ...(version !== undefined && { semanticVersion: version }), rules } },
        columnKind: "utf16CodeUnits",
        results: [
          ...issues.map((issue) => issueResult(issue, codes.indexOf(issue.code), options)),
          ...findings.map((finding) => resultOf(finding, codes.indexOf(finding.code), options, locale)),
        ],
      },
    ],
  };
}

function helpOf(code: string, helpUri: SarifOptions["helpUri"]): { readonly helpUri?: string } {
  const page = typeof helpUri === "function" ? helpUri(code) : helpUri?.replaceAll("{code}", code);
  return page === undefined ? {} : { helpUri: page };
}

function ruleOf(code: string, findings: readonly Finding[], locale: Locale): SarifRule {
  const known = [...CHECKS, ...OBSERVATION_CHECKS].find((one) => one.code === code);
  // What no check finds a parser does: nothing can be read of the document then.
  const level: Severity = known?.severity ?? findings.find((one) => one.code === code)?.severity ?? "error";
  return {
    id: code,
    shortDescription: { text: codeTitle(code, locale) },
    defaultConfiguration: { level },
    properties: { tags: known === undefined ? [] : [known.family] },
  };
}

function resultOf(finding: Finding, ruleIndex: number, options: SarifOptions, locale: Locale): SarifResult {
  const { code, severity, locator, facts, refs } = finding;
  // The main place is that of the ref with the finding's own place.
  const first = refs.find((ref) => locate(ref.locator) === locate(locator)) ?? refs[0];
  const others = refs.filter((ref) => ref !== first);
  const name = locate(locator, locale);
  const related = others.map(
    (ref, i): SarifLocation => ({
      id: i + 1,
      message: { text: locale === "en" ? (ref.name.en ?? ref.name.zh) : ref.name.zh },
      ...placeOf(ref, locate(ref.locator, locale), options),
    }),
  );
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: describeFinding(finding, locale) },
    locations: [placeOf(first, name, options)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { "finding/v1": [code, ...refs.map(({ id }) => id)].join(" ") },
    properties: { facts, refs: refs.map(({ kind, id }) => `${kind}:${id}`) },
  };
}

function placeOf(ref: Ref | undefined, place: string, { uri, regionOf }: SarifOptions): SarifLocation {
  // What belongs to another plan is not in this file.
  const inFile = uri !== undefined && ref?.plan === undefined;
  const region = inFile && ref !== undefined ? regionOf?.(ref) : undefined;
  return {
    ...(inFile && { physicalLocation: { artifactLocation: { uri }, ...(region !== undefined && { region }) } }),
    logicalLocations: [
      { name: ref?.id ?? place, fullyQualifiedName: place === "" ? (ref?.id ?? "") : place, kind: ref?.kind ?? "plan" },
    ],
  };
}
