import type { Passage } from "../passage.js";
import { isBalanced } from "./title.js";

/** No phrase that opens a paragraph is longer. */
const LONGEST_LEAD = 32;

/** The phrase that opens a paragraph, as a stretch of its signs: a short first sentence with text behind it. */
export function leadOf({ text }: Passage): { readonly start: number; readonly end: number } | undefined {
  const start = /^[—-]{1,3}/u.exec(text)?.[0].length ?? 0;
  const end = text.indexOf("。", start);
  const lead = text.slice(start, end);
  if (end < start + 2 || lead.length > LONGEST_LEAD || end >= text.length - 1) return undefined;
  return /[，；：:;,？！]/u.test(lead) || !isBalanced(lead) ? undefined : { start, end };
}
