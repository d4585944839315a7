import { isBaseCounted, statedLevel } from "../../demand/index.js";
import type { Indicator } from "../../model/index.js";
import type { D } from "../../notation/index.js";
import { count, emptyNumber, type PrintedNumber, readPrinted } from "../float/printed-number.js";
import type { Seen } from "../float/set-figures.js";
import type { Setting } from "./prepared-target.js";

/** Where things stood before the first year: the plan's own figure, an observed one, or none; `unsure` where the filter cannot read it. */
export type BaseReader = (seen: Seen) => PrintedNumber | "unsure" | undefined;

/** How a target's base is read, or undefined where the plan states one that the filter cannot read. */
export function baseReader({ indicator, first }: Setting): BaseReader | undefined {
  const base = emptyNumber();
  const stated = statedLevel(indicator);
  if (stated !== undefined) return readStated(indicator, stated, base) ? () => base : undefined;
  return (seen) => (seen.has(first - 1) ? (seen.read(first - 1, base) ? base : "unsure") : undefined);
}

/** Reads the base that a plan states. */
export function readStated(indicator: Indicator, stated: D, into: PrintedNumber): boolean {
  if (!readPrinted(stated, into)) return false;
  if (isBaseCounted(indicator)) count(into);
  return true;
}
