// How long the command takes to start, against `node -e 0`: the median of the quotients of pairs, each of two processes one after the other, so
// that other work on the machine meets both. Alone: node test/bench/start.mjs 20 (after a build).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CALLS = ["--version", "--help", "list", "assess huzhu-14", "check huzhu-15"];

const elapsed = (args) => {
  const from = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return Number(process.hrtime.bigint() - from);
};

const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];

/** For each call how many times as long as an empty process it takes. */
export function starts(rounds) {
  const quotients = CALLS.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, call] of CALLS.entries())
      quotients[i].push(elapsed(["dist/cli.js", ...call.split(" ")]) / elapsed(["-e", "0"]));
  return CALLS.map((call, i) => ({ call, times: median(quotients[i]) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { call, times } of starts(Number(process.argv[2] ?? 20))) console.log(`${call.padEnd(20)} ${times.toFixed(2)}`);
