import type { FigureReading } from "../../notation/index.js";

/** What is said of files: how they are written, and documents that are read or have to be saved otherwise. @category Wording */
export type FileWords = {
  readonly files: {
    readonly [K in
      | "encodingUsed"
      | "noEncoding"
      | "badEncoding"
      | "notInEncoding"
      | "isDocument"
      | "isWorkbook"
      | "noTableIn"
      | "sheetUsed"
      | "noSheet"
      | "columnsLeftOut"
      | "noValue"
      | "badColumn"
      | "badId"
      | "needsPlace"
      | "badPeriod"
      | "assumed"
      | "draftTitle"
      | "row"
      | "planOrCell"
      | "repeated"
      | "beyond"
      | "internal"
      | "tooLargeToWrite"
      | "linkLoop"
      | "leftBehind"
      | "idleReference"
      | "twiceReference"
      | "asOfOutside"
      | "reading"]: string;
  };
  /** What had to be done to figures of a data file, how often. */
  readonly figureReading: { readonly [K in FigureReading]: string };
  /** What to write instead of what was refused in a data file. */
  readonly remedy: { readonly [K in "names" | "columns" | "years" | "values" | "statuses"]: string };
  /** By what an encoding was found. */
  readonly encodingBy: { readonly [K in "mark" | "zeros" | "declared" | "gb18030"]: string };
  /** How a document that is not read has to be saved. */
  readonly saveAs: { readonly [K in "docx" | "xlsx" | "table" | "unpacked" | "unprotected"]: string };
  /** Why a document cannot be read. */
  readonly documentFault: { readonly [K in "damaged" | "too-large" | "protected" | "entities" | "no-library"]: string };
};
