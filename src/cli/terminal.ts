import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Io } from "./io.js";

/** What the command line needs of a process. */
export type Process = {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream;
  readonly env: { readonly [name: string]: string | undefined };
};

/** Input and output of a process: colour and width only where its output is a terminal. */
export function terminalOf({ stdin, stdout, stderr, env }: Process): Io {
  // A reader that has seen enough closes the pipe: that is no error.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    read: (file) => (file === "-" ? buffer(stdin) : readFile(file)),
    colour: stdout.isTTY === true && !env["NO_COLOR"],
    width: stdout.isTTY === true ? stdout.columns : undefined,
  };
}
