import { DocumentError } from "../../../../src/cli/documents/document-error";
import { docxToHtml } from "../../../../src/cli/documents/docx";
import { documentKind } from "../../../../src/cli/documents/kind";
import { odsSheets } from "../../../../src/cli/documents/ods";
import { sheetsToHtml } from "../../../../src/cli/documents/sheet";
import { workbookSheets } from "../../../../src/cli/documents/workbook";
import type { Problem } from "../evidence/problem";

/**
 * An office document as HTML, read by what the command line reads it with: hidden sheets left out, automatic numbers written
 * out, cells as they show, and the same limits. This module and its libraries are loaded when the first document comes.
 *
 * @returns undefined where the bytes are no office document but a text
 */
export async function readOffice(bytes: Uint8Array, name: string): Promise<string | { readonly problem: Problem } | undefined> {
  try {
    const kind = documentKind(bytes, name);
    if (kind === undefined) return undefined;
    if ("save" in kind) return { problem: { kind: "save-as", as: kind.save } };
    if (kind.read === "docx") return await docxToHtml(bytes);
    return sheetsToHtml(kind.read === "ods" ? odsSheets(bytes) : await workbookSheets(bytes, kind.read));
  } catch (error) {
    return { problem: { kind: "document", fault: error instanceof DocumentError ? error.fault : "damaged" } };
  }
}
