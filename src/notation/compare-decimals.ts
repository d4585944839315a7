import type { D } from "./requirement.js";

/** Compares two decimal texts without giving up digits: below 0 when the first is less. */
export function compareDecimals(a: D, b: D): number {
  const [left, right] = [a.startsWith("-"), b.startsWith("-")];
  if (left !== right) return left ? -1 : 1;
  const size = magnitude(a.replace("-", ""), b.replace("-", ""));
  return left ? -size : size;
}

function magnitude(a: string, b: string): number {
  const [[wholeA = "", partA = ""], [wholeB = "", partB = ""]] = [a.split("."), b.split(".")];
  const width = Math.max(wholeA.length, wholeB.length);
  const length = Math.max(partA.length, partB.length);
  const [x, y] = [
    wholeA.padStart(width, "0") + partA.padEnd(length, "0"),
    wholeB.padStart(width, "0") + partB.padEnd(length, "0"),
  ];
  return x < y ? -1 : x > y ? 1 : 0;
}
