import { describe, expect, it } from "vitest";
import { huzhu14, huzhu15 } from "../../../src/huzhu/index.js";
import type { Plan } from "../../../src/model/index.js";
import { national15 } from "../../../src/national/index.js";
import { type JsonLdOptions, toJsonLd } from "../../../src/output/index.js";
import { cli } from "../../cli/cli.js";
import { emptyPlan } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

/** The types that are used, each with those of its properties that schema.org lists for it or for what it is a kind of. */
const SCHEMA_ORG: { readonly [type: string]: readonly string[] } = {
  Dataset: [
    "identifier name alternateName description inLanguage temporalCoverage spatialCoverage variableMeasured creator",
    "isBasedOn isAccessibleForFree license url version distribution",
  ].flatMap((line) => line.split(" ")),
  CreativeWork: ["name", "alternateName", "publisher"],
  GovernmentOrganization: ["name", "alternateName"],
  AdministrativeArea: ["name", "alternateName", "identifier"],
  PropertyValue: ["name", "alternateName", "propertyID", "value", "unitText"],
  DataDownload: ["contentUrl", "encodingFormat"],
};

/** Every node with its type and the properties it has. */
function nodesIn(value: unknown): { readonly type: string; readonly properties: readonly string[] }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.keys(value);
  const type = (value as { readonly "@type"?: string })["@type"];
  const node = type === undefined ? [] : [{ type, properties: own.filter((one) => !one.startsWith("@")) }];
  return [...node, ...Object.values(value).flatMap(nodesIn)];
}

const files = [{ contentUrl: "https://example.org/indicators.csv", encodingFormat: "text/csv" }];
const all: JsonLdOptions = {
  locale: "en",
  license: "https://spdx.org/licenses/MIT",
  url: "https://example.org/",
  version: "1",
  distribution: files,
};

describe("a plan as a Dataset of schema.org", () => {
  it.each([huzhu14, huzhu15, national15, emptyPlan])("$id has types and properties that schema.org knows", (plan) => {
    for (const { type, properties } of nodesIn(toJsonLd(plan, all))) {
      expect(Object.keys(SCHEMA_ORG)).toContain(type);
      expect(SCHEMA_ORG[type]).toEqual(expect.arrayContaining([...properties]));
    }
  });

  it("says what, of which years, of where, and by whom", () => {
    const dataset = toJsonLd(huzhu15, all);
    expect(dataset).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      identifier: "huzhu-15",
      name: huzhu15.title.en,
      alternateName: huzhu15.title.zh,
      temporalCoverage: "2026/2030",
      spatialCoverage: {
        name: "Huzhu Tu Autonomous County",
        identifier: expect.arrayContaining([{ "@type": "PropertyValue", propertyID: "civil-affairs", value: "630223" }]),
      },
      creator: { "@type": "GovernmentOrganization", alternateName: "互助土族自治县人民政府" },
      isBasedOn: { publisher: { name: "People's Government of Huzhu Tu Autonomous County" } },
      distribution: [{ "@type": "DataDownload", ...files[0] }],
    });
    expect(dataset["variableMeasured"]).toHaveLength(23);
    // What Google's guide to Dataset asks for: 50 to 5,000 characters.
    expect(`${dataset["description"]}`.length).toBeGreaterThan(50);
    expect(`${dataset["description"]}`).toContain("23 indicators");
  });

  it("has Chinese first by default", () => {
    expect(toJsonLd(huzhu15)).toMatchObject({ name: huzhu15.title.zh, creator: { name: "互助土族自治县人民政府" } });
  });

  it("takes the body that adopted the plan where the layout has no place for it, who issued it where given, and invents nobody", () => {
    expect(toJsonLd(national15)["creator"]).toMatchObject({ name: "第十四届全国人民代表大会第四次会议" });
    expect(toJsonLd(huzhu14, { creator: { zh: "县政府" } })["creator"]).toMatchObject({ name: "县政府" });
    expect(toJsonLd(huzhu14)).not.toHaveProperty("creator");
    expect(toJsonLd(huzhu14)).not.toHaveProperty("license");
  });

  it("is plain JSON, and refuses what is no plan and no options", () => {
    const dataset = toJsonLd(huzhu15, all);
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
    expect(codeOf(() => toJsonLd({} as Plan))).toBe("invalid-plan");
    expect(codeOf(() => toJsonLd(huzhu15, null as unknown as JsonLdOptions))).toBe("invalid-options");
    expect(codeOf(() => toJsonLd(huzhu15, { locale: "fr" as "en" }))).toBe("invalid-locale");
  });
});

it("the command writes it, with the licence of what is embedded", async () => {
  const { out } = await cli("export huzhu-15 --to jsonld --locale en");
  expect(JSON.parse(out)).toEqual(toJsonLd(huzhu15, { locale: "en", license: "https://spdx.org/licenses/MIT" }));
});
