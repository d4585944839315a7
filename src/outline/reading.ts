import type { Facts } from "../kernel/index.js";
import type { Box, Chapter, Commitment, Locator, Part, Statement, Term, Text } from "../model/index.js";
import type { IndicatorTable } from "../notation/index.js";
import type { OutlineIssueCode } from "./issue-codes.js";
import type { TextSpan } from "./passage.js";

/** The formats that an outline is read from. @category Outlines */
export const OUTLINE_FORMATS = ["text", "markdown", "html"] as const;
/** One of {@link OUTLINE_FORMATS}. @category Outlines */
export type OutlineFormat = (typeof OUTLINE_FORMATS)[number];

export const BLOCK_ROLES = [
  "contents",
  "heading",
  "lead",
  "paragraph",
  "box-title",
  "box-item",
  "table",
  "note",
  "furniture",
  "unread",
] as const;
/** What a stretch of an outline is. @category Outlines @useDeclaredType */
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** A stretch of the text with its role. @category Outlines */
export type OutlineBlock = { readonly role: BlockRole; readonly span: TextSpan };

/** What could not be read, or does not agree with itself, with its place. @category Outlines */
export type OutlineIssue = { readonly code: OutlineIssueCode; readonly span: TextSpan; readonly facts: Facts };

/** A table of an outline. @category Outlines */
export type OutlineTable = IndicatorTable & {
  readonly kind: "indicators" | "results" | "other";
  readonly span: TextSpan;
  /** The part, chapter, section and box that it is in. */
  readonly locator: Locator;
};

/** A whole outline as read: every piece with its place, and what was not understood. @category Outlines */
export type OutlineReading = {
  readonly title?: Text;
  readonly place?: string;
  readonly period?: { readonly from: number; readonly to: number };
  readonly parts: readonly Part[];
  readonly chapters: readonly Chapter[];
  readonly boxes: readonly (Box & { readonly span: TextSpan })[];
  readonly commitments: readonly Commitment[];
  readonly statements: readonly Statement[];
  readonly tables: readonly OutlineTable[];
  readonly glossary: readonly Term[];
  readonly blocks: readonly OutlineBlock[];
  readonly issues: readonly OutlineIssue[];
};
