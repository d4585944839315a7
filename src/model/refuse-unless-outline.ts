import { refuseUnless } from "../kernel/index.js";

const PARTS = {
  parts: "list",
  chapters: "list",
  boxes: "list",
  commitments: "list",
  statements: "list",
  tables: "list",
  glossary: "list",
} as const;

/** Refuses what no reading of an outline gave, before it is looked into. */
export const refuseUnlessOutline = (given: unknown, argument: string): void => refuseUnless(argument, given, PARTS);
