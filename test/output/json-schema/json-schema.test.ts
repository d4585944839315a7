import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { Assessment, Verdict } from "../../../src/assessment/index.js";
import { jsonSchema, SCHEMA_NAMES } from "../../../src/output/index.js";
import type { assessmentShape, verdictShape } from "../../../src/output/json-schema/assessment-schema.js";
import { codeOf } from "../../refusal.js";
import { ajv, PARSERS } from "./validators.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Before these `$` also stands in some engine. */
const BREAKS = "[\n\r\u0085\u2028\u2029]";

type Node = { readonly [keyword: string]: unknown };

/** Every schema within a schema, with the way to it. */
function nodesOf(value: unknown, path: string): [string, Node][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value)
    .filter(([key]) => key !== "examples" && key !== "enum")
    .flatMap(([key, one]) => nodesOf(one, `${path}/${key}`));
  return Array.isArray(value) ? inner : [[path, value as Node], ...inner];
}
const all = SCHEMA_NAMES.flatMap((name) => nodesOf(jsonSchema(name), name));

describe("the JSON Schemas", () => {
  it("name themselves, and say what they and each of their parts are", () => {
    for (const name of SCHEMA_NAMES) {
      const { $id, $schema, title, description, examples } = jsonSchema(name);
      expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect($id).toBe(`https://unpkg.com/five-year-plan@${version}/schemas/${name}.json`);
      expect([typeof title, typeof description, Array.isArray(examples)]).toEqual(["string", "string", true]);
    }
    const parts = all.filter(([path]) => /\/\$defs\/\w+$/.test(path));
    expect(parts.length).toBeGreaterThan(35);
    expect(parts.filter(([, { title, description }]) => !title || !description).map(([path]) => path)).toEqual([]);
    const properties = all.filter(([path]) => /\/properties\/[\w-]+$/.test(path) && !path.includes("/if/"));
    expect(properties.length).toBeGreaterThan(200);
    expect(properties.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  });

  it("describe no property that is not there", async () => {
    const { VALUES } = await import("../../../src/output/json-schema/values.js");
    const { PLAN_PARTS } = await import("../../../src/output/json-schema/plan-parts.js");
    const { LAYOUT_PARTS } = await import("../../../src/output/json-schema/layout-parts.js");
    const { ASSESSMENT_PARTS } = await import("../../../src/output/json-schema/assessment-parts.js");
    const parts = { ...VALUES, ...PLAN_PARTS, ...LAYOUT_PARTS, ...ASSESSMENT_PARTS };
    const unused = Object.entries(parts).flatMap(([id, { properties = {} }]) => {
      const inside = all.filter(([path]) => path.split("/$defs/")[1]?.split("/")[0] === id).map(([path]) => path);
      return Object.keys(properties)
        .filter((name) => !inside.some((path) => path.endsWith(`/properties/${name}`)))
        .map((name) => `${id}.${name}`);
    });
    expect(unused).toEqual([]);
  });

  it("refer only to parts that exist, by a file's name where they live elsewhere", () => {
    const references = all.flatMap(([path, { $ref }]) => (typeof $ref === "string" ? [[path.split("/")[0], $ref] as const] : []));
    const targets = new Set(all.map(([path]) => path));
    for (const [here, $ref] of references) {
      const [file, part] = $ref.split("#");
      expect(targets).toContain(`${file === "" ? here : file?.replace(".json", "")}${part}`);
    }
    expect(references.some(([here, $ref]) => here === "assessment" && $ref === "plan.json#/$defs/Target")).toBe(true);
  });

  it("have patterns that end where the text ends, in every engine", () => {
    const patterns = all.filter(([, { pattern }]) => typeof pattern === "string" && pattern !== BREAKS);
    expect(patterns.length).toBeGreaterThan(5);
    for (const [path, { pattern, not }] of patterns) {
      expect([path, not]).toEqual([path, { type: "string", pattern: BREAKS }]);
      expect(String(pattern)).not.toMatch(/\\[dws]/);
    }
  });

  it("give examples that they and the parsers accept", () => {
    const accepts = ajv();
    for (const name of SCHEMA_NAMES)
      for (const example of jsonSchema(name).examples)
        expect([name, accepts(name, example), PARSERS[name](example).success]).toEqual([name, true, true]);
  });

  it("are in the package as files", () => {
    for (const name of SCHEMA_NAMES)
      expect(JSON.parse(readFileSync(`schemas/${name}.json`, "utf8"))).toEqual(JSON.parse(JSON.stringify(jsonSchema(name))));
  });

  it("are asked for by a name that exists", () => {
    expect(codeOf(() => jsonSchema("toString" as never))).toBe("invalid-options");
  });
});

it("the schema of an assessment and the type are the same", () => {
  expectTypeOf<z.infer<typeof assessmentShape>>().toEqualTypeOf<Assessment>();
  expectTypeOf<Verdict>().toExtend<z.infer<typeof verdictShape>>();
  expectTypeOf<z.infer<typeof verdictShape>>().toExtend<Verdict>();
});
