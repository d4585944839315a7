import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cli } from "../cli/cli.js";

/** Pages that show a part of what a command prints, and the command. */
const PRINTED: readonly (readonly [page: string, ...words: string[]])[] = [
  ["docs/linter.md", "check", "examples/check-a-draft/draft.md", "--locale", "en"],
  ["docs/linter.zh-CN.md", "check", "examples/check-a-draft/draft.md"],
  ["docs/outline.zh-CN.md", "check", "examples/read-outline/outline.txt"],
];

it.each(PRINTED)("%s shows what %s prints", async (page, ...words) => {
  const shown = [...readFileSync(page, "utf8").matchAll(/^```(\w*)\n(.*?)^```$/gms)]
    .filter(([, language, block]) => language === "" && !block?.startsWith("five-year-plan"))
    .map(([, , block = ""]) => block)
    .flatMap((block) => block.split("\n\n"));
  expect(shown.length).toBeGreaterThan(0);
  const { out } = await cli(words);
  for (const part of shown) expect(out).toContain(part.trimEnd());
});
