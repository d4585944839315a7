import type { Chapter, Locator, Part, Text } from "../../model/index.js";
import type { Line } from "../line.js";
import type { Paragraph } from "../paragraph.js";
import type { TextSpan } from "../passage.js";
import type { OutlineBlock, OutlineIssue } from "../reading.js";

/** A box: its title, where it is, and its lines. */
export type FramedBox = {
  readonly no: number;
  readonly title: Text;
  readonly locator: Locator;
  readonly body: readonly Line[];
  readonly span: TextSpan;
};

/** The skeleton of an outline. */
export type Frame = {
  readonly title?: Text;
  readonly place?: string;
  readonly period?: { readonly from: number; readonly to: number };
  readonly parts: readonly Part[];
  readonly chapters: readonly Chapter[];
  readonly boxes: readonly FramedBox[];
  readonly paragraphs: readonly Paragraph[];
  /** Where each table is that was given. */
  readonly tables: readonly Locator[];
  /** The lines of the glossary. */
  readonly glossary: readonly Line[];
  readonly blocks: readonly OutlineBlock[];
  readonly issues: readonly OutlineIssue[];
};
