import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess } from "../../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from "../../../src/output/index.js";
import { DOCUMENTS } from "../../../src/output/json-schema/documents.js";
import { EXAMPLE_AMENDMENT, EXAMPLE_METHOD } from "../../../src/output/json-schema/examples.js";
import { documentsOf } from "./arbitrary.js";
import { takes } from "./validators.js";

const validator = new Ajv2020({ strict: true, allErrors: true });
for (const name of SCHEMA_NAMES) validator.addSchema(jsonSchema(name));

/** What Ajv says; that a condition's consequence fails it says besides, at each condition on the way. */
function errorsOf(name: SchemaName, document: unknown): readonly ErrorObject[] {
  validator.validate(jsonSchema(name).$id, document);
  return (validator.errors ?? []).filter(({ keyword }) => keyword !== "if");
}

type Way = readonly (string | number)[];
const pointer = (way: Way): string => way.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** A document with one value changed; undefined takes it away. */
function withChange(document: unknown, [key, ...rest]: Way, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(document);
  const inner = withChange((document as { [key: string]: unknown })[key], rest, change);
  if (Array.isArray(document)) return document.map((one, i) => (i === key ? inner : one));
  const { [key]: _, ...others } = document as { [key: string]: unknown };
  return inner === undefined ? others : { ...(document as object), [key]: inner };
}

function* waysOf(value: unknown, way: Way = []): Iterable<Way> {
  yield way;
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value)) yield* waysOf(one, [...way, Array.isArray(value) ? Number(key) : key]);
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const plan = json({ ...huzhu15, boxes: huzhu15.boxes.slice(0, 2), layout: { ...huzhu15.layout } }) as {
  indicators: { targets: { requirement: object }[] }[];
};
const requirementAt = ["indicators", 0, "targets", 0, "requirement"];
const planWith = (requirement: unknown): unknown => withChange(plan, requirementAt, () => requirement);
const level = { kind: "level", bound: "at-least", value: "20.06" };

describe("one mistake is one error of Ajv, with all errors asked for", () => {
  it.each<[string, unknown, string]>([
    ["a wrong kind", { ...level, kind: "levle" }, "/kind"],
    ["no kind", { bound: "at-least", value: "20.06" }, ""],
    ["a number for text", { ...level, value: 20.06 }, "/value"],
    ["a percent sign", { ...level, value: "20.06%" }, "/value"],
    ["full-width digits", { ...level, value: "２０.06" }, "/value"],
    ["a wrong bound", { ...level, bound: "atleast" }, "/bound"],
    ["no value", { kind: "level", bound: "at-least" }, ""],
    ["an unknown key", { ...level, vlaue: "1" }, ""],
    ["half a range", { kind: "growth", bound: "between", low: "5" }, ""],
    ["a wrong measure", { kind: "change", measure: "point", bound: "unstated", value: "5" }, "/measure"],
    ["text for an object", "5.0左右", ""],
    ["null", null, ""],
  ])("%s", (_, requirement, at) => {
    const errors = errorsOf("plan", planWith(requirement));
    expect(errors.map(({ instancePath }) => instancePath)).toEqual([`${pointer(requirementAt)}${at}`]);
  });

  it.each<[string, object, string]>([
    ["a number for the value", { value: 45.9 }, "/0/value"],
    ["a misspelt key", { vlaue: "45.9" }, "/0"],
    ["a year as text", { value: "45.9", year: "2027" }, "/0/year"],
    ["a wrong status", { value: "45.9", status: "final" }, "/0/status"],
    ["a grade that is a number", { grade: 3 }, "/0/grade"],
    ["a span of text", { value: "1", year: undefined, span: "2026-2030" }, "/0/span"],
  ])("in an observation: %s", (_, change, at) => {
    const one = json({ indicator: "forest-coverage", status: "actual", year: 2027, ...change });
    const errors = errorsOf("observations", [one]);
    const expected = "vlaue" in change ? ["/0", "/0"] : [at];
    expect(errors.map(({ instancePath }) => instancePath)).toEqual(expected);
  });

  it.each<[string, unknown, string]>([
    [
      "a number where a word or null may stand",
      withChange(plan, ["indicators", 0, "attribute"], () => 5),
      "/indicators/0/attribute",
    ],
    ["a unit that is a list", withChange(plan, ["indicators", 0, "unit"], () => ["%"]), "/indicators/0/unit"],
    [
      "a span without a year",
      withChange(plan, ["indicators", 0, "targets", 0, "span"], () => ({ kind: "by" })),
      "/indicators/0/targets/0/span",
    ],
  ])("%s", (_, document, at) => {
    expect(errorsOf("plan", document).map(({ instancePath }) => instancePath)).toEqual([at]);
  });

  it("an amendment's `before`, which may be null", () => {
    const document = { ...EXAMPLE_AMENDMENT, before: { printed: "5", requirement: { ...level, value: 5 } } };
    expect(errorsOf("amendment", document).map(({ instancePath }) => instancePath)).toEqual(["/before/requirement/value"]);
    expect(errorsOf("amendment", { ...EXAMPLE_AMENDMENT, before: "5" }).map(({ instancePath }) => instancePath)).toEqual([
      "/before",
    ]);
  });
});

const REAL: { readonly [K in SchemaName]: readonly unknown[] } = {
  plan: [json(huzhu14), plan],
  observations: [json(huzhu14Outcomes)],
  policy: [{ about: "5", missing: "latest" }],
  method: [json(EXAMPLE_METHOD)],
  amendment: [json(EXAMPLE_AMENDMENT)],
  assessment: [json(assess(huzhu14, huzhu14Outcomes, { asOf: 2025, methods: ["open-sdg"] }))],
};

/** A thing that is of none of the types of a value. */
const otherThan = (value: unknown): unknown => (typeof value === "object" ? 7.5 : { wrong: true });

describe.each(SCHEMA_NAMES)("a value of another type anywhere in a document: %s", (name) => {
  it("is one error, at its place", () => {
    const documents = fc.oneof(documentsOf(DOCUMENTS[name].schema).map(json), fc.constantFrom(...REAL[name]));
    const changed = documents.chain((document) => fc.constantFrom(...waysOf(document)).map((way) => ({ document, way })));
    let refused = 0;
    fc.assert(
      fc.property(changed, ({ document, way }) => {
        const wrong = withChange(document, way, otherThan);
        if (takes(name, wrong)) return;
        refused++;
        const errors = errorsOf(name, wrong);
        // What may be of several simple types keeps `anyOf`: steps of a working, which nobody writes by hand.
        const simple = errors.some(({ keyword }) => keyword === "anyOf");
        if (!simple) expect(errors.map(({ instancePath }) => instancePath)).toEqual([pointer(way)]);
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

it("the schemas are taken in strict mode without a word of warning", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const strict = new Ajv2020({ strict: true });
  for (const name of SCHEMA_NAMES) strict.addSchema(jsonSchema(name));
  for (const name of SCHEMA_NAMES) strict.getSchema(jsonSchema(name).$id);
  const said = warn.mock.calls.map(([text]) => text);
  warn.mockRestore();
  expect(said).toEqual([]);
});
