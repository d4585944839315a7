import type { Chapter, Commitment, Correction, Indicator, Layout, Place, Statement, Term } from "../../model/index.js";
import type { IndicatorId } from "../indicator-ids.js";
import type { PlaceId } from "../place-ids.js";
import type { BoxDraft } from "./authoring.js";
import { chapter01 } from "./chapter-01.js";
import { chapter02 } from "./chapter-02.js";
import { chapter03 } from "./chapter-03.js";
import { chapter04 } from "./chapter-04.js";
import { chapter05 } from "./chapter-05.js";
import { chapter06 } from "./chapter-06.js";
import { chapter07 } from "./chapter-07.js";
import { chapter08 } from "./chapter-08.js";
import { chapter09 } from "./chapter-09.js";
import { chapter10 } from "./chapter-10.js";
import { chapter11 } from "./chapter-11.js";
import { chapter12 } from "./chapter-12.js";
import { chapter13 } from "./chapter-13.js";
import { CORRECTIONS } from "./corrections.js";
import { GLOSSARY } from "./glossary.js";
import { LAYOUT } from "./layout/layout.js";
import { STATEMENTS } from "./statements.js";
import { TABLE_2 } from "./table-2.js";

const CHAPTERS = [
  chapter01,
  chapter02,
  chapter03,
  chapter04,
  chapter05,
  chapter06,
  chapter07,
  chapter08,
  chapter09,
  chapter10,
  chapter11,
  chapter12,
  chapter13,
];

/** Everything the outline's files hold, as plain data: the build keeps it as JSON, which an engine reads faster than code. */
export const OUTLINE: {
  readonly chapters: readonly Chapter[];
  readonly boxes: readonly BoxDraft[];
  readonly indicators: readonly (Indicator & { readonly id: IndicatorId })[];
  readonly commitments: readonly Commitment[];
  readonly statements: readonly Statement[];
  readonly layout: Omit<Layout, "places"> & { readonly places: readonly (Place & { readonly id: PlaceId })[] };
  readonly glossary: readonly Term[];
  readonly corrections: readonly Correction[];
} = {
  chapters: CHAPTERS.map(({ chapter }) => chapter),
  boxes: CHAPTERS.flatMap(({ boxes }) => boxes),
  indicators: TABLE_2,
  commitments: CHAPTERS.flatMap(({ commitments }) => commitments),
  statements: STATEMENTS,
  layout: LAYOUT,
  glossary: GLOSSARY,
  corrections: CORRECTIONS,
};
