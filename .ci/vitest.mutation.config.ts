import { defineConfig } from "vitest/config";

/** Tests that a mutant of any part is spared: laws and hostile texts take too long for each, and others need a build. */
const SLOW = [
  "test/notation/{laws,round-trip,every-character}.test.ts",
  "test/notation/table/{hostile,rewritings}.test.ts",
  "test/calculators/{laws,types}.test.ts",
  "test/checks/{economy/**,errors}.test.ts",
  "test/checks/observations/laws.test.ts",
  "test/output/json-schema/{differential,editors,json-schema,one-error}.test.ts",
  "test/cli/large.test.ts",
];

/** What holds each part: its own tests, and those that know its values. */
const TESTS: { readonly [part: string]: readonly string[] } = {
  notation: ["notation", "corpus"],
  calculators: ["calculators"],
  demand: ["demand", "assessment/meaning", "assessment/yearly", "assessment/governments"],
  assessment: ["assessment", "demand"],
  checks: ["checks"],
  model: ["model"],
  output: ["output"],
  cli: ["cli"],
};

const part = process.env["MUTATED_PART"] ?? "notation";

export default defineConfig({
  define: { __VERSION__: '"0.0.0"' },
  resolve: {
    alias: [{ find: /^five-year-plan$/, replacement: new URL("../src/index.ts", import.meta.url).pathname }],
  },
  test: {
    isolate: false,
    testTimeout: 60_000,
    include: (TESTS[part] ?? [part]).map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: [...SLOW, "**/node_modules/**"],
  },
});
