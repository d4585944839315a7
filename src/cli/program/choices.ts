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
export const EXPORT_FORMATS = ["json", "csv", "tsv", "datapackage", "geojson", "jsonld", "xlsx"] as const;

/** The forms in which an assessment is reported. */
export const REPORT_FORMATS = ["html", "md", "docx"] as const;

/** The forms in which findings are told. */
export const CHECK_FORMATS = ["text", "json", "sarif", "html"] as const;
