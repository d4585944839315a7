import { describe, expect, it } from "vitest";
import { amend, assess, thresholds } from "../../../src/assessment/index.js";
import { check } from "../../../src/checks/index.js";
import { huzhu14, huzhu14Outcomes } from "../../../src/huzhu/index.js";
import { DEFAULT_POLICY, parsePlan, parsePolicy } from "../../../src/model/index.js";
import { jsonSchema, SCHEMA_NAMES } from "../../../src/output/index.js";
import { EXAMPLE_AMENDMENT } from "../../../src/output/json-schema/examples.js";
import { ajv, PARSERS } from "./validators.js";

const $schema = "./node_modules/five-year-plan/schemas/plan.json";

describe("`$schema`, as editors write it", () => {
  const accepts = ajv();

  it.each(SCHEMA_NAMES.filter((name) => name !== "observations"))("may stand in a document: %s", (name) => {
    for (const example of jsonSchema(name).examples) {
      const document = { $schema, ...(example as object) };
      expect([PARSERS[name](document).success, accepts(name, document)]).toEqual([true, true]);
      const wrong = { ...document, $schema: 5 };
      expect([PARSERS[name](wrong).success, accepts(name, wrong)]).toEqual([false, false]);
    }
  });

  it("stays with a plan that is read, changed and written again", () => {
    const plan = parsePlan({ $schema, ...huzhu14 });
    expect(JSON.parse(JSON.stringify(plan))).toEqual({ $schema, ...huzhu14 });
    const [indicator] = plan.indicators;
    const amended = amend(plan, { ...EXAMPLE_AMENDMENT, indicator: indicator?.id ?? "", on: "2024-06-30" });
    expect(amended.$schema).toBe($schema);
  });

  it("says nothing of a plan or a policy", () => {
    const plan = parsePlan({ $schema, ...huzhu14 });
    expect(assess(plan, huzhu14Outcomes, { asOf: 2025 })).toEqual(assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }));
    expect(check(plan)).toEqual(check(huzhu14));
    expect(thresholds(plan)).toEqual(thresholds(huzhu14));
    expect(parsePolicy({ $schema, about: "5" })).toEqual(DEFAULT_POLICY);
  });
});
