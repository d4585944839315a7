// Takes pictures of every view into a folder (a temporary one unless told), and those of the documentation into docs/images.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const folder = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), "workbench-")));
const { status } = spawnSync("npx", ["vitest", "run", "test/every-view.test.ts"], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  env: { ...process.env, SCREENSHOTS: folder },
});
console.log(folder);
process.exitCode = status ?? 1;
