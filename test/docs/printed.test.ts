import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli } from "../cli/cli.js";
import { filesUnder } from "../files.js";

/** A block of a document that shows a call of the command (with `| head -N`, of its first lines) and what it prints. */
const SHOWN = /(?<=^```console\n)\$ npx five-year-plan (?<call>.*?)(?: \| head -(?<lines>\d+))?\n.*?(?=^```)/gms;

const shown = ["README.md", "README.zh-CN.md", ...filesUnder("docs", ".md")].filter((file) =>
  readFileSync(file, "utf8").match(SHOWN),
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-printed-"));
  copyFileSync("examples/interim-verdicts/observations.csv", join(folder, "2027.csv"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A document with what its commands print today. */
async function printedAnew(text: string): Promise<string> {
  let anew = text;
  for (const { 0: block, groups = {} } of text.matchAll(SHOWN)) {
    const { call = "", lines } = groups;
    const { out } = await cli(call.split(" ").map((word) => (word.endsWith(".csv") ? join(folder, word) : word)));
    const first = lines === undefined ? out : `${out.split("\n").slice(0, Number(lines)).join("\n")}\n`;
    anew = anew.replace(block, () => `${block.slice(0, block.indexOf("\n") + 1)}${first}`);
  }
  return anew;
}

// `npx vitest run test/docs/printed.test.ts -u` writes what is printed today.
describe("a verdict as it looks", () => {
  it("is in the README", () => expect(shown).toContain("README.md"));

  it.each(shown)("%s shows what the command prints", async (file) => {
    const anew = await printedAnew(readFileSync(file, "utf8"));
    await expect(anew).toMatchFileSnapshot(join("../..", file));
  });
});
