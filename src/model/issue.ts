export const ISSUE_CODES = [
  "wrong-type",
  "wrong-value",
  "wrong-format",
  "missing-key",
  "unknown-key",
  "forbidden-key",
  "out-of-bounds",
  "not-json",
  "too-deep",
  "too-large",
  "duplicate-key",
  "bad-quote",
  "ragged-row",
  "damaged-text",
  "duplicate-id",
  "unresolved-reference",
  "unknown-name",
  "reversed-span",
  "reversed-range",
  "unknown-scale",
  "unknown-grade",
  "negative-margin",
] as const;

/**
 * What can be wrong with the shape of a document.
 *
 * @category Parsing
 * @useDeclaredType
 */
export type IssueCode = (typeof ISSUE_CODES)[number];

/**
 * One thing wrong with a document: what, where, and the facts.
 *
 * @category Parsing
 */
export type Issue = {
  readonly code: IssueCode;
  /** Keys and positions that lead to the place. */
  readonly path: readonly (string | number)[];
  /** `expected`, `given`, `key`, `form`, `suggestion`, `write` … as far as they apply; `write` is JSON to write instead. */
  readonly facts: { readonly [name: string]: string | number | readonly string[] };
  /** Where it is in the text, from 1, where a text was read. */
  readonly line?: number;
  readonly column?: number;
};
