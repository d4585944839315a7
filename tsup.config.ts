import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { pastIndexes } from "./.ci/past-indexes.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Writes the plans into the build as JSON: an engine reads that in half the time that the code which builds them takes. */
const plansAsJson: Plugin = {
  name: "plans-as-json",
  setup({ onLoad }) {
    onLoad(
      {
        filter: /(huzhu[\\/]fifteenth[\\/]outline|(huzhu|national)[\\/]fourteenth[\\/]plan|national[\\/]fifteenth[\\/]plan)\.ts$/,
      },
      async ({ path }) => {
        const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: "esm", write: false });
        const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
        const plans: object = await import(`data:text/javascript;base64,${code}`);
        // Without a quote in it the text stays a plain literal; a template would be held twice.
        const literal = (value: unknown) => JSON.stringify(value).replaceAll("'", "\\u0027").replaceAll("\\", "\\\\");
        const lines = Object.entries(plans).map(
          ([name, value]) => `export const ${name} = /* @__PURE__ */ JSON.parse('${literal(value)}');`,
        );
        return { contents: lines.join("\n"), loader: "js" };
      },
    );
  },
};

/** Writes the licences of the packages that are bundled beside them. */
const licences: Plugin = {
  name: "licences",
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).flatMap((path) => {
        const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
        return found === undefined ? [] : [found];
      });
      const texts = [...new Set(folders)].sort().map((folder) => {
        const { name, version: of, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
        const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
        if (file === undefined) throw new Error(`${name} has no licence file`);
        return `${name} ${of} (${license})\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
      });
      mkdirSync("dist/cli", { recursive: true });
      writeFileSync("dist/cli/LICENSES.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
    });
  },
};

const common: Options = {
  format: "esm",
  target: "node20",
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  treeshake: true,
  removeNodeProtocol: false,
};

const part = (name: string) => [name, `src/${name}/index.ts`];
const published = {
  index: "src/index.ts",
  ...Object.fromEntries(["calculators", "outline", "huzhu", "national", "text", "output"].map(part)),
  notation: "src/notation/door.ts",
  "huzhu-14": "src/huzhu/fourteenth/index.ts",
  "huzhu-ids": "src/huzhu/ids.ts",
};
/** Parts without a door of their own, kept apart so that importing one calculator does not drag in zod. */
const parts = {
  ...Object.fromEntries(["kernel", "model", "layout", "assessment", "checks", "typesetting"].map(part)),
  "json-schema": "src/output/json-schema/index.ts",
  // Apart from the Decimal and from the schemas, so that reading a cell or writing a table brings neither.
  "notation-part": "src/notation/index.ts",
  "plan-error": "src/kernel/plan-error.ts",
  "max-digits": "src/kernel/max-digits.ts",
  argument: "src/kernel/argument.ts",
  "unknown-id": "src/kernel/unknown-id.ts",
  suggestion: "src/kernel/suggestion.ts",
  // Queries of a plan that is there already check nothing.
  queries: "src/model/query/index.ts",
  "verdict-of": "src/assessment/verdict-of.ts",
  verdict: "src/assessment/verdict.ts",
  codes: "src/model/codes.ts",
  "draft-span": "src/model/draft/span.ts",
  // Names, numbers and messages that need no words come without those of two languages.
  wording: "src/text/wording.ts",
};

/** Writes the JSON Schemas beside the build, for whoever validates in another language. */
async function writeSchemas(): Promise<void> {
  const { jsonSchema, SCHEMA_NAMES } = (await import(
    new URL("dist/output.js", import.meta.url).href
  )) as typeof import("./src/output/index.js");
  mkdirSync("schemas", { recursive: true });
  for (const name of SCHEMA_NAMES) writeFileSync(`schemas/${name}.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}

export default defineConfig([
  {
    ...common,
    entry: { ...published, ...parts },
    platform: "neutral",
    define: { __VERSION__: JSON.stringify(version) },
    esbuildPlugins: [plansAsJson],
    splitting: true,
    clean: true,
    // TypeScript 6 warns of an option that the declaration build sets by itself.
    dts: { entry: published, compilerOptions: { ignoreDeprecations: "6.0" } },
    onSuccess: writeSchemas,
  },
  {
    ...common,
    // Bundled apart from the doors, with what it needs of its packages and each command in pieces of its own: files and bytes that are not
    // loaded are what makes a start quick.
    entry: { cli: "src/cli/index.ts" },
    platform: "node",
    splitting: true,
    // What the bundler finds unused is left out already.
    treeshake: false,
    // Those for documents are installed by whoever reads any; the package with positions in JSON brings no text of its licence.
    noExternal: [/^(?!hucre|mammoth|@humanwhocodes\/momoa)/],
    esbuildPlugins: [plansAsJson, pastIndexes, licences],
    esbuildOptions: (options) => {
      // Names of functions stay, for the stack of a fault.
      options.minifyWhitespace = true;
      options.minifySyntax = true;
      options.legalComments = "none";
      options.chunkNames = "cli/[name]-[hash]";
      // For packages that are CommonJS.
      options.banner = { js: 'import{createRequire as requiring}from"node:module";const require=requiring(import.meta.url);' };
    },
    define: { __VERSION__: JSON.stringify(version) },
  },
]);
