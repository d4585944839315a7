import type { FileWords } from "./words.js";

/** What is said of files, in English. */
export const files: FileWords = {
  files: {
    encodingUsed: "{file}: not UTF-8, read as {encoding} ({by}); if that is wrong, say --encoding name",
    noEncoding: "not text in UTF-8, UTF-16 or GB18030 (GBK); save it as UTF-8, or say --encoding name",
    badEncoding: "unknown encoding {encoding}; it may be utf-8, gb18030, gbk, big5, utf-16le and the like",
    notInEncoding: "not text in {encoding}; save it as UTF-8, or say another --encoding name",
    isDocument: "this is a word processor's or spreadsheet's file, and JSON text is wanted here",
    noTableIn: "there is no table in it",
    sheetUsed: "{file}: reading “{sheet}” (of {count}; --sheet name says another)",
    noSheet: "there is no sheet “{sheet}”; there are {known}",
  },
  encodingBy: {
    mark: "by its mark",
    zeros: "every other byte is zero",
    declared: "as it declares itself",
    gb18030: "as Excel and WPS save on Chinese Windows",
  },
  saveAs: {
    docx: "open it in Word or WPS and save it as .docx",
    xlsx: "open it in Excel or WPS and save it as .xlsx, or as .csv in UTF-8",
    table:
      "PDF files and slides do not keep the rows and columns of a table: take the original as .docx or .xlsx, or copy the table into a spreadsheet and save that as .xlsx",
    unpacked: "this is an archive: unpack it and read the file in it",
    unprotected: "it has a password: open it and save it without one",
  },
  documentFault: {
    damaged: "the file is damaged: open it and save it anew",
    "too-large": "too large: unpacked at most 64 MB, a text at most 500,000 elements, sheets at most 1 million cells",
    protected: "it has a password: open it and save it without one",
    entities: "it declares entities, which office programs do not, and is not read",
    "no-library": "reading such a file needs {library}: npm install {library}",
  },
};
