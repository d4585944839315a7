import {
  AND,
  BOTH_PLACES,
  CLOSING,
  EACH_PLACE,
  MEASURED_BY_NAME,
  OPENING,
  PAUSE,
  RATES_OF_LIST,
  RATIO,
  SECTORS,
  SHARED_BY_ALL,
  SHARED_ENDS,
  SHARED_HEADS,
  THREE_SECTORS,
} from "./lexicon.js";
import { isMeasured } from "./subject.js";

/**
 * The names that a list holds: 甲、乙和丙. With `count` they must be so many; a last entry that 和 may part is parted only where it must be, or
 * where every part is a measure of its own.
 */
export function namesIn(list: string, count?: number): readonly string[] | undefined {
  if (count === SECTORS.length && THREE_SECTORS.test(list)) return SECTORS.map((sector) => list.replace(THREE_SECTORS, sector));
  const parts = outside(list);
  if (count === undefined) {
    const finest = parts.flatMap((part) => halves(part) ?? [part]);
    return ended(finest);
  }
  if (parts.length === count) return ended(parts);
  const last = parts.at(-1) ?? "";
  if (parts.length + 1 === count) {
    const two = halves(last);
    if (two !== undefined) return ended([...parts.slice(0, -1), ...two]);
  }
  if (count === EACH_PLACE.length && parts.length === 1 && BOTH_PLACES.test(last))
    return EACH_PLACE.map((place) => last.replace(BOTH_PLACES, place));
  return undefined;
}

/** Names of one figure without 分别: only where each is a measure by itself. */
export function measuresIn(list: string, lead: string): readonly string[] {
  if (SHARED_BY_ALL.test(lead)) return namesIn(list) ?? [list];
  const parts = outside(list);
  const all = [...parts.slice(0, -1), ...(halves(parts.at(-1) ?? "") ?? [parts.at(-1) ?? ""])];
  const several = (names: readonly string[]) => names.length > 1 && names.every((name) => RATES_OF_LIST.test(name));
  if (!RATIO.test(list) && several(all)) return all;
  return several(parts) ? parts : [list];
}

/** Cut at 、 outside brackets. */
function outside(list: string): string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const sign of list) {
    if (OPENING.includes(sign)) depth++;
    if (CLOSING.includes(sign)) depth--;
    if (sign === PAUSE && depth <= 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part !== "");
}

/** Cut at the first 和 with something on both sides. */
function halves(part: string): readonly [string, string] | undefined {
  for (const word of AND) {
    const at = part.indexOf(word, 2);
    if (at > 0 && part.length - at - word.length >= 2) return [part.slice(0, at), part.slice(at + word.length)];
  }
  return undefined;
}

/** 氮氧化物、挥发性有机物排放量: the end of the last belongs to all that have no measure of their own. */
function ended(given: readonly string[]): readonly string[] {
  const names = headed(given);
  const last = names.at(-1) ?? "";
  const end = SHARED_ENDS.find((one) => last.endsWith(one) && last.length > one.length);
  return names.map((name) => {
    const own = isMeasured(name) && !MEASURED_BY_NAME.test(name);
    if (own || name === last || (end !== undefined && SHARED_ENDS.some((one) => name.endsWith(one)))) return name;
    return overlapped(name, end ?? "");
  });
}

/** 城镇居民 and 居民人均可支配收入: the part that both have is used once. */
function overlapped(name: string, end: string): string {
  for (let length = Math.min(name.length - 1, end.length); length >= 2; length--)
    if (name.endsWith(end.slice(0, length))) return `${name}${end.slice(length)}`;
  return `${name}${end}`;
}

/** What the first name of a list is per, where a later one is per the same and does not say so. */
function headed(names: readonly string[]): readonly string[] {
  const [first = ""] = names;
  for (const [head, of] of SHARED_HEADS) {
    const per = head.exec(first)?.[0];
    if (per !== undefined) return names.map((name) => (of.test(name) ? `${per}${name}` : name));
  }
  return names;
}
