import { describe, expect, it } from "vitest";
import { parseObservations, parsePlan, readObservationText, safeParsePlan } from "../../src/model/index.js";
import { national14, national14Outcomes, national15 } from "../../src/national/index.js";
import { jsonSchema, toCsv, toDataPackage, writeObservations } from "../../src/output/index.js";

describe("what figures rest on travels with them", () => {
  it.each(["csv", "tsv", "json", "ndjson"] as const)("through %s and back", (format) => {
    const text = writeObservations(national14Outcomes, { format });
    expect(readObservationText(text, { format }).observations).toEqual(national14Outcomes);
  });

  it("into tables: trust and sources beside each value, what was not found, and the publications", () => {
    const rows = (table: "indicators" | "targets" | "publications") => toCsv(national14, table).trimEnd().split("\n");
    const [heading = "", ...targets] = rows("targets");
    expect(heading).toContain("trust,sources");
    expect(targets.find((row) => row.startsWith("surface-water-quality"))).toContain("derived,mee23 cctv21");
    expect(rows("indicators").find((row) => row.startsWith("gdp-growth"))).toContain("not-found");
    expect(rows("publications").length - 1).toBe(national14.sources?.length);
    expect(Object.keys(toDataPackage(national14, national14Outcomes))).toContain("publications.csv");
  });

  it("is mentioned in the schema of plans", () => {
    const { $defs } = jsonSchema("plan") as unknown as { readonly $defs: { readonly [name: string]: object } };
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(["Definition", "Evidence", "Publication", "Variant"]));
  });
});

describe("what is wrong with it is reported, with its place", () => {
  const json = (plan: object) => JSON.parse(JSON.stringify(plan));
  const issues = (change: (plan: ReturnType<typeof json>) => void) => {
    const copy = json(national15);
    change(copy);
    const result = safeParsePlan(copy);
    return result.success ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
  };

  it("a publication that is not listed, or listed twice", () => {
    expect(issues((plan) => plan.sources.shift())[0]).toEqual([
      "unresolved-reference",
      "indicators.0.baseline.evidence.sources.0",
    ]);
    expect(issues((plan) => plan.sources.push(plan.sources[0]))).toEqual([
      ["duplicate-id", `sources.${national15.sources?.length}.id`],
    ]);
  });

  it("a trust that is none, a dispute without variants, variants without a dispute", () => {
    const evidence = "indicators.2.targets.0.evidence";
    expect(issues((plan) => Object.assign(plan.indicators[2].targets[0].evidence, { trust: "certain" }))[0]?.[1]).toContain(
      evidence,
    );
    expect(issues((plan) => Object.assign(plan.indicators[2].targets[0].evidence, { trust: "disputed" }))[0]?.[1]).toContain(
      evidence,
    );
    const variants = [{ printed: "70", sources: ["n15-pic"] }];
    expect(issues((plan) => Object.assign(plan.indicators[2].targets[0].evidence, { variants }))[0]?.[1]).toContain(evidence);
  });

  it("and nothing where nothing is", () => {
    expect(issues(() => {})).toEqual([]);
    expect(parsePlan(json(national14))).toEqual(national14);
    expect(parseObservations(json(national14Outcomes))).toEqual(national14Outcomes);
  });
});
