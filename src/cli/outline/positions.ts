import type { TextSpan } from "../../outline/index.js";
import type { SarifRegion } from "../../output/index.js";

/** Tells places of a text by lines and columns, both counted from 1; the end column is the one after the last sign. */
export function positionsIn(text: string): (span: TextSpan) => Required<SarifRegion> {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineOf = (place: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const [first, last] = [lineOf(start), lineOf(Math.max(start, end - 1))];
    return {
      startLine: first + 1,
      startColumn: start - (starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: end - (starts[last] ?? 0) + 1,
    };
  };
}
