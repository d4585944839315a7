import stringWidth from "string-width";
import { breakLines } from "../../typesetting/index.js";

/** How much farther in a line goes on than it began. */
const HANGING = 2;

/** A text whose lines fit the screen: what is longer goes on below, a little farther in. As it is where no width is known. */
export function fitted(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  return text
    .split("\n")
    .map((line) => (stringWidth(line) <= width ? line : broken(line, width)))
    .join("\n");
}

function broken(line: string, width: number): string {
  const indent = Math.min(/^ */.exec(line)?.[0].length ?? 0, width >> 1);
  const [first = "", ...more] = breakLines(line.trim(), width - indent - HANGING, stringWidth);
  return [" ".repeat(indent) + first, ...more.map((one) => " ".repeat(indent + HANGING) + one)].join("\n");
}
