import { defineConfig } from "vitest/config";

/**
 * The tests that mutants of the notation and the calculators meet: known cells and known values. Laws and hostile texts take too long for each.
 */
export default defineConfig({
  test: {
    include: ["test/{notation,calculators,corpus}/**/*.test.ts"],
    exclude: [
      "test/notation/{laws,round-trip}.test.ts",
      "test/notation/table/hostile.test.ts",
      "test/calculators/{laws,types}.test.ts",
    ],
  },
});
