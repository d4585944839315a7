import process from "node:process";
import { removeUnfinished } from "./aside.js";
import { localeOf, run } from "./run.js";
import { terminalOf } from "./terminal.js";

/** Runs the command as a process: with its streams, its signals and its exit code. */
export async function main(args: readonly string[], version: string): Promise<void> {
  const terminal = terminalOf(process, async (error) => {
    process.exitCode = 2;
    const { whyNotWritten } = await import("./failure.js");
    process.stderr.write(`five-year-plan: ${whyNotWritten("-", error, localeOf(args)).message}\n`);
  });
  // What is unfinished does not stay when the process is told to end; then it ends as it would have.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      removeUnfinished();
      process.kill(process.pid, signal);
    });
  }
  const code = await run(args, terminal, version);
  // The exit code is set, not forced, so that everything written still gets out.
  process.exitCode ??= code;
}
