#!/usr/bin/env node
/**
 * Floor 7: arguments, files and exit codes; everything it knows it asks the doors.
 *
 * @packageDocumentation
 */
import process from "node:process";
import { run } from "./run.js";
import { terminalOf } from "./terminal.js";

/** Put in when the package is built. */
declare const __VERSION__: string;

// The exit code is set, not forced, so that everything written still gets out.
run(process.argv.slice(2), terminalOf(process), __VERSION__).then((code) => {
  process.exitCode = code;
});
