import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";

const root = process.cwd();

/** A folder outside the project that has installed the packed tarball, as any consumer would. */
export type Consumer = {
  readonly folder: string;
  /** Files that the tarball holds. */
  readonly packed: readonly string[];
  readonly write: (file: string, content: string) => string;
  readonly node: (...args: string[]) => string;
  readonly remove: () => void;
};

/** Packs the built package and lays it out beside its dependencies, without the network. */
export function install(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "five-year-plan-consumer-"));
  const [report] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as { filename: string; files: { path: string }[] }[];
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  execFileSync("tar", ["-xzf", join(folder, report?.filename ?? ""), "-C", folder]);
  cpSync(join(folder, "package"), join(modules, "five-year-plan"), { recursive: true });
  const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    [kind: string]: { [name: string]: string };
  };
  for (const name of [...Object.keys(dependencies ?? {}), ...Object.keys(peerDependencies ?? {}), "@types/node", "typescript"]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }');
  return {
    folder,
    packed: report?.files.map(({ path }) => path) ?? [],
    write: (file, content) => {
      writeFileSync(join(folder, file), content);
      return join(folder, file);
    },
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
