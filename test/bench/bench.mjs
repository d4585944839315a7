// npm run bench: verdicts a second against plain floats, cost by the size of plans and the number of sets, and memory, in one run. --write
// puts the tables into docs/benchmarks.md.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { Decimal } from "decimal.js";
import { build } from "esbuild";
import { assess, assessMany, check, settleDelegated, thresholds } from "five-year-plan";
import { huzhu15 } from "five-year-plan/huzhu";
import { floatLoop } from "./float-loop.mjs";
import { grownPlan } from "./grown-plan.mjs";
import { bestOf, each, seconds } from "./measure.mjs";
import { setsOf } from "./sets.mjs";
import { starts } from "./start.mjs";

const AS_OF = 2028;
const SETS = 2000;
const ROUNDS = 9;
const options = { asOf: AS_OF };
const plan = settleDelegated(huzhu15, {
  indicator: "co2-intensity-reduction",
  printed: "〔17〕",
  requirement: { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "17" },
  span: { kind: "over", from: 2026, to: 2030 },
  by: { zh: "省" },
});
const targets = plan.indicators.flatMap((one) => one.targets).length;
const verdicts = targets * SETS;
const spread = [...setsOf(plan, SETS)];
/** Figures as they mostly come: read from JSON, of one shape in the engine's eyes. Those of {@link spread} have a shape each. */
const sets = JSON.parse(JSON.stringify(spread));

let kept = 0;
const ours = (some, of = plan) => {
  for (const { verdicts } of assessMany(of, some, options)) for (const { status } of verdicts) kept += status.length;
};
const float = (some, rounding = true) => {
  for (const set of some) for (const { status } of floatLoop(plan, set, AS_OF, rounding)) kept += status.length;
};
const whole = (some, of = plan) => {
  for (const set of some) kept += assess(of, set, options).verdicts.length;
};

const few = sets.slice(0, 200);
const best = bestOf(
  {
    ours: () => ours(sets),
    float: () => float(sets),
    plain: () => float(sets, false),
    oursSpread: () => ours(spread),
    floatSpread: () => float(spread),
    plainSpread: () => float(spread, false),
    whole: () => whole(few),
  },
  ROUNDS,
);

/** How many verdicts floats get wrong, and of them those for which a figure is impossible. */
function compare() {
  let [status, slips, certainty] = [0, 0, 0];
  let at = 0;
  for (const { verdicts } of assessMany(plan, sets, options)) {
    const floats = floatLoop(plan, sets[at++], AS_OF, true);
    for (const [i, one] of verdicts.entries()) {
      const other = floats[i];
      if (one.reason === "implausible-observation") slips++;
      else if (one.status !== other.status || one.standing !== other.standing) status++;
      else if ([...(one.certainty.reachable ?? [])].sort().join() !== [...(other.reachable ?? [])].sort().join()) certainty++;
    }
  }
  return { status, slips, certainty };
}

/** What has no door, from its source. */
async function inside(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    external: ["zod", "decimal.js"],
    platform: "node",
  });
  const file = new URL("../../coverage-bench.mjs", import.meta.url);
  writeFileSync(file, outputFiles[0].text);
  const found = await import(file.href);
  rmSync(file);
  return found;
}
const { prepare, precise, root, logarithm } = await inside(
  'export { prepare } from "./src/assessment/many/prepare.js"; export { precise, root, logarithm } from "./src/kernel/index.js";',
);

/** How many verdicts the filter left to exact arithmetic. */
function undecided() {
  const prepared = prepare(plan, options);
  for (const set of sets) prepared.briefs(set);
  return prepared.exact();
}

