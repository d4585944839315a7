import { PassThrough, Readable } from "node:stream";
import { run } from "../../src/cli/run.js";
import { type Process, terminalOf } from "../../src/cli/terminal.js";

/** What a run may be told of its surroundings. */
export type Surroundings = {
  readonly colour?: boolean;
  readonly width?: number;
  readonly stdin?: string | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  readonly watched?: boolean;
  readonly env?: Process["env"];
};

/** Runs the command line as a process would, and catches what it prints. */
export async function cli(args: string | readonly string[], { colour, width, stdin = "", watched, env = {} }: Surroundings = {}) {
  const printed = { out: "", err: "" };
  const sink = (name: "out" | "err", more: object) =>
    Object.assign(new PassThrough({ encoding: "utf8" }), more).on("data", (text: string) => {
      printed[name] += text;
    });
  const process: Process = {
    stdin: Readable.from(typeof stdin === "string" ? [Buffer.from(stdin)] : stdin),
    stdout: sink("out", { isTTY: colour === true || width !== undefined, columns: width }),
    stderr: sink("err", { isTTY: watched === true }),
    env: { ...env, ...(!colour && { NO_COLOR: "1" }) },
  };
  const io = terminalOf(process, (error) => {
    throw error;
  });
  const code = await run(typeof args === "string" ? args.split(" ").filter((word) => word !== "") : args, io, "1.2.3");
  // What was written passes through the streams before it is looked at.
  await new Promise((resolve) => setImmediate(resolve));
  return { code, ...printed };
}
