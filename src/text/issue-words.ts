import type { Form, IssueCode, JsonFault } from "../model/index.js";

/** Words for what is wrong with a document. */
export type IssueWords = {
  readonly issue: { readonly [K in IssueCode]: string };
  /** What a thing wrong with a document is called. */
  readonly issueTitle: { readonly [K in IssueCode]: string };
  /** What a value of JSON is. */
  readonly jsonType: { readonly [type: string]: string };
  /** How large a number, how long a text or a list may be. */
  readonly most: { readonly [K in "number" | "string" | "array"]: string };
  readonly least: { readonly [K in "number" | "string" | "array"]: string };
  /** What keeps a text from being JSON, and what to write. */
  readonly jsonFault: { readonly [K in JsonFault]: string };
  /** What a text of a form looks like. */
  readonly form: { readonly [K in Form]: string };
};
