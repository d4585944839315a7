import { Buffer } from "node:buffer";
import { DocumentError } from "./document-error.js";

/** Marks of sectors that are none, and where the header names the first ones of the allocation table. */
const [LAST_LAWFUL, FIRST_NAMES, NAMES_IN_HEADER, ENTRY] = [0xfffffff9, 76, 109, 128];

/**
 * A stream of a compound file, the form of Excel's .xls: sectors in chains, found by an allocation table.
 *
 * @param bytes - the file
 * @param name - the stream's name
 * @returns its bytes, or undefined where there is none of that name
 * @throws DocumentError `damaged`
 */
export function compoundStream(bytes: Uint8Array, name: string): Buffer | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** file.readUInt16LE(30);
  const small = 2 ** file.readUInt16LE(32);
  if (size > 4096 || size < 512) throw new DocumentError("damaged");
  const sector = (no: number): Buffer => {
    const found = file.subarray((no + 1) * size, (no + 2) * size);
    if (found.length === 0) throw new DocumentError("damaged");
    return found;
  };
  const table = Buffer.concat(tableSectors(file, sector, size).map(sector));
  const next = (no: number): number => (no * 4 + 4 <= table.length ? table.readUInt32LE(no * 4) : 0xfffffffe);
  const chain = (first: number, after: (no: number) => number, piece: (no: number) => Buffer): Buffer => {
    const pieces: Buffer[] = [];
    for (let no = first; no < LAST_LAWFUL; no = after(no)) {
      // A chain that is longer than the file runs circularly.
      if (pieces.length * small > file.length) throw new DocumentError("damaged");
      pieces.push(piece(no));
    }
    return Buffer.concat(pieces);
  };
  const directory = chain(file.readUInt32LE(48), next, sector);
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, i) =>
    directory.subarray(i * ENTRY, (i + 1) * ENTRY),
  );
  const entry = entries.find((one) => one.toString("utf16le", 0, Math.max(0, one.readUInt16LE(64) - 2)) === name);
  const [root] = entries;
  if (entry === undefined || root === undefined) return undefined;
  const [first, length] = [entry.readUInt32LE(116), entry.readUInt32LE(120)];
  if (length >= file.readUInt32LE(56)) return chain(first, next, sector).subarray(0, length);
  const room = chain(root.readUInt32LE(116), next, sector);
  const smallTable = chain(file.readUInt32LE(60), next, sector);
  const after = (no: number): number => (no * 4 + 4 <= smallTable.length ? smallTable.readUInt32LE(no * 4) : 0xfffffffe);
  return chain(first, after, (no) => room.subarray(no * small, (no + 1) * small)).subarray(0, length);
}

/** The sectors that hold the allocation table: named in the header, and for large files in a chain of sectors. */
function tableSectors(file: Buffer, sector: (no: number) => Buffer, size: number): number[] {
  const count = file.readUInt32LE(44);
  if (count * size > file.length) throw new DocumentError("damaged");
  const names = Array.from({ length: Math.min(count, NAMES_IN_HEADER) }, (_, i) => file.readUInt32LE(FIRST_NAMES + 4 * i));
  for (let no = file.readUInt32LE(68); names.length < count && no < LAST_LAWFUL; ) {
    const more = sector(no);
    for (let at = 0; at < size - 4 && names.length < count; at += 4) names.push(more.readUInt32LE(at));
    no = more.readUInt32LE(size - 4);
  }
  return names;
}
