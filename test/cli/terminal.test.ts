import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { expect, it } from "vitest";
import { type Process, terminalOf } from "../../src/cli/terminal.js";

const process = (stdout: object = {}, env: Process["env"] = {}): Process => ({
  stdin: Readable.from(["5", ".0"]),
  stdout: Object.assign(new PassThrough(), stdout),
  stderr: new PassThrough(),
  env,
});
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

it("has colour and width only on a terminal, and no colour where NO_COLOR is set", () => {
  const of = (stdout: object, env?: Process["env"]) => {
    const { colour, width } = terminalOf(process(stdout, env));
    return [colour, width];
  };
  expect(of({})).toEqual([false, undefined]);
  expect(of({ isTTY: true, columns: 80 })).toEqual([true, 80]);
  expect(of({ isTTY: true, columns: 80 }, { NO_COLOR: "1" })).toEqual([false, 80]);
  expect(of({ isTTY: true, columns: 80 }, { NO_COLOR: "" })).toEqual([true, 80]);
});

it("reads files and standard input, and writes where it should", async () => {
  const streams = process();
  const { out, err, read } = terminalOf(streams);
  out("told");
  err("warned");
  expect(text((streams.stdout as PassThrough).read())).toBe("told");
  expect(text((streams.stderr as PassThrough).read())).toBe("warned");
  expect(text(await read("-"))).toBe("5.0");
  expect(text(await read("package.json"))).toContain("five-year-plan");
});

it("takes a closed pipe for no error, and anything else for one", () => {
  const streams = process();
  terminalOf(streams);
  const fail = (code: string) => () => streams.stdout.emit("error", Object.assign(new Error(code), { code }));
  expect(fail("EPIPE")).not.toThrow();
  expect(fail("ENOSPC")).toThrow("ENOSPC");
});

it("puts a file in its place whole or not at all", async () => {
  const folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
  const { write } = terminalOf(process());
  const file = join(folder, "report.md");
  await write(file, "one");
  await write(file, "two");
  expect([readdirSync(folder), readFileSync(file, "utf8")]).toEqual([["report.md"], "two"]);
  mkdirSync(join(folder, "taken"));
  await expect(write(join(folder, "taken"), "three")).rejects.toThrow();
  expect(readdirSync(folder).sort()).toEqual(["report.md", "taken"]);
  rmSync(folder, { recursive: true });
});
