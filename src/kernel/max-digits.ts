/** Digits allowed before the point, and as many after it. */
export const MAX_DIGITS = 40;
