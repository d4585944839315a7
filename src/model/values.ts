import * as z from "zod";
import { MAX_DIGITS } from "../kernel/index.js";

/** The form of decimal text. */
export const DECIMAL_PATTERN = new RegExp(`^-?[0-9]{1,${MAX_DIGITS}}(?:\\.[0-9]{1,${MAX_DIGITS}})?$`);

/** Decimal text: ASCII digits, an optional minus sign and fraction, at most 40 digits on either side of the point. */
export const DecimalTextSchema = z.string().regex(DECIMAL_PATTERN);

/** The form of an id: lower-case English words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id such as `forest-coverage`; the same thing has the same id in every plan. */
export const IdSchema = z.string().max(80).regex(ID_PATTERN);

/** The form of a project's id. */
export const PROJECT_ID_PATTERN = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** A project's id, which says where it stands: `box-21/group-3/07`. */
export const ProjectIdSchema = z.string().max(120).regex(PROJECT_ID_PATTERN);

/** A calendar year. */
export const YearSchema = z.int().min(1900).max(2200);

/** A number printed in front of a row, a chapter, a box. */
export const OrdinalSchema = z.int().min(1).max(10_000);

/** Days that every year has, and the 29th of February of leap years. */
const DAY_OF_ANY_YEAR =
  "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
const LEAP_DAY = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

/** The form of a date that exists. */
export const DATE_PATTERN = new RegExp(`^(?:${DAY_OF_ANY_YEAR}|${LEAP_DAY})$`);

/** A calendar date, YYYY-MM-DD, that exists. A pattern says it, so that JSON Schema can say it too. */
export const DateSchema = z.string().regex(DATE_PATTERN);

/** The form of a vintage. */
export const VINTAGE_PATTERN = new RegExp(`^(?:[0-9]{4}|[0-9]{4}-(?:0[1-9]|1[0-2])|${DAY_OF_ANY_YEAR}|${LEAP_DAY})$`);

/** When a figure was published: YYYY, YYYY-MM or YYYY-MM-DD, whose order as text is their order in time. */
export const VintageSchema = z.string().regex(VINTAGE_PATTERN);

/** Printed text of limited length; names, headings, cells. */
export const PrintedSchema = z.string().min(1).max(2000);
