import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, METHODS } from "../../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import { DEFAULT_POLICY } from "../../../src/model/index.js";
import { SCHEMA_NAMES, type SchemaName } from "../../../src/output/index.js";
import { DOCUMENTS } from "../../../src/output/json-schema/documents.js";
import { EXAMPLE_AMENDMENT } from "../../../src/output/json-schema/examples.js";
import { documentsOf } from "./arbitrary.js";
import { mutated } from "./mutation.js";
import { ajv, python, pythons, takes } from "./validators.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const asAjv = ajv();

/** Documents as they are, to which mutations are made beside the generated ones. */
const REAL: { readonly [K in SchemaName]: readonly unknown[] } = {
  plan: [huzhu14, huzhu15],
  observations: [huzhu14Outcomes],
  policy: [DEFAULT_POLICY, {}],
  method: METHODS.map(({ measure: _, ...description }) => description),
  amendment: [EXAMPLE_AMENDMENT],
  assessment: [
    assess(huzhu14, huzhu14Outcomes, { asOf: 2025, methods: ["open-sdg", "eurostat", "un-2023"] }),
    assess(huzhu14, huzhu14Outcomes, { asOf: 2023 }),
    assess(huzhu15, [], { asOf: 2027 }),
  ],
};

const valid = (name: SchemaName): fc.Arbitrary<unknown> =>
  fc
    .oneof(
      { arbitrary: documentsOf(DOCUMENTS[name].schema), weight: 19 },
      { arbitrary: fc.constantFrom(...REAL[name]), weight: 1 },
    )
    .map(json);
const changed = (name: SchemaName): fc.Arbitrary<unknown> => valid(name).chain(mutated).map(json);

describe.each(SCHEMA_NAMES)("%s: zod and JSON Schema agree", (name) => {
  it("on generated documents, which both accept", () => {
    fc.assert(
      fc.property(valid(name), (document) => {
        expect([takes(name, document), asAjv(name, document)]).toEqual([true, true]);
      }),
      { numRuns: 50 },
    );
  });

  it("on mutations of them, some of which both refuse", () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(changed(name), (document) => {
        const ours = takes(name, document);
        seen[`${ours}`]++;
        expect(asAjv(name, document)).toBe(ours);
      }),
      { numRuns: 300 },
    );
    // Both answers must occur, or the comparison says little.
    expect(seen.true).toBeGreaterThan(5);
    expect(seen.false).toBeGreaterThan(50);
  });
});

describe.skipIf(pythons.length === 0)("Python's jsonschema agrees (without it, see test/python/install.sh)", () => {
  it.each(pythons)("$command with jsonschema $version", ({ command }) => {
    const documents = SCHEMA_NAMES.flatMap((name) =>
      fc
        .sample(fc.oneof(valid(name), changed(name), changed(name)), { numRuns: 60, seed: 15 })
        .map((document) => ({ name, document })),
    );
    const ours = documents.map(({ name, document }) => takes(name, document));
    const theirs = python(command, documents);
    expect(documents.filter((_, i) => ours[i] !== theirs[i])).toEqual([]);
    expect(new Set(theirs)).toEqual(new Set([true, false]));
  });
});

if (pythons.length === 0) console.warn("no Python with jsonschema: test/python/install.sh installs it");
