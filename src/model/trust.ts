/**
 * How far what is given is to be trusted: `confirmed` by two or more sources, from `one-source`, `derived` from two printed figures, or
 * `disputed`, with the variants that other sources print.
 *
 * @category Model
 */
export const TRUSTS = ["confirmed", "one-source", "derived", "disputed"] as const;

/** A trust of {@link TRUSTS}. @category Model */
export type Trust = (typeof TRUSTS)[number];

/**
 * What a publication is: `official` or a `copy` of something official, a `press` report, a `transcription` of an official text or picture, or a
 * `secondary` work.
 *
 * @category Model
 */
export const PUBLICATION_KINDS = ["official", "copy", "press", "transcription", "secondary"] as const;
