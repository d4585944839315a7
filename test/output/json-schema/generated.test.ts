import { describe, expect, it } from "vitest";
import { jsonSchema, SCHEMA_NAMES } from "../../../src/output/index.js";
import { generate } from "../../../src/output/json-schema/generate.js";
import { codeOf, factsOf } from "../../refusal.js";

type Node = { readonly [keyword: string]: unknown };
/** Every schema within a schema, conditions apart. */
function nodesIn(value: unknown): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => (["examples", "enum", "if"].includes(key) ? [] : nodesIn(one)));
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}
const partsOf = (schema: Node) => (schema["$defs"] ?? {}) as { readonly [id: string]: Node };

describe("the schemas together", () => {
  it("are one for each document, with what it is first", () => {
    const all = generate();
    expect(Object.keys(all)).toEqual([...SCHEMA_NAMES]);
    for (const name of SCHEMA_NAMES) {
      const { $schema, $id, title, description } = all[name];
      expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect($id).toMatch(new RegExp(`^https://unpkg\\.com/five-year-plan@.+/schemas/${name}\\.json$`));
      expect([title, description].every((text) => text.length > 3)).toBe(true);
      expect(Object.keys(all[name]).slice(0, 4)).toEqual(["$schema", "$id", "title", "description"]);
    }
    expect(all.plan.title).toBe("Five-year plan");
    expect(all.observations).toMatchObject({ type: "array", items: { $ref: "#/$defs/Observation" } });
    expect(all.policy.examples[0]).toEqual({ about: "0" });
  });

  it("have each part once, in the first document that contains it, by its name", () => {
    const all = generate();
    const homes = SCHEMA_NAMES.flatMap((name) => Object.keys(partsOf(all[name])).map((id) => [id, name] as const));
    expect(new Set(homes.map(([id]) => id)).size).toBe(homes.length);
    expect(new Map(homes).get("Target")).toBe("plan");
    expect(new Map(homes).get("Observation")).toBe("observations");
    expect(new Map(homes).get("Verdict")).toBe("assessment");
    for (const name of SCHEMA_NAMES) {
      const ids = Object.keys(partsOf(all[name]));
      expect(ids).toEqual([...ids].sort());
      if (ids.length === 0) expect(all[name]).not.toHaveProperty("$defs");
    }
    for (const { $ref } of nodesIn(all.assessment)) {
      if (typeof $ref !== "string") continue;
      const [file = "", id = ""] = $ref.split("#/$defs/");
      expect([$ref, new Map(homes).get(id)]).toEqual([$ref, file === "" ? "assessment" : file.replace(".json", "")]);
    }
  });

  it("say of every part what it is, and of every property too, as it is meant there", () => {
    const { plan } = generate();
    const { Target, Locator } = partsOf(plan);
    for (const [id, part] of Object.entries(partsOf(plan))) {
      expect([id, typeof part["title"], typeof part["description"]]).toEqual([id, "string", "string"]);
      expect(part).not.toHaveProperty("id");
    }
    const described = (node: Node | undefined, name: string) => {
      const properties = (node?.["properties"] ?? {}) as { readonly [key: string]: Node };
      return properties[name]?.["description"];
    };
    expect(described(Target, "printed")).toEqual(expect.any(String));
    expect(described(Locator, "row")).toEqual(expect.any(String));
    expect(described(plan, "base")).toBe("The base year: the one before the first.");
    // A condition asks and is not described; whatever it leads to is.
    const all = nodesIn(plan);
    for (const { properties } of all)
      for (const [name, one] of Object.entries((properties ?? {}) as { readonly [name: string]: Node }))
        expect([name, typeof one["description"]]).toEqual([name, "string"]);
    const conditions = all.filter((node) => "then" in node);
    expect(conditions.length).toBeGreaterThan(10);
    for (const node of conditions) expect(Object.keys(node)).toContain("if");
    expect(JSON.stringify(nodesIn(plan).flatMap((node) => ("if" in node ? [node["if"]] : [])))).not.toContain("description");
  });

  it("end a pattern where the text ends, and forbid nobody to write", () => {
    const nodes = Object.values(generate()).flatMap(nodesIn);
    const patterns = nodes.filter(
      ({ pattern, not }) => typeof pattern === "string" && pattern !== "[\n\r\u0085\u2028\u2029]" && not !== undefined,
    );
    expect(patterns.length).toBeGreaterThan(5);
    for (const { not } of patterns) expect(not).toEqual({ type: "string", pattern: "[\n\r\u0085\u2028\u2029]" });
    expect(nodes.filter((node) => "readOnly" in node)).toEqual([]);
    const free = nodes.filter(
      ({ pattern, not }) => typeof pattern === "string" && pattern !== "[\n\r\u0085\u2028\u2029]" && not === undefined,
    );
    expect(free).toEqual([]);
  });

  it("have no alternatives left that a validator would have to try one by one", () => {
    const { assessment, ...others } = generate();
    const left = (schema: unknown) =>
      nodesIn(schema).flatMap(({ oneOf, anyOf }) => [oneOf, anyOf].flatMap((one) => (one === undefined ? [] : [one as Node[]])));
    expect(left(others)).toEqual([]);
    // What a step may hold differs in its type.
    expect(left(assessment).length).toBeGreaterThan(0);
    for (const some of left(assessment)) {
      const kinds = some.map(({ type, $ref }) => type ?? $ref);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  it("are given one by one by their name, and refused by any other", () => {
    expect(jsonSchema("method").title).toBe("Method");
    expect(codeOf(() => jsonSchema("toString" as never))).toBe("invalid-options");
    expect(factsOf(() => jsonSchema("x" as never))).toEqual({ name: "x", expected: [...SCHEMA_NAMES] });
  });
});
