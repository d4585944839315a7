// npm run mutation [-- PART [FILES] [--share 0.25 --seed 1]]: mutants of one part of src, or of a share of its files drawn by a seed,
// against that part's tests, so that each run ends within the hour.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
const parts = readdirSync("src", { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const [part = "notation", files = "**/*.ts"] = positionals;
if (!parts.includes(part)) {
  process.stderr.write(`no part ${part}; one of ${parts.join(", ")}\n`);
  process.exit(2);
}

/** Numbers in [0, 1) that a seed decides (mulberry32). */
function drawer(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const share = Number(values.share);
const draw = drawer(Number(values.seed));
const every = ["!src/**/lexicon.ts", "!src/**/index.ts"];
const mutate = share >= 1 ? [`src/${part}/${files}`, ...every] : [...sourceFiles().filter(() => draw() < share), ...every];
process.stdout.write(`${mutate.length - every.length} entries of ${part}\n`);
const { status } = spawnSync("npx", ["stryker", "run", ".ci/stryker.json", "--mutate", mutate.join(",")], {
  stdio: "inherit",
  env: { ...process.env, MUTATED_PART: part },
});
process.exit(status ?? 1);

/** The files of the part in an order of their own. */
function sourceFiles() {
  return readdirSync(`src/${part}`, { recursive: true })
    .map((one) => `src/${part}/${one}`)
    .filter((one) => one.endsWith(".ts") && !/(^|\/)(index|lexicon)\.ts$/.test(one))
    .sort();
}
