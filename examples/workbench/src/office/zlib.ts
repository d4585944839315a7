/** What the readers of documents need of `node:zlib`, in a browser. */
import { Inflate } from "fflate";

/** A piece at a time, so that no archive can unpack to more than is allowed and one piece's worth. */
const PIECE = 4096;

export function inflateRawSync(data: Uint8Array, { maxOutputLength }: { readonly maxOutputLength: number }): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((piece, isLast) => {
    size += piece.length;
    if (size > maxOutputLength) throw Object.assign(new RangeError("too large"), { code: "ERR_BUFFER_TOO_LARGE" });
    pieces.push(piece);
    isWhole ||= isLast;
  });
  for (let at = 0; at < data.length; at += PIECE) inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  if (!isWhole && data.length > 0) throw new Error("cut off");
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The checksum of an archive's parts (CRC-32, polynomial 0xEDB88320). */
export function crc32(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
