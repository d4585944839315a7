import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive as a packer writes it; what it says of itself may be false. */
export type Part = {
  readonly name: string;
  readonly data: Uint8Array;
  readonly deflated?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly extra?: Uint8Array;
  /** What the directory says: the packed size, a remark of the part's own, and where the part begins. */
  readonly size?: number;
  readonly remark?: string;
  readonly at?: number;
};

/** An archive, written by the format's description and not by the program's own code. */
export function zip(parts: readonly Part[], { comment = "", count = parts.length } = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, deflated = false, flags = 0, method = deflated ? 8 : 0, extra = new Uint8Array(), ...says } of parts) {
    const packed = deflated ? deflateRawSync(data) : Buffer.from(data);
    const title = Buffer.from(name);
    const remark = Buffer.from(says.remark ?? "");
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(says.size ?? packed.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(title.length, 22);
    facts.writeUInt16LE(extra.length, 24);
    const where = Buffer.alloc(14);
    where.writeUInt16LE(remark.length, 0);
    where.writeUInt32LE(says.at ?? at, 10);
    const body = Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, title, extra, packed]);
    // The directory has its own extra field, which need not be as long as the part's.
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.of(20, 0), facts, where, title, extra, remark]));
    bodies.push(body);
    at += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(Buffer.byteLength(comment), 16);
  return Buffer.concat([...bodies, listed, Buffer.from("PK\u0005\u0006"), end, Buffer.from(comment)]);
}

/** Marks of a compound file's allocation table: the end of a chain, a free sector, and a sector of the table itself. */
export const [END, FREE, TABLE] = [0xfffffffe, 0xffffffff, 0xfffffffd];

/** Where the parts of a compound file stand, in sectors, for what a test wants to spoil. */
export type Layout = {
  readonly size: number;
  readonly table: readonly number[];
  readonly directory: number;
  readonly stream: number;
};

/**
 * A compound file with one stream, written by the format's description: the header, then the allocation table, the directory,
 * the stream's sectors. A stream below 4096 bytes lies in the room for short streams, 64 bytes a piece.
 *
 * @param backwards - whether the stream's sectors lie in reverse order
 * @param names - how many names of sectors of the table the header holds; the others stand in sectors of their own
 */
export function compound(
  name: string,
  stream: Uint8Array,
  { size = 512, backwards = false, names = 109, tables = 1 } = {},
): { readonly bytes: Buffer; readonly layout: Layout } {
  const short = stream.length < 4096;
  const perTable = size / 4;
  const pieces = short ? Math.ceil(stream.length / 64) : 0;
  const body = Math.max(1, Math.ceil((short ? pieces * 64 : stream.length) / size));
  // The order: tables, sectors of further names, directory, table of short pieces, body.
  const further = Math.ceil(Math.max(0, tables - names) / (perTable - 1));
  const [directory, shortTable, first] = [tables + further, tables + further + 1, tables + further + 2];
  const sectors = Array.from({ length: first + body }, () => Buffer.alloc(size));
  const at = (no: number): Buffer => sectors[no] as Buffer;
  const next = Buffer.alloc(tables * size, 0xff);
  for (let no = 0; no < tables + further; no++) next.writeUInt32LE(TABLE, no * 4);
  next.writeUInt32LE(END, directory * 4);
  next.writeUInt32LE(END, shortTable * 4);
  const order = Array.from({ length: body }, (_, i) => first + (backwards ? body - 1 - i : i));
  order.forEach((no, i) => void next.writeUInt32LE(order[i + 1] ?? END, no * 4));
  for (let i = 0; i < tables; i++) next.copy(at(i), 0, i * size, (i + 1) * size);
  for (let i = 0; i < further; i++) {
    at(tables + i).fill(0xff);
    for (let k = 0; k < perTable - 1; k++) {
      const no = names + i * (perTable - 1) + k;
      if (no < tables) at(tables + i).writeUInt32LE(no, 4 * k);
    }
    at(tables + i).writeUInt32LE(i + 1 < further ? tables + i + 1 : END, size - 4);
  }
  const whole = Buffer.alloc(body * size);
  const shorts = Buffer.alloc(size, 0xff);
  const places = Array.from({ length: pieces }, (_, i) => (backwards ? pieces - 1 - i : i));
  if (short)
    places.forEach((place, i) => {
      Buffer.from(stream.subarray(i * 64, (i + 1) * 64)).copy(whole, place * 64);
      shorts.writeUInt32LE(places[i + 1] ?? END, place * 4);
    });
  else Buffer.from(stream).copy(whole);
  shorts.copy(at(shortTable));
  order.forEach((no, i) => void whole.copy(at(no), 0, i * size, (i + 1) * size));
  const entry = (title: string, kind: number, begins: number, length: number, i: number): void => {
    const text = Buffer.from(title, "utf16le");
    text.copy(at(directory), i * 128);
    at(directory).writeUInt16LE(text.length + 2, i * 128 + 64);
    at(directory).writeUInt8(kind, i * 128 + 66);
    at(directory).writeUInt32LE(begins, i * 128 + 116);
    at(directory).writeUInt32LE(length, i * 128 + 120);
  };
  const [begin] = order;
  entry("Root Entry", 5, short ? (begin ?? END) : END, short ? body * size : 0, 0);
  entry(name, 2, short ? (places[0] ?? END) : (begin ?? END), stream.length, 1);
  const header = Buffer.alloc(size);
  Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1).copy(header);
  header.writeUInt16LE(Math.log2(size), 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(shortTable, 60);
  header.writeUInt32LE(1, 64);
  header.writeUInt32LE(further === 0 ? END : tables, 68);
  header.fill(0xff, 76, 512);
  for (let i = 0; i < Math.min(tables, names); i++) header.writeUInt32LE(i, 76 + 4 * i);
  return {
    bytes: Buffer.concat([header, ...sectors]),
    layout: { size, table: Array.from({ length: tables }, (_, i) => i), directory, stream: first },
  };
}
