import type { OutlineIssueCode } from "../../outline/index.js";

/** What is said of outlines that were read from a text. @category Wording */
export type OutlineWords = {
  /** What is called what, where an outline was not understood or does not agree with itself. */
  readonly outlineIssueTitle: { readonly [K in OutlineIssueCode]: string };
  readonly outlineIssue: { readonly [K in OutlineIssueCode]: string };
  readonly outline: {
    readonly [K in
      | "line"
      | "lineAndColumn"
      | "paragraph"
      | "also"
      | "issues"
      | "assumptions"
      | "links"
      | "found"
      | "nothing"
      | "noPlace"
      | "noPeriod"
      | "badArea"
      | "areaSource"
      | "noIssues"
      | "title"
      | "findings"
      | "previous"
      | "previousKept"
      | "noPrevious"]: string;
  };
};
