import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { pid } from "node:process";
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
    write: writeWhole,
    colour: stdout.isTTY === true && !env["NO_COLOR"],
    width: stdout.isTTY === true ? stdout.columns : undefined,
  };
}

/** A file that was there stays as it was until the new text is complete. */
async function writeWhole(file: string, text: string): Promise<void> {
  const aside = `${file}.${pid}.part`;
  try {
    await writeFile(aside, text, { flag: "wx" });
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
