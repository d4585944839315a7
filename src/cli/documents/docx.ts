import { Buffer } from "node:buffer";
import { DocumentError } from "./document-error.js";
import { library } from "./library.js";
import { numbered } from "./numbered.js";
import { readLists } from "./numbering.js";
import { textParts } from "./parts.js";
import { packed } from "./zip.js";

/** A Word document as HTML, with its automatic numbers written out. */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await library("mammoth", () => import("mammoth"));
  const parts = new Map(textParts(bytes, "text"));
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  const main = [...parts.keys()].find((name) => /^word\/document[0-9]*\.xml$/.test(name)) ?? "";
  const lists = readLists(text("word/numbering.xml"), text("word/styles.xml"));
  parts.set(main, new TextEncoder().encode(numbered(text(main), lists)));
  // The numbers are in the text now: as lists they would be counted again.
  parts.delete("word/numbering.xml");
  const noPictures = mammoth.images.imgElement(async () => ({ src: "" }));
  const whole = packed(parts);
  // Node's form of mammoth takes the first, a browser's the second.
  const input = { buffer: Buffer.from(whole), arrayBuffer: Uint8Array.from(whole).buffer };
  try {
    return (await mammoth.convertToHtml(input, { convertImage: noPictures })).value;
  } catch {
    throw new DocumentError("damaged");
  }
}
