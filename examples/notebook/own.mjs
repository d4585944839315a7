// A notebook of one's own, as docs/notebooks.md says to begin it: outside the repository, on the packed library.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The first cell is the guide's; each of the others shows a verdict. */
const SHOWING = "await display(assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }), { plan: huzhu14 });";
const TIMES = 8;

/** Installs the library into a folder and runs the notebook there: every cell that shows something has its output. */
export function runOwn(root, folder, run, convert) {
  const home = join(folder, "own");
  mkdirSync(home);
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", home]));
  writeFileSync(join(home, "package.json"), "{}");
  run("npm", ["install", "--no-audit", "--no-fund", "--silent", join(home, filename), "zod"], { cwd: home });
  const [, guard] = readFileSync(join(root, "docs/notebooks.md"), "utf8").match(
    /^## In a notebook of your own$.*?^```ts\n(.*?)^```/ms,
  );
  const cell = (source) => ({ cell_type: "code", source, metadata: {}, outputs: [], execution_count: null });
  const notebook = {
    nbformat: 4,
    nbformat_minor: 4,
    metadata: { kernelspec: { name: "deno", display_name: "Deno", language: "typescript" } },
    cells: [guard, ...Array.from({ length: TIMES }, () => SHOWING)].map(cell),
  };
  writeFileSync(join(home, "own.ipynb"), JSON.stringify(notebook));
  convert(["--execute", "--to", "notebook", "--output-dir", home, "--output", "done.ipynb", join(home, "own.ipynb")]);
  const { cells } = JSON.parse(readFileSync(join(home, "done.ipynb"), "utf8"));
  for (const { outputs } of cells.slice(1)) {
    assert.equal(outputs.length, 1, "an output was lost");
    assert.match([outputs[0].data["text/html"]].flat().join(""), />完成</);
  }
}
