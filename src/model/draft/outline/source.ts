import type { IndicatorTable } from "../../../notation/index.js";
import type { Box } from "../../box.js";
import type { Chapter } from "../../chapter.js";
import type { Commitment } from "../../commitment.js";
import type { Locator } from "../../locator.js";
import type { Part } from "../../part.js";
import type { Plan } from "../../plan.js";
import type { Statement } from "../../statement.js";
import type { Term } from "../../term.js";
import type { Text } from "../../text.js";
import type { DraftOptions } from "../options.js";

/** Where a piece is in the text that was read. */
type Stretch = { readonly start: number; readonly end: number };

/** A table of an outline with what it holds. @category Drafts */
export type DraftTable = IndicatorTable & {
  readonly kind: "indicators" | "results" | "other";
  readonly span?: Stretch;
  /** Where it is in the outline. */
  readonly locator?: Locator;
};

/**
 * A whole outline to make a plan of, as `readOutline` of the door `./outline` gives it.
 *
 * @category Drafts
 */
export type DraftOutline = {
  readonly title?: Text;
  readonly place?: string;
  readonly period?: Plan["period"];
  readonly parts: readonly Part[];
  readonly chapters: readonly Chapter[];
  readonly boxes: readonly (Box & { readonly span?: Stretch })[];
  readonly commitments: readonly Commitment[];
  readonly statements: readonly Statement[];
  readonly tables: readonly DraftTable[];
  readonly glossary: readonly Term[];
};

/** Like {@link DraftOptions}; place and period are needed only where the outline does not tell them, and precede it. @category Drafts */
export type OutlineDraftOptions = Partial<DraftOptions> & {
  /** The area of the place in square kilometres, and where that is published: densities of the prose are checked against it. */
  readonly area?: { readonly value: string; readonly source: string };
};
