import { MAX_DIGITS } from "../kernel/index.js";

/** The form of decimal text. */
export const DECIMAL_PATTERN = /* @__PURE__ */ new RegExp(`^-?[0-9]{1,${MAX_DIGITS}}(?:\\.[0-9]{1,${MAX_DIGITS}})?$`);

/** The form of an id: lower-case English words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The form of a project's id. */
export const PROJECT_ID_PATTERN = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** Days that every year has, and the 29th of February of leap years. */
const DAY_OF_ANY_YEAR =
  "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
const LEAP_DAY = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

/** The form of a date that exists. */
export const DATE_PATTERN = /* @__PURE__ */ new RegExp(`^(?:${DAY_OF_ANY_YEAR}|${LEAP_DAY})$`);

/** The form of a vintage. */
export const VINTAGE_PATTERN = /* @__PURE__ */ new RegExp(
  `^(?:[0-9]{4}|[0-9]{4}-(?:0[1-9]|1[0-2])|${DAY_OF_ANY_YEAR}|${LEAP_DAY})$`,
);