/** Roots and logarithms against decimal.js at the same 60 digits. */
function roots() {
  const Sixty = Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_EVEN });
  const values = Array.from({ length: 50 }, (_, i) => precise(1031 + 7 * i).div(1000 + i));
  const over = (act) => each(() => values.forEach(act), 4);
  const fifth = new Sixty(1).div(5);
  const times = bestOf(
    {
      root: over((value) => root(value, 5)),
      theirRoot: over((value) => new Sixty(value).pow(fifth)),
      logarithm: over((value) => logarithm(value)),
      theirLogarithm: over((value) => new Sixty(value).ln()),
    },
    5,
  );
  return { root: times.theirRoot / times.root, logarithm: times.theirLogarithm / times.logarithm };
}

/** Time against the float loop and against whole verdicts by the number of sets, the plan read anew each time. */
function bySets(count) {
  const [some, others] = [sets.slice(0, count), spread.slice(0, count)];
  const times = Math.max(1, Math.round(200 / count));
  const {
    ours: a,
    float: b,
    oursSpread: c,
    floatSpread: d,
  } = bestOf(
    {
      ours: each(() => ours(some), times),
      float: each(() => float(some), times),
      oursSpread: each(() => ours(others), times),
      floatSpread: each(() => float(others), times),
    },
    7,
  );
  return { count, json: a / b, spread: c / d, whole: (best.whole / few.length / (a / times)) * count };
}

/** Cost for one plan's worth of indicators by the size of the plan. */
function bySize(times) {
  const grown = grownPlan(plan, times);
  const some = JSON.parse(JSON.stringify([...setsOf(grown, 200)]));
  const rounds = times > 10 ? 3 : 5;
  const repeat = Math.max(1, Math.round(6 / times));
  const {
    assess: a,
    many,
    check: c,
  } = bestOf(
    {
      assess: each(() => whole(some.slice(0, 1), grown), repeat),
      many: () => ours(some, grown),
      check: each(() => {
        kept += check(grown).length;
      }, repeat),
    },
    rounds,
  );
  return { times, assess: a / repeat / times, many: many / some.length / times, check: c / repeat / times };
}

/** The first assessment of a fresh process: the best of several. */
function first() {
  const runs = Array.from({ length: 5 }, () => Number(spawnSync(process.execPath, ["test/bench/first.mjs"]).stdout));
  return Math.min(...runs);
}

