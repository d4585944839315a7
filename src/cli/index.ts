#!/usr/bin/env node
/**
 * Floor 7: arguments, files and exit codes; all it knows comes through the doors.
 *
 * @packageDocumentation
 */
import * as module from "node:module";
import process from "node:process";

/** Put in when the package is built. */
declare const __VERSION__: string;

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  // Nothing else is loaded for it.
  process.stdout.write(`${__VERSION__}\n`);
} else {
  // Node from 22.1 on keeps what it has compiled.
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  const { main } = await import("./main.js");
  await main(args, __VERSION__);
}
