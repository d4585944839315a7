import { describe, expect, it } from "vitest";
import { level, type Place, type Plan, type Text } from "../../../src/model/index.js";
import { toJsonLd } from "../../../src/output/index.js";
import { wording } from "../../../src/text/index.js";
import { emptyPlan, indicator } from "../../model/plans.js";
import { factsOf } from "../../refusal.js";

const county: Place = {
  id: "county",
  name: { zh: "某县", en: "Some County" },
  kind: "county",
  codes: [{ scheme: "statistics", code: "630223000000", year: 2024, source: "s" }],
};
const plan: Plan = {
  ...emptyPlan,
  title: { zh: "某县规划", en: "Plan of Some County" },
  layout: { places: [county] },
  indicators: [
    indicator("a", level("5"), { name: { zh: "甲", en: "A" }, unit: "%" }),
    indicator("b", level("5"), { name: { zh: "乙" }, unit: null }),
  ],
};

describe("a dataset in JSON-LD", () => {
  it("has its names in the language asked for, with the other as an alternate one", () => {
    expect(toJsonLd(plan, { locale: "en" })).toMatchObject({ name: "Plan of Some County", alternateName: "某县规划" });
    expect(toJsonLd(plan)).toMatchObject({ name: "某县规划", alternateName: "Plan of Some County", inLanguage: ["zh", "en"] });
    const named = (title: Text) => {
      const { name, alternateName } = toJsonLd({ ...plan, title }, { locale: "en" });
      return [name, alternateName];
    };
    expect(named({ zh: "规划" })).toEqual(["规划", undefined]);
    // One name in both languages is no alternate.
    expect(named({ zh: "GDP 2030", en: "GDP 2030" })).toEqual(["GDP 2030", undefined]);
  });

  it("describes how much there is, in words", () => {
    const group = (...ids: string[]) => ({ name: { zh: "组" }, openEnded: false, projects: ids.map((id) => ({ id })) });
    const boxes = [{ groups: [group("1", "2"), group("3")] }, { groups: [] }];
    const whole = {
      ...plan,
      layout: { places: [county, { ...county, id: "town" }] },
      boxes,
      commitments: [{}, {}, {}, {}],
    } as never;
    expect(toJsonLd(whole, { locale: "en" })["description"]).toBe(
      "Plan of Some County (2026–2030) as structured data: 2 indicators with their targets, 4 checkable commitments of the prose, 3 projects and 2 places, each as printed, as read and with its place in the plan.",
    );
    expect(toJsonLd({ ...plan, title: { zh: "规划" } }, { locale: "en" })["description"]).toMatch(/^规划 \(2026–2030\)/);
    expect(toJsonLd(plan)["description"]).toMatch(/^《?某县规划/);
  });

  it("says of each indicator its id, its names and its unit, where it has one", () => {
    expect(toJsonLd(plan)["variableMeasured"]).toEqual([
      { "@type": "PropertyValue", propertyID: "a", name: "甲", alternateName: "A", unitText: "%" },
      { "@type": "PropertyValue", propertyID: "b", name: "乙" },
    ]);
  });

  it("says where it is, with the place's codes where the layout has them", () => {
    expect(toJsonLd(plan)["spatialCoverage"]).toEqual({
      "@type": "AdministrativeArea",
      name: "某县",
      alternateName: "Some County",
      identifier: [{ "@type": "PropertyValue", propertyID: "statistics", value: "630223000000" }],
    });
    const { codes: _, ...bare } = county;
    expect(toJsonLd({ ...plan, layout: { places: [bare] } })["spatialCoverage"]).not.toHaveProperty("identifier");
    expect(toJsonLd({ ...plan, layout: { places: [] } })["spatialCoverage"]).toEqual({
      "@type": "AdministrativeArea",
      name: "某县",
    });
  });

  it("names who issued it: who is given, else the place's government, else who adopted it, else nobody", () => {
    const adopted = { by: { zh: "人大" }, on: "2026-01-30" };
    const nowhere = { ...plan, layout: { places: [] } };
    const issuer = (of: Plan, creator?: Text) => {
      const dataset = toJsonLd(of, creator && { creator });
      return [dataset["creator"], (dataset["isBasedOn"] as { readonly publisher?: unknown }).publisher];
    };
    const government = {
      "@type": "GovernmentOrganization",
      name: "某县人民政府",
      alternateName: "People's Government of Some County",
    };
    expect(issuer({ ...plan, adopted } as Plan)).toEqual([government, government]);
    const given = { "@type": "GovernmentOrganization", name: "发改局" };
    expect(issuer({ ...plan, adopted } as Plan, { zh: "发改局" })).toEqual([given, given]);
    const congress = { "@type": "GovernmentOrganization", name: "人大" };
    expect(issuer({ ...nowhere, adopted } as Plan)).toEqual([congress, congress]);
    expect(issuer(nowhere)).toEqual([undefined, undefined]);
    const chinese = { ...plan, layout: { places: [{ ...county, name: { zh: "某县" } }] } };
    expect(issuer(chinese)[0]).toEqual({ "@type": "GovernmentOrganization", name: "某县人民政府" });
  });

  it("is based on the plan as a work, free, with years; what was not given is not there", () => {
    const bare = toJsonLd(plan);
    expect(bare).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      identifier: "test-15",
      temporalCoverage: "2026/2030",
      isAccessibleForFree: true,
      isBasedOn: { "@type": "CreativeWork", name: "某县规划" },
    });
    for (const key of ["license", "url", "version", "distribution"]) expect(bare).not.toHaveProperty(key);
    const file = { contentUrl: "https://example.org/a.csv", encodingFormat: "text/csv" };
    expect(toJsonLd(plan, { license: "https://l", url: "https://u", version: "1", distribution: [file] })).toMatchObject({
      license: "https://l",
      url: "https://u",
      version: "1",
      distribution: [{ "@type": "DataDownload", ...file }],
    });
  });

  it("refuses options by their name", () => {
    expect(factsOf(() => toJsonLd(plan, 3 as never))).toMatchObject({ argument: "options", expected: "object" });
    expect(wording("zh").dataset.government).toContain("{place}");
  });
});
