import { Buffer } from "node:buffer";
import { crc32, inflateRawSync } from "node:zlib";
import { DocumentError } from "./document-error.js";

/** The most that the parts of a document may hold together, in bytes: many times what a whole outline needs. */
export const LARGEST_PARTS = 64 * 2 ** 20;

/** The most parts that are looked at. */
const MOST_PARTS = 20_000;

const [DIRECTORY_END, DIRECTORY_ENTRY, LOCAL_ENTRY] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE, LONGEST_COMMENT] = [22, 46, 30, 0xffff];
const [STORED, DEFLATED] = [0, 8];

/** The parts of an archive by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the parts of an archive that are asked for. Whatever the archive says of its sizes, no more than
 * {@link LARGEST_PARTS} is unpacked.
 *
 * @throws DocumentError `damaged`, `too-large`, `protected`
 */
export function unpacked(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let left = LARGEST_PARTS;
  for (const { name, flags, method, packed, local } of entriesOf(archive)) {
    if (!wanted(name)) continue;
    if ((flags & 1) !== 0) throw new DocumentError("protected");
    if (local + LOCAL_SIZE > archive.length || archive.readUInt32LE(local) !== LOCAL_ENTRY) throw new DocumentError("damaged");
    const start = local + LOCAL_SIZE + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + packed);
    if (data.length !== packed || (method !== STORED && method !== DEFLATED)) throw new DocumentError("damaged");
    const part = method === STORED ? data : inflated(data, left);
    left -= part.length;
    if (left < 0) throw new DocumentError("too-large");
    parts.set(name, part);
  }
  return parts;
}

/** The names of all parts. */
export const partNames = (bytes: Uint8Array): string[] =>
  [...entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))].map(({ name }) => name);

type Entry = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly local: number;
};

function* entriesOf(archive: Buffer): Generator<Entry> {
  const end = endOf(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new DocumentError("too-large");
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new DocumentError("damaged");
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [number, number, number];
    yield {
      name: archive.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + name),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      local: archive.readUInt32LE(at + 42),
    };
    at += ENTRY_SIZE + name + extra + comment;
  }
}

/** Where the directory's end record is: the last one, before at most a comment. */
function endOf(archive: Buffer): number {
  for (let at = archive.length - END_SIZE; at >= Math.max(0, archive.length - END_SIZE - LONGEST_COMMENT); at--) {
    if (archive.readUInt32LE(at) === DIRECTORY_END) return at;
  }
  throw new DocumentError("damaged");
}

function inflated(data: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new DocumentError((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged");
  }
}

/** An archive of some parts, none compressed: what a library is given is what was looked at. */
export function packed(parts: Parts): Uint8Array {
  const [bodies, directory]: Buffer[][] = [[], []];
  let at = 0;
  for (const [path, data] of parts) {
    const name = Buffer.from(path);
    const facts = Buffer.alloc(26);
    // Version 2.0, names in UTF-8, stored.
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    bodies?.push(word(LOCAL_ENTRY), facts, name, Buffer.from(data));
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    directory?.push(word(DIRECTORY_ENTRY), short(20), facts, where, name);
    at += LOCAL_SIZE + name.length + data.length;
  }
  const listed = Buffer.concat(directory ?? []);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...(bodies ?? []), listed, word(DIRECTORY_END), end]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
