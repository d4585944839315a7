import { fill, wording } from "../../text/index.js";
import type { FileFlags } from "../encoding/choose.js";
import { UsageError } from "../io.js";
import { DocumentError } from "./document-error.js";
import { docxToHtml } from "./docx.js";
import { type DocumentKind, documentKind } from "./kind.js";
import { odsSheets } from "./ods.js";
import type { ShownSheet } from "./sheet.js";
import { workbookSheets } from "./workbook.js";

/** What a document holds: the pages of a word processor as HTML, or the sheets of a spreadsheet program. */
export type DocumentContent = { readonly html: string } | { readonly sheets: readonly ShownSheet[] };

/** Reads a document; undefined where the bytes are none but a text. */
export async function readDocument(bytes: Uint8Array, file: string, flags: FileFlags): Promise<DocumentContent | undefined> {
  const { files, saveAs, documentFault, cli, phrase } = wording(flags.locale);
  const unread = (why: string) => new UsageError(fill(cli.cannotRead, { file, why }));
  try {
    const kind: DocumentKind | undefined = documentKind(bytes, file);
    if (kind === undefined) return undefined;
    if ("save" in kind) throw unread(saveAs[kind.save]);
    if (kind.read === "docx") return { html: await docxToHtml(bytes) };
    const sheets = kind.read === "ods" ? odsSheets(bytes) : await workbookSheets(bytes, kind.read);
    const { sheet } = flags;
    if (sheet === undefined) return { sheets };
    const without = (known: readonly string[]) => unread(fill(files.noSheet, { sheet, known }, phrase.list));
    return { sheets: [sheetNamed(sheet, sheets, without)] };
  } catch (error) {
    if (error instanceof DocumentError) throw unread(fill(documentFault[error.fault], { library: error.library }));
    throw error;
  }
}

/** The sheet of a name, or by its place counted from 1. */
function sheetNamed(given: string, sheets: readonly ShownSheet[], unread: (known: readonly string[]) => Error): ShownSheet {
  const found = sheets.find(({ name }) => name === given) ?? (/^[0-9]{1,4}$/.test(given) ? sheets[Number(given) - 1] : undefined);
  if (found === undefined) throw unread(sheets.map(({ name }) => name));
  return found;
}
