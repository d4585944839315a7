/**
 * Floor 5: words for verdicts, steps and errors, in Chinese and English. Codes and facts come in, text goes out.
 *
 * @packageDocumentation
 */
export { describeError, describeIssue } from "./describe-error.js";
export { explainStep } from "./explain-step.js";
export { locate } from "./locate.js";
export { shown } from "./number.js";
export { methodResult, remarks } from "./remarks.js";
export { fill, wording } from "./wording.js";
export type { Locale, Words } from "./words.js";
