/**
 * Floor 3: reads a whole outline's text into a draft of a plan, every piece with its place.
 *
 * @packageDocumentation
 */
export type { OutlineIssueCode } from "./issue-codes.js";
export { type OutlineRef, outlinePlaces } from "./outline-places.js";
export type { TextSpan } from "./passage.js";
export { readOutline } from "./read-outline.js";
export {
  type BlockRole,
  OUTLINE_FORMATS,
  type OutlineBlock,
  type OutlineFormat,
  type OutlineIssue,
  type OutlineReading,
  type OutlineTable,
} from "./reading.js";
