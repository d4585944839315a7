import * as z from "zod";
import { DATE_PATTERN, DECIMAL_PATTERN, ID_PATTERN, PROJECT_ID_PATTERN, VINTAGE_PATTERN } from "./patterns.js";

/** Decimal text: ASCII digits, an optional minus sign and fraction, at most 40 digits on either side of the point. */
export const DecimalTextSchema = z.string().regex(DECIMAL_PATTERN);

/** An id such as `forest-coverage`; the same thing has the same id in every plan. */
export const IdSchema = z.string().max(80).regex(ID_PATTERN);

/** A project's id, which says where it is: `box-21/group-3/07`. */
export const ProjectIdSchema = z.string().max(120).regex(PROJECT_ID_PATTERN);

/** A calendar year. */
export const YearSchema = z.int().min(1900).max(2200);

/** A number printed in front of a row, a chapter, a box. */
export const OrdinalSchema = z.int().min(1).max(10_000);

/** A calendar date, YYYY-MM-DD, that exists. A pattern says it, so that JSON Schema can say it too. */
export const DateSchema = z.string().regex(DATE_PATTERN);

/** When a figure was published: YYYY, YYYY-MM or YYYY-MM-DD, whose order as text is their order in time. */
export const VintageSchema = z.string().regex(VINTAGE_PATTERN);

/** Printed text of limited length; names, headings, cells. */
export const PrintedSchema = z.string().min(1).max(2000);
