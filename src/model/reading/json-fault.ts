export const JSON_FAULTS = [
  "empty",
  "cut-off",
  "trailing-comma",
  "missing-comma",
  "single-quotes",
  "unquoted-key",
  "comment",
  "bad-text",
  "bad-number",
  "number-too-great",
  "more-than-one",
  "other-format",
  "unexpected",
] as const;

/** What keeps a text from being JSON, as its writer would say it. @category Parsing @useDeclaredType */
export type JsonFault = (typeof JSON_FAULTS)[number];
