import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** One entry per door, so that importing one calculator does not drag in zod. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    calculators: "src/calculators/index.ts",
    notation: "src/notation/index.ts",
    huzhu: "src/huzhu/index.ts",
    text: "src/text/index.ts",
    cli: "src/cli/index.ts",
  },
  format: "esm",
  target: "node20",
  platform: "neutral",
  external: [/^node:/],
  define: { __VERSION__: JSON.stringify(version) },
  splitting: true,
  treeshake: true,
  clean: true,
  // TypeScript 6 warns of an option that the declaration build sets by itself.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
