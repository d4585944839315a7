import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const door = (name: string) => new URL(`./src/${name}`, import.meta.url).pathname;

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

export default defineConfig({
  // As the build puts it in.
  define: { __VERSION__: JSON.stringify(version) },
  resolve: {
    // Examples and tests import the doors by their published names and get the source.
    alias: [
      { find: /^five-year-plan$/, replacement: door("index.ts") },
      { find: /^five-year-plan\/notation$/, replacement: door("notation/door.ts") },
      { find: /^five-year-plan\/(.+)$/, replacement: `${door("")}$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["./test/setup/seed.ts"],
    testTimeout: 60_000,
    // The library holds no state, so files may share one instance of it: importing it anew for each took most of the time.
    isolate: false,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html", "json-summary"],
      thresholds: { lines: 95, branches: 93, functions: 95, statements: 95 },
    },
  },
});
