import { fold } from "./lexer.js";
import { COLUMN_WORDS, FLOW_NAMES, GROWTH_NAMES, REDUCTION_NAMES } from "./lexicon.js";
import type { ReadingContext } from "./reading.js";

/** The context as yes-or-no questions that the forms ask. */
export type Known = {
  readonly growthName: boolean;
  readonly reductionName: boolean;
  readonly flowName: boolean;
  readonly growthColumn: boolean;
  readonly meanColumn: boolean;
  readonly cumulativeColumn: boolean;
  /** The indicator's own unit, "" where it is not known. */
  readonly unit: string;
};

/** Names longer than this are cut before they are looked at; no plan prints one. */
const LONGEST_NAME = 200;

/** Turns a reading context into {@link Known}. */
export function know(context: ReadingContext): Known {
  const full = fold((context.indicator ?? "").slice(0, LONGEST_NAME)).text;
  const open = full.endsWith(")") ? full.lastIndexOf("(") : -1;
  const name = open > 0 ? full.slice(0, open) : full;
  const inName = open > 0 ? full.slice(open + 1, -1) : "";
  const column = fold((context.column ?? "").slice(0, LONGEST_NAME)).text;
  return {
    growthName: GROWTH_NAMES.some((ending) => name.endsWith(ending)),
    reductionName: REDUCTION_NAMES.some((ending) => name.endsWith(ending)),
    flowName: FLOW_NAMES.some((beginning) => name.startsWith(beginning)),
    growthColumn: COLUMN_WORDS.meanGrowth.some((word) => column.includes(word)),
    meanColumn: column.includes(COLUMN_WORDS.mean),
    cumulativeColumn: column.includes(COLUMN_WORDS.cumulative),
    unit: context.unit ?? inName,
  };
}
