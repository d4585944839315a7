import { defineConfig } from "vitest/config";

/** The tests that mutants of the notation and the calculators meet. */
export default defineConfig({
  test: { include: ["test/{notation,calculators,kernel,corpus}/**/*.test.ts"], testTimeout: 60_000 },
});
