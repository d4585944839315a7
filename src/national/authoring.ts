import type { Chapter, Evidence, Indicator, Locator, Part, Publication, Span, Text } from "../model/index.js";
import type { Requirement } from "../notation/index.js";
import { PUBLICATIONS } from "./publications.js";

/** A part with its chapters. */
export type PartData = { readonly part: Part; readonly chapters: readonly Chapter[] };

/** A chapter as it is authored: number, title, its translation, the titles of its sections with theirs. */
type ChapterRow = readonly [no: number, zh: string, en: string, sections: readonly (readonly [zh: string, en: string])[]];

export const text = (zh: string, en: string): Text => ({ zh, en });

/** A part (篇) of an outline. */
export const part = (no: number, zh: string, en: string, chapters: readonly ChapterRow[]): PartData => ({
  part: { no, title: text(zh, en) },
  chapters: chapters.map(([chapter, title, translated, sections]) => ({
    part: no,
    no: chapter,
    title: text(title, translated),
    sections: sections.map((section, i) => ({ no: i + 1, title: text(...section), leads: [] })),
  })),
});

/** Ids of publications in one text, divided by blanks. */
const ids = (sources: string): readonly string[] => sources.split(" ");

export const confirmed = (sources: string, note?: Text): Evidence => told("confirmed", sources, note);
export const oneSource = (sources: string, note?: Text): Evidence => told("one-source", sources, note);
export const derived = (sources: string, note: Text): Evidence => told("derived", sources, note);
export const disputed = (
  sources: string,
  variant: { readonly printed: string; readonly value?: string; readonly sources: string; readonly note: Text },
  note?: Text,
): Evidence => ({
  trust: "disputed",
  sources: ids(sources),
  ...(note !== undefined && { note }),
  variants: [{ ...variant, sources: ids(variant.sources) }],
});
/** The content is known from reports; how the table prints it is not. */
export const secondHand = (evidence: Evidence): Evidence => ({ ...evidence, secondHand: true });

const told = (trust: "confirmed" | "one-source" | "derived", sources: string, note?: Text): Evidence => ({
  trust,
  sources: ids(sources),
  ...(note !== undefined && { note }),
});

/** A printed cell with its reading, and what it rests on where that is not what its row rests on. */
export type Cell = { readonly printed: string; readonly reading: Requirement; readonly evidence?: Evidence };

/** A row of the table of main indicators. */
export type Row = Pick<Indicator, "id" | "name" | "category" | "unit" | "direction" | "measure" | "attribute"> &
  Partial<Pick<Indicator, "part" | "basis" | "definition" | "notFound">> & {
    readonly no: number;
    /** What its cells rest on. */
    readonly evidence?: Evidence;
    /** The year of the base is the column's, unless a star says that it is an earlier one. */
    readonly base?: Cell & { readonly year?: number };
    readonly target?: Cell & Column;
  };

/** When a cell holds, by its column. */
type Column = { readonly span: Span; readonly column: string };

/** The columns that the national tables of indicators have: the last year, and one for means, totals and what is required of each year. */
export function columnsOf(from: number, to: number): { readonly [K in "by" | "average" | "everyYear" | "over"]: Column } {
  const column = "年均/累计";
  return {
    by: { span: { kind: "by", year: to }, column: `${to}年` },
    average: { span: { kind: "average", from, to }, column },
    everyYear: { span: { kind: "every-year", from, to }, column },
    over: { span: { kind: "over", from, to }, column },
  };
}

/** The indicators of a table: where it is, and its column and year of the base. */
export function table(
  rows: readonly Row[],
  place: Locator,
  base: { readonly year: number; readonly column: string },
): readonly Indicator[] {
  return rows.map(({ base: stated, target, evidence, ...row }) => {
    const at = (column: string): Locator => ({ ...place, row: row.no, column });
    return {
      ...row,
      ...(stated !== undefined && {
        baseline: {
          printed: stated.printed,
          reading: stated.reading,
          year: stated.year ?? base.year,
          ...(stated.printed.endsWith("*") && { estimated: true as const }),
          locator: at(base.column),
          ...restingOn(stated.evidence ?? evidence),
        },
      }),
      targets:
        target === undefined
          ? []
          : [
              {
                printed: target.printed,
                requirement: target.reading,
                span: target.span,
                locator: at(target.column),
                ...restingOn(target.evidence ?? evidence),
              },
            ],
      locator: { ...place, row: row.no },
    };
  });
}

const restingOn = (evidence: Evidence | undefined): { readonly evidence?: Evidence } =>
  evidence === undefined ? {} : { evidence };

/** The publications that some data names, in the order of the list. */
export function citedIn(...data: readonly unknown[]): readonly Publication[] {
  const named = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      if (key === "sources") for (const id of one as readonly string[]) named.add(id);
      else look(one);
    }
  };
  for (const one of data) look(one);
  return PUBLICATIONS.filter(({ id }) => named.has(id));
}

const level =
  (bound: "unstated" | "about" | "at-least" | "at-most" | "more-than" | "less-than") => (value: string, unit?: string) =>
    ({ kind: "level", bound, value, ...(unit !== undefined && { unit }) }) as const;
export const bare = level("unstated");
export const about = level("about");
export const atLeast = level("at-least");
export const atMost = level("at-most");
export const moreThan = level("more-than");
export const lessThan = level("less-than");
export const rate = (value: string, bound: "unstated" | "more-than" | "at-least" = "unstated"): Requirement => ({
  kind: "growth",
  bound,
  value,
});
/** 降低, over the span. */
export const fall = (value: string, bound: "unstated" | "about" | "at-least" = "unstated"): Requirement => ({
  kind: "change",
  measure: "percent",
  direction: "decrease",
  bound,
  value,
});
