import { type OutlineFormat, type OutlineReading, readOutline } from "five-year-plan/outline";
import { encodingOf } from "../../../../src/cli/encoding/encoding-of";
import type { Problem } from "../evidence/problem";
import type { Reading } from "../evidence/read";

/** A document as it was read: its name, the text that all places are in, how that is written, and what it says. */
export type Source = {
  readonly from: string;
  readonly text: string;
  readonly format: OutlineFormat;
  readonly reading: OutlineReading;
};

const LARGEST = 20;

/** Documents begin with other bytes than texts: an archive, a compound file, PDF, rich text. */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x7b, 0x5c, 0x72, 0x74],
];

/** Reads a file of any form that a plan comes in. */
export async function readFile(file: File): Promise<Reading<Source>> {
  if (file.size > LARGEST * 2 ** 20) return refused({ kind: "too-large", megabytes: LARGEST });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte))) {
    const { readOffice } = await import("../office/read-office");
    const html = await readOffice(bytes, file.name);
    if (typeof html === "object") return refused(html.problem);
    if (html !== undefined) return readText(file.name, withLines(html), "html");
  }
  const encoding = await encodingOf(() => [bytes], true);
  if (encoding === undefined) return refused({ kind: "no-text" });
  return readText(file.name, new TextDecoder(encoding.label).decode(bytes), formatOf(file.name));
}

/** Reads a text, in the format given or by its own signs. */
export function readText(from: string, text: string, given?: OutlineFormat): Reading<Source> {
  if (text.trim() === "") return refused({ kind: "empty" });
  const format =
    given ?? (/<(?:table|p|div|h[1-6])[\s>]/i.test(text) ? "html" : /^\s*\|.*\|\s*$/m.test(text) ? "markdown" : "text");
  const reading = readOutline(text, { format });
  const { chapters, tables, commitments } = reading;
  return chapters.length + tables.length + commitments.length === 0
    ? refused({ kind: "nothing-read" })
    : { value: { from, text, format, reading } };
}

const refused = (problem: Problem): { readonly problems: readonly Problem[] } => ({ problems: [problem] });

function formatOf(name: string): OutlineFormat | undefined {
  if (/\.html?$/i.test(name)) return "html";
  return /\.(?:md|markdown)$/i.test(name) ? "markdown" : undefined;
}

/** A paragraph to a line, as the command line counts them. */
const withLines = (html: string): string => html.replaceAll(/<\/(?:p|h[1-6]|li|tr|table)>/g, "$&\n");
