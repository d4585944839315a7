import { Buffer } from "node:buffer";
import { fill, wording } from "../text/index.js";
import { mayBeDocument } from "./documents/kind.js";
import { type DocumentContent, readDocument } from "./documents/read-document.js";
import { chooseEncoding, type FileFlags, notInEncoding } from "./encoding/choose.js";
import { decoded } from "./encoding/decode.js";
import { whyNotRead } from "./failure.js";
import { type Io, UsageError } from "./io.js";
import { collect } from "./terminal.js";

/** What a file is: a text, or a document. */
export type Source = { readonly text: string } | DocumentContent;

/** Reads a file that fits into memory, whatever it is written in. */
export async function readSource(file: string, io: Io, flags: FileFlags): Promise<Source> {
  const bytes = await io.read(file).catch((error: unknown) => {
    throw whyNotRead(file, error, flags.locale);
  });
  const document = mayBeDocument(bytes) ? await watched(file, io, flags, () => readDocument(bytes, file, flags)) : undefined;
  return document ?? { text: await textOf(bytes, file, io, flags) };
}

/** Reads a text that is to be a document of ours. */
export async function readText(file: string, io: Io, flags: FileFlags): Promise<string> {
  const source = await readSource(file, io, flags);
  if ("text" in source) return source.text;
  const { cli, files } = wording(flags.locale);
  throw new UsageError(fill(cli.cannotRead, { file, why: files.isDocument }));
}

/** Says what is being read while it is, for a document takes its time. */
async function watched<T>(file: string, io: Io, { locale }: FileFlags, work: () => Promise<T>): Promise<T> {
  io.status(fill(wording(locale).files.reading, { file }));
  return await work().finally(() => io.status(""));
}

async function textOf(bytes: Uint8Array, file: string, io: Io, flags: FileFlags): Promise<string> {
  const label = await chooseEncoding(file, () => [bytes], true, io, flags);
  const { cli } = wording(flags.locale);
  const bad = label === "utf-8" ? firstInvalidByte(bytes) : -1;
  if (bad >= 0) throw new UsageError(fill(cli.cannotRead, { file, why: fill(cli.notUtf8, { at: bad + 1 }) }));
  let text = "";
  for await (const piece of decoded([bytes], label, () => notInEncoding(file, label, flags.locale))) text += piece;
  return text;
}

/** Where bytes stop being UTF-8; −1 when they never do. */
function firstInvalidByte(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), "utf-8");
  if (again.length === bytes.length && again.equals(bytes)) return -1;
  const different = again.findIndex((byte, i) => byte !== bytes[i]);
  return different < 0 ? again.length : different;
}

/** How much of a text that can be read only once is held to find out what it is written in. */
const HELD = 2 ** 20;

/** A text of any size in pieces, or a document. What is UTF-8 stays bytes. */
export type Stream = { readonly pieces: AsyncIterable<Uint8Array | string>; readonly head: string } | DocumentContent;

/** Starts to read a file of any size, whatever it is written in. */
export async function openSource(file: string, io: Io, flags: FileFlags): Promise<Stream> {
  const stream = readable(file, io, flags);
  const held: Uint8Array[] = [];
  const again = await io.isFile(file);
  let [size, done] = [0, false];
  while (!done && size < (again ? 1 : HELD)) {
    const next = await stream.next();
    if (next.done) done = true;
    else held.push(next.value);
    size += next.done ? 0 : next.value.length;
  }
  async function* all() {
    yield* held;
    yield* stream;
  }
  const head = Buffer.concat(held);
  if (mayBeDocument(head)) {
    const bytes = await collect(all()).catch((error: unknown) => {
      throw whyNotRead(file, error, flags.locale);
    });
    const document = await watched(file, io, flags, () => readDocument(bytes, file, flags));
    if (document !== undefined) return document;
  }
  const passes = again ? () => readable(file, io, flags) : () => held;
  const label = await chooseEncoding(file, passes, again || done, io, flags);
  const pieces = label === "utf-8" ? all() : decoded(all(), label, () => notInEncoding(file, label, flags.locale));
  return { pieces, head: new TextDecoder(label).decode(head.subarray(0, 65_536)) };
}

async function* readable(file: string, io: Io, { locale }: FileFlags): AsyncGenerator<Uint8Array> {
  try {
    yield* io.stream(file);
  } catch (error) {
    throw error instanceof UsageError ? error : whyNotRead(file, error, locale);
  }
}