/** The most heap in use while a stream is under way, after collecting garbage, beyond what there was before. */
function memory(count) {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  for (const { set, verdicts } of assessMany(plan, setsOf(plan, count), options)) {
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
const ratio = (a, b, digits = 2) => (a / b).toFixed(digits);
const perWhole = best.whole / few.length;
const differ = compare();
const exact = undecided();
const other = python();
const times = roots();
const counts = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, SETS].map(bySets);
const shown = counts.filter(({ count }) => [1, 10, 100, 1000, SETS].includes(count));
const pays = (name, enough) => counts.find((one) => enough(one[name]))?.count.toLocaleString("en") ?? `more than ${SETS}`;
const sizes = [1, 10, 30].map(bySize);
/** The best of several of one act, in milliseconds. */
const fastest = (act, times) => 1000 * Math.min(...Array.from({ length: times }, () => seconds(act)));
const checking = fastest(() => check(huzhu15), 9);
const asking = fastest(() => thresholds(plan), 9);
const fresh = first();
const started = starts(20);
const heaps = [10, 100, 1000, 10_000].map((count) => [count, memory(count)]);

const report = `# Benchmarks

Written by \`npm run bench -- --write\`: ${SETS.toLocaleString("en")} sets of figures of three years for the 15th plan's ${targets} targets, as of ${AS_OF}, ${verdicts.toLocaleString("en")} verdicts a round;
the best of ${ROUNDS} rounds taken in turn, in processor time. The machine: ${cpus().length} cores, Node ${process.versions.node}${other ? `, Python ${other.python}` : ""}.

The figures are read from JSON. The same figures put together one by one by spreading (\`{ ...about, value }\`) cost every reader more: Node ${process.versions.node.split(".")[0]} gives each such
object a shape of its own and reads its parts slowly. The last column has them.

| what                                                             | verdicts a second | time against the float loop | of spread figures |
| ---------------------------------------------------------------- | ----------------: | --------------------------: | ----------------: |
| \`assessMany\`: exact status, standing, certainty                  | ${per(best.ours)} | ${ratio(best.ours, best.float)} | ${ratio(best.oursSpread, best.floatSpread)} |
| the same rules as a plain loop over JavaScript floats            | ${per(best.float)} | 1 | 1 |
| the same without what rounding can change: status and standing   | ${per(best.plain)} | ${ratio(best.plain, best.float)} | ${ratio(best.plainSpread, best.floatSpread)} |
| \`assess\`: whole verdicts with numbers and working                | ${per(perWhole, targets)} | ${ratio(perWhole, best.float / SETS, 0)} | ${ratio(perWhole, best.floatSpread / SETS, 0)} |
${other ? `| the Open SDG measure in Python floats (levels with a base alone) | ${per(other.seconds, other.verdicts)} | | |\n` : ""}
Against the float loop that leaves rounding out \`assessMany\` takes ${ratio(best.ours, best.plain)} times as long. Of the ${verdicts.toLocaleString("en")} verdicts the filter left ${exact.toLocaleString("en")} to exact
arithmetic (${((100 * exact) / verdicts).toFixed(2)} %). The float loop gives ${differ.status} of them another status or standing, and ${differ.certainty.toLocaleString("en")} another set of statuses that rounding allows; it also judges
${differ.slips.toLocaleString("en")} by a share above 100 %, which \`assessMany\` refuses to.

By the number of sets, the plan read anew each time:

| sets | \`assessMany\` against the float loop | of spread figures | times as fast as \`assess\` for each |
| ---: | ----------------------------------: | ----------------: | ---------------------------------: |
${shown.map((one) => `| ${one.count.toLocaleString("en")} | ${one.json.toFixed(2)} | ${one.spread.toFixed(2)} | ${one.whole.toFixed(1)} |`).join("\n")}

The filter pays against \`assess\` for each set from ${pays("whole", (times) => times >= 1)} set${pays("whole", (times) => times >= 1) === "1" ? "" : "s"} on, and against the float loop from ${pays("json", (times) => times <= 1)} sets on (of those tried: ${counts.map(({ count }) => count.toLocaleString("en")).join(", ")}).

By the size of the plan, milliseconds for each 23 targets and what belongs to them:

| size | \`assess\` | \`assessMany\`, one of 200 sets | \`check\` |
| ---: | -------: | -------------------------: | ------: |
${sizes.map((one) => `| ${one.times}× | ${(1000 * one.assess).toFixed(2)} | ${(1000 * one.many).toFixed(4)} | ${(1000 * one.check).toFixed(2)} |`).join("\n")}

The first \`assess\` of a fresh process takes ${fresh.toFixed(0)} ms, \`check\` of the 15th plan ${checking.toFixed(1)} ms, \`thresholds\` of all its targets and years
${asking.toFixed(0)} ms. A fifth root to 60 digits is ${times.root.toFixed(0)} times as fast as decimal.js gives it, a logarithm
${times.logarithm.toFixed(0)} times.

The start of the command against \`node -e 0\`, the median of 20 pairs of processes:

| call | times |
| ---- | ----: |
${started.map(({ call, times }) => `| \`five-year-plan ${call}\` | ${times.toFixed(2)} |`).join("\n")}

Memory in use while a stream is under way, beyond what there was before it:

| sets | KiB |
| ---: | --: |
${heaps.map(([count, heap]) => `| ${count.toLocaleString("en")} | ${heap.toFixed(0)} |`).join("\n")}
`;
console.log(report);
if (process.argv.includes("--write")) {
  writeFileSync("docs/benchmarks.md", report);
  spawnSync("npx", ["biome", "format", "--write", "docs/benchmarks.md"]);
}
if (kept === 0) throw new Error("nothing was judged");
