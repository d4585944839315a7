// npm run bench: verdicts a second against plain floats, and memory over ever more sets, in one run. --write puts the table into docs/benchmarks.md.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { build } from "esbuild";
import { assess, assessMany, settleDelegated } from "five-year-plan";
import { huzhu15 } from "five-year-plan/huzhu";
import { floatLoop } from "./float-loop.mjs";
import { setsOf } from "./sets.mjs";

const AS_OF = 2028;
const SETS = 2000;
const ROUNDS = 9;
const plan = settleDelegated(huzhu15, {
  indicator: "co2-intensity-reduction",
  printed: "〔17〕",
  requirement: { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "17" },
  span: { kind: "over", from: 2026, to: 2030 },
  by: { zh: "省" },
});
const targets = plan.indicators.flatMap((one) => one.targets).length;
const sets = [...setsOf(plan, SETS)];
const verdicts = targets * SETS;

/** Processor time, which other work on the machine disturbs less than the clock. */
const seconds = (act) => {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

let kept = 0;
const ways = {
  ours: () => {
    for (const { verdicts } of assessMany(plan, sets, { asOf: AS_OF })) for (const { status } of verdicts) kept += status.length;
  },
  float: () => {
    for (const set of sets) for (const { status } of floatLoop(plan, set, AS_OF, true)) kept += status.length;
  },
  plain: () => {
    for (const set of sets) for (const { status } of floatLoop(plan, set, AS_OF, false)) kept += status.length;
  },
};

/** The best of several rounds, taken in turn, so that a disturbance of the machine meets all. */
function measure() {
  const best = Object.fromEntries(Object.keys(ways).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, act] of Object.entries(ways)) best[name] = Math.min(best[name], seconds(act));
  return best;
}

const best = measure();
const few = sets.slice(0, 20);
const whole = seconds(() => {
  for (const set of few) kept += assess(plan, set, { asOf: AS_OF }).verdicts.length;
});

/** How many verdicts floats get wrong, and how many the filter left to exact arithmetic. */
function compare() {
  let [status, certainty] = [0, 0];
  let at = 0;
  for (const { verdicts } of assessMany(plan, sets, { asOf: AS_OF })) {
    const floats = floatLoop(plan, sets[at++], AS_OF, true);
    for (const [i, one] of verdicts.entries()) {
      const other = floats[i];
      if (one.status !== other.status || one.standing !== other.standing) status++;
      else if ([...(one.certainty.reachable ?? [])].sort().join() !== [...(other.reachable ?? [])].sort().join()) certainty++;
    }
  }
  return { status, certainty };
}

async function undecided() {
  const { outputFiles } = await build({
    entryPoints: ["src/assessment/scale/prepare.ts"],
    bundle: true,
    format: "esm",
    write: false,
    external: ["zod", "decimal.js"],
    platform: "node",
  });
  const file = new URL("../../coverage-bench.mjs", import.meta.url);
  writeFileSync(file, outputFiles[0].text);
  const { prepare } = await import(file.href);
  rmSync(file);
  const prepared = prepare(plan, { asOf: AS_OF });
  for (const set of sets) prepared.briefs(set);
  return prepared.exact();
}

/** The most heap in use while a stream is under way, after collecting garbage, beyond what there was before. */
function memory(count) {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  for (const { set, verdicts } of assessMany(plan, setsOf(plan, count), { asOf: AS_OF })) {
    kept += verdicts.length;
    if (set % Math.ceil(count / 5) === 0) {
      global.gc?.();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
  }
  return most / 1024;
}

function python() {
  const rows = sets.flatMap((set) => {
    const latest = new Map(set.filter(({ year }) => year === AS_OF).map((one) => [one.indicator, one.value]));
    return plan.indicators.flatMap(({ id, direction, baseline, targets: [{ requirement, span }] }) =>
      span.kind === "by" && requirement.kind === "level" && baseline?.reading.value !== undefined
        ? [[baseline.reading.value, 2025, latest.get(id), AS_OF, requirement.value, span.year, direction === "higher"]]
        : [],
    );
  });
  const { status, stdout } = spawnSync("python3", ["test/bench/open_sdg.py"], {
    input: JSON.stringify(rows),
    maxBuffer: 2 ** 26,
  });
  return status === 0 ? JSON.parse(String(stdout)) : undefined;
}

const per = (time, count = verdicts) => Math.round(count / time).toLocaleString("en");
const differ = compare();
const exact = await undecided();
const other = python();
const heaps = [10, 100, 1000, 10_000].map((count) => [count, memory(count)]);

const report = `# Benchmarks

Written by \`npm run bench -- --write\`: ${SETS.toLocaleString("en")} sets of figures of three years for the 15th plan's ${targets} targets, as of ${AS_OF}, ${verdicts.toLocaleString("en")} verdicts a round;
the best of ${ROUNDS} rounds taken in turn, in processor time. The machine: ${cpus().length} cores, Node ${process.versions.node}${other ? `, Python ${other.python}` : ""}.

| what                                                             | verdicts a second | time against the float loop |
| ---------------------------------------------------------------- | ----------------: | --------------------------: |
| \`assessMany\`: exact status, standing, certainty                  | ${per(best.ours)} | ${(best.ours / best.float).toFixed(2)} |
| the same rules as a plain loop over JavaScript floats            | ${per(best.float)} | 1 |
| the same without what rounding can change: status and standing   | ${per(best.plain)} | ${(best.plain / best.float).toFixed(2)} |
| \`assess\`: whole verdicts with numbers and working                | ${per(whole, targets * few.length)} | ${(whole / few.length / (best.float / SETS)).toFixed(0)} |
${other ? `| the Open SDG measure in Python floats (levels with a base alone) | ${per(other.seconds, other.verdicts)} | |\n` : ""}
Against the float loop that leaves rounding out \`assessMany\` takes ${(best.ours / best.plain).toFixed(2)} times as long. Of the ${verdicts.toLocaleString("en")} verdicts the filter left ${exact.toLocaleString("en")} to exact
arithmetic (${((100 * exact) / verdicts).toFixed(2)} %). The float loop gives ${differ.status} of them another status or standing, and ${differ.certainty.toLocaleString("en")} another set of statuses that rounding allows.

Memory in use while a stream is under way, beyond what there was before it:

| sets | KiB |
| ---: | --: |
${heaps.map(([count, heap]) => `| ${count.toLocaleString("en")} | ${heap.toFixed(0)} |`).join("\n")}
`;
console.log(report);
if (process.argv.includes("--write")) writeFileSync("docs/benchmarks.md", report);
if (kept === 0) throw new Error("nothing was judged");
