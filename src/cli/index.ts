#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { run } from "./run.js";

/** Put in when the package is built. */
declare const __VERSION__: string;

// A reader that has seen enough closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const io = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  read: (file: string) => (file === "-" ? buffer(process.stdin) : readFile(file)),
  colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  width: process.stdout.isTTY ? process.stdout.columns : undefined,
};

// The exit code is set, not forced, so that everything written still gets out.
run(process.argv.slice(2), io, __VERSION__).then((code) => {
  process.exitCode = code;
});
