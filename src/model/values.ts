import * as z from "zod";
import { MAX_DIGITS } from "../kernel/index.js";

/** Decimal text: ASCII digits, an optional minus sign and fraction, at most 40 digits on either side of the point. */
export const DecimalTextSchema = z.string().regex(new RegExp(`^-?[0-9]{1,${MAX_DIGITS}}(?:\\.[0-9]{1,${MAX_DIGITS}})?$`));

/** The form of an id: lower-case English words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id such as `forest-coverage`; the same thing has the same id in every plan. */
export const IdSchema = z.string().max(80).regex(ID_PATTERN);

/** A project's id, which says where it stands: `box-21/group-3/07`. */
export const ProjectIdSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/);

/** A calendar year. */
export const YearSchema = z.int().min(1900).max(2200);

/** A number printed in front of a row, a chapter, a box. */
export const OrdinalSchema = z.int().min(1).max(10_000);

/** A calendar date, YYYY-MM-DD. */
export const DateSchema = z.string().regex(/^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/);

/** Printed text of limited length; names, headings, cells. */
export const PrintedSchema = z.string().min(1).max(2000);
