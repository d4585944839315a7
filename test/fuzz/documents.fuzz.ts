import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { SCHEMA_NAMES, type SchemaName } from "../../src/output/index.js";
import { DOCUMENTS } from "../../src/output/json-schema/documents.js";
import { documentsOf } from "../output/json-schema/arbitrary.js";
import { mutated } from "../output/json-schema/mutation.js";
import { ajv, PARSERS, takes } from "../output/json-schema/validators.js";

/** How many documents of each kind; plans are large, so there are fewer. */
const RUNS: { readonly [name: string]: number } = { plan: 10_000, observations: 30_000, assessment: 15_000 };
const REST = 100_000 - Object.values(RUNS).reduce((sum, runs) => sum + runs, 0);
const others = SCHEMA_NAMES.filter((name) => RUNS[name] === undefined);

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const asAjv = ajv();
const seen = { documents: 0, accepted: 0, refused: 0 };
const started = performance.now();

afterAll(() => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${seen.documents} documents in ${seconds} s: ${seen.accepted} accepted, ${seen.refused} refused, each as by Ajv`);
});

/** A document that is right, one or two steps beside it, or anything at all. */
function documents(name: SchemaName): fc.Arbitrary<unknown> {
  const valid = documentsOf(DOCUMENTS[name].schema).map(json);
  const near = valid.chain(mutated).map(json);
  return fc.oneof(
    { arbitrary: valid, weight: 2 },
    { arbitrary: near, weight: 5 },
    { arbitrary: near.chain(mutated).map(json), weight: 2 },
    { arbitrary: fc.jsonValue(), weight: 1 },
  );
}

it.each(SCHEMA_NAMES)("%s: no document breaks the parser, and it agrees with the schema", (name) => {
  const numRuns = RUNS[name] ?? Math.ceil(REST / others.length);
  fc.assert(
    fc.property(documents(name), (document) => {
      const result = PARSERS[name](document);
      seen.documents++;
      seen[result.success ? "accepted" : "refused"]++;
      expect(asAjv(name, document)).toBe(takes(name, document));
      if (!result.success) for (const { path } of result.issues) expect(Array.isArray(path)).toBe(true);
    }),
    { numRuns },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
