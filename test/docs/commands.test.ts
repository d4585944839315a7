import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import { cli } from "../cli/cli.js";
import { filesUnder } from "../files.js";

const documents = ["README.md", "README.zh-CN.md", ...filesUnder("docs", ".md")].filter((file) => !file.startsWith("docs/site"));

/** Blocks of a language in a document. */
const blocks = (file: string, language: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, code = ""]) => code);

/** A call of the command in a shell block: its words, without comments, and without what the shell does with its output. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/ #.*$| [>|].*$/g, "").matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "").slice(2);

const calls = documents.flatMap((file) =>
  blocks(file, "sh")
    .flatMap((code) => code.split("\n").filter((line) => line.startsWith("npx five-year-plan ")))
    .map((line) => ({ file, line })),
);

let folder = "";
/** The files that the documents speak of, in a folder of their own. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-docs-"));
  writeFileSync(join(folder, "my-plan.json"), JSON.stringify(huzhu15));
  writeFileSync(join(folder, "last-plan.json"), JSON.stringify(huzhu14));
  copyFileSync("examples/interim-verdicts/observations.csv", join(folder, "2027.csv"));
  copyFileSync("docs/checks/huzhu-15.allow.json", join(folder, "known.json"));
  copyFileSync("examples/check-a-draft/draft.md", join(folder, "draft.md"));
  copyFileSync("examples/read-another-plan/table.md", join(folder, "table.md"));
  copyFileSync("test/cli/fixtures/table.docx", join(folder, "table.docx"));
  copyFileSync("test/cli/fixtures/evaluation.md", join(folder, "evaluation.md"));
  copyFileSync("test/cli/fixtures/observations.xlsx", join(folder, "2027.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A word that names a file, or the one behind --out, in the folder. */
const placed = (words: readonly string[]): string[] =>
  words.map((word, i) =>
    /\.(json|ndjson|csv|md|html|docx|xlsx)$/.test(word) || words[i - 1] === "--out" ? join(folder, word) : word,
  );

describe("every command in the README and the guides runs", () => {
  it("finds them", () => {
    expect(calls.length).toBeGreaterThan(25);
  });

  it.each(calls)("$file: $line", async ({ line }) => {
    const { code, err } = await cli(placed(wordsOf(line)));
    // 1 is an answer: a binding target is missed, or there are findings.
    expect([line, code === 0 || code === 1, err.includes("five-year-plan:")]).toEqual([line, true, false]);
  });
});

/** What the blocks of Python and R read: a plan's tables and an assessment. */
const prepare = async (): Promise<void> => {
  await cli(["export", "huzhu-15", "--to", "datapackage", "--out", join(folder, "huzhu-15")]);
  writeFileSync(join(folder, "assessment.json"), (await cli(["assess", "huzhu-14", "--json"])).out);
};

const python = spawnSync("python3", ["--version"]).status === 0;
if (!python) console.warn("no python3: the Python blocks of the guides are not run");

describe.skipIf(!python)("every block of Python in the guides runs (skipped without python3)", () => {
  const scripts = documents.flatMap((file) => blocks(file, "python").map((code) => ({ file, code })));

  it.each(scripts)("$file", async ({ code }) => {
    await prepare();
    const run = spawnSync("python3", ["-c", code], { cwd: folder, encoding: "utf8", env: { ...process.env, PYTHONUTF8: "1" } });
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toMatch(/^urbanisation-rate (?:51\.1|achieved)$/m);
  });
});

const r = spawnSync("Rscript", ["-e", "library(jsonlite)"]).status === 0;
if (!r) console.warn("no R with jsonlite: the R blocks of the guides are not run");

describe.skipIf(!r)("every block of R in the guides runs, one after the other (skipped without R and jsonlite)", () => {
  const pages = documents.filter((file) => blocks(file, "r").length > 0);

  it.each(pages)("%s", async (file) => {
    await prepare();
    const script = join(folder, "blocks.R");
    writeFileSync(script, blocks(file, "r").join("\n"));
    const env = { ...process.env, LC_ALL: "C.UTF-8" };
    const run = spawnSync("Rscript", ["--vanilla", script], { cwd: folder, encoding: "utf8", env });
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toContain("'data.frame':\t23 obs.");
    expect(run.stdout).toMatch(/urbanisation-rate\s+51\.1/);
    expect(run.stdout).toMatch(/achieved\s+missed\s+undetermined\s*\n\s*14\s+5\s+2/);
  });
});
