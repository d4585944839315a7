// What the command does with files of 200 MB: observations pass in little memory, a plan is refused. Run after a build.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";

const MEGABYTE = 2 ** 20;
const SIZE = 200 * MEGABYTE;

/** Feeds the command piece by piece; gives its exit code, its time, the most memory it had, and what it said. */
async function feed(args, first, piece, last) {
  const started = performance.now();
  const child = spawn(process.execPath, ["--max-old-space-size=64", "dist/cli.js", ...args], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let [most, out, err] = [0, 0, ""];
  child.stdout.on("data", (bytes) => {
    out += bytes.length;
  });
  child.stderr.on("data", (bytes) => {
    err += bytes;
  });
  child.stdin.on("error", () => {});
  const ended = new Promise((resolve) => child.on("close", resolve));
  let done = false;
  ended.then(() => {
    done = true;
  });
  child.stdin.write(first);
  for (let sent = 0; sent < SIZE && !done; sent += piece.length) {
    if (!child.stdin.write(piece)) await Promise.race([new Promise((resolve) => child.stdin.once("drain", resolve)), ended]);
    try {
      const peak = /VmHWM:\s+([0-9]+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
      most = Math.max(most, Number(peak ?? 0) / 1024);
    } catch {
      // Not Linux, or it has just ended.
    }
  }
  child.stdin.end(last);
  const code = await ended;
  return {
    code,
    seconds: Math.round((performance.now() - started) / 1000),
    peakMB: Math.round(most),
    outMB: Math.round(out / MEGABYTE),
    err: err.trim(),
  };
}

const csv = 'gdp-growth,2026,5.1,P,"Yearbook, 2027"\n'.repeat(2000);
const json = `${JSON.stringify({ indicator: "gdp-growth", year: 2026, value: "5.1", status: "actual" })},\n`.repeat(1000);
const runs = {
  "convert csv to ndjson": [["convert", "-", "--from", "csv", "--to", "ndjson"], "indicator,year,value,status,source\n", csv, ""],
  "assess csv": [["assess", "huzhu-15", "--observations", "-"], "indicator,year,value,status,source\n", csv, ""],
  "validate json": [
    ["validate", "-", "--as", "observations", "--from", "json"],
    "[",
    json,
    '{"indicator":"x","year":2026,"value":"1","status":"actual"}]',
  ],
  "validate one endless row": [
    ["validate", "-", "--as", "observations", "--from", "csv"],
    'indicator,year,value\n"',
    "x".repeat(MEGABYTE),
    "",
  ],
  "validate a plan": [["validate", "-", "--as", "plan"], "[", "0,".repeat(MEGABYTE / 2), "0]"],
};
for (const [name, [args, ...texts]] of Object.entries(runs)) console.log(name, await feed(args, ...texts));
