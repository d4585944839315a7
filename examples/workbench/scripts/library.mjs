// Builds and packs the library and installs the tarball here, as any app would get it. It is not in the lock file, for its
// content changes with the sources: in an app of your own write `npm install five-year-plan zod`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "five-year-plan-workbench-"));
const npm = (cwd, ...args) => execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  npm(root, "exec", "--", "tsup", "--silent");
  const [{ filename }] = JSON.parse(npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  npm(here, "install", "--no-save", "--no-audit", "--no-fund", join(folder, filename));
} finally {
  rmSync(folder, { recursive: true });
}
