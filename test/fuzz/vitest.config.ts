import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/fuzz/*.fuzz.ts"], testTimeout: 3_600_000, root: new URL("../..", import.meta.url).pathname },
});
