import { PassThrough, Readable, Writable } from "node:stream";
import { expect, it } from "vitest";
import { LARGEST_DOCUMENT, type Process, terminalOf } from "../../src/cli/terminal.js";

const process = (stdout: object = {}, env: Process["env"] = {}, stderr: object = {}): Process => ({
  stdin: Readable.from(["5", ".0"]),
  stdout: Object.assign(new PassThrough(), stdout),
  stderr: Object.assign(new PassThrough(), stderr),
  env,
});
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const nothing = () => {};

it("has colour only on a terminal and not where NO_COLOR is set, and width on a terminal or where COLUMNS asks for it", () => {
  const of = (stdout: object, env?: Process["env"]) => {
    const { colour, width } = terminalOf(process(stdout, env), nothing);
    return [colour, width];
  };
  expect(of({})).toEqual([false, undefined]);
  expect(of({ isTTY: true, columns: 80 })).toEqual([true, 80]);
  expect(of({ isTTY: true, columns: 80 }, { NO_COLOR: "1" })).toEqual([false, 80]);
  expect(of({ isTTY: true, columns: 80 }, { NO_COLOR: "" })).toEqual([true, 80]);
  // Who asks for a width has it in a pipe and in a file too; what is no width asks for none.
  expect(of({}, { COLUMNS: "60" })).toEqual([false, 60]);
  expect(of({ isTTY: true, columns: 80 }, { COLUMNS: "60" })).toEqual([true, 60]);
  for (const none of ["", "0", "-5", "wide", "8e1"])
    expect(of({ isTTY: true, columns: 80 }, { COLUMNS: none })).toEqual([true, 80]);
});

it("shows progress only where somebody watches", () => {
  const shown = (env: Process["env"], stderr: object) => {
    const streams = process({}, env, stderr);
    terminalOf(streams, nothing).status("5 rows");
    return (streams.stderr as PassThrough).read()?.toString() ?? "";
  };
  expect(shown({}, {})).toBe("");
  expect(shown({}, { isTTY: true })).toBe("\r5 rows\u001b[K");
  expect(shown({ CI: "true" }, { isTTY: true })).toBe("");
});

it("shows on a terminal what a text is made of, and gives files what they hold", () => {
  const told = (isTTY: boolean, text: string) => {
    const streams = process({ isTTY }, {}, { isTTY });
    const { out, err } = terminalOf(streams, nothing);
    out(text);
    err(text);
    return [streams.stdout, streams.stderr].map((stream) => (stream as PassThrough).read().toString());
  };
  const hostile = "\u001b[31m名\u001b[39m\t\u001b[2J\u202e\u0007\r\u{e0001}\n";
  expect(told(false, hostile)).toEqual([hostile, hostile]);
  const written = "\u001b[31m名\u001b[39m\t\\u001b[2J\\u202e\\u0007\\u000d\\u{e0001}\n";
  expect(told(true, hostile)).toEqual([written, written]);
});

it("reads files and standard input, and writes where it should", async () => {
  const streams = process();
  const { out, err, read } = terminalOf(streams, nothing);
  out("told");
  err("warned");
  expect(text((streams.stdout as PassThrough).read())).toBe("told");
  expect(text((streams.stderr as PassThrough).read())).toBe("warned");
  expect(text(await read("-"))).toBe("5.0");
  expect(text(await read("package.json"))).toContain("five-year-plan");
});

it("does not hold more than it can", async () => {
  const piece = Buffer.alloc(2 ** 20);
  let given = 0;
  const endless = {
    ...process(),
    stdin: Readable.from(
      (function* () {
        for (;;) {
          given += piece.length;
          yield piece;
        }
      })(),
    ),
  };
  await expect(terminalOf(endless, nothing).read("-")).rejects.toMatchObject({ code: "EFBIG" });
  expect(given).toBeLessThan(2 * LARGEST_DOCUMENT);
});

it("takes a closed pipe for no error, and tells of any other", async () => {
  const told: string[] = [];
  const streams = process();
  terminalOf(streams, ({ message }) => told.push(message));
  for (const code of ["EPIPE", "ENOSPC"]) streams.stdout.emit("error", Object.assign(new Error(code), { code }));
  expect(told).toEqual(["ENOSPC"]);

  const closing = (code: string) =>
    Object.assign(new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) }), {});
  const pipe = (code: string) => terminalOf({ ...process(), stdout: closing(code) }, nothing).pipe(["a", "b"]);
  await expect(pipe("EPIPE")).resolves.toBeUndefined();
  await expect(pipe("ENOSPC")).rejects.toThrow("ENOSPC");
});
