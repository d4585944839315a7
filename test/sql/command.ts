import { spawn } from "node:child_process";

/** Runs a command with a text as its input; gives what it said, or fails with its errors. */
export function command(name: string, args: readonly string[], input = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: ["pipe", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.on("data", (bytes) => {
      out += bytes;
    });
    child.stderr.on("data", (bytes) => {
      err += bytes;
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(out.trim()) : reject(new Error(`${name} ended with ${code}: ${err.slice(0, 2000)}`)),
    );
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
