import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/sql/*.engines.ts"],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    fileParallelism: false,
    root: new URL("../..", import.meta.url).pathname,
  },
});
