/** A part of the house: its floor, and what it alone may use. A file imports only from lower floors. */
export type Part = {
  readonly floor: number;
  readonly packages?: readonly string[];
  /** Packages that only one folder of the part may use. */
  readonly rooms?: { readonly [folder: string]: readonly string[] };
  readonly only?: readonly string[];
  readonly chinese?: true;
};

/** The parts below src, by folder. `only` narrows the floors below to the parts named. */
export const PARTS: { readonly [folder: string]: Part } = {
  kernel: { floor: 0, packages: ["decimal.js"] },
  notation: { floor: 1, packages: ["htmlparser2"], chinese: true },
  calculators: { floor: 1 },
  model: { floor: 2, packages: ["zod"] },
  layout: { floor: 3 },
  demand: { floor: 3 },
  typesetting: { floor: 2 },
  outline: { floor: 3, only: ["kernel", "model", "notation"], packages: ["htmlparser2"], chinese: true },
  huzhu: { floor: 3, only: ["model", "notation"], chinese: true },
  national: { floor: 3, only: ["model", "notation"], chinese: true },
  assessment: { floor: 4 },
  checks: { floor: 4 },
  text: { floor: 5, chinese: true },
  output: { floor: 6, rooms: { "json-schema": ["zod"], office: ["fflate"] } },
  cli: {
    floor: 7,
    packages: ["node:", "@humanwhocodes/momoa", "commander", "picocolors", "string-width"],
    rooms: { documents: ["hucre", "htmlparser2", "mammoth"] },
  },
};

/** Doors that the command line may enter by; everything below src/index.ts is theirs. */
export const DOORS = [
  "index.ts",
  "calculators/index.ts",
  "notation/door.ts",
  "huzhu/index.ts",
  "national/index.ts",
  "outline/index.ts",
  "text/index.ts",
  "text/command/index.ts",
  "output/index.ts",
  // Not published: how lines are broken is the same on a terminal as in a drawing.
  "typesetting/index.ts",
];

/** Parts in which only the files named lexicon.ts hold Chinese. */
export const LEXICON_PARTS = ["notation", "outline"];

/** In notation only the lexicons hold Chinese; among the schemas the examples do. */
export const CHINESE_FILES = ["notation/unit-lexicon.ts", "output/json-schema/examples.ts"];

/**
 * The rooms of assessment from the ground up: a room imports only from those above it in this list, never from one beside it.
 * Files that stand loose have a place of their own.
 */
export const ROOMS_OF_ASSESSMENT: readonly (readonly string[])[] = [
  ["step-calculators.ts", "method.ts"],
  ["verdict.ts"],
  ["verdict-of.ts", "decisions", "working", "revisions"],
  ["evidence"],
  ["judging"],
  ["series", "float", "peers", "aggregation", "governments"],
  ["settings.ts"],
  ["forms", "case-of.ts"],
  ["assess.ts"],
  ["many", "thresholds", "yearly"],
  ["index.ts"],
];
