/** The words that ask for a part of a plan. */
export const PART_NAMES = [
  "chapter",
  "box",
  "township",
  "place",
  "indicator",
  "find",
  "commitments",
  "statements",
  "glossary",
  "corrections",
] as const;

/** The forms in which a plan leaves. */
export const EXPORT_FORMATS = ["json", "csv", "tsv", "datapackage", "geojson", "jsonld", "xlsx", "sql"] as const;

/** The queries of an export as SQL: the verdicts, the figures that rows in doubt rest on, and the definition of the table that both read. */
export const SQL_QUERIES = ["verdicts", "doubts", "table"] as const;

/** The forms in which an assessment is reported. */
export const REPORT_FORMATS = ["html", "md", "docx"] as const;

/** The forms in which findings are told. */
export const CHECK_FORMATS = ["text", "json", "sarif", "html"] as const;
