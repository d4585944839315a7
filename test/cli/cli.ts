import { readFile, writeFile } from "node:fs/promises";
import { run } from "../../src/cli/run.js";

/** Runs the command line as a process would, and catches what it prints. */
export async function cli(args: string, io: { colour?: boolean; width?: number; stdin?: string } = {}) {
  let [out, err] = ["", ""];
  const code = await run(
    args.split(" ").filter((word) => word !== ""),
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      read: async (path) => (path === "-" ? new TextEncoder().encode(io.stdin ?? "") : readFile(path)),
      write: (path, text) => writeFile(path, text),
      colour: io.colour ?? false,
      width: io.width,
    },
    "1.2.3",
  );
  return { code, out, err };
}
