import type { D } from "./requirement.js";

/** A decimal text with its point moved to the right, or by a negative count to the left: exact, and all digits stay. */
export function shifted(text: D, places: number): D {
  const minus = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(minus.length).split(".");
  const digits = `${whole}${fraction}`;
  const point = whole.length + places;
  const [before, behind] =
    point > 0 ? [digits.slice(0, point).padEnd(point, "0"), digits.slice(point)] : ["0", `${"0".repeat(-point)}${digits}`];
  const units = before.replace(/^0+(?=[0-9])/, "");
  return `${minus}${units}${behind === "" ? "" : `.${behind}`}`;
}
