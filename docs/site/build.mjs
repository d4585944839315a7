/** Builds the whole site into docs/site/dist: the library, the reference, the guides in both languages, and the workbench under /workbench/. */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const workbench = join(root, "examples/workbench");
const dist = join(root, "docs/site/dist");

function run(cwd, command, ...args) {
  const began = performance.now();
  const { status, error } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s  ${[command, ...args].join(" ")}`);
}

run(root, "npx", "tsup", "--silent", "--no-dts");
rmSync(join(root, "docs/site/.pages"), { recursive: true, force: true });
run(root, "npx", "typedoc");
await import("./stage.mjs").then(({ stage }) => stage());
run(root, "npx", "vitepress", "build", "docs/site");
if (!existsSync(join(workbench, "node_modules/vite"))) run(workbench, "npm", "ci", "--no-audit", "--no-fund");
// The library of this checkout, packed and installed as an app has it.
run(workbench, "npm", "run", "library");
run(workbench, "npx", "vite", "build", "--mode", "site", "--outDir", join(dist, "workbench"), "--emptyOutDir");
