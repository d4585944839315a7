// npm run mutation [-- PART [FILES]]: mutants of one part of src against that part's tests, so that each run ends within the hour.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const parts = readdirSync("src", { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const [part = "notation", files = "**/*.ts"] = process.argv.slice(2);
if (!parts.includes(part)) {
  process.stderr.write(`no part ${part}; one of ${parts.join(", ")}\n`);
  process.exit(2);
}
const mutate = [`src/${part}/${files}`, "!src/**/lexicon.ts", "!src/**/index.ts"].join(",");
const { status } = spawnSync("npx", ["stryker", "run", ".ci/stryker.json", "--mutate", mutate], {
  stdio: "inherit",
  env: { ...process.env, MUTATED_PART: part },
});
process.exit(status ?? 1);
