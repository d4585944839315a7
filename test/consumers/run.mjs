/**
 * Installs the packed tarball as consumers do and uses it: on every supported Node, with four bundlers, in Deno, and under two
 * versions of TypeScript. Everything comes from the npm registry. Prints a line for each and ends with 1 when one fails.
 *
 *   npm run test:consumers
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const NODES = ["20", "22", "24"];
const TYPESCRIPTS = ["5.9", "6.0"];
const BUNDLERS = {
  esbuild: {
    install: ["esbuild@0.27.7"],
    config: {},
    run: ["esbuild", "app.mjs", "--bundle", "--format=esm", "--minify", "--outfile=out/esbuild.mjs"],
  },
  rollup: {
    install: ["rollup@4.68.7", "@rollup/plugin-node-resolve@16.0.3"],
    config: {
      "rollup.config.mjs": `import resolve from "@rollup/plugin-node-resolve";
        export default { input: "app.mjs", plugins: [resolve()], output: { file: "out/rollup.mjs", format: "es" }, onwarn(w) { if ((w.id ?? w.loc?.file ?? "").includes("node_modules/five-year-plan/")) throw new Error(w.message); } };`,
    },
    run: ["rollup", "-c"],
  },
  vite: {
    install: ["vite@7"],
    config: {
      "vite.config.mjs": `export default { logLevel: "warn", build: { outDir: "out", emptyOutDir: false, copyPublicDir: false,
        lib: { entry: "app.mjs", formats: ["es"], fileName: () => "vite.mjs" } } };`,
    },
    run: ["vite", "build"],
  },
  webpack: {
    install: ["webpack@5.112.2", "webpack-cli@6"],
    config: {
      "webpack.config.cjs": `module.exports = { mode: "production", target: "node", entry: "./app.mjs",
        output: { path: __dirname + "/out", filename: "webpack.cjs" }, performance: { hints: false } };`,
    },
    run: ["webpack", "--config", "webpack.config.cjs"],
  },
};

const APP = `import { assess, averageAnnualGrowth } from "five-year-plan";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "five-year-plan/huzhu";
import { readTarget } from "five-year-plan/notation";
import { wording } from "five-year-plan/text";
const { counts } = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
if (!readTarget("5.0 左右*").ok) throw new Error("the cell is not read");
console.log([counts.byStatus.achieved, huzhu15.boxes.length, averageAnnualGrowth("1", "2", 1).toString(), wording("zh").status.missed].join(" "));
`;
const SAYS = "14 32 100 未完成";
const COMMON = APP.replaceAll(/import (.*) from (".*");/g, "const $1 = require($2);");
const TYPED = `import { assess, definePlan, type Verdict } from "five-year-plan";
import { huzhu14, huzhu14Outcomes, type IndicatorId } from "five-year-plan/huzhu";
import { averageAnnualGrowth } from "five-year-plan/calculators";
const verdicts: readonly Verdict[] = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }).verdicts;
const id: IndicatorId = "gdp-growth";
// @ts-expect-error: a number has already lost digits
averageAnnualGrowth(1.5, "2", 1);
export { definePlan, id, verdicts };
`;

const folder = mkdtempSync(join(tmpdir(), "five-year-plan-consumers-"));
const write = (file, content) => writeFileSync(join(folder, file), content);
const call = (program, args, cwd = folder) =>
  execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const bin = (name, args) => call(join(folder, "node_modules/.bin", name), args);

let failures = 0;
const attempt = (what, body) => {
  try {
    console.log(`ok    ${what}  ${body() ?? ""}`);
  } catch (error) {
    failures++;
    console.log(`FAIL  ${what}\n${error.stdout ?? ""}${error.stderr ?? ""}${error.message}`);
  }
};
const says = (output) => {
  if (output.trim() !== SAYS) throw new Error(`expected “${SAYS}”, got “${output.trim()}”`);
};

const [{ filename }] = JSON.parse(
  call("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], process.cwd()),
);
mkdirSync(join(folder, "out"));
write("package.json", '{ "name": "consumer", "private": true }');
write("app.mjs", APP);
write("app.cjs", COMMON);
write("typed.mts", TYPED);
const packages = Object.values(BUNDLERS).flatMap(({ install }) => install);
const types = TYPESCRIPTS.map((version) => `typescript-${version}@npm:typescript@${version}`);
call("npm", [
  "install",
  "--no-audit",
  "--no-fund",
  `./${filename}`,
  "zod@4",
  "deno@2.9.6",
  "@types/node@20",
  ...packages,
  ...types,
]);

for (const version of NODES) {
  const home = join(folder, `node-${version}`);
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), '{ "name": "runtime", "private": true }');
  attempt(`Node ${version}`, () => {
    call("npm", ["install", "--no-audit", "--no-fund", `node@${version}`], home);
    const node = join(home, "node_modules/node/bin/node");
    says(call(node, ["app.mjs"]));
    says(call(node, ["app.cjs"]));
    const command = call(node, ["node_modules/five-year-plan/dist/cli.js", "assess", "huzhu-14"]);
    if (!command.includes("完成14项")) throw new Error(`the command says ${command}`);
    return `${call(node, ["--version"]).trim()}: import, require, command`;
  });
}

for (const [
  name,
  {
    config,
    run: [program, ...args],
  },
] of Object.entries(BUNDLERS)) {
  for (const [file, content] of Object.entries(config)) write(file, content);
  attempt(name, () => {
    bin(program, args);
    const file = join(folder, "out", name === "webpack" ? "webpack.cjs" : `${name}.mjs`);
    says(call(process.execPath, [file]));
    return `${Math.round(statSync(file).size / 1024)} KB`;
  });
}

attempt("Deno", () => {
  says(bin("deno", ["run", "--quiet", "--node-modules-dir=manual", "--allow-read", "--allow-env", "app.mjs"]));
  return bin("deno", ["--version"]).split("\n")[0];
});

for (const version of TYPESCRIPTS) {
  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    attempt(`TypeScript ${version}, ${resolution}`, () => {
      const compiler = join(folder, "node_modules", `typescript-${version}`, "bin/tsc");
      const flags = ["--noEmit", "--strict", "--target", "es2022", "--module", module, "--moduleResolution", resolution];
      call(process.execPath, [compiler, ...flags, "--types", "node", "typed.mts"]);
      return JSON.parse(readFileSync(join(folder, "node_modules", `typescript-${version}`, "package.json"), "utf8")).version;
    });
  }
}

rmSync(folder, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;
