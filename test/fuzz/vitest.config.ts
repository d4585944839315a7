import { defineConfig } from "vitest/config";

export default defineConfig({
  // As the build puts the package's version in.
  define: { __VERSION__: '"0.0.0"' },
  test: { include: ["test/fuzz/*.fuzz.ts"], testTimeout: 3_600_000, root: new URL("../..", import.meta.url).pathname },
});
