import type { FindingFacts, Severity } from "../../checks/index.js";
import type { Issue } from "../../model/index.js";

/** Lines and columns of a file, counted from 1; the end column is the one after the last character. @category SARIF */
export type SarifRegion = {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
};

/** A place: in a file, and in the outline. @category SARIF */
export type SarifLocation = {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation?: { readonly artifactLocation: { readonly uri: string }; readonly region?: SarifRegion };
  readonly logicalLocations: readonly { readonly name: string; readonly fullyQualifiedName: string; readonly kind: string }[];
};

/** One finding. @category SARIF */
export type SarifResult = {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Severity;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: { readonly "finding/v1": string };
  readonly properties: { readonly facts: FindingFacts | Issue["facts"]; readonly refs: readonly string[] };
};

/** What a rule is. @category SARIF */
export type SarifRule = {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: Severity };
  readonly helpUri?: string;
  readonly properties: { readonly tags: readonly string[] };
};

/** A log in the Static Analysis Results Interchange Format, version 2.1.0. @category SARIF */
export type SarifLog = {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly name: string; readonly semanticVersion?: string; readonly rules: readonly SarifRule[] };
      };
      readonly columnKind: "utf16CodeUnits";
      readonly results: readonly SarifResult[];
    },
  ];
};
