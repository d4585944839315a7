import { DATE_PATTERN, DECIMAL_PATTERN, ID_PATTERN, PROJECT_ID_PATTERN, VINTAGE_PATTERN } from "./patterns.js";

/** Forms that a text in a document may be required to have. @category Parsing */
export const FORMS = ["decimal", "id", "project-id", "date", "vintage"] as const;

/** A form of {@link FORMS}. @category Parsing */
export type Form = (typeof FORMS)[number];

const PATTERNS: { readonly [F in Form]: RegExp } = {
  decimal: DECIMAL_PATTERN,
  id: ID_PATTERN,
  "project-id": PROJECT_ID_PATTERN,
  date: DATE_PATTERN,
  vintage: VINTAGE_PATTERN,
};

/** The form whose pattern, as text, a value fails. */
export function formOf(pattern: string): Form | undefined {
  return FORMS.find((form) => String(PATTERNS[form]) === pattern);
}

/** Longer texts are not looked at. */
const LONGEST = 100;

/**
 * The text of the right form that a text of a wrong one spells: full-width digits, spaces, a percent sign, thousands separators,
 * months and days without their zeros. It is suggested and never taken.
 */
export function respelt(form: Form, given: string): string | undefined {
  if (given.length > LONGEST) return undefined;
  const plain = given.normalize("NFKC").trim();
  const text = SPELLINGS[form]?.(plain) ?? plain;
  return text !== given && PATTERNS[form].test(text) ? text : undefined;
}

const SPELLINGS: { readonly [F in Form]?: (plain: string) => string } = {
  decimal: (plain) => {
    const number = plain.replace(/ ?%$/, "");
    return /^-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(number) ? number.replaceAll(",", "") : number;
  },
  id: (plain) => plain.toLowerCase().replaceAll(/[ _]+/g, "-"),
  date: withZeros,
  vintage: withZeros,
};

function withZeros(plain: string): string {
  const numbers = plain.match(/[0-9]+/g) ?? [];
  return numbers.map((number) => number.padStart(2, "0")).join("-");
}
