import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../files.js";
import { blocksOf, runBlock } from "./code-blocks.js";

const read = (file: string) => blocksOf(file, readFileSync(file, "utf8"));

describe("every example in a docstring runs and gives what it says", () => {
  const blocks = filesUnder("src", ".ts").flatMap(read);

  it("finds the examples", () => {
    expect(blocks.length).toBeGreaterThan(50);
  });

  it.each(blocks)("$file:$line", async (block) => {
    expect(await runBlock(block), "an example without a `// =>` shows nothing").toBeGreaterThan(0);
  });
});

describe("every block of code in the README and the guides runs", () => {
  const blocks = ["README.md", "README.zh-CN.md", ...filesUnder("docs", ".md")]
    .filter((file) => !file.startsWith("docs/site"))
    .flatMap(read);

  it.each(blocks)("$file:$line", async (block) => {
    await runBlock(block);
  });

  it("finds the README's", () => {
    expect(blocks.filter(({ file }) => file === "README.md").length).toBeGreaterThan(0);
  });
});

describe("the runner of examples", () => {
  it("fails where a value is not what is said", async () => {
    await expect(runBlock({ file: "x", line: 1, code: "1 + 1; // => 3" })).rejects.toThrow();
    expect(await runBlock({ file: "x", line: 1, code: "1 + 1; // => 2\n[1];\n// => [1]" })).toBe(2);
    await expect(runBlock({ file: "x", line: 1, code: 'import { nothing } from "elsewhere";\nnothing;' })).rejects.toThrow(
      "no such door",
    );
  });
});
