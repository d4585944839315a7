import { Buffer } from "node:buffer";
import { DocumentError } from "./document-error.js";

/** From here on numbers of sectors are marks: of a chain's end, of a free sector. */
const MARKS = 0xfffffffb;

/** Where the header names the first sectors of the allocation table, how many of them, and the size of the header and of an entry. */
const [FIRST_NAMES, NAMES_IN_HEADER, HEADER, ENTRY] = [76, 109, 512, 128];

/** The sizes that sectors may have, and that of the pieces of short streams. */
const [SIZES, PIECE] = [[512, 4096], 64];

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
  if (file.length < HEADER) throw new DocumentError("damaged");
  const size = 2 ** file.readUInt16LE(30);
  if (!SIZES.includes(size) || 2 ** file.readUInt16LE(32) !== PIECE) throw new DocumentError("damaged");
  const sector = pieceOf(file.subarray(size), size);
  const table = Buffer.concat(tableSectors(file, sector, size).map(sector));
  const chained = (first: number): Buffer => chain(first, table, sector, file.length / size);
  const directory = chained(file.readUInt32LE(48));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, i) =>
    directory.subarray(i * ENTRY, (i + 1) * ENTRY),
  );
  const entry = entries.find((one) => one.toString("utf16le", 0, Math.max(0, one.readUInt16LE(64) - 2)) === name);
  const [root] = entries;
  if (entry === undefined || root === undefined) return undefined;
  const [first, length] = [entry.readUInt32LE(116), entry.readUInt32LE(120)];
  const whole = length >= file.readUInt32LE(56) ? chained(first) : short(first);
  if (whole.length < length) throw new DocumentError("damaged");
  return whole.subarray(0, length);

  /** A short stream: its pieces lie in a stream of their own, in chains of a table of their own. */
  function short(begin: number): Buffer {
    const room = chained((root as Buffer).readUInt32LE(116));
    return chain(begin, chained(file.readUInt32LE(60)), pieceOf(room, PIECE), room.length / PIECE);
  }
}

/** Pieces of one size by their numbers; the last one of all may be cut short, and beyond it there is nothing. */
const pieceOf =
  (all: Buffer, size: number) =>
  (no: number): Buffer =>
    all.subarray(no * size, (no + 1) * size);

/** The pieces of a chain; one that has more than there are runs in circles. */
function chain(first: number, table: Buffer, piece: (no: number) => Buffer, most: number): Buffer {
  const pieces: Buffer[] = [];
  for (let no = first; no < MARKS; no = table.readUInt32LE(no * 4)) {
    if (pieces.length > most || no * 4 + 4 > table.length) throw new DocumentError("damaged");
    pieces.push(piece(no));
  }
  return Buffer.concat(pieces);
}

/** The sectors that hold the allocation table: named in the header, and for large files in a chain of sectors. */
function tableSectors(file: Buffer, sector: (no: number) => Buffer, size: number): number[] {
  const count = file.readUInt32LE(44);
  if (count * size > file.length) throw new DocumentError("damaged");
  const names = Array.from({ length: Math.min(count, NAMES_IN_HEADER) }, (_, i) => file.readUInt32LE(FIRST_NAMES + 4 * i));
  for (let no = file.readUInt32LE(68); names.length < count; ) {
    const more = sector(no);
    if (more.length < size) throw new DocumentError("damaged");
    for (let at = 0; at < size - 4 && names.length < count; at += 4) names.push(more.readUInt32LE(at));
    no = more.readUInt32LE(size - 4);
  }
  return names;
}
