import { Buffer } from "node:buffer";
import { partNames, unpacked } from "./zip.js";

/** Documents that are read. */
export type ReadKind = "docx" | "xlsx" | "xls" | "ods";

/** Documents that have to be saved as another form first: which one. */
export type SaveAs = "docx" | "xlsx" | "table" | "unpacked" | "unprotected";

/** What a file is: a document that is read, or one that must be saved in another form. */
export type DocumentKind = { readonly read: ReadKind } | { readonly save: SaveAs };

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const RICH_TEXT = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Whether bytes begin as a document's do and not as a text's: then all of them are needed to say which. */
export const mayBeDocument = (head: Uint8Array): boolean => [ZIP, COMPOUND, PDF, RICH_TEXT].some((one) => starts(head, one));

/**
 * What a file is by its own bytes, and by its name where these leave it open. Texts are none: a page that is saved under a name of
 * Word's or Excel's is a page.
 */
export function documentKind(bytes: Uint8Array, file: string): DocumentKind | undefined {
  const ending = /\.([a-z]+)$/.exec(file.toLowerCase())?.[1] ?? "";
  if (starts(bytes, PDF)) return { save: "table" };
  if (starts(bytes, RICH_TEXT)) return { save: "docx" };
  if (starts(bytes, ZIP)) return archiveKind(bytes);
  if (starts(bytes, COMPOUND)) return compoundKind(bytes, ending);
  return undefined;
}

function archiveKind(bytes: Uint8Array): DocumentKind {
  const names = partNames(bytes);
  if (names.some((name) => /^word\/document[0-9]*\.xml$/.test(name))) return { read: "docx" };
  if (names.some((name) => /^xl\/workbook[0-9]*\.xml$/.test(name))) return { read: "xlsx" };
  if (names.includes("xl/workbook.bin")) return { save: "xlsx" };
  const said = unpacked(bytes, (name) => name === "mimetype").get("mimetype");
  const type = said === undefined ? "" : new TextDecoder().decode(said).trim();
  if (type === "application/vnd.oasis.opendocument.spreadsheet") return { read: "ods" };
  if (type === "application/vnd.oasis.opendocument.text") return { save: "docx" };
  return { save: names.some((name) => name.startsWith("ppt/")) ? "table" : "unpacked" };
}

/** The older forms are file systems of their own, with the names of their streams in UTF-16. */
function compoundKind(bytes: Uint8Array, ending: string): DocumentKind {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => archive.includes(Buffer.from(name, "utf16le"));
  if (ending === "wps") return { save: "docx" };
  if (ending === "et") return { save: "xlsx" };
  if (holds("EncryptedPackage")) return { save: "unprotected" };
  if (holds("WordDocument")) return { save: "docx" };
  if (holds("Workbook") || holds("Book")) return { read: "xls" };
  return { save: ending === "xls" ? "xlsx" : "docx" };
}
