import {
  DateSchema,
  DecimalTextSchema,
  IdSchema,
  LocatorSchema,
  ProjectIdSchema,
  SpanSchema,
  TextSchema,
  VintageSchema,
  YearSchema,
} from "../../model/index.js";
import { EXAMPLE_NAME } from "./examples.js";
import type { Parts } from "./part.js";

/** The smallest parts, of which all documents are made. */
export const VALUES: Parts = {
  DecimalText: {
    schema: DecimalTextSchema,
    title: "Decimal text",
    description: "A decimal as text: its digits and its precision are what was printed. At most 40 digits on either side.",
    examples: ["5.0", "-0.3", "146.84"],
  },
  Id: {
    schema: IdSchema,
    title: "Id",
    description: "Lower-case English words joined by hyphens. The same thing has the same id in every plan.",
    examples: ["forest-coverage"],
  },
  ProjectId: {
    schema: ProjectIdSchema,
    title: "Project id",
    description: "Where the project stands: its box, its group, its place in the group.",
    examples: ["box-21/group-3/07"],
  },
  Year: { schema: YearSchema, title: "Year", description: "A calendar year.", examples: [2030] },
  CalendarDate: {
    schema: DateSchema,
    title: "Calendar date",
    description: "A calendar date, YYYY-MM-DD.",
    examples: ["2026-02-01"],
  },
  Vintage: {
    schema: VintageSchema,
    title: "Vintage",
    description: "When a figure was published: YYYY, YYYY-MM or YYYY-MM-DD.",
    examples: ["2027-03"],
  },
  Text: {
    schema: TextSchema,
    title: "Text",
    description: "A name in Chinese and, where there is one, in English.",
    properties: { zh: "In Chinese, as printed.", en: "In English." },
    examples: [EXAMPLE_NAME],
  },
  Locator: {
    schema: LocatorSchema,
    title: "Locator",
    description: "Where in the outline something is printed.",
    properties: {
      part: "Number of the part.",
      chapter: "Number of the chapter; chapters may start again in each part.",
      section: "Number of the section within the chapter.",
      lead: "The phrase that opens the paragraph.",
      box: "Number of the box.",
      group: "The group within the box, counted from 1.",
      table: "Number of the table.",
      row: "The row as the table numbers it; in a box, the project within its group, counted from 1.",
      column: "The column's heading as printed.",
      page: "The page as the contents number it.",
    },
    examples: [{ chapter: 2, section: 3, table: 2, row: 9 }],
  },
  Span: {
    schema: SpanSchema,
    title: "Span",
    description: "When a target holds: by a year, in every year, on average, or over all the years together.",
    properties: {
      kind: "by, every-year, average or over.",
      year: "The year by which it holds.",
      from: "The first year; on average, the plan's first year and not its base.",
      to: "The last year.",
    },
    examples: [
      { kind: "by", year: 2030 },
      { kind: "average", from: 2026, to: 2030 },
    ],
  },
};
