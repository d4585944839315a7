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
    needsPlace: "to make a plan of a table say --place name and --period 2026-2030",
    badPeriod: "--period is first-last, such as 2026-2030; given {given}",
    assumed: "{count} things that the table does not print were taken for granted; please check each:",
    row: "row {row} {name}",
    planOrCell: "--place, --period and --out do not go with --cell",
    internal: "internal error, a fault of the program and not yours: {why}",
    tooLargeToWrite: "larger than the system allows a file to be",
    linkLoop: "its links lead to each other and to no file",
    leftBehind: "files that interrupted runs left, which may be deleted: {names}",
    idleReference: "no target compares with “{name}”: --reference {name} was not used; the plan compares with {known}",
    twiceReference: "--reference {name} was given twice",
    asOfOutside: "--as-of {asOf} is outside the plan's years {from}–{to}",
    reading: "reading {file}",
    repeated: "{count} rows say what others say and are taken once",
    beyond: "{count} rows are not taken: more than {most} different figures for one indicator and time",
    columnsLeftOut: "columns not read: {columns}",
    noValue: "{count} without a value ({sign})",
    badColumn: "--column is heading=part, a part being one of {known}, or nothing to leave the column out; given {given}",
    badId: "--id is name=id, an id being such as forest-coverage; given {given}",
  },
  figureReading: {
    width: "{count} numbers are full-width or have a plus sign, and are read plain",
    grouping: "{count} numbers have grouping commas, which are taken off (1,234 is 1234)",
    percent: "{count} numbers have a percent sign and are percentages (46% is 46, unit %)",
    structure: "{count} cells are ratios and are read as structures (20.5:31.5:48)",
  },
  remedy: {
    names: "write an indicator's name as in the plan (--plan plan) or its id; say of other names --id name=id",
    columns:
      "say what a column holds: --column heading=indicator (or year, value, unit, status, source …); --column heading= leaves it out",
    years: "of a table without a column for years say --year 2027; a year is 2027 or 2027年",
    values: "write a value as a decimal such as 1234.5; where there is none, — or nothing; 1e3, about 5, 5万 are no values",
    statuses: "write one of actual, provisional, estimate, assumed (实际、初步、预计、假设); where there is no value, 缺",
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
