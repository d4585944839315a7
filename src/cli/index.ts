#!/usr/bin/env node
/**
 * Floor 7: arguments, files and exit codes; everything it knows it asks the doors.
 *
 * @packageDocumentation
 */
import process from "node:process";
import { removeUnfinished } from "./aside.js";
import { whyNotWritten } from "./failure.js";
import { localeOf, run } from "./run.js";
import { terminalOf } from "./terminal.js";

/** Put in when the package is built. */
declare const __VERSION__: string;

const args = process.argv.slice(2);
const terminal = terminalOf(process, (error) => {
  process.stderr.write(`five-year-plan: ${whyNotWritten("-", error, localeOf(args)).message}\n`);
  process.exitCode = 2;
});

// What is unfinished does not stay when the process is told to end; then it ends as it would have.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    removeUnfinished();
    process.kill(process.pid, signal);
  });
}

// The exit code is set, not forced, so that everything written still gets out.
run(args, terminal, __VERSION__).then((code) => {
  process.exitCode ??= code;
});
