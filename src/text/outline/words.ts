/** What can go wrong in reading an outline. */
export type OutlineIssueCode =
  | "heading-missing"
  | "heading-not-in-contents"
  | "heading-number"
  | "heading-title"
  | "box-without-number"
  | "box-end"
  | "box-empty"
  | "table-row-unread"
  | "unread-figure"
  | "damaged-figure"
  | "box-without-items"
  | "box-too-long"
  | "box-names-joined"
  | "box-level-left-out"
  | "box-column-left-out"
  | "box-entry-unnamed"
  | "box-entry-missing"
  | "box-items-from-prose"
  | "box-items-left-in-prose"
  | "no-period"
  | "nested-too-deep";

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
      | "findings"]: string;
  };
};
