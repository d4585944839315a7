import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { leftBehind, writeAside, writeFolder } from "./aside.js";
import type { Io } from "./io.js";
import { visible } from "./visible.js";

/** What the command line needs of a process. */
export type Process = {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: { readonly [name: string]: string | undefined };
};

/** The largest document that is held in memory: a hundred times a county's plan. */
export const LARGEST_DOCUMENT = 64 * 2 ** 20;

/**
 * Input and output of a process: colour, width and progress only on a terminal.
 *
 * @param process - the process
 * @param failed - called when standard output cannot be written to, but for a reader that has seen enough
 */
export function terminalOf({ stdin, stdout, stderr, env }: Process, failed: (error: NodeJS.ErrnoException) => void): Io {
  let piping = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough closes the pipe: that is no error. What fails in `pipe` is told by its caller.
    if (error.code !== "EPIPE" && !piping) failed(error);
  });
  const stream = (file: string): AsyncIterable<Uint8Array> =>
    file === "-" ? (stdin as AsyncIterable<Uint8Array>) : createReadStream(file);
  const shown = ({ isTTY }: { readonly isTTY?: boolean }, text: string) => (isTTY === true ? visible(text) : text);
  return {
    out: (text) => void stdout.write(shown(stdout, text)),
    err: (text) => void stderr.write(shown(stderr, text)),
    status: (line) => {
      if (stderr.isTTY === true && !env["CI"]) stderr.write(`\r${visible(line)}\u001b[K`);
    },
    pipe: (pieces) => {
      piping = true;
      return pipeline(Readable.from(pieces), stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EPIPE") throw error;
      });
    },
    read: (file) => collect(stream(file)),
    stream,
    isFile: async (file) => file !== "-" && ((await stat(file).catch(() => undefined))?.isFile() ?? false),
    write: writeAside,
    leftBehind,
    writeFolder,
    colour: stdout.isTTY === true && !env["NO_COLOR"],
    width: widthOf(env["COLUMNS"]) ?? (stdout.isTTY === true ? stdout.columns : undefined),
  };
}

/** A width that is asked for by a variable, which goes for pipes and files too; nothing that is no number of columns. */
const widthOf = (given: string | undefined): number | undefined =>
  /^[1-9][0-9]{0,4}$/.test(given ?? "") ? Number(given) : undefined;

/** All bytes of a stream; more than {@link LARGEST_DOCUMENT} fail with the code `EFBIG`. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > LARGEST_DOCUMENT) throw Object.assign(new Error("too large"), { code: "EFBIG" });
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
