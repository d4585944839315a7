/**
 * Times the import of the built `./huzhu` door against reading and parsing the same data as JSON, each in processes of its
 * own, in turn. The module loader's own start, which the first import of any process pays, is told apart. `npm run build` first.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const RUNS = 31;
const door = pathToFileURL("dist/huzhu.js").href;
const { huzhu14, huzhu14Outcomes, huzhu15 } = await import(door);
const folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
const file = join(folder, "data.json");
writeFileSync(file, JSON.stringify({ huzhu14, huzhu14Outcomes, huzhu15 }));

const timed = (body, before = "") =>
  Number(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { readFileSync } from "node:fs";
      ${before}; const start = performance.now(); ${body}; console.log(performance.now() - start);`,
      ],
      { encoding: "utf8" },
    ),
  );
const WARM = `await import(${JSON.stringify(new URL("empty.mjs", import.meta.url).href)})`;
const asFirst = [];
const asModule = [];
const asJson = [];
for (let run = 0; run < RUNS; run++) {
  asFirst.push(timed(`await import(${JSON.stringify(door)})`));
  asModule.push(timed(`await import(${JSON.stringify(door)})`, WARM));
  asJson.push(timed(`JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"))`));
}
rmSync(folder, { recursive: true });
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
const [first, imported, parsed] = [asFirst, asModule, asJson].map(median);
console.log(`import of five-year-plan/huzhu: ${imported.toFixed(2)} ms (median of ${RUNS} processes)`);
console.log(`as the first import of the process: ${first.toFixed(2)} ms`);
console.log(`reading and parsing the same data as JSON: ${parsed.toFixed(2)} ms`);
console.log(`ratio: ${(imported / parsed).toFixed(2)}`);
