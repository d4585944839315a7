/** What is reported of how the body of a box was read. */
export const BOX_ISSUE_CODES = [
  /** Fragments between 、 were taken for one name, or could be. */
  "box-names-joined",
  /** Names of a level between a group and its items, which a group has no place for. */
  "box-level-left-out",
  /** A column that a project has no place for: what it is to hold, money, remarks. */
  "box-column-left-out",
  /** An entry whose text opens with no name. */
  "box-entry-unnamed",
  /** Numbers of entries that do not follow each other. */
  "box-entry-missing",
  /** Names that were taken out of sentences. */
  "box-items-from-prose",
  /** Names in sentences that were left there, because most of the box's entries are prose. */
  "box-items-left-in-prose",
  /** A body that gives no item. */
  "box-without-items",
  /** A body that is longer than any box is; nothing of it was read. */
  "box-too-long",
] as const;

export const OUTLINE_ISSUE_CODES = [
  /** Nothing was found that numbers headings. */
  "no-headings",
  /** A heading of the contents that the body has not. */
  "heading-missing",
  /** A heading of the body that the contents have not. */
  "heading-not-in-contents",
  /** A heading whose title the contents print otherwise. */
  "heading-differs",
  /** A heading whose number does not follow the one before. */
  "heading-number",
  /** A heading that runs on into its text: where its title ends is not sure. */
  "heading-title",
  /** A line numbered as headings are, of a kind that numbers no level here: one 第一节 in a whole text. It is read as text. */
  "heading-unread",
  /** A box without a number of its own; it is counted. */
  "box-without-number",
  /** A box whose number does not follow the one before. */
  "box-number",
  /** A box whose end nothing tells. */
  "box-end",
  /** A box with nothing below its title. */
  "box-empty",
  ...BOX_ISSUE_CODES,
  /** A row of a table that can be read in more than one way. */
  "table-row-unread",
  /** A figure of the prose that is neither read nor known to count nothing. */
  "unread-figure",
  /** Figures that a copy has torn or misread. */
  "damaged-figure",
  /** Nothing tells the years of the plan: figures of its prose are not read. */
  "no-period",
  /** There are more tables than any outline has; what follows is not looked at for tables. */
  "tables-left-out",
  /** A page whose elements are nested too deep; the rest is not read. */
  "nested-too-deep",
] as const;

/**
 * What an issue of an outline can be.
 *
 * @category Outlines
 * @useDeclaredType
 */
export type OutlineIssueCode = (typeof OUTLINE_ISSUE_CODES)[number];
