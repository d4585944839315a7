import type { Locator } from "../model/index.js";
import type { Passage } from "./passage.js";

/** A paragraph of prose, its lines joined, with where it is. */
export type Paragraph = {
  readonly passage: Passage;
  readonly locator: Locator;
  /** The titles above it, the outermost first: they tell results from goals. */
  readonly headings?: readonly string[];
  /** The name of a box's entry that it is of. */
  readonly about?: string;
};
